import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ExcelStart } from "./excel-start";

interface StartScreenProps {
  readonly start: Exclude<ExcelStart, "in-excel">;
}

/** Why the pane cannot work where it was opened, and what to do. */
export function StartScreen({ start }: StartScreenProps) {
  const { title, advice } = WORDS[start];
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {advice}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

const WORDS: Readonly<Record<StartScreenProps["start"], { readonly title: string; readonly advice: string }>> = {
  "outside-excel": {
    title: "Open this in Excel.",
    advice: "Quartile works inside a workbook: open one, then choose Open pane on the Home tab.",
  },
  "library-missing": {
    title: "Excel’s library could not be loaded.",
    advice:
      "Close the pane and open it again. If that does not help, ask IT to allow appsforoffice.microsoft.com and officeapis.public.onecdn.static.microsoft.",
  },
};
