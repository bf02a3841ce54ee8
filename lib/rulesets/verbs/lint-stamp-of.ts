import type { ServiceContext } from "@/lib/core/context";
import { canonicalJson } from "@/lib/core/canonical-json";
import { fingerprintOf } from "@/lib/core/digest";
import { listBaselinesOf } from "@/lib/rulesets/baseline-store";
import type { LintPlan } from "@/lib/rulesets/model/lint-plan";
import type { Baseline } from "@/lib/rulesets/model/ratchet";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { requireLintable } from "@/lib/versions/verbs/lintable-versions";
import { planForApi } from "./plan-for-api";

/** What a report rests on: the definition, the plan, and what each ratchet of the plan allows (null: not taken yet). */
export function reportStamp(
  { digest, format }: { digest: string; format: string },
  plan: LintPlan,
  allowed: readonly (Baseline | null)[],
): string {
  return fingerprintOf([digest, format, plan.stamp, canonicalJson(allowed)]);
}

/**
 * Changes whenever `lintForGate` may answer otherwise: with the definition, with what is bound to its API, with a text, with
 * what a ratchet allows. Quick; inside a transaction nothing of it but the definition changes until that ends. For other
 * verbs, which authorise.
 */
export async function lintStampOf(ctx: ServiceContext, version: Pick<LifecycleVersion, "id">): Promise<string> {
  const lintable = await requireLintable(ctx, version.id);
  const plan = await planForApi(ctx, lintable.api);
  const held = plan.bindings.filter(({ binding }) => binding.ratchetSince !== null);
  if (held.length === 0) return reportStamp(lintable, plan, []);
  const stored = await listBaselinesOf(ctx.access, lintable.api.id);
  return reportStamp(
    lintable,
    plan,
    held.map(({ binding }) => stored.get(binding.id ?? "")?.rules ?? null),
  );
}
