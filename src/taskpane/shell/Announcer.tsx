import { makeStyles } from "@fluentui/react-components";

interface AnnouncerProps {
  readonly announcements: readonly string[];
}

/** Speaks the latest announcement to a screen reader, also when it is the same as the one before. Not to be seen. */
export function Announcer({ announcements }: AnnouncerProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.unseen}>
      <span key={announcements.length}>{announcements.at(-1)}</span>
    </div>
  );
}

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
