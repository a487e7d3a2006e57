import { xmlEncodeAttr } from "../library/library";
import { attributeText } from "../library/package-parts";
import type { RuleContent } from "./rule-content";
import type { DataBar, IconScale, Scale, Threshold } from "./scale";

/** The icon sets that Excel 2010 added: files hold them in the extension alone. */
const NEWER_SETS: readonly string[] = ["3Stars", "3Triangles", "5Boxes"];

/** The scale as files hold it: as Excel 2007 did and, of bars and of newer icons, as Excel since 2010 does. */
export function scaleContent(scale: Scale): RuleContent {
  switch (scale.kind) {
    case "colours":
      return { text: tag("colorScale", {}, older(scale.thresholds) + colours("color", scale.colours)), newer: null };
    case "icons":
      return { text: iconsText(scale), newer: null };
    case "bar": {
      const attributes = { minLength: scale.lengths[0], maxLength: scale.lengths[1], ...valueFlag(scale) };
      const content = older(scale.thresholds) + colours("color", [scale.colour]);
      return { text: tag("dataBar", attributes, content), newer: newerBar(scale) };
    }
  }
}

function iconsText({ set, isReversed, thresholds, ...scale }: IconScale): string {
  const attributes = { iconSet: set, ...valueFlag(scale), ...(isReversed ? { reverse: 1 } : {}) };
  return NEWER_SETS.includes(set)
    ? tag("x14:iconSet", attributes, newerThresholds(thresholds))
    : tag("iconSet", attributes, older(thresholds));
}

function newerBar(bar: DataBar): string {
  const attributes = {
    minLength: bar.lengths[0],
    maxLength: bar.lengths[1],
    ...(bar.borderColour === null ? {} : { border: 1 }),
    ...(bar.isGradient ? {} : { gradient: 0 }),
    ...(bar.direction === "context" ? {} : { direction: bar.direction }),
    ...(bar.negativeColour === null ? { negativeBarColorSameAsPositive: 1 } : {}),
    ...(bar.negativeBorderColour === null ? {} : { negativeBarBorderColorSameAsPositive: 0 }),
    ...(bar.axis === "automatic" ? {} : { axisPosition: bar.axis }),
  };
  const coloured = [
    ["x14:borderColor", bar.borderColour],
    ["x14:negativeFillColor", bar.negativeColour],
    ["x14:negativeBorderColor", bar.negativeBorderColour],
    ["x14:axisColor", bar.axisColour],
  ] as const;
  const named = coloured.map(([name, colour]) => (colour === null ? "" : colours(name, [colour])));
  return tag("x14:dataBar", attributes, newerThresholds(bar.thresholds) + named.join(""));
}

function valueFlag({ showsValue }: { readonly showsValue: boolean }): { readonly showValue?: number } {
  return showsValue ? {} : { showValue: 0 };
}

/** Older bars have no ends that Excel chooses: theirs are the lowest and the highest. */
const OLDER_TYPES: Readonly<Record<string, string>> = { autoMin: "min", autoMax: "max" };

function older(thresholds: readonly Threshold[]): string {
  const written = thresholds.map(({ type, value, isInclusive }) =>
    tag("cfvo", {
      type: OLDER_TYPES[type] ?? type,
      ...(value === "" ? {} : { val: value }),
      ...(isInclusive ? {} : { gte: 0 }),
    }),
  );
  return written.join("");
}

function newerThresholds(thresholds: readonly Threshold[]): string {
  const written = thresholds.map(({ type, value, isInclusive }) => {
    const formula = value === "" ? "" : `<xm:f>${xmlEncodeAttr(value)}</xm:f>`;
    return tag("x14:cfvo", { type, ...(isInclusive ? {} : { gte: 0 }) }, formula);
  });
  return written.join("");
}

function colours(name: string, hexes: readonly string[]): string {
  return hexes.map((hex) => tag(name, { rgb: `FF${hex.slice(1)}` })).join("");
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const texts = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
  const start = `<${name}${attributeText(texts)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}
