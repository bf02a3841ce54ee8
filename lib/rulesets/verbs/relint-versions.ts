import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import { lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { countLintableVersions, type LintableVersion, walkLintable } from "@/lib/versions/verbs/lintable-versions";
import { replaceFindings } from "@/lib/versions/verbs/replace-findings";
import { judgeVersion } from "./judge-version";
import { targetOf } from "./lint-by-plan";
import { loadPlanSources, planOf, type PlanSources } from "./plan-for-api";

/** How far linting anew is, and when to stop early. */
export interface RelintRun {
  progress(done: number, total: number | null): Promise<void>;
  signal: AbortSignal;
}

/**
 * Lints the newest, active and reviewed versions anew whose rulesets changed since, each in a transaction of its own, and
 * takes the baselines that are due. What is left when it stops is taken up next time. Returns how many it linted.
 */
export async function relintVersions(ctx: ServiceContext, run: RelintRun): Promise<number> {
  requirePermission(ctx.actor, "job.manage");
  const total = await countLintableVersions(ctx, "current");
  const sources = await loadPlanSources(ctx);
  let seen = 0;
  let linted = 0;
  for await (const version of walkLintable(ctx, "current")) {
    if (run.signal.aborted) return linted;
    if (await relint(ctx, sources, version)) linted++;
    await run.progress(++seen, Math.max(total, seen));
  }
  return linted;
}

async function relint(ctx: ServiceContext, sources: PlanSources, version: LintableVersion): Promise<boolean> {
  const plan = await planOf(sources, version.api);
  const isHeld = plan.bindings.some(({ binding }) => binding.ratchetSince !== null);
  if (version.stamp === plan.stamp && !isHeld) return false;
  try {
    const { findings, silent } = await judgeVersion(
      ctx,
      { apiId: version.api.id, target: targetOf(ctx, version) },
      plan,
    );
    if (version.stamp === plan.stamp) return false;
    return await ctx.transaction(async (tx) => {
      await lockApiOf(tx, version.api.slug);
      const { digest } = version;
      return replaceFindings(tx, version.id, {
        digest,
        findings: findings.map(({ finding }) => finding),
        silent,
        stamp: plan.stamp,
      });
    });
  } catch (error) {
    // A definition or ruleset that cannot be read keeps what was found before; the gate says that it could not run.
    if (error instanceof RegistryError && error.code !== "busy") return false;
    throw error;
  }
}
