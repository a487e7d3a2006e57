import { makeStyles, Text, tokens } from "@fluentui/react-components";

interface FaultTextProps {
  /** What went wrong and what to do. */
  readonly children: string;
}

/** Says what Excel refused, at once to whoever hears the pane. */
export function FaultText({ children }: FaultTextProps) {
  const styles = useStyles();
  return (
    <Text as="p" role="alert" className={styles.fault}>
      {children}
    </Text>
  );
}

const useStyles = makeStyles({ fault: { margin: 0, color: tokens.colorStatusDangerForeground1 } });
