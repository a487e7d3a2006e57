import { sampleGrids, sampleNarrative, withCell } from "../../support/sample";

const { paragraphs, findings } = sampleNarrative(sampleGrids());
const paragraph = (ref: string): string => paragraphs.find((one) => one.ref === ref)?.text ?? "";

/** Words that may say a direction, a judgement or how a placing stands to the one before; one of them must be there. */
const SAYS = {
  up: /\b(?:higher|rise|rose|more|increase|up from|improve\w*)\b/,
  down: /\b(?:lower|fall|fell|fewer|decrease|down from|worsened)\b/,
  similar: /\bsimilar\b|Little has changed/,
  better: /\b(?:better|improve\w*)\b/,
  worse: /\b(?:worse|worsened|wrong direction)\b/,
  continues: /\bstill\b/,
  moved: /has moved up from the/,
  quarterAlone: /In the quarter alone|Within Quarter 3 2024\/25 itself/,
} as const;
const JUDGED = /\b(?:better|worse|improve\w*|worsen\w*|wrong direction)\b/;

/** What a paragraph must say, as published: figures, direction, judgement and quartile; not in which sentences. */
interface Said {
  readonly ref: string;
  readonly figures: readonly string[];
  readonly words?: readonly string[];
  readonly says?: readonly (keyof typeof SAYS)[];
  readonly quartile?: string;
  readonly judged?: false;
  readonly never?: readonly string[];
}

const FACTS: readonly Said[] = [
  {
    ref: "CP1",
    figures: ["90.7%", "284 of 313", "92.7%", "291 of 314", "2.0 percentage points"],
    words: ["12 months", "December 2024"],
    says: ["down", "worse", "continues"],
    quartile: "third",
  },
  {
    ref: "CP2",
    figures: ["24.5%", "23.0%", "1.5 percentage points", "41", "28"],
    words: ["April", "full-year"],
    says: ["up", "worse", "continues", "quarterAlone"],
    quartile: "second",
  },
  {
    ref: "REF1",
    figures: ["26.2%", "26.3%", "441"],
    words: ["April", "full-year"],
    says: ["similar", "continues"],
    quartile: "bottom",
    judged: false,
  },
  {
    ref: "ASM1",
    figures: ["85.2%", "84.5%", "0.7 percentage points", "86.9%", "1,130 of 1,300"],
    words: ["April", "full-year"],
    says: ["better", "continues", "quarterAlone"],
    quartile: "second",
  },
  {
    ref: "CL1",
    figures: ["93.8%", "288 of 307", "92.4%", "1.4 percentage points"],
    words: ["second"],
    says: ["better", "moved"],
    quartile: "top",
  },
  {
    ref: "CL2",
    figures: ["59.9%", "184 of 307", "49.3%", "10.6 percentage points"],
    words: ["bottom quartile"],
    says: ["better", "moved"],
    quartile: "second",
  },
  {
    ref: "CIC1",
    figures: ["75.0%", "546 children", "78.9%", "3.9 percentage points"],
    says: ["down", "worse"],
    never: ["quartile"],
  },
  {
    ref: "CIC2",
    figures: ["83.9%", "611 children", "84.4%", "0.5 percentage points"],
    says: ["down", "worse"],
    never: ["quartile"],
  },
  { ref: "TFH1", figures: [], words: ["Targeted Family Help", "Capita/Synergy"], judged: false, never: ["0"] },
  {
    ref: "SEN1",
    figures: ["2,566", "2,674", "108", "4.0%"],
    words: ["autumn term 2024", "summer term 2024", "highest for an autumn census"],
    says: ["down"],
    judged: false,
    never: ["ever"],
  },
  {
    ref: "SEN2",
    figures: ["13,165", "13,374", "209", "1.6%"],
    words: ["autumn term 2024", "summer term 2024", "highest for an autumn census"],
    says: ["down"],
    judged: false,
  },
  { ref: "YJ1", figures: [], words: ["use of custody", "December 2024"], judged: false },
  { ref: "YJ2", figures: [], words: ["re-offending"], judged: false },
  {
    ref: "SCH1",
    figures: ["92.1%", "209 of 227", "0.5 percentage points", "93.1%", "93.3%"],
    words: ["similar to the England average", "1.2 percentage points below", "service"],
    says: ["better"],
    quartile: "third",
  },
  {
    ref: "SCH2",
    figures: ["90.9%", "40 of 44", "6.8 percentage points", "88.6%", "89.8%"],
    words: [
      "similar to the England average",
      "1.1 percentage points above",
      "nationally and the highest since September 2017",
    ],
    says: ["better"],
    quartile: "second",
  },
  {
    ref: "SCH3",
    figures: ["92.0%", "approximately 92,500 of 100,500", "88.5%", "3.5 percentage points", "92.5%", "93.0%"],
    words: ["0.5 percentage points below", "1.0 points below", "highest since April 2017"],
    says: ["better"],
    quartile: "third",
  },
  {
    ref: "EHE1",
    figures: ["1,178", "1,023", "155", "15.2%"],
    words: ["a year earlier"],
    says: ["up"],
    judged: false,
  },
  {
    ref: "NEET1",
    figures: ["0.97%", "151", "0.92%", "0.05 percentage points", "2.1%"],
    words: ["target", "less than 2.1%"],
    says: ["up", "worse"],
    never: ["miss", "missed", "misses"],
  },
];

