import type { ServiceContext } from "@/lib/core/context";
import { listBaselinesOf } from "@/lib/rulesets/baseline-store";
import type { LintedBinding } from "@/lib/rulesets/model";
import { type JudgedFinding, type JudgedLint, judgeLint } from "@/lib/rulesets/model/judge-lint";
import type { LintPlan } from "@/lib/rulesets/model/lint-plan";
import { applyRatchet, type Baseline, type RatchetedRule } from "@/lib/rulesets/model/ratchet";
import { findActive } from "@/lib/versions/verbs/lintable-versions";
import { lintByPlan, type LintTarget } from "./lint-by-plan";
import { refreshBaseline } from "./refresh-baseline";

/** What the rulesets of an API say of a version, its ratchets applied. */
export interface JudgedVersion extends JudgedLint {
  ratchet: (RatchetedRule & { ruleset: string })[];
  /** What each ratchet of the plan allows, in the order of the plan. */
  allowed: Baseline[];
}

/**
 * Holds a version to a plan: what it finds, what follows, and what a ratchet allows. Baselines are taken or lowered where
 * that is due. Throws as `lintByPlan` does. For other verbs, which authorise.
 */
export async function judgeVersion(
  ctx: ServiceContext,
  { apiId, target }: { apiId: string; target: LintTarget },
  plan: LintPlan,
): Promise<JudgedVersion> {
  const lines = await lintByPlan(ctx, target, plan);
  const judged = judgeLint(lines);
  const held = lines.filter(({ binding }) => binding.ratchetSince !== null);
  if (held.length === 0) return { ...judged, ratchet: [], allowed: [] };
  return { silent: judged.silent, ...(await ratcheted(ctx, apiId, plan, held, judged.findings)) };
}

async function ratcheted(
  ctx: ServiceContext,
  apiId: string,
  plan: LintPlan,
  held: readonly LintedBinding[],
  judged: readonly JudgedFinding[],
): Promise<Pick<JudgedVersion, "findings" | "ratchet" | "allowed">> {
  const facts = {
    apiId,
    plan,
    active: await findActive(ctx, apiId),
    stored: await listBaselinesOf(ctx.access, apiId),
  };
  const findings = judged.filter(({ binding }) => binding.ratchetSince === null);
  const ratchet: JudgedVersion["ratchet"] = [];
  const allowed: Baseline[] = [];
  for (const line of held) {
    const own = judged.filter(({ binding }) => binding === line.binding);
    const baseline = await refreshBaseline(ctx, line, facts);
    const applied = applyRatchet(own, baseline);
    allowed.push(baseline);
    findings.push(...applied.findings);
    for (const rule of applied.rules) {
      if (rule.allowed > 0 || rule.now > 0) ratchet.push({ ...rule, ruleset: line.binding.ruleset });
    }
  }
  return { findings, ratchet, allowed };
}
