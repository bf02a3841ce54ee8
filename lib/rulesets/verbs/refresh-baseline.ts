import type { ServiceContext } from "@/lib/core/context";
import { type StoredBaseline, saveBaseline } from "@/lib/rulesets/baseline-store";
import type { Binding, LintedBinding } from "@/lib/rulesets/model";
import { judgeLint } from "@/lib/rulesets/model/judge-lint";
import type { LintPlan } from "@/lib/rulesets/model/lint-plan";
import { type AllowedRule, baselineOf, coversRules, emptyBaseline, lowered } from "@/lib/rulesets/model/ratchet";
import type { LintableVersion } from "@/lib/versions/verbs/lintable-versions";
import { lintByPlan, targetOf } from "./lint-by-plan";

/** What is known of an API when its baselines are asked for. */
export interface BaselineFacts {
  apiId: string;
  /** The version that is active now. */
  active: LintableVersion | null;
  plan: LintPlan;
  /** By the id of the binding. */
  stored: ReadonlyMap<string, StoredBaseline>;
}

/**
 * What a binding with a ratchet allows an API. Taken when it is first asked for, from the version that was active when the
 * ratchet was switched on; it falls by itself once a version is active that has fewer, and is written down then. For other
 * verbs, which authorise.
 */
export async function refreshBaseline(
  ctx: ServiceContext,
  { binding, result }: LintedBinding,
  { apiId, active, plan, stored }: BaselineFacts,
): Promise<AllowedRule[]> {
  const asked = result.rules.filter(({ severity }) => severity !== "off").map(({ id }) => id);
  const before = binding.id === null ? undefined : stored.get(binding.id);
  const isCurrent =
    before !== undefined && before.versionId === (active?.id ?? null) && coversRules(before.rules, asked);
  if (isCurrent) return before.rules;
  const now = active ? baselineOf(await findingsOf(ctx, binding, active, plan), asked) : emptyBaseline(asked);
  const rules = before ? lowered(before.rules, now) : wasActiveThen(binding, active) ? now : emptyBaseline(asked);
  if (binding.id !== null) {
    const next = { bindingId: binding.id, versionId: active?.id ?? null, rules, takenAt: ctx.now };
    await saveBaseline(ctx.access, apiId, next, before);
  }
  return rules;
}

/** What of the active version counts under this binding: findings that block or warn. */
async function findingsOf(ctx: ServiceContext, binding: Binding, active: LintableVersion, plan: LintPlan) {
  const judged = judgeLint(await lintByPlan(ctx, targetOf(ctx, active), plan));
  return judged.findings
    .filter((one) => one.binding.id === binding.id && one.action !== "notify")
    .map(({ finding }) => finding);
}

/** A version that became active later was held to the ratchet already. */
function wasActiveThen({ ratchetSince }: Binding, active: LintableVersion | null): boolean {
  return active !== null && ratchetSince !== null && active.stateChangedAt.toISOString() <= ratchetSince;
}