describe("each paragraph says its facts", () => {
  it.each(FACTS)("$ref", ({ ref, figures, words: own = [], says = [], quartile, judged, never = [] }) => {
    const text = paragraph(ref);
    for (const part of [...figures, ...own]) expect(text.toLowerCase()).toContain(part.toLowerCase());
    for (const meaning of says) expect(text).toMatch(SAYS[meaning]);
    expect(text).toMatch(quartile === undefined ? /./ : new RegExp(`\\b${quartile}(?: quartile|\\.)`));
    expect(judged === false && JUDGED.test(text)).toBe(false);
    for (const word of never) expect(text).not.toMatch(new RegExp(`\\b${word}\\b`));
  });

  it("the tally is that of the placings", () => {
    const tally = paragraphs.find(({ kind }) => kind === "tally")?.text ?? "";
    expect(tally).toContain("Nine indicators");
    for (const words of ["one in the top", "four in the second", "three in the third", "one in the bottom"])
      expect(tally).toContain(words);
    for (const words of ["six improved", "five worsened", "one stayed similar"]) expect(tally).toContain(words);
    expect(tally).toMatch(/the share of care leavers .* improved most, by 10\.6 percentage points to 59\.9%/);
    expect(tally).toMatch(/largest worsening was 3\.9 percentage points, to 75\.0%, in .* a dental check/);
  });

  it("numbers run from the council's own first number, headings without one", () => {
    expect(paragraphs.filter(({ number }) => number !== null).map(({ number }) => number)).toEqual(
      Array.from({ length: 23 }, (_, index) => 5 + index),
    );
    expect(paragraphs.filter(({ kind }) => kind === "heading").every(({ number }) => number === null)).toBe(true);
  });

  it("finds nothing wrong with the phrases", () => {
    expect(findings).toEqual([]);
  });
});

describe("every figure is traceable", () => {
  it("stands where it says, and knows its cells", () => {
    const figures = paragraphs.flatMap(({ text, figures: marks }) =>
      marks.map((mark) => ({ ...mark, stands: text.slice(mark.start, mark.end) })),
    );
    expect(figures.length).toBeGreaterThan(60);
    for (const { text, stands, sources } of figures) {
      expect(stands).toBe(text);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("no percentage or decimal stands in an indicator's paragraph without being a fact", () => {
    for (const { kind, text, figures } of paragraphs) {
      if (kind !== "indicator") continue;
      for (const match of text.matchAll(/\d[\d,]*\.\d+|\d[\d,.]*%/g)) {
        const inside = figures.some(({ start, end }) => match.index >= start && match.index + match[0].length <= end);
        expect([match[0], inside]).toEqual([match[0], true]);
      }
    }
  });
});

it("says the same for the same workbook, whenever it is asked", () => {
  expect(sampleNarrative(sampleGrids()).paragraphs).toEqual(paragraphs);
});

it("leaves a suppressed figure out of every sentence", () => {
  const { paragraphs: after } = sampleNarrative(
    withCell(sampleGrids(), "Observations", { Ref: "REF1Q", Period: "Q3 2024/25" }, "Value", "c"),
  );
  expect(after.find(({ ref }) => ref === "REF1")?.text).not.toContain("re-referred was");
});

describe("a count leads to its own cell, and the rate that the counts make to both", () => {
  // CP1's rows of the sample's Observations: 291 of 314 in row 2, 284 of 313 in row 3.
  it.each([
    ["90.7%", ["C3", "D3"]],
    ["284", ["C3"]],
    ["313", ["D3"]],
    ["291", ["C2"]],
    ["314", ["D2"]],
  ])("%s", (text, addresses) => {
    const figures = sampleNarrative(sampleGrids()).paragraphs.find(({ ref }) => ref === "CP1")?.figures ?? [];
    expect(figures.find((figure) => figure.text === text)?.sources.map(({ address }) => address)).toEqual(addresses);
  });
});
