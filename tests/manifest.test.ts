import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "./support/manifest-faults";

const ROOT = join(__dirname, "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** The names that the commands give to Excel as soon as they are loaded. */
function associatedNames(): readonly string[] {
  const names: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => names.push(name) } } });
  jest.isolateModules(() => {
    jest.requireActual("../src/commands/index");
  });
  Reflect.deleteProperty(globalThis, "Office");
  return names;
}

interface Shortcuts {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
}

const context = { iconFolder: join(ROOT, "assets/icons"), associated: associatedNames() };

it("names only what exists", () => {
  expect(manifestFaults(MANIFEST, context)).toEqual([]);
});

it("keeps the id under which workbooks remember Quartile's settings", () => {
  expect(MANIFEST).toContain("<Id>84258596-1ed5-446e-81b4-1f891a5fcb11</Id>");
});

it("offers its buttons on the Home tab", () => {
  expect(MANIFEST).toMatch(/<OfficeTab id="TabHome">/);
  expect(MANIFEST).toContain('id="Refresh.Label" DefaultValue="Refresh dashboard"');
  expect(MANIFEST).toContain('id="OpenPane.Label" DefaultValue="Open pane"');
  expect(MANIFEST).toContain('id="ExplainCell.Label" DefaultValue="Explain this figure"');
});

// Excel on the desktop shows no add-in's command in the menu of a cell that lies in a table, as the Dashboard's do.
it.each([
  { where: "the ribbon", from: '<Group id="Quartile.Group">', to: "</Group>" },
  { where: "a cell's own menu", from: '<OfficeMenu id="ContextMenuCell">', to: "</OfficeMenu>" },
])("offers to explain a figure from $where", ({ from, to }) => {
  const [, part = ""] = MANIFEST.split(from);
  expect(part.split(to)[0]).toContain("<FunctionName>explainCell</FunctionName>");
});

it("gives keyboard shortcuts to functions that exist, each its own keys", () => {
  const { actions, shortcuts } = JSON.parse(readFileSync(join(ROOT, "assets/shortcuts.json"), "utf8")) as Shortcuts;
  expect(actions.map(({ id }) => id)).toEqual(context.associated);
  expect(shortcuts.map(({ action }) => action)).toEqual(context.associated);
  const keys = shortcuts.flatMap(({ key }) => [key.default, key.mac]);
  expect(new Set(keys).size).toBe(keys.length);
  // The patterns that Microsoft's guidance leaves to add-ins.
  shortcuts.forEach(({ key }) => {
    expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(key.mac).toMatch(/^Command\+Shift\+Option\+[A-Z]$/);
  });
});

// Each changes the manifest so that Office would refuse it, or show a dead button, and the schema would not notice.
it.each([
  {
    from: "<FunctionName>refreshDashboard",
    to: "<FunctionName>refreshDashbord",
    fault: /nothing is associated with refreshDashbord/,
  },
  {
    from: '<FunctionFile resid="Taskpane.Url"',
    to: '<FunctionFile resid="Help.Url"',
    fault: /FunctionFile is not the runtime's page/,
  },
  {
    from: 'resid="Refresh.Tip"',
    to: 'resid="Refresh.Label"',
    fault: /Description names Refresh.Label, which is not a Long/,
  },
  {
    from: 'size="80" resid="Refresh.80"',
    to: 'size="80" resid="Refresh.64"',
    fault: /refresh-64.png is 64x64, the manifest says 80/,
  },
  { from: 'id="ContextMenuCell"', to: 'id="ContextMenuChart"', fault: /ContextMenuChart is not a cell's/ },
  {
    from: '<ExtendedOverrides Url="https:',
    to: '<ExtendedOverrides Url="http:',
    fault: /not https: http:.*shortcuts.json/,
  },
  { from: 'id="TabHome"', to: 'id="TabStart"', fault: /Excel has no tab TabStart/ },
  { from: 'id="Quartile.OpenPane"', to: 'id="Quartile.Refresh"', fault: /id Quartile.Refresh is used twice/ },
  { from: 'Name="SharedRuntime"', to: 'Name="DialogApi"', fault: /SharedRuntime is not required/ },
  { from: 'IconUrl DefaultValue="https:', to: 'IconUrl DefaultValue="http:', fault: /not https/ },
  { from: "ReadWriteDocument", to: "ReadDocument", fault: /needs ReadWriteDocument/ },
])("would notice $to", ({ from, to, fault }) => {
  expect(MANIFEST).toContain(from);
  expect(manifestFaults(MANIFEST.replace(from, to), context).join("\n")).toMatch(fault);
});
