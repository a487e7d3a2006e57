import { descendants, parseTree, writeTree, type XmlNode } from "../chart-xml/xml-tree";

/** A chart's own part of the file. It is written as it was read unless something in it changed. */
export class ChartPart {
  readonly #opened: string | null;
  #root: XmlNode | null;
  #asOpened: string | null = null;

  constructor(source: string | XmlNode) {
    this.#opened = typeof source === "string" ? source : null;
    this.#root = typeof source === "string" ? null : source;
  }

  get root(): XmlNode {
    if (this.#root === null) {
      this.#root = parseTree(this.#opened ?? "");
      this.#asOpened = writeTree(this.#root);
    }
    return this.#root;
  }

  /** Whether somebody changed it since it was opened. */
  get isChanged(): boolean {
    return this.#opened === null || (this.#root !== null && writeTree(this.#root) !== this.#asOpened);
  }

  /** What to write. */
  get text(): string {
    const text = writeTree(this.root);
    return this.#opened !== null && text === this.#asOpened ? this.#opened : text;
  }

  /** Lets every formula (series, names, labels) go through the change. */
  changeFormulas(change: (formula: string) => string): void {
    for (const formula of descendants(this.root, "c:f")) formula.text = change(formula.text);
  }
}
