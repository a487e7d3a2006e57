import type { Screen } from "../embedded-excel/screen/screen";
import { element } from "./element";

/** The sheets' tabs below the grid. */
export class Tabs {
  readonly #holder: HTMLElement;
  #screen: Screen | null = null;
  #drawn = "";
  onActivated: () => void = () => undefined;

  constructor(holder: HTMLElement) {
    this.#holder = holder;
    holder.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.step(step);
      this.#holder.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    });
  }

  show(screen: Screen): void {
    this.#screen = screen;
    this.#drawn = ""; // the tabs of the workbook before may look the same
    this.draw();
  }

  draw(): void {
    const screen = this.#screen;
    if (screen === null) return;
    const content = JSON.stringify([screen.tabs, screen.activeTab]);
    if (content === this.#drawn) return;
    this.#drawn = content;
    const hadFocus = this.#holder.contains(document.activeElement);
    this.#holder.replaceChildren(
      ...screen.tabs.map(({ id, name, colour }) => {
        const isActive = id === screen.activeTab;
        const tab = element(
          "button",
          {
            type: "button",
            role: "tab",
            "aria-selected": String(isActive),
            "aria-controls": "grid",
            tabindex: isActive ? "0" : "-1",
          },
          name,
        );
        if (colour !== null) tab.style.setProperty("--tab-colour", colour);
        tab.addEventListener("click", () => {
          this.#activate(screen, id);
        });
        return tab;
      }),
    );
    const active = this.#holder.querySelector<HTMLElement>("[aria-selected=true]");
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) active?.focus();
  }

  /** Goes so many sheets to the right. */
  step(count: number): void {
    const screen = this.#screen;
    if (screen === null) return;
    const { tabs, activeTab } = screen;
    const at = tabs.findIndex(({ id }) => id === activeTab) + count;
    const wanted = tabs[Math.max(0, Math.min(tabs.length - 1, at))];
    if (wanted !== undefined) this.#activate(screen, wanted.id);
  }

  #activate(screen: Screen, id: string): void {
    screen.activate(id);
    this.draw();
    this.onActivated();
  }
}
