import { authoredDraft } from "../../support/sample";
import { gridsOf } from "../../support/tables";

const YEARLY = gridsOf({
  indicators: [{ Frequency: "year", Basis: "financial year" }],
  observations: [
    { Period: "2022/23", Value: 50 },
    { Period: "2023/24", Value: 60 },
  ],
});

it.each([
  { was: "Q4 2023/24", why: "as a quarter that ended with the year" },
  { was: "2022/23", why: "of the year before" },
  { was: "latest figures to March 2024", why: "of the latest figures by then" },
])("a text $why stands next to the draft of the year as what was said last time", ({ was }) => {
  const { paragraphs, earlier } = authoredDraft(YEARLY, { texts: [{ period: was, key: "X1", text: "We did well." }] });
  expect(paragraphs.find(({ ref }) => ref === "X1")?.own?.lastTime).toEqual({ period: was, text: "We did well." });
  expect(earlier.map(({ period, text }) => [period, text])).toEqual([[was, "We did well."]]);
});
