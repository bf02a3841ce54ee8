import { evaluateCodePoliciesOfSource } from "@/lib/code-policies/verbs/evaluate-code-policies";
import { type ActorRef, actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import type { GateReport } from "@/lib/gates/model";
import { gateFactsOf } from "@/lib/gates/model/gate-facts";
import { presentGates } from "@/lib/gates/model/present-gates";
import { documentationOf, validityErrorsOf } from "@/lib/gates/model/read-examination";
import { type GatesDto, judgeInput } from "@/lib/gates/schema";
import { evaluateGates } from "@/lib/lifecycle/gates";
import type { GateResult } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { decideTransition } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import { findOwnTokens } from "@/lib/members/verbs/find-own-tokens";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { lintSourceForGate } from "@/lib/rulesets/verbs/lint-for-gate";
import { isSameActor } from "@/lib/versions/model/stored-actor";
import { type PlacedDefinition, placeDefinition } from "@/lib/versions/verbs/place-definition";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import { findCountingWaivers, NO_VERSION } from "@/lib/waivers/verbs/find-live-waivers";
import { findApiOwnership } from "./find-ownership";
import { gatesOfVersion } from "./get-gates";
import { makeReport } from "./make-report";
import { policyFacts } from "./policy-facts";

type Unstored = Extract<PlacedDefinition, { kind: "unstored" }>;

/**
 * The gates of a definition as they would be, were it pushed now by who asks; nothing is stored. Throws `version_exists` where
 * it could not be pushed, `not_found`, and as examining a definition does.
 */
export const judgeDefinition = defineQuery({
  input: judgeInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<GatesDto> => {
    const by = actorRef(ctx.actor);
    if (!by)
      throw new RegistryError("unauthenticated", "Checking against the registry needs somebody who is signed in.");
    const placed = await placeDefinition(ctx, input);
    if (placed.kind === "stored") return gatesOfVersion(ctx, placed.version);
    const report = await reportOn(ctx, placed);
    const policy = await effectivePolicy(ctx, { teamId: placed.definition.api.teamId });
    const gates = await gatesOf(ctx, placed, report, by);
    const { revisionOf } = placed;
    const decision = decideTransition(
      // What is asked is whether the gates let it through: who approves is asked once it is pushed.
      {
        ...{ from: "draft", now: ctx.now, policy: { ...policy, reviewRequired: false }, gates },
        ...{ openValidityErrors: 0, approvals: 0, retirement: null },
      },
      "active",
    );
    const { api, label } = placed.definition;
    const judged = {
      ...{ api: api.slug, version: label, state: revisionOf?.state ?? null, stored: false },
      revisionNumber: report.revisionNumber,
    };
    return presentGates(judged, report, gates, decision);
  },
});

function reportOn(ctx: ServiceContext, { definition, sortKey, revisionOf }: Unstored): Promise<GateReport> {
  const { api, label, digest, format, source, examination } = definition;
  return makeReport(ctx, {
    ...{ id: revisionOf?.id ?? "", label, sortKey, api },
    revisionNumber: (revisionOf?.revisionNumber ?? 0) + 1,
    definition: { digest, format, source },
    checks: {
      validity: async () => validityErrorsOf(examination),
      documentation: async () => documentationOf(examination),
      lint: () => lintSourceForGate(ctx, definition),
      policies: (known) => evaluateCodePoliciesOfSource(ctx, definition, policyFacts(known)),
      items: async () => null,
    },
  });
}

async function gatesOf(
  ctx: ServiceContext,
  { definition, revisionOf }: Unstored,
  report: GateReport,
  by: ActorRef,
): Promise<GateResult[]> {
  const { api, label } = definition;
  const before = revisionOf ? await pushersOf(ctx, revisionOf.id) : [];
  const pushers = before.some((one) => isSameActor(one, by))
    ? before
    : [...before, by, ...(await findOwnTokens(ctx, [by]))];
  const policy = await effectivePolicy(ctx, { teamId: api.teamId });
  const { gateWaivers } = await findCountingWaivers(ctx, {
    ...{ apiId: api.id, versionId: revisionOf?.id ?? NO_VERSION },
    pushers: async () => pushers,
  });
  const fresh = {
    ...{ policy, version: label, validity: report.validity, waivers: gateWaivers, today: utcDay(ctx.now) },
    ownership: await findApiOwnership(ctx, api, pushers, policy),
  };
  return evaluateGates(gateFactsOf(fresh, report));
}
