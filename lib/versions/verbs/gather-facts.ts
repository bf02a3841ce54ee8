import type { ServiceContext } from "@/lib/core/context";
import type { GateReport } from "@/lib/gates/model";
import { gateFactsOf } from "@/lib/gates/model/gate-facts";
import { findApiOwnership } from "@/lib/gates/verbs/find-ownership";
import { findDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import { announcementFor } from "@/lib/deprecation-policies/verbs/announcement-for";
import { stabilityOf } from "@/lib/deprecations/verbs/stability-of";
import { evaluateGates, type GateWaiver, isValidityRule } from "@/lib/lifecycle/gates";
import type { RequiredApproval, TransitionFacts } from "@/lib/lifecycle/guards";
import type { Deprecation, GateResult } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import type { RetirementJudgement } from "@/lib/retirement/model";
import { findRetirement } from "@/lib/retirement/verbs/find-retirement";
import type { RequiredReviewer } from "@/lib/reviews/policy/standing";
import { findStanding } from "@/lib/reviews/verbs/find-standing";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { listErrorFindings } from "@/lib/versions/store/lifecycle-rows";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import type { WaiverDto } from "@/lib/waivers/schema";
import { findLiveWaivers } from "@/lib/waivers/verbs/find-live-waivers";

const WHOLE_VERSION = { kind: "version", place: null } as const;

/** What was asked for, and what was found out before the transaction opened. */
export interface Asked {
  reason?: string | undefined;
  deprecation?: Deprecation | undefined;
  /** Left out where the transition has no gates: what only a report says then counts as not run. */
  report?: GateReport | undefined;
  /** The answer to whether it may be retired, where it is known already. */
  retirement?: RetirementJudgement | undefined;
  override?: boolean | undefined;
}

/** The facts of a transition, and the waivers that they rest on. */
export interface GatheredFacts {
  facts: TransitionFacts;
  waivers: WaiverDto[];
  /** The same as gates take them. */
  gateWaivers: GateWaiver[];
  /** Where the live review of the version stands; null without one. */
  found: Awaited<ReturnType<typeof findStanding>>;
}

function openValidityErrors(gates: readonly GateResult[]): number | null {
  const validity = gates.find((gate) => gate.id === "validity");
  if (!validity || validity.outcome === "unknown") return null;
  return validity.outcome === "fail" ? validity.count : 0;
}

/**
 * Everything that `decideTransition` asks about a version, as it is now (DOMAIN §3). For other verbs, which authorise and,
 * before they write, lock the API.
 */
export async function gatherFacts(
  ctx: ServiceContext,
  version: LifecycleVersion,
  asked: Asked,
): Promise<GatheredFacts> {
  const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
  const { gateWaivers, shown } = await findLiveWaivers(ctx, version);
  const errors = await listErrorFindings(ctx.access, version.id);
  const fresh = {
    policy,
    version: version.label,
    validity: errors.filter(({ rule }) => isValidityRule(rule)),
    ownership: await findApiOwnership(ctx, version.api, await pushersOf(ctx, version.id), policy),
    waivers: gateWaivers,
    today: utcDay(ctx.now),
  };
  const gates = evaluateGates(gateFactsOf(fresh, asked.report));
  const found = await findStanding(ctx, version, asked.report ?? null);
  const { approvals, changeRequests, required } = found?.standing ?? { approvals: 0, changeRequests: 0, required: [] };
  const record = await findDeprecation(ctx, version.id);
  const facts: TransitionFacts = {
    from: version.state,
    now: ctx.now,
    policy,
    openValidityErrors: openValidityErrors(gates),
    gates,
    approvals,
    changeRequests,
    requiredReviewers: presentApprovals(required),
    announcement: await announcementFor(ctx, version.api.id, await stabilityOf(ctx, version.id, WHOLE_VERSION)),
    retirement: await clausesOf(ctx, version, asked.retirement),
    ...(asked.override ? { override: true } : {}),
    ...(asked.deprecation ? { deprecation: asked.deprecation } : {}),
    ...(record ? { sunsetAt: record.sunsetAt } : {}),
    ...(asked.reason === undefined ? {} : { reason: asked.reason }),
  };
  return { facts, waivers: shown, gateWaivers, found };
}

/** What can be said of whether it may go; null before it is deprecated, where nobody asks, and where it could not be found out. */
async function clausesOf(
  ctx: ServiceContext,
  version: LifecycleVersion,
  known: RetirementJudgement | undefined,
): Promise<TransitionFacts["retirement"]> {
  if (known) return known.clauses;
  if (version.state !== "deprecated" && version.state !== "sunset") return null;
  return (await findRetirement(ctx, version.id))?.clauses ?? null;
}

/** Approvals beside the owner's. Consumers of one name are told apart by their slugs. */
function presentApprovals(required: readonly RequiredReviewer[]): RequiredApproval[] {
  const nameOf = ({ because }: RequiredReviewer) => because.values.consumerName;
  return required
    .filter(({ id }) => id !== "owner")
    .map((one) => {
      const { id, team, because, needed, approvals, hasDeciders } = one;
      const name = nameOf(one);
      const isShared = required.some((other) => other !== one && nameOf(other) === name);
      const consumer = isShared ? `${name} (${because.values.consumer})` : String(name);
      const named = name === undefined ? {} : { consumer };
      return { id, team: team.name, ...named, needed, given: approvals.length, hasDeciders };
    });
}
