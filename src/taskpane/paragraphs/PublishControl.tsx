import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";

interface PublishControlProps {
  readonly period: string;
  readonly isPublished: boolean;
  readonly isBusy: boolean;
  readonly onPublish: () => void;
}

/** Marks the report as published; where it is already, says so, and asks before what was published is taken for other figures. */
export function PublishControl({ period, isPublished, isBusy, onPublish }: PublishControlProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  if (!isPublished)
    return (
      <Button className={styles.button} disabledFocusable={isBusy} onClick={onPublish}>
        Mark {period} as published
      </Button>
    );
  return (
    <>
      <Button
        className={styles.button}
        aria-expanded={isAsking}
        disabledFocusable={isBusy}
        onClick={() => {
          setIsAsking(!isAsking);
        }}
      >
        Mark {period} as published again
      </Button>
      {isAsking ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {period} is marked as published already. What stands here now will count as published instead, and what has
            changed since is no longer listed.
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                setIsAsking(false);
                onPublish();
              }}
            >
              Publish again
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS } });
