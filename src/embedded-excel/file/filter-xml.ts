import { DATE_PARTS, type ColumnFilter, type Condition, type DatePart, type DateSpan } from "../book/column-filter";
import type { ColumnFilters } from "../book/filters";
import { attributesOf, attributeText } from "../library/package-parts";

const COLUMN = /<filterColumn\b([^>]*?)(?:\/>|>([\s\S]*?)<\/filterColumn>)/g;

/** The filters in an `<autoFilter>`. Columns that only hide their button have none. */
export function readColumnFilters(autoFilter: string): ColumnFilters {
  const filters: ColumnFilters = new Map();
  for (const [, tag = "", inside = ""] of autoFilter.matchAll(COLUMN))
    if (inside.trim() !== "") filters.set(Number(attributesOf(tag).colId ?? 0), readFilter(inside));
  return filters;
}

function readFilter(inside: string): ColumnFilter {
  const [, name = "", tag = ""] = /^\s*<(\w+)\b([^>]*)>/.exec(inside) ?? [];
  const attributes = attributesOf(tag);
  const isOn = (flag: string | undefined) => flag === "1" || flag === "true";
  switch (name) {
    case "filters":
      return {
        kind: "values",
        texts: [...inside.matchAll(/<filter\b([^>]*)>/g)].map(([, filter = ""]) => attributesOf(filter).val ?? ""),
        blanks: isOn(attributes.blank),
        dates: [...inside.matchAll(/<dateGroupItem\b([^>]*)>/g)].map(([, item = ""]) => readSpan(attributesOf(item))),
      };
    case "customFilters": {
      const conditions = [...inside.matchAll(/<customFilter\b([^>]*)>/g)].map(([, filter = ""]): Condition => {
        const { operator = "equal", val = "" } = attributesOf(filter);
        return { operator: operator as Condition["operator"], value: val }; // the schema's words are ours
      });
      return { kind: "custom", joined: isOn(attributes.and) ? "and" : "or", conditions };
    }
    case "top10": {
      const end = attributes.top === "0" || attributes.top === "false" ? "bottom" : "top";
      return { kind: "top", end, unit: isOn(attributes.percent) ? "percent" : "items", count: Number(attributes.val) };
    }
    case "dynamicFilter":
      return { kind: "dynamic", type: attributes.type ?? "" };
    default:
      return { kind: "kept", xml: inside };
  }
}

function readSpan(attributes: Readonly<Record<string, string>>): DateSpan {
  const grouping = (attributes.dateTimeGrouping ?? "day") as DatePart; // the schema's words are ours
  const parts = DATE_PARTS.flatMap((part) => (attributes[part] === undefined ? [] : Number(attributes[part])));
  return { grouping, parts };
}

/** The columns of an `<autoFilter>`: their filters, and which show no button. */
export function writeFilterColumns(
  filters: ColumnFilters,
  hidesButton: (index: number) => boolean,
  count: number,
): string {
  return Array.from({ length: count }, (_, index) => {
    const filter = filters.get(index);
    const hidden = hidesButton(index);
    if (filter === undefined && !hidden) return "";
    const tag = attributeText({ colId: String(index), ...(hidden ? { hiddenButton: "1" } : {}) });
    return filter === undefined ? `<filterColumn${tag}/>` : `<filterColumn${tag}>${filterXml(filter)}</filterColumn>`;
  }).join("");
}

function filterXml(filter: ColumnFilter): string {
  switch (filter.kind) {
    case "values": {
      const texts = filter.texts.map((val) => `<filter${attributeText({ val })}/>`);
      return `<filters${filter.blanks ? ' blank="1"' : ""}>${texts.join("")}${filter.dates.map(spanXml).join("")}</filters>`;
    }
    case "custom": {
      const conditions = filter.conditions.map(({ operator, value }) => {
        const tag = attributeText({ ...(operator === "equal" ? {} : { operator }), val: value });
        return `<customFilter${tag}/>`;
      });
      return `<customFilters${filter.joined === "and" ? ' and="1"' : ""}>${conditions.join("")}</customFilters>`;
    }
    case "top": {
      const end = filter.end === "bottom" ? { top: "0" } : {};
      const unit = filter.unit === "percent" ? { percent: "1" } : {};
      return `<top10${attributeText({ ...end, ...unit, val: String(filter.count) })}/>`;
    }
    case "dynamic":
      return `<dynamicFilter${attributeText({ type: filter.type })}/>`;
    case "kept":
      return filter.xml;
  }
}

function spanXml({ grouping, parts }: DateSpan): string {
  const numbers = Object.fromEntries(parts.map((part, i) => [DATE_PARTS[i] ?? "", String(part)]));
  return `<dateGroupItem${attributeText({ ...numbers, dateTimeGrouping: grouping })}/>`;
}
