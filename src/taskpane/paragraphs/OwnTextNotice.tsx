import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { OwnText } from "../../core/facts/report";

interface OwnTextNoticeProps {
  readonly own: OwnText;
  /** How a person knows the paragraph: "paragraph 4". */
  readonly name: string;
  readonly isBusy: boolean;
  readonly onUpdate: () => void;
}

/** What has moved under an author's text, and the way to have just those figures changed. Nothing where nothing has. */
export function OwnTextNotice({ own: { status, stale }, name, isBusy, onUpdate }: OwnTextNoticeProps) {
  const styles = useStyles();
  if (!status.startsWith("Check")) return null;
  const canUpdate = stale.filter(({ now, isCertain }) => now !== null && isCertain).length;
  const label = canUpdate === 1 ? "Update this figure" : "Update these figures";
  return (
    <MessageBar className={styles.notice} intent="warning" layout="multiline">
      <MessageBarBody>{status}</MessageBarBody>
      {canUpdate === 0 ? null : (
        <MessageBarActions>
          <Button size="small" disabledFocusable={isBusy} aria-label={`${label} in ${name}`} onClick={onUpdate}>
            {label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

const useStyles = makeStyles({ notice: { marginTop: tokens.spacingVerticalS } });
