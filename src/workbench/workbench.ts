import { cellAddress } from "../embedded-excel/address";
import { openWorkbook, type EmbeddedExcel } from "../embedded-excel/open-workbook";
import { Screen } from "../embedded-excel/screen/screen";
import { byId } from "./element";
import { download, onChosenFile } from "./files";
import { CellMenu } from "./grid/cell-menu";
import { listenToClipboard } from "./grid/clipboard";
import { CellEditor } from "./grid/cell-editor";
import { FormulaBar } from "./grid/formula-bar";
import { Grid } from "./grid/grid";
import { listenToKeys } from "./grid/keys";
import { listenToPointer } from "./grid/pointer";
import type { AddinManifest, RibbonButton } from "./manifest";
import { Pane } from "./pane";
import { buildRibbonGroup } from "./ribbon";
import { listenToShortcuts, type Shortcut } from "./shortcuts";
import { Tabs } from "./tabs";
import { whyNotOpened } from "./why-not-opened";

declare global {
  interface Window {
    /** The open workbook's Excel, so that the browser's console and the tests can make it fail. */
    embeddedExcel?: EmbeddedExcel;
  }
}

/** The page: an open workbook with its ribbon, grid and tabs, and the add-in's pane beside it. */
export class Workbench {
  readonly #pane: Pane;
  readonly #grid = new Grid();
  readonly #tabs = new Tabs();
  readonly #bar: FormulaBar;
  readonly #editor: CellEditor;
  readonly #nameBox = byId("name-box", HTMLInputElement);
  readonly #undo = byId("undo", HTMLButtonElement);
  readonly #redo = byId("redo", HTMLButtonElement);
  readonly #status = byId("status", HTMLElement);
  #excel: EmbeddedExcel | null = null;
  #screen: Screen | null = null;
  #fileName = "";

  constructor(manifest: AddinManifest, shortcuts: readonly Shortcut[]) {
    const screen = () => this.#screen;
    const undo = () => {
      this.#putBack("undo");
    };
    const redo = () => {
      this.#putBack("redo");
    };
    const stepTab = (count: number) => {
      this.#tabs.step(count);
    };
    const refuse = (message: string) => {
      this.say(message);
    };
    const follow = (target: string) => {
      this.#follow(target);
    };
    this.#pane = new Pane(manifest);
    const field = byId("contents", HTMLTextAreaElement);
    this.#bar = new FormulaBar({ grid: this.#grid, field, screen, refuse });
    this.#editor = new CellEditor({ grid: this.#grid, bar: this.#bar, screen, refuse });
    byId("ribbon", HTMLElement).prepend(buildRibbonGroup(manifest, (button) => this.#press(button)));
    new CellMenu(this.#grid, manifest.cellMenu, (button) => this.#press(button));
    listenToShortcuts(shortcuts, (functionName) => this.#pane.run(functionName));
    listenToKeys({ grid: this.#grid, editor: this.#editor, screen, undo, redo, stepTab });
    listenToClipboard({ grid: this.#grid, editor: this.#editor, screen, refuse, say: refuse });
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
      this.open(bytes, name).catch(() => {
        this.say(whyNotOpened(bytes, name));
      }),
    );
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    this.show(await openWorkbook(bytes), name);
    this.say(`${name} is open.`);
  }

  /** Shows a workbook, and starts the add-in anew for it. */
  show(excel: EmbeddedExcel, name: string): void {
    this.#editor.giveUp();
    this.#bar.giveUp();
    const screen = new Screen(excel);
    this.#excel = excel;
    window.embeddedExcel = excel;
    this.#screen = screen;
    this.#fileName = name;
    byId("book-name", HTMLElement).textContent = name;
    document.title = `${name} – Quartile workbench`;
    screen.onChange(() => {
      if (screen === this.#screen) this.#changed();
    });
    this.#grid.show(screen);
    this.#tabs.show(screen);
    this.#pane.start(excel);
  }

  say(message: string): void {
    this.#status.textContent = message;
  }

  #changed(): void {
    this.#pane.follow();
    this.#grid.redraw();
  }

  /** What stands around the grid and speaks of what is in it. */
  #drawAround(): void {
    const screen = this.#screen;
    if (screen === null) return;
    this.#tabs.draw();
    if (document.activeElement !== this.#nameBox)
      this.#nameBox.value = cellAddress(this.#grid.active.row, this.#grid.active.column);
    if (!this.#editor.isOpen) this.#bar.show();
    this.#undo.setAttribute("aria-disabled", String(!screen.canUndo));
    this.#redo.setAttribute("aria-disabled", String(!screen.canRedo));
  }

  async #press({ label, functionName }: RibbonButton): Promise<void> {
    if (functionName === null) {
      this.#pane.show(true);
      return;
    }
    this.say(`${label}: working…`);
    if ((await this.#pane.run(functionName)) === "completed") this.say(`${label}: done.`);
  }

  #putBack(step: "undo" | "redo"): void {
    const screen = this.#screen;
    if (screen === null || !(step === "undo" ? screen.canUndo : screen.canRedo)) return;
    const address = step === "undo" ? screen.undo() : screen.redo();
    this.#grid.drawNow();
    this.say(address === null ? "That cell was written over since, and stays." : `${address} is put back.`);
  }

  #goTo(reference: string): void {
    if (this.#screen?.goTo(reference) !== true) this.say(`“${reference}” is no cell, name or table of this workbook.`);
    this.#grid.drawNow();
    this.#grid.holder.focus();
  }

  /** Follows a link: into the workbook here, elsewhere in a new tab. */
  #follow(target: string): void {
    if (target.startsWith("#")) this.#goTo(target);
    else window.open(target, "_blank", "noopener");
  }

  async #save(): Promise<void> {
    if (this.#excel === null) return;
    try {
      download(await this.#excel.save(), this.#fileName);
      this.say(`${this.#fileName} is saved.`);
    } catch (error) {
      this.say(`${this.#fileName} could not be saved: ${String(error)}`);
    }
  }
}
