import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { presentGates } from "@/lib/gates/model/present-gates";
import { gatesInput, type GatesDto } from "@/lib/gates/schema";
import { decideTransition } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { gatherFacts } from "@/lib/versions/verbs/gather-facts";
import { prepareGates } from "./prepare-gates";

/** The gates of a version as of now, and everything that stands between it and becoming active. Throws `not_found`. */
export const getGates = defineQuery({
  input: gatesInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version }): Promise<GatesDto> =>
    gatesOfVersion(ctx, await requireLifecycleVersion(ctx, api, version)),
});

/** The same of a version that is at hand. For other verbs, which authorise. */
export async function gatesOfVersion(ctx: ServiceContext, version: LifecycleVersion): Promise<GatesDto> {
  const report = await prepareGates(ctx, version);
  const { facts } = await gatherFacts(ctx, version, { report });
  const { state, label, revisionNumber } = version;
  const isJudged = state === "draft" || state === "in_review";
  return presentGates(
    { api: version.api.slug, version: label, state, stored: true, revisionNumber },
    report,
    facts.gates,
    isJudged ? decideTransition(facts, "active") : null,
  );
}
