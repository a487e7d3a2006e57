import type { SubjectFindings } from "../wording";

/** The report's words: names, phrases of your own, comments and authors' texts. */
export const NARRATIVE = {
  "subject-wanted": {
    severity: "note",
    message:
      "{indicator}: this name makes no subject of a sentence, so its paragraph says “the figure for” and quotes it.",
    advice: "Type into its Subject cell what sentences should call it, such as “the share of children seen on time”.",
  },
  "unknown-phrase": {
    severity: "warning",
    message: "The phrase of {cell} has the key “{key}”, which no sentence uses.",
    advice: {
      "known-family": "Use one of {keys}.",
      "unknown-family":
        "Keys begin with {families}; a key that begins so but is not known is answered with all of its kind.",
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
      "no-key": "Type the key of the sentence that it is for, or delete the row.",
    },
  },
  "phrase-needed": {
    severity: "warning",
    message:
      "The phrase {key} in {cell} cannot be switched off: other sentences are built with it. The usual wording is used.",
    advice: "Switch off the sentence that it is a part of, or clear the row.",
  },
  "duplicate-phrase": {
    severity: "warning",
    message: "The phrase {key} stands twice in Phrases, in {firstCell} and {cell}. The first is used.",
    advice: "Delete one of the two rows.",
  },
  "broken-phrase": {
    severity: "warning",
    message: {
      unclosed:
        "The phrase {key} in {cell} (“{text}”) cannot be used: its braces do not close, or a choice lacks its “other”. The usual wording stands in.",
      "formats-again":
        "The phrase {key} in {cell} (“{text}”) cannot be used: it formats a number or a date again, or has markup. The usual wording stands in.",
      "strange-names":
        "The phrase {key} in {cell} (“{text}”) cannot be used: it asks for {names}, and may ask for {given}. The usual wording stands in.",
      "not-given-here":
        "The phrase {key} in {cell} (“{text}”) cannot be used: it asks for something that is not given here. The usual wording stands in.",
    },
    advice: "Correct it, or clear its cell.",
  },
  "phrase-has-number": {
    severity: "warning",
    message:
      "The phrase {key} in {cell} (“{text}”) has a number of its own, {numbers}, which would stand in the report without a cell behind it. The usual wording stands in.",
    advice: "Put the name of the figure in braces in its place, or write it in words where it is no figure.",
  },
  "phrase-claims-more": {
    severity: "warning",
    message: "The phrase {key} in {cell} says {claims}, which nothing in the workbook shows. It is used as it stands.",
    advice: "Leave it to the comment on one indicator, with its evidence: a phrase says it of every one.",
  },
  "abbreviation-with-two-meanings": {
    severity: "note",
    message:
      "{abbreviation} has two meanings in Glossary, in {firstCell} and {cell}, so the report does not explain it.",
    advice: "Leave the one that the report means.",
  },
  "comment-without-place": {
    severity: "warning",
    message: {
      indicator: "The comment of {cell} is used nowhere: no indicator of that name is in Indicators.",
      theme: "The comment of {cell} is used nowhere: no theme of that name is in Indicators.",
    },
    advice: "Put an indicator's Ref, or a theme exactly as Indicators has it, beside the comment.",
  },
  "comment-says-old-figure": {
    severity: "warning",
    message: "The comment in {cell} is out of date: {moves}.",
    advice: "Change the comment in the Commentary table.",
  },
  "comment-figure-not-in-paragraph": {
    severity: "note",
    message: "The comment in {cell} gives {figures}, which its paragraph does not: that gives {printed}.",
    advice: "Check the figure, unless it counts something else.",
  },
  "comment-figure-without-period": {
    severity: "note",
    message:
      "The comment in {cell} gives a figure and names no period, so it would stand in the report of every period.",
    advice: "Give the comment the Period that its figures are of.",
  },
  "text-says-old-figure": {
    severity: "warning",
    message: {
      certain: "Your text of paragraph {paragraph} is out of date: {moves}.",
      likely: "Your text of paragraph {paragraph} may be out of date: {moves}.",
    },
    advice: "Change the text on the Narrative sheet, or have just those figures updated.",
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
    advice: "Look at the paragraph's Status on the Narrative sheet, and take the figure out before the report leaves.",
  },
  "unknown-paragraph": {
    severity: "warning",
    message: "No paragraph of this report is known as “{key}”, so no figure was updated there.",
    advice: "Give the Ref as the Narrative sheet has it.",
  },
  "author-column-gone": {
    severity: "warning",
    message:
      "The sheet {sheet} has no column “{column}” any more, so the authors' texts are those of the last refresh.",
    advice: "They are written again. See whether somebody has changed one since, and type it again.",
  },
  "memory-unreadable": {
    severity: "warning",
    message:
      "What the last refresh left in this workbook could not be read: nothing can be said of changes since then, and what was marked as published is no longer known. Texts on the Narrative and Earlier paragraphs sheets are kept.",
    advice:
      "If the workbook was refreshed with a newer Quartile, go back to that copy. What was left is kept in the workbook's setting Quartile_Memory_Unread for support.",
  },
} as const satisfies SubjectFindings;
