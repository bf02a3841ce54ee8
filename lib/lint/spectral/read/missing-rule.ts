import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import type { RuleSetting } from "@/lib/lint/ruleset";

/** Rules that Spectral has or had, and that have no counterpart here. */
const FOREIGN = /^(?:asyncapi|arazzo)\d?[-_]/;
const GONE: ReadonlySet<string> = new Set([
  "operation-default-response",
  "model-description",
  "oas2-valid-example",
  "oas2-valid-parameter-example",
  "oas2-valid-definition-example",
  "oas2-valid-response-schema-example",
  "oas2-valid-response-example",
  "oas3-valid-example",
  "oas3-valid-oas-parameter-example",
  "oas3-valid-oas-header-example",
  "oas3-valid-oas-content-example",
  "oas3-valid-parameter-schema-example",
  "oas3-valid-header-schema-example",
  "oas3-valid-content-schema-example",
  "oas3-valid-schema-example-deprecated",
  "example-value-or-externalValue",
  "only-local-references",
]);

/** What to say of a setting for a rule that does not exist: what switches nothing on does no harm. */
export function missingRule(
  id: string,
  setting: RuleSetting | boolean,
  known: readonly string[],
): { isProblem: boolean; message: string } {
  if (FOREIGN.test(id) || GONE.has(id)) {
    return {
      isProblem: false,
      message: `Spectral's rule "${id.slice(0, 80)}" has no counterpart here: nothing is checked.`,
    };
  }
  const message = `There is no rule "${id.slice(0, 80)}".${suggestion(id, known)}`;
  return { isProblem: setting !== "off" && setting !== false, message };
}

function suggestion(id: string, known: readonly string[]): string {
  const words = new Set(id.toLowerCase().split(/[^a-z]+/));
  const shared = (other: string) => other.split("-").filter((word) => words.has(word)).length;
  const [nearest] = [...ALL_LINT_RULES.map((rule) => rule.id), ...known].sort((a, b) => shared(b) - shared(a));
  return nearest && shared(nearest) > 0 ? ` Did you mean "${nearest}"?` : "";
}
