const MORE_IN_NIGHTLY = 50;
/** A mutant that only many tries would kill is one that a table of cases should. */
const FEWER_PER_MUTANT = 0.2;

/** How many times a property is tried: so often, many times that under `npm run test:fuzz`, fewer for each mutant. */
export function runs(usual: number): number {
  const { npm_lifecycle_event: script, STRYKER_MUTATOR_WORKER: mutating } = process.env;
  if (script === "test:fuzz") return usual * MORE_IN_NIGHTLY;
  return mutating === undefined ? usual : Math.ceil(usual * FEWER_PER_MUTANT);
}
