import { cellAddress } from "../embedded-excel/ground/address";
import { openWorkbook, type EmbeddedExcel } from "../embedded-excel/open-workbook";
import { Screen } from "../embedded-excel/screen/screen";
import { whyNotOpened } from "../embedded-excel/why-not-opened";
import { byId } from "./page/element";
import { download, onChosenFile } from "./page/files";
import { CellMenu } from "./add-in/cell-menu";
import { listenToClipboard } from "./grid/clipboard";
import { CellEditor } from "./grid/cell-editor";
import { FormulaBar } from "./grid/formula-bar";
import { Grid } from "./grid/grid";
import { listenToKeys } from "./grid/keys";
import { listenToPointer } from "./grid/pointer";
import type { AddinManifest, RibbonButton } from "./add-in/manifest";
import { Pane } from "./add-in/pane";
import { SetAside, type OpenBook } from "./set-aside";
import { Status } from "./page/status";
import { buildRibbonGroup } from "./add-in/ribbon";
import { listenToShortcuts, type Shortcut } from "./add-in/shortcuts";
import { Tabs } from "./tabs";

declare global {
  interface Window {
    /** The open workbook's Excel, so that the browser's console and the tests can make it fail. */
    embeddedExcel?: EmbeddedExcel;
  }
}

/** The page: an open workbook with its ribbon, grid and tabs, and the add-in's pane beside it. */
export class Workbench {
  readonly #addIn: string;
  readonly #pane: Pane;
  readonly #grid = new Grid();
  readonly #tabs = new Tabs();
  readonly #bar: FormulaBar;
  readonly #editor: CellEditor;
  readonly #nameBox = byId("name-box", HTMLInputElement);
  readonly #undo = byId("undo", HTMLButtonElement);
  readonly #redo = byId("redo", HTMLButtonElement);
  readonly #name = byId("book-name", HTMLElement);
  readonly #unsaved = byId("unsaved", HTMLElement);
  readonly #status = new Status();
  readonly #setAside = new SetAside((to) => this.#goBack(to));
  #book: OpenBook | null = null;

