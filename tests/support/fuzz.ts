const MORE_IN_NIGHTLY = 50;

/** How many times a property is tried: so often, and many times that under `npm run test:fuzz`. */
export function runs(usual: number): number {
  return process.env.npm_lifecycle_event === "test:fuzz" ? usual * MORE_IN_NIGHTLY : usual;
}
