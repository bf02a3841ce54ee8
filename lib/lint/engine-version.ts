/** Changes whenever the same ruleset may find something else in the same definition: what was found before is then found anew. */
export const LINT_ENGINE_VERSION = "4";
