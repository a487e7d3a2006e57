import { type Memory, NO_MEMORY, readMemory, writeMemory } from "../../../src/core/author/memory";

const PARAGRAPH = {
  section: "Homes",
  name: "Reviews",
  text: "Mine.",
  figures: [{ ref: "CP1", kind: "value", period: "Q3 2024/25", text: "90.7%" }],
  superseded: [],
  meanings: [{ ref: "CP1", what: "direction", is: "down" }],
  changedMeanings: [{ ref: "CP1", what: "direction", is: "down", was: "up" }],
} as const;

const SNAPSHOT = {
  names: new Map([["CP1", "Reviews"]]),
  levels: new Map([["CP1", new Map([["Q3 2024/25", "90.7% (284 of 313)"]])]]),
  beside: new Map([["CP1", { period: "Q3 2024/25", shown: { target: "95%, red" } }]]),
};

const MEMORY: Memory = {
  snapshot: SNAPSHOT,
  paragraphs: new Map([["Q3 2024/25", new Map([["CP1", PARAGRAPH]])]]),
  published: [
    {
      period: "Q3 2024/25",
      report: null,
      snapshot: SNAPSHOT,
      texts: new Map([["CP1", { section: "Homes", name: "Reviews", text: "Ours." }]]),
      formerTexts: [],
    },
  ],
};

// As every Quartile has written it: objects by Ref, by period and by the paragraph's key.
const STORED =
  '{"version":1,"snapshot":{"names":{"CP1":"Reviews"},"levels":{"CP1":{"Q3 2024/25":"90.7% (284 of 313)"}},"beside":{"CP1":{"period":"Q3 2024/25","shown":{"target":"95%, red"}}}},"paragraphs":{"Q3 2024/25":{"CP1":{"section":"Homes","name":"Reviews","text":"Mine.","figures":[{"ref":"CP1","kind":"value","period":"Q3 2024/25","text":"90.7%"}],"superseded":[],"meanings":[{"ref":"CP1","what":"direction","is":"down"}],"changedMeanings":[{"ref":"CP1","what":"direction","is":"down","was":"up"}]}}},"published":[{"period":"Q3 2024/25","report":null,"snapshot":{"names":{"CP1":"Reviews"},"levels":{"CP1":{"Q3 2024/25":"90.7% (284 of 313)"}},"beside":{"CP1":{"period":"Q3 2024/25","shown":{"target":"95%, red"}}}},"texts":{"CP1":{"section":"Homes","name":"Reviews","text":"Ours."}},"formerTexts":[]}]}';

it("is stored as it always was, so that any version reads what another wrote", () => {
  expect(writeMemory(MEMORY)).toBe(STORED);
  expect(readMemory(STORED)).toEqual(MEMORY);
});

it.each(["constructor", "__proto__", "toString", "2024", ""])("keeps what is of a Ref or key called “%s”", (key) => {
  const memory: Memory = {
    snapshot: {
      names: new Map([[key, "Reviews"]]),
      levels: new Map([[key, new Map([[key, "90.7%"]])]]),
      beside: new Map([[key, { period: "Q3 2024/25", shown: {} }]]),
    },
    paragraphs: new Map([["Q3 2024/25", new Map([[key, PARAGRAPH]])]]),
    published: [],
  };
  expect(readMemory(writeMemory(memory))).toEqual(memory);
  expect(readMemory(writeMemory(NO_MEMORY))?.paragraphs.get(key)).toBeUndefined();
});

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
    ["a text that is a number", altered({ paragraphs: { Q: { CP1: { ...PARAGRAPH, text: 5 } } } })],
    ["a figure without its text", altered({ paragraphs: { Q: { CP1: { ...PARAGRAPH, figures: [{ ref: "CP1" }] } } } })],
    ["a snapshot without levels", altered({ snapshot: { names: {}, beside: {} } })],
    [
      "a publication without a period",
      altered({ published: [{ report: null, snapshot: written.snapshot, texts: {}, formerTexts: [] }] }),
    ],
  ])("%s", (_what, text) => {
    expect(readMemory(text)).toBeNull();
  });
});
