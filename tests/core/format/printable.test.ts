import { cutTo } from "../../../src/core/format/cut-to";
import { printable } from "../../../src/core/format/printable";

describe("a text that leaves Excel holds nothing that XML forbids", () => {
  it.each([
    ["a\u0001b", "ab"],
    ["a line\u000Bbroken in Word", "a line broken in Word"],
    ["a page\fbroken", "a page broken"],
    ["half \uD800 a character \uDC00", "half  a character "],
    ["none \uFFFE\uFFFF", "none "],
    ["tabs\tand lines\r\nstay", "tabs\tand lines\r\nstay"],
    ["😀 é ’ [c] <b> &", "😀 é ’ [c] <b> &"],
  ])("%j is %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

it.each([
  ["short", 60, "short"],
  ["exactly", 7, "exactly"],
  ["too long", 4, "too…"],
  ["😀😀", 3, "😀…"],
  ["a😀😀", 3, "a…"],
])("%j of at most %d characters is %j", (text, most, expected) => {
  expect(cutTo(text, most)).toBe(expected);
});
