import { RegistryError } from "@/lib/core/errors";
import { findShippedRuleset, SHIPPED_RULESETS } from "@/lib/lint/shipped/index";
import type { RulesetDto } from "@/lib/rulesets/schema";

/** The names of the rulesets that come with Concordat. */
export const SHIPPED_NAMES: readonly string[] = SHIPPED_RULESETS.map(({ name }) => name);

/** The text of a ruleset that comes with Concordat. Throws `not_found` for other names. */
export function shippedText(name: string): string {
  const text = findShippedRuleset(name);
  if (text === undefined) throw new RegistryError("not_found", `There is no ruleset ${name}.`);
  return text;
}

/** A ruleset that comes with Concordat, as REST shows it. */
export function presentShipped(ruleset: string, bindings: number): RulesetDto {
  return {
    ruleset,
    name: ruleset,
    description: SHIPPED_RULESETS.find(({ name }) => name === ruleset)?.title ?? "",
    team: null,
    shipped: true,
    newest: null,
    bindings,
    archived: false,
    revision: 0,
    updatedAt: null,
  };
}
