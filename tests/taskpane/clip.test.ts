import { clipOfParagraph, clipOfReport } from "../../src/taskpane/clipboard/clip";
import { paragraph, report } from "../support/pane-report";
import { reportOf } from "../support/sample";
import { gridsOf } from "../support/tables";

const BELOW = 'style="margin: 0 0 8pt 0"';

const fragmentOf = (html: string): string => /<!--StartFragment-->(.*)<!--EndFragment-->/s.exec(html)?.[1] ?? "";

it("gives one paragraph without its number", () => {
  const clip = clipOfParagraph(paragraph({ id: "a", kind: "indicator", number: 14, text: "It rose." }));
  expect(fragmentOf(clip.html)).toBe(`<p ${BELOW}>It rose.</p>`);
  expect(clip.plain).toBe("It rose.");
});

it("gives all with headings, numbered lists that start at their numbers, and plain paragraphs", () => {
  const paragraphs = [
    paragraph({ id: "o", kind: "opening", text: "Opening." }),
    paragraph({ id: "h", kind: "heading", text: "Theme" }),
    paragraph({ id: "a", kind: "indicator", number: 14, text: "First." }),
    paragraph({ id: "b", kind: "indicator", number: 15, text: "Second." }),
    paragraph({ id: "h2", kind: "heading", text: "Other" }),
    paragraph({ id: "c", kind: "indicator", number: 16, text: "Third." }),
    paragraph({ id: "d", kind: "indicator", number: 20, text: "After a gap." }),
  ];
  const { html, plain } = clipOfReport(report({ paragraphs }));
  expect(fragmentOf(html)).toBe(
    `<p ${BELOW}>Opening.</p><h2 ${BELOW}>Theme</h2>` +
      `<ol start="14"><li ${BELOW}>First.</li><li ${BELOW}>Second.</li></ol><h2 ${BELOW}>Other</h2>` +
      `<ol start="16"><li ${BELOW}>Third.</li></ol><ol start="20"><li ${BELOW}>After a gap.</li></ol>`,
  );
  expect(plain).toBe("Opening.\n\nTheme\n\n14. First.\n\n15. Second.\n\nOther\n\n16. Third.\n\n20. After a gap.");
});

it("shows a text's own characters, never as HTML", () => {
  const text = `<img src=x onerror="alert('1')"> & more\nnext line`;
  const { html, plain } = clipOfParagraph(paragraph({ id: "a", kind: "commentary", text }));
  expect(fragmentOf(html)).toBe(
    `<p ${BELOW}>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more<br>next line</p>`,
  );
  expect(plain).toBe(text);
});

it("gives the author's own text in place of the draft", () => {
  const own = { key: "CP1", section: "", text: "Mine.", status: "Your text", stale: [], lastTime: null };
  const authored = paragraph({ id: "a", kind: "indicator", number: 4, text: "The draft.", own });
  expect(clipOfParagraph(authored).plain).toBe("Mine.");
  expect(clipOfReport(report({ paragraphs: [authored] })).plain).toBe("4. Mine.");
});

it("ends with the indicators in a table, cells parted by tabs where there is no HTML", () => {
  const { indicators } = reportOf(gridsOf({ observations: [{ Value: 50 }] }));
  const { html, plain } = clipOfReport(report({ paragraphs: [], indicators }));
  expect(fragmentOf(html)).toMatch(
    /^<h2 [^>]*>Indicators<\/h2><table style="border-collapse: collapse"><caption [^>]*>Indicators[^<]*<\/caption><thead><tr><th /,
  );
  expect(fragmentOf(html)).toMatch(/<td [^>]*>X1<\/td><th scope="row" [^>]*>Example measure<\/th>/);
  expect(plain.split("\n").at(-1)).toBe("X1\tExample measure\t50.0%");
});

it("has what is still to be filled in where the person who pastes it sees it", () => {
  const prompt = paragraph({ id: "p", kind: "prompt", ref: "CP1", text: "Reason: [why]\nAction: [what]" });
  const first = paragraph({ id: "a", kind: "indicator", number: 4, text: "It missed." });
  const { html, plain } = clipOfReport(report({ paragraphs: [first, prompt] }));
  expect(plain).toBe("4. It missed.\n\nReason: [why]\nAction: [what]");
  expect(fragmentOf(html)).toMatch(/<\/ol><p [^>]*>Reason: \[why\]<br>Action: \[what\]<\/p>$/);
});
