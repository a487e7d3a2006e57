import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { Look } from "../app/look";

interface LastRefreshNoticeProps {
  readonly last: Extract<Look, { kind: "ready" }>["last"];
}

/** When the sheets were made, and whether the tables have changed since. Nothing before the first refresh. */
export function LastRefreshNotice({ last }: LastRefreshNoticeProps) {
  const styles = useStyles();
  if (last === null) return null;
  if (last.isCurrent)
    return (
      <Text as="p" size={200} className={styles.quiet}>
        {last.madeAt}
      </Text>
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{`Figures changed since. ${last.madeAt} Refresh to bring the sheets up to date.`}</MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground2 } });
