import type { InputTable } from "../../src/cli/sample-tables";

const QUARTERS = ["Q3 2023/24", "Q4 2023/24", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25"];

/** Every table of the contract, for an indicator X1 that is sound and X2 whose cells are put to the test. */
export const TABLES: readonly InputTable[] = [
  {
    sheet: "Settings",
    name: "Settings",
    cells: [
      ["Setting", "Value"],
      ["Current period", "Q3 2024/25"],
      ["Organisation", "Exampleshire"],
      ["Report title", "Performance"],
      ["First paragraph number", 5],
      ["Area code", "E10000018"],
      ["Spare", ""],
    ],
  },
  {
    sheet: "Indicators",
    name: "Indicators",
    cells: [
      [
        ...["Ref", "Indicator", "Unit", "Subject", "Theme", "Polarity", "Basis", "Compare with", "Decimals", "Target"],
        ...["Tolerance", "Numerator label", "Denominator label", "Benchmark", "Supports", "Reports", "Order", "Note"],
      ],
      [
        "X1",
        "Sound",
        "%",
        "",
        "Homes",
        "high is good",
        "in quarter",
        "both",
        "",
        "",
        "",
        "",
        "cases",
        "",
        "",
        "",
        "",
        "",
      ],
      [
        "X2",
        "Tried",
        "%",
        "",
        "Homes",
        "high is good",
        "in quarter",
        "both",
        "",
        60,
        "",
        "",
        "cases",
        "",
        "",
        "",
        "",
        "",
      ],
    ],
  },
  {
    sheet: "Observations",
    name: "Observations",
    cells: [
      [
        "Ref",
        "Period",
        "Numerator",
        "Denominator",
        "Value",
        "Status",
        "Target",
        "Stated change",
        "Stated record",
        "Note",
      ],
      ...["X1", "X2"].flatMap((ref) =>
        QUARTERS.map((quarter, index) => [ref, quarter, 40 + index, 100, "", "final", "", "", "", ""]),
      ),
    ],
  },
  {
    sheet: "Comparators",
    name: "Comparators",
    cells: [
      [
        "Ref",
        "Period",
        "England",
        "Statistical neighbours",
        "First cut",
        "Median",
        "Third cut",
        "Stated quartile",
        "Source",
      ],
      ["X2", "Q3 2024/25", 45, 46, "", "", "", "", "DfE"],
    ],
  },
  {
    sheet: "Commentary",
    name: "Commentary",
    cells: [
      ["Ref", "Section", "Period", "Text"],
      ["X2", "", "Q3 2024/25", "A comment."],
    ],
  },
  {
    sheet: "Phrases",
    name: "Phrases",
    cells: [
      ["Key", "Phrase"],
      ["target.met", "It is fine."],
    ],
  },
];

/** Cells as no one means them, with a number format where they have one. */
