import type { Screen } from "../../embedded-excel/screen/screen";
import type { Status } from "../page/status";
import type { CellPlace } from "./grid";

/** What a field for typing has of the page around it. */
export interface TypingParts {
  readonly screen: () => Screen | null;
  readonly status: Status;
}

/** Text on its way into a cell: the one where typing began, whatever sheet or workbook is shown when it ends. */
export class Typing {
  readonly place: CellPlace;
  readonly #screen: Screen;
  readonly #field: HTMLTextAreaElement;
  readonly #before: string;

  /** Begins with what the cell holds in the field. */
  constructor(screen: Screen, place: CellPlace, field: HTMLTextAreaElement) {
    this.place = place;
    this.#screen = screen;
    this.#field = field;
    field.value = screen.contents(place.row, place.column, place.sheet);
    this.#before = field.value; // as the field spells line breaks
  }

  /** Writes what the field holds by now; nothing where nothing was typed. */
  keep(status: Status): void {
    const { sheet, row, column } = this.place;
    if (this.#field.value === this.#before) return;
    attempt(() => {
      const objection = this.#screen.type(row, column, this.#field.value, sheet);
      if (objection !== null) status.say(objection);
    }, status);
  }
}

/** Does an edit, and says why where Excel would refuse it. */
export function attempt(edit: () => void, status: Status): void {
  status.clear();
  try {
    edit();
  } catch (error) {
    status.say(error instanceof Error ? error.message : String(error));
  }
}

/** Alt+Enter begins a new line in the cell, as in Excel; false for any other key. */
export function breakLine(event: KeyboardEvent, field: HTMLTextAreaElement): boolean {
  if (event.key !== "Enter" || !event.altKey) return false;
  event.preventDefault();
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input"));
  return true;
}
