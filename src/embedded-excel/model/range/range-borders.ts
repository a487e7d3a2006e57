import type { Border, Borders, BorderStyle } from "../../library/types";
import { styleAt, type CellStyle } from "../../book/styles";
import type { Box } from "../../ground/address";
import { invalidArgument } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import { without } from "../../ground/without";
import { shownColour, storedColour } from "../../book/colours";
import { restyleRange, type CellAreas } from "../cells/access";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
type CellSide = "top" | "bottom" | "left" | "right";

/** The lines around and between the cells of a range. */
export class RangeBorderCollection extends RichCollection<RangeBorder> {
  readonly apiName = "RangeBorderCollection";
  readonly list: () => readonly RangeBorder[];

  constructor(cells: CellAreas) {
    super();
    this.list = () => SIDES.map((side) => new RangeBorder(cells, side));
  }
}

type LineStyle = `${Excel.BorderLineStyle}`;
type Weight = `${Excel.BorderWeight}`;

/** The file's word for a line of that style and weight. */
const LINES: readonly (readonly [LineStyle, Weight, BorderStyle])[] = [
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

/** One of those lines. */
export class RangeBorder extends RichObject {
  readonly apiName = "RangeBorder";
  override readonly wireId: Side;
  readonly #cells: CellAreas;

  constructor(cells: CellAreas, side: Side) {
    super();
    this.#cells = cells;
    this.wireId = side;
  }

  get sideIndex() {
    return this.wireId;
  }
  get style() {
    return this.#line()[0];
  }
  set style(style: LineStyle) {
    if (style === "None") {
      this.#draw(() => null);
      return;
    }
    this.#draw((line) => ({ ...line, style: fileStyle(style, weightOf(line)) }));
  }
  get weight() {
    return this.#line()[1];
  }
  set weight(weight: Weight) {
    this.#draw((line) => ({ ...line, style: fileStyle(styleOf(line), weight) }));
  }
  get color() {
    return shownColour(this.#first()?.color) ?? "#000000";
  }
  set color(colour: string) {
    const color = storedColour(colour, "RangeBorder.color");
    this.#draw((line) => ({ style: "thin", ...line, color }));
  }

  #line(): readonly [LineStyle, Weight] {
    const first = this.#first();
    return first?.style === undefined ? ["None", "Thin"] : [styleOf(first), weightOf(first)];
  }

  #first(): Partial<Border> | undefined {
    const [area] = this.#areas();
    return area === undefined
      ? undefined
      : styleAt(this.#cells.sheet.cells, area.box.top, area.box.left).border?.[area.side];
  }

  #areas() {
    return this.#cells.boxes.flatMap((box) => sideAreas(this.wireId, box));
  }

  #draw(change: (line: Partial<Border>) => Partial<Border> | null): void {
    if (this.wireId === "DiagonalDown" || this.wireId === "DiagonalUp")
      throw invalidArgument("Diagonal borders are not drawn here.", "RangeBorder");
    const { sheet } = this.#cells;
    for (const { box, side } of this.#areas())
      restyleRange({ sheet, box }, (style) => withLine(style, side, change(style.border?.[side] ?? {})), "RangeBorder");
  }
}

function withLine(style: CellStyle, side: CellSide, line: Partial<Border> | null): CellStyle {
  const others = without(style.border ?? {}, side);
  const border: Partial<Borders> = line === null ? others : { ...others, [side]: line };
  return { ...style, border };
}

/** Which side of which cells a border is. Lines between cells belong to both neighbours. */
function sideAreas(side: Side, box: Box): { box: Box; side: CellSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ box: { ...box, bottom: box.top }, side: "top" }];
    case "EdgeBottom":
      return [{ box: { ...box, top: box.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ box: { ...box, right: box.left }, side: "left" }];
    case "EdgeRight":
      return [{ box: { ...box, left: box.right }, side: "right" }];
    case "InsideHorizontal":
      if (box.top === box.bottom) return [];
      return [
        { box: { ...box, bottom: box.bottom - 1 }, side: "bottom" },
        { box: { ...box, top: box.top + 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (box.left === box.right) return [];
      return [
        { box: { ...box, right: box.right - 1 }, side: "right" },
        { box: { ...box, left: box.left + 1 }, side: "left" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

function styleOf(line: Partial<Border>): LineStyle {
  return LINES.find(([, , stored]) => stored === line.style)?.[0] ?? "Continuous";
}

function weightOf(line: Partial<Border>): Weight {
  return LINES.find(([, , stored]) => stored === line.style)?.[1] ?? "Thin";
}

function fileStyle(style: LineStyle, weight: Weight): BorderStyle {
  const exact = LINES.find(([s, w]) => s === style && w === weight);
  const found = exact ?? LINES.find(([s]) => s === style);
  if (found === undefined) throw invalidArgument(`${style} is not a line style.`, "RangeBorder.style");
  return found[2];
}
