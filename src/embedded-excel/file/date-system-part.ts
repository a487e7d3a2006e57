import { attributesOf, partText, setPartText, WORKBOOK_PART, type Parts } from "../library/package-parts";

/** Spells "counts from 1904" as the library knows it: files may say `true` and `on`, and it takes nothing but `1`. */
export function spellDateSystem(parts: Parts): void {
  const text = partText(parts, WORKBOOK_PART) ?? "";
  const tag = /<(?:\w+:)?workbookPr\b[^>]*>/.exec(text)?.[0] ?? "";
  if (["true", "on"].includes((attributesOf(tag).date1904 ?? "").toLowerCase()))
    setPartText(parts, WORKBOOK_PART, text.replace(tag, tag.replace(/\bdate1904\s*=\s*["']\w+["']/, 'date1904="1"')));
}
