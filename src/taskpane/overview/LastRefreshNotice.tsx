import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { LastRefresh } from "../../core/report/last-refresh";

interface LastRefreshNoticeProps {
  readonly last: LastRefresh | null;
}

const SINCE = {
  "inputs-changed": "Figures have changed since.",
  "not-calculated": "Excel is set to calculate only when asked, so figures may have changed since.",
  "put-back": "The dashboard is an earlier one that was put back.",
} as const;

/** Of what and when the sheets were made, and whether the tables have changed since. Nothing before the first refresh. */
export function LastRefreshNotice({ last }: LastRefreshNoticeProps) {
  const styles = useStyles();
  if (last === null) return null;
  const made = `${last.of === null ? "" : `${last.of}. `}${last.madeAt}`;
  if (last.state === "current")
    return (
      <Text as="p" size={200} className={styles.quiet}>
        {made}
      </Text>
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{`${SINCE[last.state]} ${made} Refresh to bring the sheets up to date.`}</MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground2 } });
