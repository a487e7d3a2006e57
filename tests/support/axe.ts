import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The one rule whose answer can be another in other colours. */
export const OF_COLOURS = ["color-contrast"] as const;

/** What axe finds in a document by all its rules, or by some; a line each. What lies in its frames is left to them. */
export async function axeFaults(document_: Page | Frame, only?: readonly string[]): Promise<string[]> {
  // As an expression and not as a script, which the page's content security policy would forbid.
  // Other colours are there once the page has heard of them, and drawn them.
  await document_.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
  if (!(await document_.evaluate(() => "axe" in window))) await document_.evaluate(AXE);
  const violations = await document_.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const some = rules === null ? {} : { runOnly: rules };
    return (await axe.run({ iframes: false, resultTypes: ["violations"], ...some })).violations;
  }, only ?? null);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
