import { setRuleAttributes, type FormatRule, type RuleEntry } from "../book/conditional-formats";
import type { NewerFormat } from "../book/newer-formats";
import { setRuleContent } from "../book/rule-content";
import { emptyScaleRule } from "../book/scale-rules";
import { attributesOf, attributeText } from "../library/package-parts";

/** A bar's newer form, in the extension at the end of the sheet, with the id that its rule speaks of. */
const NEWER_RULE = /<x14:cfRule\b([^>]*?)>([\s\S]*?)<\/x14:cfRule>/g;
const NEWER_BAR = /<x14:dataBar\b[^>]*?(?:\/>|>[\s\S]*?<\/x14:dataBar>)/;
/** Icons of a newer set. Icons picked one by one (`custom`) are kept as they are. */
const NEWER_ICONS = /<x14:iconSet\b(?![^>]*\bcustom="(?:1|true)")[^>]*>[\s\S]*?<\/x14:iconSet>/;
/** Of a bar, within its rule. */
export const NEWER_ID = /<x14:id>([^<]*)<\/x14:id>/;
const NEWER_IDS = new RegExp(NEWER_ID, "g");
const NEWER_CELLS = /<xm:sqref>([^<]*)<\/xm:sqref>/;
const NEWER_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const NEWER_FORMAT = /<x14:conditionalFormatting\b[^>]*>[\s\S]*?<\/x14:conditionalFormatting>/g;
const NOTHING_NEWER =
  /<ext\b[^>]*>\s*<x14:conditionalFormattings(?:\/>|[^>]*>\s*<\/x14:conditionalFormattings>)\s*<\/ext>/;

/** What a sheet's extension, which Excel 2010 added, says of conditional formats. */
interface NewerParts {
  /** The newer forms of bars, by their id. */
  readonly bars: Map<string, string>;
  /** The icons that have no older form. */
  readonly icons: RuleEntry[];
  /** What else has none. */
  readonly formats: NewerFormat[];
}

export function readNewer(sheet: string): NewerParts {
  const known = new Set([...sheet.matchAll(NEWER_IDS)].map(([, id = ""]) => id));
  const bars = new Map<string, string>();
  const icons: RuleEntry[] = [];
  const formats: NewerFormat[] = [];
  for (const [format] of sheet.matchAll(NEWER_FORMAT))
    for (const [rule, tag = "", inside = ""] of format.matchAll(NEWER_RULE)) {
      const { id = "" } = attributesOf(tag);
      const bar = NEWER_BAR.exec(inside)?.[0];
      const icon = NEWER_ICONS.exec(inside)?.[0];
      const ref = NEWER_CELLS.exec(format)?.[1] ?? "";
      if (icon !== undefined) icons.push({ ref, rules: [iconRule(attributesOf(tag), icon)] });
      else if (!known.has(id)) formats.push({ ref, rule });
      else if (bar !== undefined) bars.set(id, bar);
    }
  return { bars, icons, formats };
}

function iconRule({ priority, ...attributes }: Readonly<Record<string, string>>, text: string): FormatRule {
  const rule = { ...emptyScaleRule("icons"), priority: Number(priority ?? 0) };
  setRuleAttributes(rule, attributes);
  setRuleContent(rule, { text, newer: null });
  return rule;
}

/** The rule of icons that have no older form. */
export function newerIcons(
  { type = "", priority = "", id, ...others }: Readonly<Record<string, string>>,
  text: string,
): string {
  const tag = attributeText({
    ...others,
    type,
    priority,
    id: id ?? `{00000000-0005-0000-${priority.padStart(4, "0")}-000000000000}`,
  });
  return `<x14:cfRule${tag}>${text}</x14:cfRule>`;
}

/** The kept newer forms in the place of those that the library wrote; null takes one away. */
export function withNewer(sheet: string, bars: ReadonlyMap<string, string | null>): string {
  const written = sheet.replace(NEWER_FORMAT, (format) => {
    const [rule] = format.matchAll(NEWER_RULE);
    const kept = bars.get(attributesOf(rule?.[1] ?? "").id ?? "");
    if (kept === undefined) return format;
    return kept === null ? "" : format.replace(NEWER_BAR, () => kept);
  });
  return written.replace(NOTHING_NEWER, "").replace(/<extLst>\s*<\/extLst>/, "");
}

/** The sheet with formats that have no older form, at the end of what its extension holds. */
export function withFormats(sheet: string, formats: readonly NewerFormat[]): string {
  if (formats.length === 0) return sheet;
  const written = formats.map(
    ({ ref, rule }) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}<xm:sqref>${ref}</xm:sqref></x14:conditionalFormatting>`,
  );
  const end = "</x14:conditionalFormattings>";
  if (sheet.includes(end)) return sheet.replace(end, () => written.join("") + end);
  const all = `<x14:conditionalFormattings>${written.join("")}${end}`;
  const extension = `<ext xmlns:x14="${X14}" uri="${NEWER_URI}">${all}</ext>`;
  // The list of a rule's own extensions closes before the rule does; the sheet's is the last thing in it.
  const whole = /<\/extLst>(?=\s*<\/worksheet>)/;
  if (whole.test(sheet)) return sheet.replace(whole, () => `${extension}</extLst>`);
  return sheet.replace("</worksheet>", () => `<extLst>${extension}</extLst></worksheet>`);
}
