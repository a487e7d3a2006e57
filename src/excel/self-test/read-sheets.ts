import type { Answer, Aspect, Fact } from "../../core/self-test/reading";
import { fingerprint } from "../../core/workbook/fingerprint";
import type { SheetAtHand } from "./read-grids";

const NONE = "none";

/** What is frozen, gridlines, and the colour of the tab. One sync. */
export async function readViews(context: Excel.RequestContext, sheets: readonly SheetAtHand[]): Promise<Fact[]> {
  const read = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id).load("showGridlines,tabColor,visibility");
    return { name, sheet, frozen: sheet.freezePanes.getLocationOrNullObject().load("address") };
  });
  await context.sync();
  return read.flatMap(({ name, sheet, frozen }) => {
    const fact = on("view", name);
    return [
      fact("Frozen", frozen.isNullObject ? NONE : withoutSheet(frozen.address)),
      fact("Gridlines", sheet.showGridlines),
      fact("Colour of the tab", sheet.tabColor.toUpperCase()),
      fact("Visibility", sheet.visibility),
    ];
  });
}

const MARGINS = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "footerMargin"] as const;

/** How each sheet is printed. One sync. */
export async function readPages(context: Excel.RequestContext, sheets: readonly SheetAtHand[]): Promise<Fact[]> {
  const read = sheets.map(({ id, name }) => {
    const page = context.workbook.worksheets.getItem(id).pageLayout;
    page.load(`orientation,paperSize,zoom,centerHorizontally,${MARGINS.join(",")}`);
    return {
      name,
      page,
      footers: page.headersFooters.defaultForAllPages.load("leftFooter,rightFooter"),
      area: page.getPrintAreaOrNullObject().load("address"),
      titles: page.getPrintTitleRowsOrNullObject().load("address"),
    };
  });
  await context.sync();
  return read.flatMap(({ name, page, footers, area, titles }) => {
    const fact = on("print", name);
    const { horizontalFitToPages, verticalFitToPages, scale } = page.zoom;
    return [
      fact("Orientation", page.orientation),
      fact("Paper", page.paperSize),
      fact("Pages across", horizontalFitToPages ?? 0),
      fact("Pages down", verticalFitToPages ?? 0),
      fact("Scale", horizontalFitToPages == null ? (scale ?? 0) : 0),
      fact("Centred", page.centerHorizontally),
      fact("Print area", area.isNullObject ? NONE : withoutSheet(area.address)),
      fact("Rows on every page", titles.isNullObject ? NONE : withoutSheet(titles.address)),
      fact("Left footer", footers.leftFooter),
      fact("Right footer", footers.rightFooter),
      ...MARGINS.map((margin) => on("margin", name)(margin, page[margin])),
    ];
  });
}

/** The tables on the sheets, and how their headers look. Two syncs. */
export async function readTables(context: Excel.RequestContext, sheets: readonly SheetAtHand[]): Promise<Fact[]> {
  const held = sheets.map(({ id, name }) => ({
    name,
    tables: context.workbook.worksheets
      .getItem(id)
      .tables.load("items/name,items/style,items/showHeaders,items/showBandedRows,items/showFilterButton"),
  }));
  await context.sync();
  const read = held.flatMap(({ name, tables }) =>
    tables.items.map((table) => {
      const header = table.getHeaderRowRange();
      return {
        name,
        table,
        range: table.getRange().load("address"),
        fill: header.format.fill.load("color"),
        font: header.format.font.load("color,bold,size,name"),
      };
    }),
  );
  await context.sync();
  return read.flatMap(({ name, table, range, fill, font }) => {
    const address = withoutSheet(range.address);
    const fact = on("table", name, address);
    return [
      fact(`${table.name}: cells`, address),
      fact(`${table.name}: style`, table.style),
      fact(`${table.name}: headers`, table.showHeaders),
      fact(`${table.name}: banded rows`, table.showBandedRows),
      fact(`${table.name}: filter buttons`, table.showFilterButton),
      fact(`${table.name}: header’s fill`, fill.color.toUpperCase()),
      fact(`${table.name}: header’s letters`, [font.color.toUpperCase(), font.bold, font.size, font.name].join(" ")),
    ];
  });
}

/** The conditional formats of the sheets, the first being the most important. Two syncs. */
export async function readLooks(context: Excel.RequestContext, sheets: readonly SheetAtHand[]): Promise<Fact[]> {
  const held = sheets.map(({ id, name }) => ({
    name,
    formats: context.workbook.worksheets.getItem(id).getRange().conditionalFormats.load("items/type,items/priority"),
  }));
  await context.sync();
  const read = held.map(({ name, formats }) => ({
    name,
    formats: [...formats.items]
      .sort((one, other) => one.priority - other.priority)
      .map((format) => ({
        type: format.type,
        ranges: format.getRanges().load("address"),
        custom: format.customOrNullObject.load("rule/formula"),
        look: format.customOrNullObject.format.fill.load("color"),
      })),
  }));
  await context.sync();
  return read.flatMap(({ name, formats }) => [
    on("look", name)("Conditional formats", formats.length),
    ...formats.map(({ type, ranges, custom, look }, index) => {
      const address = ranges.address.split(",").map(withoutSheet).join(" ");
      const rule = custom.isNullObject ? "" : `${custom.rule.formula} ${look.color}`;
      return on("look", name, firstOf(address))(`Conditional format ${index + 1}`, `${type} ${address} ${rule}`.trim());
    }),
  ]);
}

/** The names and settings that are ours; of a setting its length and a fingerprint. One sync. */
export async function readNames(
  context: Excel.RequestContext,
  made: { readonly names: readonly string[]; readonly settings: readonly string[] },
): Promise<Fact[]> {
  const names = context.workbook.names.load("items/name,items/formula,items/visible");
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  const fact = on("name", null);
  return [
    ...names.items
      .filter(({ name }) => made.names.includes(name))
      .map(({ name, formula, visible }) => fact(name, `${String(formula)}${visible ? "" : " (hidden)"}`)),
    ...settings.items
      .filter(({ key }) => made.settings.includes(key))
      .map(({ key, value }) => fact(`Setting ${key}`, describe(value))),
  ];
}

function describe(value: unknown): string {
  return typeof value === "string" ? `${value.length} characters, ${fingerprint(value)}` : typeof value;
}

/** Makes facts of one aspect on a sheet. */
export function on(aspect: Aspect, sheet: string | null, address: string | null = null) {
  const shownAt = address ?? (sheet === null ? null : "A1");
  return (what: string, value: Answer): Fact => ({ aspect, sheet, what, address: shownAt, value });
}

/** "A1:B9" of "'Trend figures'!A1:B9". */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function firstOf(addresses: string): string {
  return addresses.split(" ")[0] ?? addresses;
}
