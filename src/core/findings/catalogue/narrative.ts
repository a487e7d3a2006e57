import type { SubjectFindings } from "../wording";

/** The report's words: names, phrases of your own, comments and authors' texts. */
export const NARRATIVE = {
  "subject-wanted": {
    severity: "note",
    message:
      "{indicator}: no sentence can be made of this name, so its paragraph gives the name, a colon and the figure.",
    advice: "In its Subject cell, type what sentences should call it, such as “the share of children seen on time”.",
  },
  "unknown-phrase": {
    severity: "warning",
    message: "The phrase in {cell} has the key “{key}”, which no sentence uses.",
    advice: {
      "known-family": "Use one of {keys}.",
      "unknown-family":
        "Keys begin with {families}. Type the beginning of one, and the next refresh lists every key of that kind.",
    },
  },
  "incomplete-phrase": {
    severity: "note",
    message: {
      "no-text": "The row of Phrases for {key} has no text in {cell}, so the usual wording is used.",
      "no-key": "The phrase in {cell} (“{text}”) has no key, so no sentence uses it.",
    },
    advice: {
      "no-text": "Type your wording, or - to leave the sentence out; or delete the row.",
      "no-key": "Type the key of the sentence it is for, or delete the row.",
    },
  },
  "phrase-needed": {
    severity: "warning",
    message:
      "The phrase {key} in {cell} cannot be switched off, because other sentences are built with it. The usual wording is used.",
    advice: "Switch off the sentence that it is part of, or delete the row.",
  },
  "duplicate-phrase": {
    severity: "warning",
    message: "The phrase {key} appears twice in Phrases, in {firstCell} and {cell}. The first is used.",
    advice: "Delete one of the two rows.",
  },
  "broken-phrase": {
    severity: "warning",
    message: {
      unclosed:
        "The phrase {key} in {cell} (“{text}”) cannot be used: its braces are not closed, or a choice has no “other”. The usual wording is used.",
      "formats-again":
        "The phrase {key} in {cell} (“{text}”) cannot be used: it formats a number or a date, or contains markup. The usual wording is used.",
      "strange-names":
        "The phrase {key} in {cell} (“{text}”) cannot be used: it uses {names}, and may use {given}. The usual wording is used.",
      "not-given-here":
        "The phrase {key} in {cell} (“{text}”) cannot be used: it uses something that is not available here. The usual wording is used.",
    },
    advice: "Correct it, or clear its cell.",
  },
  "phrase-has-number": {
    severity: "warning",
    message:
      "The phrase {key} in {cell} (“{text}”) contains a number, {numbers}, which would be in the report without a cell behind it. The usual wording is used.",
    advice: "Put the name of the figure in braces instead, or write the number in words if it is not a figure.",
  },
  "phrase-claims-more": {
    severity: "warning",
    message: "The phrase {key} in {cell} says {claims}, which nothing in the workbook shows. It is used as it is.",
    advice: "Say it in a comment on one indicator, with the evidence: a phrase says it about every indicator.",
  },
  "abbreviation-with-two-meanings": {
    severity: "note",
    message:
      "{abbreviation} has two meanings in Glossary, in {firstCell} and {cell}, so the report does not explain it.",
    advice: "Delete the one that the report does not mean.",
  },
  "comment-without-place": {
    severity: "warning",
    message: {
      indicator: "The comment of {cell} is not used: Indicators has no indicator of that name.",
      theme: "The comment of {cell} is not used: Indicators has no theme of that name.",
    },
    advice: "Next to the comment, type an indicator's Ref, or a theme exactly as it is in Indicators.",
  },
  "comment-says-old-figure": {
    severity: "warning",
    message: "The comment in {cell} is out of date: {moves}.",
    advice: "Change the comment in the Commentary table.",
  },
  "comment-figure-not-in-paragraph": {
    severity: "note",
    message: "The comment in {cell} gives {figures}, but its paragraph gives {printed}.",
    advice: "Check the figure, unless it counts something else.",
  },
  "comment-figure-without-period": {
    severity: "note",
    message: "The comment in {cell} gives a figure but has no Period, so it would appear in every period's report.",
    advice: "Give the comment the Period that its figures are for.",
  },
  "text-says-old-figure": {
    severity: "warning",
    message: {
      certain: "Your text of paragraph {paragraph} is out of date: {moves}.",
      likely: "Your text of paragraph {paragraph} may be out of date: {moves}.",
    },
    advice: "Change the text on the Narrative sheet, or let Quartile update just those figures.",
  },
  "text-gives-dropped-figure": {
    severity: "warning",
    message: {
      certain: "Your text of paragraph {paragraph} still gives a figure that the draft no longer gives.",
      likely: "Your text of paragraph {paragraph} may still give a figure that the draft no longer gives.",
      "certain-and-not-shown":
        "Your text of paragraph {paragraph} still gives a figure that the draft no longer gives, because it is not available or withheld.",
      "likely-and-not-shown":
        "Your text of paragraph {paragraph} may still give a figure that the draft no longer gives, because it is not available or withheld.",
    },
    advice:
      "Look at the paragraph's Status on the Narrative sheet, and take the figure out before the report goes out.",
  },
  "unknown-paragraph": {
    severity: "warning",
    message: "This report has no paragraph “{key}”, so no figure was updated there.",
    advice: "Give the Ref as it is on the Narrative sheet.",
  },
  "author-column-gone": {
    severity: "warning",
    message:
      "The sheet {sheet} no longer has a column “{column}”, so the authors' texts are those of the last refresh.",
    advice: "They are put back. If somebody has changed one since, type the change again.",
  },
  "memory-unreadable": {
    severity: "warning",
    message:
      "The record of the last refresh in this workbook could not be read, so changes since then and what was marked as published are not known. Texts on the Narrative and Earlier paragraphs sheets are kept.",
    advice:
      "If the workbook was refreshed with a newer version of Quartile, use that version. The record is kept for support in the workbook's setting Quartile_Memory_Unread.",
  },
} as const satisfies SubjectFindings;
