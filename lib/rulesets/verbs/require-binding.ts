import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import { type BindingRow, findBinding } from "@/lib/rulesets/binding-store";
import { requireRulesetRight } from "./authorize-ruleset";

/** A binding. Throws `not_found`. */
export async function requireBinding(ctx: ServiceContext, id: string): Promise<BindingRow> {
  const row = await findBinding(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "There is no such binding.", { fix: "See /api/v1/ruleset-bindings." });
  return row;
}

/** The team that may change a binding beside administrators; null for the organisation's own. */
export function ownerOf(row: BindingRow): string | null {
  if (row.authority !== "team") return null;
  return row.teamId ?? row.api?.team.id ?? null;
}

/** The same where the caller may change it: what the organisation bound, no team loosens. */
export async function requireManagedBinding(ctx: ServiceContext, id: string): Promise<BindingRow> {
  requirePermission(ctx.actor, "registry.read");
  const row = await requireBinding(ctx, id);
  requireRulesetRight(ctx, ownerOf(row));
  return row;
}
