import type { Sheet } from "../../book/book";
import { RichObject } from "../../wire/rich-object";

/** Headers and footers; the same on every page. */
export class HeaderFooterGroup extends RichObject {
  readonly apiName = "HeaderFooterGroup";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get defaultForAllPages() {
    return new HeaderFooter(this.#sheet);
  }
}

const PLACES = { left: "L", center: "C", right: "R" } as const;
type Place = keyof typeof PLACES;

/** What stands left, in the centre and right at the head and foot of a page; "&P of &N" are its page numbers. */
export class HeaderFooter extends RichObject {
  readonly apiName = "HeaderFooter";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get leftHeader() {
    return this.#read("oddHeader", "left");
  }
  set leftHeader(text: string) {
    this.#write("oddHeader", "left", text);
  }
  get centerHeader() {
    return this.#read("oddHeader", "center");
  }
  set centerHeader(text: string) {
    this.#write("oddHeader", "center", text);
  }
  get rightHeader() {
    return this.#read("oddHeader", "right");
  }
  set rightHeader(text: string) {
    this.#write("oddHeader", "right", text);
  }
  get leftFooter() {
    return this.#read("oddFooter", "left");
  }
  set leftFooter(text: string) {
    this.#write("oddFooter", "left", text);
  }
  get centerFooter() {
    return this.#read("oddFooter", "center");
  }
  set centerFooter(text: string) {
    this.#write("oddFooter", "center", text);
  }
  get rightFooter() {
    return this.#read("oddFooter", "right");
  }
  set rightFooter(text: string) {
    this.#write("oddFooter", "right", text);
  }

  #read(line: "oddHeader" | "oddFooter", place: Place): string {
    return splitLine(this.#sheet.cells.headerFooter[line] ?? "")[place];
  }
  #write(line: "oddHeader" | "oddFooter", place: Place, text: string): void {
    const parts = { ...splitLine(this.#sheet.cells.headerFooter[line] ?? ""), [place]: text };
    this.#sheet.cells.headerFooter[line] = (["left", "center", "right"] as const)
      .filter((part) => parts[part] !== "")
      .map((part) => `&${PLACES[part]}${parts[part]}`)
      .join("");
  }
}

/** "&LLeft&CPage &P" in its three parts. Without a mark, text is in the centre. */
function splitLine(line: string): Record<Place, string> {
  const parts: Record<Place, string> = { left: "", center: "", right: "" };
  let place: Place = "center";
  for (const part of line.split(/((?<!&)&[LCR])/)) {
    if (part === "&L") place = "left";
    else if (part === "&C") place = "center";
    else if (part === "&R") place = "right";
    else parts[place] += part;
  }
  return parts;
}
