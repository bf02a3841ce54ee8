import type { ServiceContext } from "@/lib/core/context";
import { callersOfVersion } from "@/lib/consumers/model/callers-of-version";
import { listConsumersOf } from "@/lib/consumers/verbs/list-consumers-of";
import type { GateReport } from "@/lib/gates/model";
import { findTeams } from "@/lib/members/verbs/find-teams";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import {
  type DeclaredCaller,
  type Requirement,
  type RequiredTeam,
  requirementsOf,
} from "@/lib/reviews/policy/requirements";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";

interface SaidCaller {
  consumer: { slug: string; name: string; team: { slug: string } | null };
  operations: readonly string[];
  unspecified: boolean;
}

/** Who follows the version that callers have now, each once. */
async function findCallers(ctx: ServiceContext, version: LifecycleVersion, report: GateReport | null) {
  const all = await listConsumersOf(ctx, { api: version.api.slug });
  return report?.baseline ? callersOfVersion(all, report.baseline.label, true) : all;
}

/**
 * Who must approve a version as it is now, each with the reason. Without a report nobody knows what changed, and whoever
 * might be concerned is asked. For other verbs, which authorise.
 */
export async function findRequirements(
  ctx: ServiceContext,
  version: LifecycleVersion,
  report: GateReport | null,
): Promise<Requirement[]> {
  const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
  const said: SaidCaller[] = policy.consumersReview ? await findCallers(ctx, version, report) : [];
  const named = [policy.securityTeam, policy.platformTeam, ...said.map(({ consumer }) => consumer.team?.slug ?? null)];
  const teams = await findTeams(
    ctx,
    named.filter((slug) => slug !== null),
  );
  const teamOf = (slug: string): RequiredTeam => teams.get(slug) ?? { id: null, slug, name: slug };
  const teamOrNone = (slug: string | null) => (slug === null ? null : teamOf(slug));
  const isCompared = report !== null && report.baseline !== null && report.summary !== null;
  return requirementsOf({
    owner: { id: version.api.teamId, ...version.api.team },
    requiredApprovals: policy.requiredApprovals,
    securityTeam: teamOrNone(policy.securityTeam),
    platformTeam: teamOrNone(policy.platformTeam),
    callers: said.map(
      ({ consumer, operations, unspecified }): DeclaredCaller => ({
        slug: consumer.slug,
        name: consumer.name,
        team: teamOrNone(consumer.team?.slug ?? null),
        operations,
        unspecified,
      }),
    ),
    hasBaseline: report === null || report.baseline !== null,
    changes: isCompared ? report.changes : null,
    findings: report?.lint.kind === "done" ? report.lint.findings : null,
  });
}
