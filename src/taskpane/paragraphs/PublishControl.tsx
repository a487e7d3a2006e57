import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sayToFillIn } from "./say-to-fill-in";

interface PublishControlProps {
  readonly period: string;
  readonly isPublished: boolean;
  /** Prompts for reason and action that nobody has filled in. */
  readonly toFillIn: number;
  readonly isBusy: boolean;
  readonly onPublish: () => void;
}

/**
 * Marks the report as published; asks first where it is already, for other figures would take the place of what was, and
 * where a missed target has no reason and action yet.
 */
export function PublishControl({ period, isPublished, toFillIn, isBusy, onPublish }: PublishControlProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  if (!isPublished && toFillIn === 0)
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
        {isPublished ? `Mark ${period} as published again` : `Mark ${period} as published`}
      </Button>
      {isAsking ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {isPublished
              ? `${period} is marked as published already. If you go on, what is here now will count as published instead, and changes since then will no longer be listed. `
              : ""}
            {toFillIn === 0 ? "" : `${sayToFillIn(toFillIn)}.`}
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
              {isPublished ? "Publish again" : "Publish all the same"}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS } });
