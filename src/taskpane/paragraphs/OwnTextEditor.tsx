import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { type OwnTexts, overtakenBy, type UnsavedDraft } from "../../app/own-text-drafts";
import type { OwnText } from "../../core/facts/report";

interface OwnTextEditorProps {
  readonly own: OwnText;
  readonly draft: UnsavedDraft;
  /** How a person knows the paragraph: "paragraph 4". */
  readonly name: string;
  /** What stood there when the author began. */
  readonly start: string;
  readonly ownTexts: OwnTexts;
}

/** Where an author changes a paragraph. Only Save writes, and only Discard forgets. */
export function OwnTextEditor({ own, draft, name, start, ownTexts }: OwnTextEditorProps) {
  const styles = useStyles();
  const { lastTime } = own;
  const overtaken = overtakenBy(own, draft);
  const saving = draft.kind === "saving";
  return (
    <div className={styles.editor}>
      <Field
        label={`Your text for ${name}`}
        hint="Kept at every refresh. If it is empty, the draft is used."
        {...(draft.says === null ? {} : { validationState: "error", validationMessage: draft.says })}
      >
        <Textarea
          autoFocus
          resize="vertical"
          rows={7}
          value={draft.text}
          disabled={saving}
          onChange={(_, { value }) => {
            ownTexts.type(own, value);
          }}
        />
      </Field>
      {overtaken === null ? null : (
        <Text as="p" role="status" className={styles.overtaken}>
          {`The Narrative sheet now says: “${overtaken}”. Save puts your words in their place.`}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={saving} onClick={() => void ownTexts.save(own)}>
          {saving ? "Saving…" : "Save"}
        </Button>
        <Button
          size="small"
          disabledFocusable={saving}
          onClick={() => {
            ownTexts.giveUp(own);
          }}
        >
          Discard
        </Button>
        {lastTime === null || !canStartAfresh(draft, [start, lastTime.text]) ? null : (
          <Button
            size="small"
            disabledFocusable={saving}
            onClick={() => {
              ownTexts.type(own, lastTime.text);
            }}
          >
            {`Start from ${lastTime.period}`}
          </Button>
        )}
      </div>
    </div>
  );
}

/** True while starting from other words would lose none that the author has typed. */
function canStartAfresh({ text }: UnsavedDraft, given: readonly string[]): boolean {
  return text.trim() === "" || given.includes(text);
}

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  overtaken: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
