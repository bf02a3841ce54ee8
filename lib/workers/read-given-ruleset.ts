import { findShippedRuleset } from "@/lib/lint/shipped/index";
import type { CompiledRuleset } from "@/lib/lint/spectral/model";
import { readSpectralRuleset } from "@/lib/lint/spectral/read-spectral-ruleset";
import { rulesetTextOf } from "@/lib/lint/spectral/ruleset-text";
import type { LintInput } from "./protocol";
import { Refused } from "./refuse";

const DEFAULT = "concordat:recommended";
const MOST_ASKED = 50;

/**
 * The ruleset that a request brought: a name, a text, or data; the recommended one where it brought none. Answers with the
 * names of stored rulesets that it needs first. Throws `invalid_ruleset` with all that is wrong.
 */
export function readGivenRuleset(
  given: unknown,
  { texts, missing }: Pick<LintInput, "texts" | "missing">,
): { ruleset: CompiledRuleset } | { asked: string[] } {
  const text = rulesetTextOf(given ?? DEFAULT);
  if (text === undefined) throw refused([{ pointer: "", message: "A ruleset is a name, a text, or an object." }]);
  const known = new Map(texts.map((one) => [one.name, one.text]));
  const asked = new Set<string>();
  const read = readSpectralRuleset(text, (name) => {
    if (findShippedRuleset(name) === undefined && !known.has(name) && !missing.includes(name)) asked.add(name);
    return known.get(name) ?? null;
  });
  if (asked.size > 0) return { asked: [...asked].slice(0, MOST_ASKED) };
  if (read.ok) return { ruleset: read.ruleset };
  // Of data there are no lines that its author has seen.
  throw refused(
    typeof given === "string" ? read.problems : read.problems.map(({ pointer, message }) => ({ pointer, message })),
  );
}

function refused(problems: readonly { pointer: string; message: string; line?: number; column?: number }[]): Refused {
  return new Refused({
    code: "invalid_ruleset",
    message: `The ruleset does not fit: ${problems[0]?.message ?? "it cannot be read"}`,
    fix: "Correct what violations lists.",
    violations: problems.map((problem) => ({ ...problem, pointer: `/ruleset${problem.pointer}` })),
  });
}
