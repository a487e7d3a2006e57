import { type Memory, NO_MEMORY, readMemory, writeMemory } from "../../../src/core/author/memory";

const MEMORY: Memory = {
  snapshot: {
    names: { CP1: "Reviews" },
    levels: { CP1: { "Q3 2024/25": "90.7% (284 of 313)" } },
    beside: { CP1: { period: "Q3 2024/25", shown: { target: "95%, red" } } },
  },
  paragraphs: {
    "Q3 2024/25": {
      CP1: {
        section: "Homes",
        name: "Reviews",
        text: "Mine.",
        figures: [{ ref: "CP1", kind: "value", period: "Q3 2024/25", text: "90.7%" }],
        superseded: [],
        meanings: [{ ref: "CP1", what: "direction", is: "down" }],
        changedMeanings: [{ ref: "CP1", what: "direction", is: "down", was: "up" }],
      },
    },
  },
  published: [],
};

it("comes back as it was written", () => {
  expect(readMemory(writeMemory(MEMORY))).toEqual(MEMORY);
  expect(readMemory(writeMemory(NO_MEMORY))).toEqual(NO_MEMORY);
});

it("is empty where nothing was kept", () => {
  expect(readMemory(null)).toEqual(NO_MEMORY);
});

describe("what cannot be read is refused whole, never half used", () => {
  const written = JSON.parse(writeMemory(MEMORY)) as Record<string, unknown>;
  const altered = (part: Record<string, unknown>): string => JSON.stringify({ ...written, ...part });
  it.each([
    ["no JSON", "{half"],
    ["another version", altered({ version: 2 })],
    ["no paragraphs", altered({ paragraphs: null })],
    ["a list for paragraphs", altered({ paragraphs: [] })],
    [
      "a text that is a number",
      altered({ paragraphs: { Q: { CP1: { ...MEMORY.paragraphs["Q3 2024/25"]?.CP1, text: 5 } } } }),
    ],
    [
      "a figure without its text",
      altered({ paragraphs: { Q: { CP1: { ...MEMORY.paragraphs["Q3 2024/25"]?.CP1, figures: [{ ref: "CP1" }] } } } }),
    ],
    ["a snapshot without levels", altered({ snapshot: { names: {}, beside: {} } })],
    ["a publication without a period", altered({ published: [{ snapshot: MEMORY.snapshot, texts: {} }] })],
  ])("%s", (_what, text) => {
    expect(readMemory(text)).toBeNull();
  });
});
