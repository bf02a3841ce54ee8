import type { Comparison } from "./compared";
import { totalOf } from "./compared";

/**
 * A comparison as JSON: of one pair, the Diff of INTERFACE §4; of several, `{summary, definitions: [{name, status,
 * diff}]}`.
 */
export function reportJson(comparison: Comparison): string {
  const [only, ...others] = comparison;
  const alone = only !== undefined && others.length === 0 && only.name === "";
  const definitions = comparison.map(({ name, status, diff }) => ({ name, status, diff }));
  return `${JSON.stringify(alone ? only.diff : { summary: totalOf(comparison), definitions }, null, 2)}\n`;
}
