import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** The tabs of Excel's ribbon, by Microsoft's own ids. */
const EXCEL_TABS = ["TabHome", "TabInsert", "TabPageLayoutExcel", "TabFormulas", "TabData", "TabReview", "TabView"];
const ICON_SIZES_NEEDED = ["16", "32", "80"];

interface ManifestContext {
  readonly iconFolder: string;
  /** The ribbon functions that the code associates. */
  readonly associated: readonly string[];
}

type Resources = Readonly<Record<"Image" | "Url" | "Short" | "Long", ReadonlyMap<string, string>>>;

/** What Microsoft's schema cannot see: references, addresses, the shared runtime's rules, icons. Empty when all is well. */
export function manifestFaults(xml: string, { iconFolder, associated }: ManifestContext): readonly string[] {
  const manifest = readManifest(xml);
  return [
    ...resourceFaults(manifest),
    ...addressFaults(manifest),
    ...sharedRuntimeFaults(manifest),
    ...controlFaults(manifest, associated),
    ...iconFaults(manifest, iconFolder),
  ];
}

interface Manifest {
  readonly all: (name: string, within?: Element) => readonly Element[];
  readonly resources: Resources;
}

/** The addresses that a manifest names, each once. */
export function manifestAddresses(xml: string): readonly string[] {
  const { all, resources } = readManifest(xml);
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) => all(name));
  const addresses = named.map((element) => attribute(element, "DefaultValue")).filter((address) => address !== "");
  const overrides = all("ExtendedOverrides").map((element) => attribute(element, "Url"));
  return [...new Set([...addresses, ...overrides, ...resources.Image.values(), ...resources.Url.values()])];
}

function readManifest(xml: string): Manifest {
  const onError = (_level: string, message: string): never => {
    throw new Error(message);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, "text/xml");
  const all: Manifest["all"] = (name, within) => Array.from((within ?? document).getElementsByTagNameNS("*", name));
  const table = (parent: string, child: string): ReadonlyMap<string, string> =>
    new Map(
      all(parent)
        .flatMap((each) => all(child, each))
        .map((each) => [attribute(each, "id"), attribute(each, "DefaultValue")]),
    );
  return {
    all,
    resources: {
      Image: table("Images", "Image"),
      Url: table("Urls", "Url"),
      Short: table("ShortStrings", "String"),
      Long: table("LongStrings", "String"),
    },
  };
}

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? "";

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

function kindOf({ localName }: Element): keyof Resources {
  if (localName === "Image") return "Image";
  if (["SourceLocation", "FunctionFile", "Runtime", "LearnMoreUrl"].includes(localName ?? "")) return "Url";
  return localName === "Description" ? "Long" : "Short";
}

function resourceFaults({ all, resources }: Manifest): readonly string[] {
  const users = all("*").filter((element) => attribute(element, "resid") !== "");
  const used = new Set(users.map((element) => attribute(element, "resid")));
  const ids = Object.values(resources).flatMap((table) => [...table.keys()]);
  const entries = ["Images", "Urls", "ShortStrings", "LongStrings"]
    .flatMap((name) => all(name))
    .flatMap((each) => all("*", each));
  return [
    ...users
      .filter((element) => !resources[kindOf(element)].has(attribute(element, "resid")))
      .map(
        (element) =>
          `${element.localName ?? ""} names ${attribute(element, "resid")}, which is not a ${kindOf(element)} resource`,
      ),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is never used`),
    ...twice(entries.map((entry) => attribute(entry, "id"))).map((id) => `resource ${id} appears twice`),
  ];
}

function addressFaults({ all, resources }: Manifest): readonly string[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"];
  const addresses = [
    ...resources.Image.values(),
    ...resources.Url.values(),
    ...named.flatMap((name) => all(name)).map((element) => attribute(element, "DefaultValue")),
    ...all("ExtendedOverrides").map((element) => attribute(element, "Url")),
  ];
  return [
    ...named.filter((name) => all(name).length !== 1).map((name) => `${name} is missing`),
    ...addresses.filter((address) => !address.startsWith("https://")).map((address) => `not https: ${address}`),
  ];
}

function sharedRuntimeFaults({ all, resources }: Manifest): readonly string[] {
  const runtime = all("Runtime").find((element) => attribute(element, "lifetime") === "long");
  if (runtime === undefined) return ["there is no shared runtime"];
  const page = attribute(runtime, "resid");
  const pages = all("VersionOverrides").flatMap((overrides) => [
    ...all("FunctionFile", overrides),
    ...all("SourceLocation", overrides),
  ]);
  const base = all("DefaultSettings").flatMap((settings) => all("SourceLocation", settings));
  return [
    ...pages
      .filter((each) => attribute(each, "resid") !== page)
      .map((each) => `${each.localName ?? ""} is not the runtime's page`),
    ...base
      .filter((each) => attribute(each, "DefaultValue") !== resources.Url.get(page))
      .map(() => "DefaultSettings names another page than the shared runtime"),
    ...all("TaskpaneId").map(() => "a shared runtime forbids TaskpaneId"),
    ...(all("Set").some((set) => attribute(set, "Name") === "SharedRuntime") ? [] : ["SharedRuntime is not required"]),
  ];
}

function controlFaults({ all }: Manifest, associated: readonly string[]): readonly string[] {
  const ids = [...all("Control"), ...all("Group")].map((element) => attribute(element, "id"));
  const functions = all("FunctionName").map(textOf);
  return [
    ...twice(ids).map((id) => `id ${id} is used twice`),
    ...all("OfficeTab")
      .filter((tab) => !EXCEL_TABS.includes(attribute(tab, "id")))
      .map((tab) => `Excel has no tab ${attribute(tab, "id")}`),
    ...all("OfficeMenu")
      .filter((menu) => attribute(menu, "id") !== "ContextMenuCell" || all("Control", menu).length !== 1)
      .map((menu) => `the menu ${attribute(menu, "id")} is not a cell's with exactly one control`),
    ...functions.filter((name) => !associated.includes(name)).map((name) => `nothing is associated with ${name}`),
    ...(textOf(all("Permissions")[0]) === "ReadWriteDocument" ? [] : ["Excel's own interface needs ReadWriteDocument"]),
  ];
}

function iconFaults({ all, resources }: Manifest, iconFolder: string): readonly string[] {
  const missing = all("Icon").flatMap((icon) => {
    const sizes = all("Image", icon).map((image) => attribute(image, "size"));
    return ICON_SIZES_NEEDED.filter((size) => !sizes.includes(size)).map((size) => `an Icon lacks size ${size}`);
  });
  const images = all("Image")
    .filter((image) => attribute(image, "size") !== "")
    .map((image) => ({
      size: attribute(image, "size"),
      address: resources.Image.get(attribute(image, "resid")) ?? "",
    }));
  const named = [
    ...images,
    ...all("IconUrl").map((element) => ({ size: "32", address: attribute(element, "DefaultValue") })),
    ...all("HighResolutionIconUrl").map((element) => ({ size: "64", address: attribute(element, "DefaultValue") })),
  ];
  const wrong = named.flatMap(({ size, address }) => {
    const real = pngSize(join(iconFolder, basename(address)));
    return real === `${size}x${size}` ? [] : [`${basename(address)} is ${real}, the manifest says ${size}`];
  });
  return [...missing, ...wrong];
}

// A PNG's width and height are the two 32-bit numbers from byte 16.
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