  constructor(manifest: AddinManifest, shortcuts: readonly Shortcut[]) {
    const screen = () => this.#book?.screen ?? null;
    const undo = () => {
      this.#putBack("undo");
    };
    const redo = () => {
      this.#putBack("redo");
    };
    const stepTab = (count: number) => {
      this.#tabs.step(count);
    };
    const follow = (target: string) => {
      this.#follow(target);
    };
    this.#addIn = manifest.name;
    this.#pane = new Pane(manifest);
    const status = this.#status;
    const field = byId("contents", HTMLTextAreaElement);
    this.#bar = new FormulaBar({ grid: this.#grid, field, screen, status });
    this.#editor = new CellEditor({ grid: this.#grid, bar: this.#bar, screen, status });
    byId("ribbon", HTMLElement).prepend(buildRibbonGroup(manifest, (button) => this.#press(button)));
    new CellMenu(this.#grid, manifest.cellMenu, (button) => this.#press(button));
    listenToShortcuts(shortcuts, (functionName) => this.#pane.run(functionName));
    listenToKeys({ grid: this.#grid, editor: this.#editor, screen, undo, redo, stepTab });
    listenToClipboard({ grid: this.#grid, editor: this.#editor, screen, status });
    listenToPointer({ grid: this.#grid, editor: this.#editor, follow });
    this.#tabs.onActivated = () => {
      this.#grid.drawNow();
    };
    this.#grid.onDrawn = () => {
      this.#drawAround();
    };
    this.#undo.addEventListener("click", undo);
    this.#redo.addEventListener("click", redo);
    this.#nameBox.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") this.#goTo(this.#nameBox.value.trim());
      else if (key === "Escape") this.#grid.holder.focus();
    });
    byId("save-file", HTMLButtonElement).addEventListener("click", () => void this.#save());
    onChosenFile(byId("open-file", HTMLInputElement), (bytes, name) =>
      this.open(bytes, name).catch(async () => {
        this.#status.say(await whyNotOpened(bytes, name));
      }),
    );
    // The browser asks in words of its own.
    window.addEventListener("beforeunload", (event) => {
      if (this.#book?.screen.isUnsaved === true || !this.#setAside.isEmpty) event.preventDefault();
    });
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    const former = this.#book;
    this.show(await openWorkbook(bytes, this.#addIn), name);
    if (former?.screen.isUnsaved !== true) {
      this.#status.say(`${name} is open.`);
      return;
    }
    this.#setAside.add(former);
    this.#status.say(`${name} is open. ${former.name} is not saved; you can go back to it.`);
  }

  /** Shows a workbook that was not open yet. */
  show(excel: EmbeddedExcel, name: string): void {
    const screen = new Screen(excel);
    screen.onChange(() => {
      if (screen === this.#book?.screen) this.#changed();
    });
    this.#bringForward({ excel, screen, name });
  }

  /** Shows a workbook, and starts the add-in anew for it. */
  #bringForward(book: OpenBook): void {
    this.#editor.giveUp();
    this.#bar.giveUp();
    this.#book = book;
    window.embeddedExcel = book.excel;
    this.#name.textContent = book.name;
    this.#name.title = book.name;
    this.#grid.show(book.screen);
    this.#tabs.show(book.screen);
    this.#pane.start(book.excel);
  }

  #goBack(to: OpenBook): OpenBook | null {
    const former = this.#book;
    this.#bringForward(to);
    this.#status.say(`${to.name} is in front again.`);
    this.#grid.holder.focus();
    return former;
  }

  say(message: string): void {
    this.#status.say(message);
  }

  #changed(): void {
    this.#pane.follow();
    this.#grid.redraw();
  }

  /** What stands around the grid and speaks of what is in it. */
  #drawAround(): void {
    if (this.#book === null) return;
    const { screen } = this.#book;
    this.#tabs.draw();
    this.#drawTitle(this.#book);
    if (document.activeElement !== this.#nameBox)
      this.#nameBox.value = cellAddress(this.#grid.active.row, this.#grid.active.column);
    if (!this.#editor.isOpen) this.#bar.show();
    this.#undo.setAttribute("aria-disabled", String(!screen.canUndo));
    this.#redo.setAttribute("aria-disabled", String(!screen.canRedo));
  }

  #drawTitle({ name, screen }: OpenBook): void {
    document.title = `${name}${screen.isUnsaved ? " (not saved)" : ""} – Quartile workbench`;
    this.#unsaved.hidden = !screen.isUnsaved;
  }

  async #press({ label, functionName }: RibbonButton): Promise<void> {
    if (functionName === null) {
      this.#pane.show(true);
      return;
    }
    const screen = this.#book?.screen;
    const before = screen?.revision;
    this.#status.working(`${label}: working…`);
    if ((await this.#pane.run(functionName)) === "closed") return;
    // What the add-in did it says in its pane; from here it is only seen whether cells are other than they were.
    const seen = screen?.revision === before ? "no cell has changed" : "cells have changed";
    this.#status.say(`${label}: finished; ${seen}.`);
  }

  #putBack(step: "undo" | "redo"): void {
    const screen = this.#book?.screen ?? null;
    if (screen === null || !(step === "undo" ? screen.canUndo : screen.canRedo)) return;
    const address = step === "undo" ? screen.undo() : screen.redo();
    this.#grid.drawNow();
    this.#status.say(
      address === null
        ? "That cell has been overwritten since, so it was left as it is."
        : `${address} has been put back.`,
    );
  }

  #goTo(reference: string): void {
    if (this.#book?.screen.goTo(reference) !== true)
      this.#status.say(`“${reference}” is not a cell, name or table in this workbook.`);
    this.#grid.drawNow();
    this.#grid.holder.focus();
  }

  /** Follows a link: into the workbook here, elsewhere in a new tab. */
  #follow(target: string): void {
    if (target.startsWith("#")) this.#goTo(target);
    else window.open(target, "_blank", "noopener");
  }

  async #save(): Promise<void> {
    const book = this.#book;
    if (book === null) return;
    try {
      download(await book.excel.save(), book.name);
      this.#status.say(`${book.name} is saved.`);
    } catch (error) {
      this.#status.say(`${book.name} could not be saved: ${String(error)}`);
    }
    this.#drawAround();
  }
}
