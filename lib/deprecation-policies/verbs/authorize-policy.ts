import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import {
  type DeprecationPolicyRow,
  findBinding,
  findPolicy,
  type PolicyBindingRow,
} from "@/lib/deprecation-policies/store";
import { can, requirePermission } from "@/lib/members/policy";

/** Throws unless the caller may change deprecation policies of a team or, with null, those of the organisation. */
export function requirePolicyRight(ctx: ServiceContext, teamId: string | null): void {
  if (can(ctx.actor, "policy.manage")) return;
  if (teamId === null) return requirePermission(ctx.actor, "policy.manage");
  requirePermission(ctx.actor, "deprecation.manage", teamId);
}

/** A stored policy. Throws `not_found`. */
export async function requirePolicy(ctx: ServiceContext, slug: string): Promise<DeprecationPolicyRow> {
  const row = await findPolicy(ctx.access, slug);
  if (row) return row;
  throw new RegistryError("not_found", `There is no deprecation policy ${slug}.`, {
    fix: "See /api/v1/deprecation-policies.",
  });
}

/** A stored policy that the caller may change. Throws `not_found`. */
export async function requireManagedPolicy(ctx: ServiceContext, slug: string): Promise<DeprecationPolicyRow> {
  requirePermission(ctx.actor, "registry.read");
  const row = await requirePolicy(ctx, slug);
  requirePolicyRight(ctx, row.teamId);
  return row;
}

/** A binding that the caller may remove: what the organisation bound, no team loosens. Throws `not_found`. */
export async function requireManagedBinding(ctx: ServiceContext, id: string): Promise<PolicyBindingRow> {
  requirePermission(ctx.actor, "registry.read");
  const row = await findBinding(ctx.access, id);
  if (!row) {
    throw new RegistryError("not_found", "There is no such binding.", {
      fix: "See /api/v1/deprecation-policy-bindings.",
    });
  }
  requirePolicyRight(ctx, row.authority === "team" ? (row.teamId ?? row.api?.team.id ?? null) : null);
  return row;
}
