import { BENCHMARKS } from "../../core/findings/catalogue/benchmarks";
import { CELLS, OUTCOMES } from "../../core/findings/catalogue/cells";
import { CHANGES } from "../../core/findings/catalogue/changes";
import { COMPARATORS } from "../../core/findings/catalogue/comparators";
import { DISCLOSURE, NUMBER_NOT_REPEATED } from "../../core/findings/catalogue/disclosure";
import { DRAFT } from "../../core/findings/catalogue/draft";
import { FIGURES } from "../../core/findings/catalogue/figures";
import { INDICATORS } from "../../core/findings/catalogue/indicators";
import { MAPPING } from "../../core/findings/catalogue/mapping";
import { NARRATIVE } from "../../core/findings/catalogue/narrative";
import { REFRESH } from "../../core/findings/catalogue/refresh";
import { REPORT } from "../../core/findings/catalogue/report";
import { SETTINGS } from "../../core/findings/catalogue/settings";
import { TABLES } from "../../core/findings/catalogue/tables";
import {
  fill,
  type KindWording,
  kindsOf,
  type SubjectFindings,
  type Wording,
  wordsOf,
} from "../../core/findings/wording";

interface Subject {
  readonly title: string;
  readonly findings: SubjectFindings;
  /** What holds of all of them. */
  readonly about?: string;
}

const SUBJECTS: readonly Subject[] = [
  { title: "Tables, columns and rows", findings: TABLES },
  { title: "Indicators and their targets", findings: INDICATORS },
  { title: "Cells that should hold a number", findings: CELLS, about: aboutCells() },
  { title: "Figures", findings: FIGURES },
  { title: "Changes", findings: CHANGES },
  { title: "Benchmarks and neighbours", findings: BENCHMARKS },
  { title: "Quartiles and other comparators", findings: COMPARATORS },
  { title: "The report as a whole", findings: REPORT },
  { title: "Small counts of people", findings: DISCLOSURE, about: aboutDisclosure() },
  { title: "Settings", findings: SETTINGS },
  { title: "Mapped ranges", findings: MAPPING },
  { title: "The report's words", findings: NARRATIVE },
  { title: "Reading from Excel and writing to it", findings: REFRESH },
  { title: "Drafts to be checked", findings: DRAFT },
];

/** Every finding of the catalogue: its code, how grave it is, what it says and what to do. */
export function findingsText(): string {
  const contents = SUBJECTS.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join("\n");
  return [contents, ...SUBJECTS.map(subjectText)].join("\n\n");
}

/** The address that GitHub and editors give a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replace(/ /g, "-");
}

function subjectText({ title, findings, about }: Subject): string {
  const entries = Object.entries(findings).map(([code, wording]) => `### ${code}\n\n${wordingText(wording)}`);
  return [`## ${title}`, ...(about === undefined ? [] : [about]), ...entries].join("\n\n");
}

const NAMES = { error: "Error", warning: "Warning", note: "Note" } as const;

/** Kinds of the same words are told once, with each severity. */
function wordingText(wording: Wording): string {
  const bySaying = new Map<string, KindWording[]>();
  for (const words of kindsOf(wording).map((kind) => wordsOf(wording, kind))) {
    const saying = `${placeholders(words.message)}\\\n*What to do:* ${placeholders(words.advice)}`;
    bySaying.set(saying, [...(bySaying.get(saying) ?? []), words]);
  }
  return Array.from(bySaying, ([saying, kinds]) => {
    const severities = [...new Set(kinds.map(({ severity }) => NAMES[severity]))];
    return `**${severities.join(" or ")}.** ${saying}`;
  }).join("\n\n");
}

/** The text with ‹cell› for {cell} and ‹other cell› for {otherCell}. */
function placeholders(text: string): string {
  return fill(text, (name) => `‹${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}›`);
}

function aboutCells(): string {
  const outcomes = Object.values(OUTCOMES).filter((outcome) => outcome !== "");
  return `‹outcome› says what becomes of the figure; it is nothing where the cell's number is used as it was read, or one of:\n\n${outcomes.map((outcome) => `- “${outcome}”`).join("\n")}`;
}

function aboutDisclosure(): string {
  return `Where a finding is about a cell of a figure that is withheld, its words would give the number away. It then says only: “${placeholders(NUMBER_NOT_REPEATED)}”`;
}
