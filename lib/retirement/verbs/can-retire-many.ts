import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import type { RetirementClause, RetirementJudgement } from "@/lib/retirement/model";
import { judgeRetirement } from "@/lib/retirement/policy/judge-retirement";
import { comparingSuccessors } from "./compare-with-successor";
import { gatherRetirement, type KnownOfVersions } from "./gather-retirement";

/** The answer for one of many versions: only what does not hold. */
export interface RetirementSummary extends Pick<RetirementJudgement, "verdict" | "next" | "allowed"> {
  failing: Pick<RetirementClause, "id" | "code" | "values" | "mode" | "evidence">[];
}

/**
 * *Can it be retired* for many versions at once. Nothing is compared for it: where a successor has never been compared with
 * the version, and it matters, its clause does not hold.
 */
export async function canRetireMany(
  ctx: ServiceContext,
  { versionIds, known }: { versionIds: readonly string[]; known?: KnownOfVersions },
): Promise<Map<string, RetirementSummary>> {
  requirePermission(ctx.actor, "registry.read");
  if (versionIds.length === 0) return new Map();
  const compare = await comparingSuccessors(ctx, "remembered");
  const subjects = [...new Set(versionIds)].map((versionId) => ({ versionId, operation: null }));
  const all = await gatherRetirement(ctx, subjects, { compare, known });
  return new Map(
    [...all].map(([versionId, facts]) => {
      const { clauses, verdict, next, allowed } = judgeRetirement(facts);
      const failing = clauses
        .filter(({ ok }) => !ok)
        .map(({ id, code, values, mode, evidence }) => ({ id, code, values, mode, evidence }));
      return [versionId, { verdict, next, allowed, failing }];
    }),
  );
}
