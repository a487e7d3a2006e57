import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(__dirname, "../..");

const pagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));

const PAGES = ["README.md", "CHANGELOG.md", ...["docs", "src", "tests", "findings", "assets"].flatMap(pagesIn)];

/** A page without what is shown as code, where brackets are no links and marks no headings. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");

/** The places that a page leads to: pages, pictures and headings, as they are written. */
function linksOf(text: string): string[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) =>
    /^[a-z]+:/.test(target) ? [] : [target],
  );
}

/** The addresses that GitHub gives a page's headings. */
function anchorsOf(text: string): Set<string> {
  const titles = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => title);
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, "")
        .replace(/ /g, "-"),
    ),
  );
}

/** What is wrong with a link of a page; empty where it leads somewhere. */
function faultOf(page: string, text: string, link: string): string[] {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : relative(ROOT, join(ROOT, dirname(page), path));
  if (target.startsWith("..") || !existsSync(join(ROOT, target)))
    return [`${page} leads to ${link}, which is not there`];
  if (anchor === undefined || statSync(join(ROOT, target)).isDirectory()) return [];
  const there = path === "" ? text : readFileSync(join(ROOT, target), "utf8");
  return anchorsOf(there).has(anchor) ? [] : [`${page} leads to ${link}, a heading that is not there`];
}

const faultsIn = (page: string, text: string): string[] => linksOf(text).flatMap((link) => faultOf(page, text, link));

it.each(PAGES)("every link of %s leads to a file of the repository, and to a heading of it", (page) => {
  expect(faultsIn(page, readFileSync(join(ROOT, page), "utf8"))).toEqual([]);
});

it.each([
  ["a file that is not there", "[x](nowhere.md)"],
  ["a heading that is not there", "[x](workbook.md#nowhere)"],
  ["a heading of its own that is not there", "# Here\n\n[x](#there)"],
  ["a file outside the repository", "[x](../../package.json)"],
])("a link to %s is seen", (_, text) => {
  expect(faultsIn("docs/page.md", text)).toHaveLength(1);
});

it("a link within code is none", () => {
  expect(faultsIn("docs/page.md", "`[x](nowhere.md)`\n\n```ts\n[y](nowhere.md)\n```\n")).toEqual([]);
});

it("every picture of assets/readme is shown by a page", () => {
  const shown = PAGES.map((page) => readFileSync(join(ROOT, page), "utf8")).join("\n");
  const pictures = readdirSync(join(ROOT, "assets/readme"));
  expect(pictures.filter((picture) => !shown.includes(`assets/readme/${picture}`))).toEqual([]);
});
