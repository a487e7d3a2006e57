import { boxAddress, contains, intersection, parseReference, type Box } from "../ground/address";
import type { Worksheet } from "../library/types";
import {
  ruleAttributes,
  ruleEntries,
  setRuleAttributes,
  setRuleEntries,
  type FormatRule,
  type RuleEntry,
} from "./conditional-formats";
import { copiedFormula, type CellPlace } from "./copied-formula";
import type { Area } from "./book";
import { changeContentFormulas, ruleContent, setRuleContent } from "./rule-content";
import { freeBarId } from "./scale-rules";

/** Kinds that look at all of their cells, and have no formula. */
const OF_ALL_CELLS = ["top10", "aboveAverage", "duplicateValues", "uniqueValues"];

/**
 * Lets the formats of a block's cells be for their copies, too: `place` says where a part of the block comes to lie.
 *
 * On its own sheet a scale or a rank goes on over both; a rule with a formula is doubled, its references moved.
 */
export function copyConditionalFormats(source: Area, destination: Area, place: (part: Box) => Box): void {
  const isSameSheet = source.sheet === destination.sheet;
  const { cells } = destination.sheet;
  const added: RuleEntry[] = [];
  for (const entry of ruleEntries(source.sheet.cells)) {
    const boxes = entry.ref.split(" ").flatMap((text) => parseReference(text)?.box ?? []);
    const placed = boxes.flatMap((box) => {
      const part = intersection(box, source.box);
      return part === null ? [] : [place(part)];
    });
    const fresh = placed.filter((box) => !isSameSheet || !boxes.some((held) => contains(held, box)));
    const [corner] = boxes;
    if (fresh.length === 0 || corner === undefined) continue;
    const ref = fresh.map(boxAddress).join(" ");
    const [rule] = entry.rules;
    if (isSameSheet && looksAtAllCells(rule)) entry.ref = `${entry.ref} ${ref}`;
    else added.push({ ref, rules: [copyOfRule(rule, cells, cornerOf(corner), cornerOf(fresh[0] ?? corner))] });
  }
  if (added.length > 0) setRuleEntries(cells, [...ruleEntries(cells), ...added]);
}

function looksAtAllCells(rule: FormatRule): boolean {
  return ruleContent(rule) !== null || OF_ALL_CELLS.includes(ruleAttributes(rule).type ?? rule.type);
}

function cornerOf({ top, left }: Box): CellPlace {
  return { row: top, column: left };
}

/** A rule alike for cells elsewhere, whose first is `to` and not `from`. */
export function copyOfRule(rule: FormatRule, sheet: Worksheet, from: CellPlace, to: CellPlace): FormatRule {
  const moved = (formula: string) => copiedFormula(formula, from, to);
  const copy: FormatRule = { ...rule };
  if (rule.formulae !== undefined) copy.formulae = rule.formulae.map((formula) => moved(String(formula)));
  if (rule.x14Id !== undefined) copy.x14Id = freeBarId(sheet);
  setRuleAttributes(copy, ruleAttributes(rule));
  const content = ruleContent(rule);
  if (content !== null) setRuleContent(copy, content);
  changeContentFormulas(copy, moved);
  return copy;
}
