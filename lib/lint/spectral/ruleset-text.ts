/** A name that a ruleset is called by: `concordat:strict`, `house`, `house@3`. */
const NAME = /^[A-Za-z][A-Za-z0-9._-]{0,99}(?::[A-Za-z0-9._-]{1,100})?(?:@\d{1,7})?$/;

/**
 * The text of a ruleset, however it was handed over: as text, as data, or by its name. Undefined for anything else.
 * A name on a line of its own is no ruleset in YAML, so that the two cannot be confused.
 */
export function rulesetTextOf(given: unknown): string | undefined {
  if (typeof given === "string")
    return NAME.test(given.trim()) ? JSON.stringify({ name: given.trim(), extends: given.trim() }) : given;
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  try {
    return JSON.stringify(given);
  } catch (fault) {
    // Nested deeper than can be written.
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}
