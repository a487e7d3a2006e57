/** A button that the add-in has on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function of the add-in that it runs; null where it opens the pane. */
  readonly functionName: string | null;
}

/** What Excel learns of an add-in from its manifest. */
export interface AddinManifest {
  readonly name: string;
  readonly groupLabel: string;
  readonly paneUrl: string;
  readonly buttons: readonly RibbonButton[];
  /** In the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** The file of its keyboard shortcuts. */
  readonly shortcutsUrl: string | null;
}

const ICON_SIZE = "32";
const TYPES = "http://www.w3.org/2001/XMLSchema-instance";

/** Reads a manifest; its addresses are taken relative to where the manifest itself lies. */
export function readManifest(xml: string, manifestUrl: string): AddinManifest {
  const document_ = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string, within: Element | Document = document_) => [...within.getElementsByTagNameNS("*", name)];
  const first = (name: string, within?: Element) => all(name, within)[0] ?? null;
  const valueOf = (found: Element | null) => found?.getAttribute("DefaultValue") ?? "";
  const resource = (found: Element | null) => {
    const id = found?.getAttribute("resid") ?? "";
    const named = ["String", "Url", "Image"].flatMap((name) => all(name));
    return valueOf(named.find((candidate) => candidate.getAttribute("id") === id) ?? null);
  };
  const source = all("SourceLocation").find((location) => location.hasAttribute("DefaultValue")) ?? null;
  const base = new URL(".", valueOf(source)).href;
  const rebased = (address: string) => new URL(address.replace(base, ""), manifestUrl).href;
  const iconOf = (control: Element) => all("Image", control).find((image) => image.getAttribute("size") === ICON_SIZE);
  const buttonsOf = (surface: string) =>
    all("ExtensionPoint")
      .filter((point) => point.getAttributeNS(TYPES, "type") === surface)
      .flatMap((point) => all("Control", point))
      .map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: resource(first("Label", control)),
        tip: resource(first("Description", control)),
        icon: rebased(resource(iconOf(control) ?? null)),
        functionName: first("FunctionName", control)?.textContent ?? null,
      }));
  const shortcuts = first("ExtendedOverrides")?.getAttribute("Url");
  const group = first("Group");
  return {
    name: valueOf(first("DisplayName")),
    groupLabel: resource(group === null ? null : first("Label", group)),
    paneUrl: rebased(valueOf(source)),
    buttons: buttonsOf("PrimaryCommandSurface"),
    cellMenu: buttonsOf("ContextMenu"),
    shortcutsUrl: shortcuts == null ? null : rebased(shortcuts),
  };
}
