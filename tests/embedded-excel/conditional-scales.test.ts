import { describe as describeXml, elements, readSheets } from "../support/embedded-package";
import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";
import { Screen } from "../../src/embedded-excel/screen/screen";
import type { EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";

// What each kind means in Microsoft's documentation of ConditionalFormat and in ECMA-376, part 1, 18.3.1.
type Build = (formats: Excel.ConditionalFormatCollection) => unknown;

/** A workbook with -50, 0, 50 and 100 in A1:A4, and formats of them. */
const formatted = (build: Build) =>
  workbookWith((sheet) => {
    sheet.getRange("A1:A4").values = [[-50], [0], [50], [100]];
    build(sheet.getRange("A1:A4").conditionalFormats);
  });

const firstFormat = (load: (format: Excel.ConditionalFormat) => { toJSON: () => unknown }) =>
  readFirstSheet(
    (sheet) => load(sheet.getRange("A1").conditionalFormats.getItemAt(0)),
    (loaded) => loaded.toJSON(),
  );

const ways = [
  { when: "at once", arrive: (excel: EmbeddedExcel) => Promise.resolve(excel) },
  { when: "after saving and opening", arrive: reopened },
];

describe.each(ways)("$when", ({ arrive }) => {
  it.each([
    {
      given: "nothing",
      criteria: null,
      read: {
        minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
        maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
      },
    },
    {
      given: "three points",
      criteria: {
        minimum: { type: "LowestValue", color: "blue" },
        midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
        maximum: { type: "Formula", formula: "=$C$1*2", color: "red" },
      },
      read: {
        minimum: { type: "LowestValue", formula: null, color: "#0000FF" },
        midpoint: { type: "Percent", formula: "=50", color: "#FFFF00" },
        maximum: { type: "Formula", formula: "=$C$1*2", color: "#FF0000" },
      },
    },
    {
      given: "two points",
      criteria: {
        minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#000000" },
      },
      read: {
        minimum: { type: "Number", formula: "=0", color: "#FFFFFF" },
        maximum: { type: "HighestValue", formula: null, color: "#000000" },
      },
    },
  ] as const)("a colour scale of $given reads so", async ({ criteria, read }) => {
    const excel = await formatted((formats) => {
      const { colorScale } = formats.add(Excel.ConditionalFormatType.colorScale);
      if (criteria !== null) colorScale.criteria = criteria;
    });
    await arrive(excel);
    const loaded = await firstFormat(({ colorScale }) => colorScale.load({ criteria: true, threeColorScale: true }));
    expect(loaded).toEqual({ criteria: read, threeColorScale: "midpoint" in read });
  });

  it("a data bar reads as it was made", async () => {
    const excel = await formatted((formats) => {
      const { dataBar } = formats.add(Excel.ConditionalFormatType.dataBar);
      dataBar.barDirection = Excel.ConditionalDataBarDirection.rightToLeft;
      dataBar.axisFormat = Excel.ConditionalDataBarAxisFormat.cellMidPoint;
      dataBar.axisColor = "#123456";
      dataBar.showDataBarOnly = true;
      dataBar.lowerBoundRule = { type: "LowestValue" };
      dataBar.upperBoundRule = { type: "Number", formula: "=200" };
      dataBar.positiveFormat.set({ fillColor: "green", borderColor: "black", gradientFill: false });
      dataBar.negativeFormat.set({ fillColor: "#AA0000", borderColor: "#BB0000" });
    });
    await arrive(excel);
    const loaded = await firstFormat(({ dataBar }) =>
      dataBar.load({
        ...{ axisColor: true, axisFormat: true, barDirection: true, showDataBarOnly: true },
        ...{ lowerBoundRule: true, upperBoundRule: true },
        positiveFormat: { $all: true },
        negativeFormat: { $all: true },
      }),
    );
    expect(loaded).toEqual({
      axisColor: "#123456",
      axisFormat: "CellMidPoint",
      barDirection: "RightToLeft",
      showDataBarOnly: true,
      lowerBoundRule: { type: "LowestValue", formula: null },
      upperBoundRule: { type: "Number", formula: "=200" },
      positiveFormat: { fillColor: "#008000", borderColor: "#000000", gradientFill: false },
      negativeFormat: {
        fillColor: "#AA0000",
        borderColor: "#BB0000",
        matchPositiveBorderColor: false,
        matchPositiveFillColor: false,
      },
    });
  });

  it("a data bar that nobody changed is Excel's first", async () => {
    await arrive(await formatted((formats) => formats.add(Excel.ConditionalFormatType.dataBar)));
    const loaded = await firstFormat(({ dataBar }) =>
      dataBar.load({ axisFormat: true, lowerBoundRule: true, positiveFormat: { $all: true } }),
    );
    expect(loaded).toEqual({
      axisFormat: "Automatic",
      lowerBoundRule: { type: "Automatic", formula: null },
      positiveFormat: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
    });
  });

  it.each([
    { style: "ThreeArrows", formulas: ["=0", "=33", "=67"] },
    { style: "FourRating", formulas: ["=0", "=25", "=50", "=75"] },
    { style: "FiveQuarters", formulas: ["=0", "=20", "=40", "=60", "=80"] },
    { style: "ThreeTriangles", formulas: ["=0", "=33", "=67"] },
    { style: "FiveBoxes", formulas: ["=0", "=20", "=40", "=60", "=80"] },
  ] as const)("icons of the set $style begin at even percentages", async ({ style, formulas }) => {
    const excel = await formatted((formats) => {
      formats.add(Excel.ConditionalFormatType.iconSet).iconSet.style = style;
    });
    await arrive(excel);
    const loaded = await firstFormat(({ iconSet }) => iconSet.load({ style: true, criteria: true }));
    const operator = "GreaterThanOrEqual";
    expect(loaded).toEqual({
      style,
      criteria: formulas.map((formula) => ({ type: "Percent", formula, operator, customIcon: null })),
    });
  });

  it("icons read as they were made; the first criterion is never read", async () => {
    const excel = await formatted((formats) => {
      const { iconSet } = formats.add(Excel.ConditionalFormatType.iconSet);
      iconSet.style = Excel.IconSet.threeStars;
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThan", formula: "=0" },
        { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$C$1" },
      ];
      iconSet.reverseIconOrder = true;
      iconSet.showIconOnly = true;
    });
    await arrive(excel);
    const loaded = await firstFormat(({ iconSet }) =>
      iconSet.load({ criteria: true, reverseIconOrder: true, showIconOnly: true, style: true }),
    );
    expect(loaded).toEqual({
      style: "ThreeStars",
      criteria: [
        { type: "Percent", formula: "=0", operator: "GreaterThanOrEqual", customIcon: null },
        { type: "Number", formula: "=0", operator: "GreaterThan", customIcon: null },
        { type: "Formula", formula: "=$C$1", operator: "GreaterThanOrEqual", customIcon: null },
      ],
      reverseIconOrder: true,
      showIconOnly: true,
    });
  });

  it("formats keep their types and their order, those of the newer form among them", async () => {
    const excel = await formatted((formats) => {
      for (const type of ["ColorScale", "IconSet", "DataBar", "TopBottom", "PresetCriteria"] as const)
        formats.add(type);
      formats.getItemAt(3).iconSet.style = "ThreeStars";
    });
    await arrive(excel);
    const types = await readFirstSheet(
      (sheet) => sheet.getRange().conditionalFormats.load({ type: true }),
      ({ items }) => items.map(({ type }) => type),
    );
    expect(types).toEqual(["PresetCriteria", "TopBottom", "DataBar", "IconSet", "ColorScale"]);
  });
});

describe("the screen", () => {
  const column = (excel: EmbeddedExcel) => {
    const screen = new Screen(excel);
    return [0, 1, 2, 3].map((row) => screen.cell(row, 0));
  };

  it("mixes a colour scale's colours", async () => {
    const excel = await formatted((formats) => {
      formats.add(Excel.ConditionalFormatType.colorScale).colorScale.criteria = {
        minimum: { type: "Number", formula: "0", color: "#000000" },
        maximum: { type: "Number", formula: "100", color: "#FEFEFE" },
      };
    });
    expect(column(excel).map(({ fill }) => fill)).toEqual(["#000000", "#000000", "#7F7F7F", "#FEFEFE"]);
  });

  it("draws a data bar from its axis", async () => {
    const excel = await formatted((formats) => formats.add(Excel.ConditionalFormatType.dataBar));
    const third = expect.closeTo(1 / 3, 10) as number;
    expect(column(excel).map(({ bar }) => [bar?.colour, bar?.from, bar?.to])).toEqual([
      ["#FF0000", expect.closeTo(0, 10), third],
      ["#638EC6", third, third],
      ["#638EC6", third, expect.closeTo(2 / 3, 10)],
      ["#638EC6", third, expect.closeTo(1, 10)],
    ]);
  });

  it("shows the icons of a newer set", async () => {
    const excel = await formatted((formats) => {
      formats.add(Excel.ConditionalFormatType.iconSet).iconSet.style = "ThreeTriangles";
    });
    expect(column(excel).map(({ icon }) => icon?.words)).toEqual(["1 of 3", "2 of 3", "2 of 3", "3 of 3"]);
  });
});

it("writes a bar in both forms, and icons of a newer set in the newer alone", async () => {
  const excel = await formatted((formats) => {
    formats.add(Excel.ConditionalFormatType.dataBar);
    formats.add(Excel.ConditionalFormatType.iconSet).iconSet.style = "ThreeStars";
  });
  const saved = await excel.save();
  const xml = readSheets(saved).get("Sheet1")?.xml;
  if (xml === undefined) throw new Error("The sheet is gone.");
  const bars = elements(xml, "dataBar").map(describeXml);
  expect(bars).toHaveLength(2);
  expect(bars[0]).toContain("cfvo(type=min)");
  expect(bars[1]).toContain("cfvo(type=autoMin)");
  expect(elements(xml, "iconSet").map(({ prefix }) => prefix)).toEqual(["x14"]);
  expect(elements(xml, "cfRule").map(({ prefix }) => prefix ?? "")).toEqual(["", "x14", "x14"]);
  expect(await excel.save()).toEqual(saved);
});

it.each([
  {
    what: "an end of a colour scale at the highest value",
    build: (formats: Excel.ConditionalFormatCollection) => {
      const end = { type: "HighestValue", color: "red" } as const;
      formats.add("ColorScale").colorScale.criteria = { minimum: end, maximum: end };
    },
    code: "InvalidArgument",
    location: "ColorScaleConditionalFormat.criteria",
  },
  {
    what: "two criteria for three icons",
    build: (formats: Excel.ConditionalFormatCollection) => {
      const criterion = { type: "Number", operator: "GreaterThan", formula: "1" } as const;
      formats.add("IconSet").iconSet.criteria = [criterion, criterion];
    },
    code: "InvalidArgument",
    location: "IconSetConditionalFormat.criteria",
  },
  {
    what: "custom icons",
    build: (formats: Excel.ConditionalFormatCollection) => {
      const customIcon = { set: "ThreeFlags", index: 1 } as const;
      const criterion = { type: "Number", operator: "GreaterThan", formula: "1", customIcon } as const;
      formats.add("IconSet").iconSet.criteria = [criterion, criterion, criterion];
    },
    code: "NotImplemented",
    location: "IconSetConditionalFormat.criteria",
  },
  {
    what: "a bar that ends at no number",
    build: (formats: Excel.ConditionalFormatCollection) => {
      formats.add("DataBar").dataBar.upperBoundRule = { type: "Number" };
    },
    code: "InvalidArgument",
    location: "DataBarConditionalFormat.upperBoundRule",
  },
  {
    what: "the bar of an icon set",
    build: (formats: Excel.ConditionalFormatCollection) => {
      formats.add("IconSet").dataBar.showDataBarOnly = true;
    },
    code: "InvalidOperation",
    location: "DataBarConditionalFormat",
  },
])("refuses $what", async ({ build, code, location }) => {
  await formatted(() => undefined);
  const error = await errorOf(({ workbook }) => {
    build(workbook.worksheets.getFirst().getRange("A1").conditionalFormats);
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, location]);
});
