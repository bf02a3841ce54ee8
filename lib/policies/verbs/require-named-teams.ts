import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { findTeam } from "@/lib/members/verbs/find-team";

/** Throws `invalid_input` where a policy asks for the approval of a team that is not there. For verbs that have authorised. */
export async function requireNamedTeams(ctx: ServiceContext, policy: LifecyclePolicy): Promise<void> {
  for (const field of ["securityTeam", "platformTeam"] as const) {
    const slug = policy[field];
    if (slug === null) continue;
    try {
      await findTeam(ctx, slug);
    } catch (error) {
      if (!(error instanceof RegistryError) || error.code !== "not_found") throw error;
      throw new RegistryError("invalid_input", error.message, {
        fix: "Name a team by its slug (see /api/v1/teams), or leave it out.",
        violations: [{ pointer: `/${field}`, message: error.message }],
      });
    }
  }
}
