import { openPage, type EmbeddedExcel, type PageEndpoint, type PressEnd } from "../../embedded-excel/open-workbook";
import { byId, element } from "../page/element";
import type { AddinManifest } from "./manifest";

/**
 * The add-in's pane: its own page, unchanged, in a frame, over Microsoft's own office.js.
 *
 * A closed pane is out of sight and goes on running, as with a shared runtime in Excel.
 */
export class Pane {
  readonly #manifest: AddinManifest;
  readonly #holder = byId("pane", HTMLElement);
  readonly #frames = byId("pane-frame", HTMLElement);
  #endpoint: PageEndpoint | null = null;
  #frame: HTMLIFrameElement | null = null;
  #isOpen = true;
  readonly #listen = (event: MessageEvent): void => {
    if (event.source === this.#frame?.contentWindow) this.#endpoint?.receive(event.data);
  };

  constructor(manifest: AddinManifest) {
    this.#manifest = manifest;
    byId("pane-title", HTMLElement).textContent = manifest.name;
    byId("pane-close", HTMLButtonElement).addEventListener("click", () => {
      this.show(false);
    });
    window.addEventListener("message", this.#listen);
  }

  /** Starts the add-in anew for a workbook. */
  start(excel: EmbeddedExcel): void {
    this.#endpoint?.close();
    const frame = element("iframe", { title: this.#manifest.name });
    const address = new URL(this.#manifest.paneUrl);
    const endpoint = openPage(excel, {
      id: "pane",
      excelUrl: window.location.origin,
      post: (json) => frame.contentWindow?.postMessage(json, address.origin),
    });
    frame.name = endpoint.windowName;
    frame.src = `${address.href}?${endpoint.query}`;
    this.#endpoint = endpoint;
    this.#frame = frame;
    this.#frames.replaceChildren(frame);
    endpoint.setPaneShown(this.#isOpen);
    this.follow();
  }

  show(shown: boolean): void {
    this.#endpoint?.setPaneShown(shown);
    this.follow();
  }

  /** Shows or hides the pane as the add-in or a person last asked. */
  follow(): void {
    this.#isOpen = this.#endpoint?.isPaneShown() ?? this.#isOpen;
    this.#holder.classList.toggle("closed", !this.#isOpen);
    this.#holder.inert = !this.#isOpen;
  }

  /** Done when the add-in has completed the function, or has gone with its workbook. */
  async run(functionName: string): Promise<PressEnd> {
    return (await this.#endpoint?.pressButton(functionName)) ?? "closed";
  }
}
