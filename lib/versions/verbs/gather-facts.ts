import type { ServiceContext } from "@/lib/core/context";
import { findDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import { type BaselineComparison, evaluateGates } from "@/lib/lifecycle/gates";
import type { TransitionFacts } from "@/lib/lifecycle/guards";
import type { Deprecation, GateResult } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { findStanding } from "@/lib/reviews/verbs/find-standing";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { listErrorFindings } from "@/lib/versions/store/lifecycle-rows";
import type { WaiverDto } from "@/lib/waivers/schema";
import { findLiveWaivers } from "@/lib/waivers/verbs/find-live-waivers";

/** What was asked for, and what was found out before the transaction opened. */
export interface Asked {
  reason?: string | undefined;
  deprecation?: Deprecation | undefined;
  /** Left out where the transition has no gates: the comparison then counts as unknown. */
  comparison?: BaselineComparison | undefined;
}

/** The facts of a transition, and the waivers that they rest on. */
export interface GatheredFacts {
  facts: TransitionFacts;
  waivers: WaiverDto[];
}

function openValidityErrors(gates: readonly GateResult[]): number | null {
  const validity = gates.find((gate) => gate.id === "validity");
  if (!validity || validity.outcome === "unknown") return null;
  return validity.outcome === "fail" ? validity.count : 0;
}

/**
 * Everything that `decideTransition` asks about a version, as it is now (DOMAIN §3). Calls are `unknown` until telemetry
 * arrives. For other verbs, which authorise and, before they write, lock the API.
 */
export async function gatherFacts(
  ctx: ServiceContext,
  version: LifecycleVersion,
  asked: Asked,
): Promise<GatheredFacts> {
  const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
  const { gateWaivers, shown } = await findLiveWaivers(ctx, version);
  const gates = evaluateGates({
    modes: policy.gates,
    findings: await listErrorFindings(ctx.access, version.id),
    baseline: asked.comparison ?? { kind: "unknown" },
    waivers: gateWaivers,
    today: utcDay(ctx.now),
  });
  const { approvals, changeRequests } = await findStanding(ctx, version);
  const record = await findDeprecation(ctx, version.id);
  const facts: TransitionFacts = {
    from: version.state,
    now: ctx.now,
    policy,
    openValidityErrors: openValidityErrors(gates),
    gates,
    approvals,
    changeRequests,
    traffic: "unknown",
    ...(asked.deprecation ? { deprecation: asked.deprecation } : {}),
    ...(record ? { sunsetAt: record.sunsetAt } : {}),
    ...(asked.reason === undefined ? {} : { reason: asked.reason }),
  };
  return { facts, waivers: shown };
}
