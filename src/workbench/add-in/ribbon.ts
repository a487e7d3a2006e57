import { element } from "../page/element";
import type { AddinManifest, RibbonButton } from "./manifest";

/** The add-in's group of buttons, as its manifest describes it. */
export function buildRibbonGroup(manifest: AddinManifest, press: (button: RibbonButton) => Promise<void>): HTMLElement {
  const buttons = manifest.buttons.map((button) => buildButton(button, press));
  return element(
    "div",
    { class: "group", role: "group", "aria-label": manifest.groupLabel },
    element("div", { class: "group-buttons" }, ...buttons),
    element("div", { class: "group-label", "aria-hidden": "true" }, manifest.groupLabel),
  );
}

function buildButton(button: RibbonButton, press: (button: RibbonButton) => Promise<void>): HTMLElement {
  const made = element(
    "button",
    { type: "button", class: "ribbon-button", id: button.id, title: button.tip },
    element("img", { src: button.icon, alt: "", width: "32", height: "32" }),
    element("span", {}, button.label),
  );
  // As Excel: a button that is at work does not answer until the add-in says that it is done.
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-disabled") === "true") return;
    made.setAttribute("aria-disabled", "true");
    void press(button).finally(() => {
      made.removeAttribute("aria-disabled");
    });
  });
  return made;
}
