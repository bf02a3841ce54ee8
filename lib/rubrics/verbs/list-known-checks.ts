import type { ServiceContext } from "@/lib/core/context";
import { CHECKS } from "@/lib/maturity/checks";
import { requirePermission } from "@/lib/members/policy";
import type { KnownCheck } from "@/lib/rubrics/model/known-check";

/** Every check that rubrics may count, by level and facet. */
export function listKnownChecks(ctx: ServiceContext): KnownCheck[] {
  requirePermission(ctx.actor, "registry.read");
  return CHECKS.map(({ id, facet, title, level, weight, required, effortHours, defaults }) => ({
    ...{ id, facet, title, level, weight, required, effortHours },
    parameters: { ...defaults },
  }));
}
