import { Button } from "@fluentui/react-components";
import { TakesFocus } from "./TakesFocus";

interface MapRangesButtonProps {
  /** "closed" just after the view was left: then the keyboard comes back to its button. */
  readonly view: "not-opened" | "closed";
  readonly onOpen: () => void;
}

/** The way to a workbook whose tables have another shape. */
export function MapRangesButton({ view, onOpen }: MapRangesButtonProps) {
  return (
    <TakesFocus when={view === "closed"}>
      <Button onClick={onOpen}>Map my ranges</Button>
    </TakesFocus>
  );
}
