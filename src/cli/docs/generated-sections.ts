import { findingsText } from "./findings-text";

/** A part of a page of docs/ that is made from the code. */
export interface GeneratedSection {
  /** The page's file in docs/. */
  readonly page: string;
  /** The name in the two marks that the part lies between. */
  readonly name: string;
  readonly text: () => string;
}

/** Every part of docs/ that `npm run docs` makes. */
export const GENERATED_SECTIONS: readonly GeneratedSection[] = [
  { page: "findings.md", name: "findings", text: findingsText },
];

const opening = (name: string): string => `<!-- ${name}: made by npm run docs, change the code instead -->`;
const closing = (name: string): string => `<!-- end of ${name} -->`;

/** The page with its generated part made afresh. Throws where the page does not have both marks, once each and in order. */
export function withSection(page: string, { page: file, name, text }: GeneratedSection): string {
  const [before, rest, ...more] = page.split(opening(name));
  const [old, after, ...others] = (rest ?? "").split(closing(name));
  if (before === undefined || old === undefined || after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`docs/${file} needs the lines ${opening(name)} and ${closing(name)}, once each.`);
  return `${before}${opening(name)}\n\n${text()}\n\n${closing(name)}${after}`;
}
