import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { can, requirePermission } from "@/lib/members/policy";
import { isShipped } from "@/lib/rulesets/model";
import { findRuleset, type RulesetRow } from "@/lib/rulesets/store";

/** Throws unless the caller may change rulesets of a team or, with null, those of the organisation. */
export function requireRulesetRight(ctx: ServiceContext, teamId: string | null): void {
  if (can(ctx.actor, "policy.manage")) return;
  if (teamId === null) return requirePermission(ctx.actor, "policy.manage");
  requirePermission(ctx.actor, "ruleset.manage", teamId);
}

/** Whether the caller may change rulesets of a team or, with null, those of the organisation. */
export function mayChangeRulesets(ctx: ServiceContext, teamId: string | null): boolean {
  return can(ctx.actor, "policy.manage") || (teamId !== null && can(ctx.actor, "ruleset.manage", teamId));
}

/** A stored ruleset. Throws `not_found`, and `conflict` for one that comes with Concordat. */
export async function requireStoredRuleset(ctx: ServiceContext, ruleset: string): Promise<RulesetRow> {
  if (isShipped(ruleset)) {
    throw new RegistryError("conflict", `${ruleset} comes with Concordat and cannot be changed.`, {
      fix: "Copy its text into a ruleset of your own.",
    });
  }
  const row = await findRuleset(ctx.access, ruleset);
  if (!row) throw new RegistryError("not_found", `There is no ruleset ${ruleset}.`, { fix: "See /api/v1/rulesets." });
  return row;
}
