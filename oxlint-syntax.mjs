import { builtinRules } from "eslint/use-at-your-own-risk";

/** ESLint's rule that forbids what a selector finds, for oxlint, which has none of its own. */
export default {
  meta: { name: "syntax" },
  rules: { "no-restricted-syntax": builtinRules.get("no-restricted-syntax") },
};
