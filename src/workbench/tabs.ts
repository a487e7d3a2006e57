import type { Screen } from "../embedded-excel/screen/screen";
import { byId, element } from "./page/element";

/** How much of the tabs in view an arrow goes on by. */
const STEP = 0.7;

/** The sheets' tabs below the grid, with arrows to those that there is no room for. */
export class Tabs {
  readonly #holder = byId("tabs", HTMLElement);
  readonly #left = byId("tabs-left", HTMLButtonElement);
  readonly #right = byId("tabs-right", HTMLButtonElement);
  #screen: Screen | null = null;
  #drawn = "";
  onActivated: () => void = () => undefined;

  constructor() {
    const holder = this.#holder;
    this.#left.addEventListener("click", () => {
      holder.scrollBy({ left: -STEP * holder.clientWidth });
    });
    this.#right.addEventListener("click", () => {
      holder.scrollBy({ left: STEP * holder.clientWidth });
    });
    holder.addEventListener("scroll", () => {
      this.#fitArrows();
    });
    new ResizeObserver(() => {
      this.#fitArrows();
      this.#bringIntoView();
    }).observe(byId("sheets", HTMLElement));
    holder.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.step(step);
      this.#activeTab()?.focus();
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
    this.#fitArrows();
    this.#bringIntoView();
    if (hadFocus) this.#activeTab()?.focus();
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

  #activeTab(): HTMLElement | null {
    return this.#holder.querySelector("[aria-selected=true]");
  }

  #bringIntoView(): void {
    this.#activeTab()?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** There are arrows only where there are more tabs than room; at an end the one that leads nowhere is grey. */
  #fitArrows(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.#holder;
    const isCramped = scrollWidth > byId("sheets", HTMLElement).clientWidth;
    for (const arrow of [this.#left, this.#right]) arrow.hidden = !isCramped;
    this.#left.setAttribute("aria-disabled", String(scrollLeft <= 0));
    this.#right.setAttribute("aria-disabled", String(scrollLeft + clientWidth >= scrollWidth - 1));
  }

  #activate(screen: Screen, id: string): void {
    screen.activate(id);
    this.draw();
    this.onActivated();
  }
}
