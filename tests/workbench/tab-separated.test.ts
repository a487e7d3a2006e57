import { fromTabSeparated, toTabSeparated } from "../../src/workbench/grid/tab-separated";

// As Excel puts cells on the clipboard, and takes them from it.
it.each([
  {
    because: "a line a row, and one more at the end",
    text: "a\tb\r\nc\td\r\n",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  { because: "empty cells are cells", text: "\tb\n\n", rows: [["", "b"], [""]] },
  {
    because: "quotes hold tabs, lines and quotes",
    text: '"a\tb"\t"two\nlines"\t"say ""so"""',
    rows: [["a\tb", "two\nlines", 'say "so"']],
  },
  { because: "a quote within a text is one of its letters", text: '6" pipe', rows: [['6" pipe']] },
  { because: "a quote that is never closed is a letter too", text: '"open\tb', rows: [['"open', "b"]] },
])("$because", ({ text, rows }) => {
  expect(fromTabSeparated(text)).toEqual(rows);
});

it("cells come back as they went", () => {
  const rows = [
    ["a\tb", 'say "so"', '"so"'],
    ["two\nlines", "", "6"],
  ];
  expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
});
