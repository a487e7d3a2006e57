import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

const TESTS = join(__dirname, "..");

interface Group {
  readonly folders: readonly string[];
  /** The letters that the names of its files begin with. */
  readonly letters: RegExp;
}

const ALL = /^./;

/** The groups of slow tests, each of which is a file of tests/together/ and takes about as long as its neighbours. */
export const GROUPS = {
  "app-a-o": { folders: ["app"], letters: /^[a-o]/ },
  "app-p-z": { folders: ["app"], letters: /^[p-z]/ },
  host: { folders: ["cli", "embedded-excel"], letters: ALL },
  pane: { folders: ["taskpane"], letters: ALL },
  "browser-a-j": { folders: ["browser"], letters: /^[a-j]/ },
  "browser-k-r": { folders: ["browser"], letters: /^[k-r]/ },
  "browser-s-z": { folders: ["browser"], letters: /^[s-z]/ },
} as const satisfies Readonly<Record<string, Group>>;

/**
 * Declares the tests of every file of a group in one file. Jest loads each module anew for each test file, and by the time it
 * is fast the file is over: together they take half as long.
 */
export function declareGroup(name: keyof typeof GROUPS): void {
  for (const file of filesOf(GROUPS[name]))
    describe(relative(TESTS, file), () => {
      jest.requireActual(file);
    });
}

/** Each file of tests of a group, in order. */
export function filesOf({ folders, letters }: Group): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(TESTS, folder))
      .filter((name) => /\.test\.tsx?$/.test(name) && letters.test(name))
      .sort()
      .map((name) => join(TESTS, folder, name)),
  );
}
