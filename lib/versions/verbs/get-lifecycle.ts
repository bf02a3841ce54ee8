import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { noticeFor } from "@/lib/deprecation-policies/model/decide-policy";
import { effectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { findDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { settings } from "@/lib/env";
import { isSignalled, type VersionState } from "@/lib/lifecycle/model";
import { decideTransition, nextStates } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import { enteredStates } from "@/lib/versions/model/lifecycle-history";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { missingOf, presentPoint } from "@/lib/versions/model/refusal";
import { versionRef } from "@/lib/versions/schema";
import type { LifecycleStep, LifecycleView } from "@/lib/versions/schema/lifecycle";
import type { RetirementJudgement } from "@/lib/retirement/model";
import { canRetire } from "@/lib/retirement/verbs/can-retire";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";
import { requireLifecycleVersion } from "./find-lifecycle-version";
import { gatherFacts } from "./gather-facts";

/** What somebody gives by filling in a dialog, by the code that says it is not there. */
const ASKED: Partial<Record<string, LifecycleStep["asks"][number]>> = {
  reason_missing: "reason",
  sunset_not_due: "reason",
  deprecation_missing: "deprecation",
};

/** The life of one version, and what stands before each state that may follow. Throws `not_found`. */
export const getLifecycle = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<LifecycleView> => {
    const version = await requireLifecycleVersion(ctx, input.api, input.version);
    const ref = { api: version.api.slug, version: version.label };
    const { id, state, revision } = version;
    const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
    const { items: audit } = await listAudit(ctx, { entity: "version", entityId: id, limit: 50 });
    const record = await findDeprecation(ctx, id);
    const retirement = isSignalled(state) ? await canRetire(ctx, ref) : null;
    return {
      ...ref,
      state,
      revision,
      entered: {
        ...(state === "deprecated" && record ? { sunset: record.sunsetAt.toISOString() } : {}),
        ...enteredStates(version.publishedAt.toISOString(), audit),
      },
      steps: await listSteps(ctx, version, retirement ?? undefined),
      policy: { ...policy, ...(await announcingPolicy(ctx, version.api.id)) },
      fields: await deprecationFieldsFor(ctx, ref),
      retirement,
      waivers: (await listWaivers(ctx, { ...ref, limit: 50 })).items,
      audit,
      baseUrl: settings().CONCORDAT_BASE_URL,
    };
  },
});

/** What announcements are held to: of the deprecation policy that is bound, else of the lifecycle policy. */
async function announcingPolicy(ctx: ServiceContext, apiId: string) {
  const effective = await effectiveDeprecationPolicy(ctx, apiId);
  const { replacementRequired, traffic } = effective;
  return { noticeDays: noticeFor(effective, null).days, replacementRequired, remainingTraffic: traffic.mode };
}

async function listSteps(
  ctx: ServiceContext,
  version: LifecycleVersion,
  retirement: RetirementJudgement | undefined,
): Promise<LifecycleStep[]> {
  const next = nextStates(version.state);
  const isJudged = version.state === "draft" || version.state === "in_review";
  const report = isJudged ? await prepareGates(ctx, version) : undefined;
  const { facts } = await gatherFacts(ctx, version, { report, retirement });
  const stepTo = (to: VersionState): LifecycleStep => {
    const decision = decideTransition(facts, to);
    const points = missingOf(decision);
    return {
      to,
      asks: [...new Set(points.flatMap((point) => ASKED[point.code] ?? []))],
      missing: points.filter((point) => !ASKED[point.code]),
      notes:
        decision.verdict === "allowed"
          ? decision.notes.map(presentPoint)
          : points.filter((point) => point.code === "sunset_not_due"),
    };
  };
  return next.map(stepTo);
}
