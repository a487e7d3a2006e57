import { RichObject } from "../../wire/rich-object";

/** What the add-in asked of the pane it lives in. */
type PaneState = "Hidden" | "Visible";

export interface Pane {
  state: PaneState;
}

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends RichObject {
  readonly apiName = "AppRuntimeService";
  readonly #pane: Pane;

  constructor(pane: Pane) {
    super();
    this.#pane = pane;
  }

  setAppRuntimeState(state: PaneState) {
    this.#pane.state = state;
  }
  getAppRuntimeState() {
    return this.#pane.state;
  }
}

/** Told once the add-in's functions are associated with their ribbon buttons. */
export class AddinInternalService extends RichObject {
  readonly apiName = "AddinInternalService";

  notifyActionHandlerReady() {
    return null;
  }
}

/** The services that the client makes by name. */
export function serviceNamed(name: string, pane: Pane): RichObject | null {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(pane);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService();
    default:
      return null;
  }
}
