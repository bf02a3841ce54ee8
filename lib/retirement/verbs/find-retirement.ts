import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { RetirementJudgement } from "@/lib/retirement/model";
import { judgeRetirement } from "@/lib/retirement/policy/judge-retirement";
import { comparingSuccessors } from "./compare-with-successor";
import { gatherRetirement } from "./gather-retirement";

/**
 * Whether a version may take its next step, for verbs that decide by it; null where that could not be found out. What is slow of
 * it, the comparison with its successor, is remembered: ask before a transaction opens, and again inside it.
 */
export async function findRetirement(ctx: ServiceContext, versionId: string): Promise<RetirementJudgement | null> {
  try {
    const compare = await comparingSuccessors(ctx);
    const facts = await gatherRetirement(ctx, [{ versionId, operation: null }], { compare });
    const found = facts.get(versionId);
    return found ? judgeRetirement(found) : null;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return null;
  }
}
