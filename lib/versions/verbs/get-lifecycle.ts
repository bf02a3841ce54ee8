import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { findDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import { settings } from "@/lib/env";
import { isSignalled, type VersionState } from "@/lib/lifecycle/model";
import { decideTransition, nextStates } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import { enteredStates } from "@/lib/versions/model/lifecycle-history";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { missingOf, presentPoint } from "@/lib/versions/model/refusal";
import { versionRef } from "@/lib/versions/schema";
import type { LifecycleStep, LifecycleView } from "@/lib/versions/schema/lifecycle";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";
import { canRetireVersion } from "./can-retire-version";
import { compareWithBaseline } from "./compare-with-baseline";
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
    return {
      ...ref,
      state,
      revision,
      entered: {
        ...(state === "deprecated" && record ? { sunset: record.sunsetAt.toISOString() } : {}),
        ...enteredStates(version.publishedAt.toISOString(), audit),
      },
      steps: await listSteps(ctx, version),
      policy,
      fields: await deprecationFieldsFor(ctx, ref),
      retirement: isSignalled(state) ? await canRetireVersion(ctx, ref) : null,
      waivers: (await listWaivers(ctx, { ...ref, limit: 50 })).items,
      audit,
      baseUrl: settings().CONCORDAT_BASE_URL,
    };
  },
});

async function listSteps(ctx: ServiceContext, version: LifecycleVersion): Promise<LifecycleStep[]> {
  const next = nextStates(version.state);
  const isJudged = version.state === "draft" || version.state === "in_review";
  const comparison = isJudged ? (await compareWithBaseline(ctx, version)).comparison : undefined;
  const { facts } = await gatherFacts(ctx, version, { comparison });
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
