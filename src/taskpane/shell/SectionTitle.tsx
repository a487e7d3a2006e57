import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface SectionTitleProps {
  /** For aria-labelledby of the section. */
  readonly id: string;
  readonly children: ReactNode;
}

/** The heading of one part of the pane. */
export function SectionTitle({ id, children }: SectionTitleProps) {
  const styles = useStyles();
  return (
    <Text as="h2" id={id} className={styles.title} size={400} weight="semibold">
      {children}
    </Text>
  );
}

const useStyles = makeStyles({ title: { margin: 0 } });
