const transform = {
  "^.+\\.(ts|tsx|js|mjs)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** Folders of tests that work whole workbooks, through the embedded Excel. */
const REFRESHES = ["app", "cli", "embedded-excel", "taskpane"];
const SLOW = [...REFRESHES, "together", "integration", "browser"];

const inFolder = (folder) => `<rootDir>/tests/${folder}/`;

/**
 * Given to each module as parameters, since Jest's sandbox takes very much longer to look up a global. Not Date or timers,
 * which tests fake, nor Symbol, which a module of Fluent's calls something else.
 */
const GLOBALS_GIVEN = [
  ...["Array", "BigInt", "Error", "Infinity", "Intl", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp"],
  ...["Set", "String", "Uint8Array", "WeakMap"],
];

function project(displayName, where) {
  return {
    displayName,
    transform,
    sandboxInjectedGlobals: GLOBALS_GIVEN,
    // These two come as modules only.
    transformIgnorePatterns: ["/node_modules/(?!(intl-messageformat|@formatjs)/)"],
    ...where,
  };
}

const testsIn = (folder) => `${inFolder(folder)}**/*.test.{ts,tsx}`;

const WITH_SERVER = {
  globalSetup: "<rootDir>/tests/browser/start.ts",
  globalTeardown: "<rootDir>/tests/browser/stop.ts",
};
const IN_BROWSER = ["/node_modules/", `${inFolder("together")}browser-`];

/** What a change is held by, from seconds to minutes; docs/CONTRIBUTING.md says which command runs which. */
module.exports = {
  testTimeout: 60_000,
  projects: [
    project("unit", {
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", ...SLOW.map(inFolder)],
      setupFiles: ["<rootDir>/tests/support/fuzz-setup.ts"],
    }),
    project("refreshes", { testMatch: REFRESHES.map(testsIn) }),
    project("integration", { testMatch: [testsIn("integration")] }),
    project("browser", { testMatch: [testsIn("browser")], ...WITH_SERVER }),
    // The tests of refreshes and browser again, many files in one: tests/support/together.ts says why.
    project("refreshes-together", { testMatch: [testsIn("together")], testPathIgnorePatterns: IN_BROWSER }),
    project("browser-together", { testMatch: [`${inFolder("together")}browser-*.test.ts`], ...WITH_SERVER }),
  ],
};
