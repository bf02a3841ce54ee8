import type { ServiceContext } from "@/lib/core/context";
import { fingerprintOf } from "@/lib/core/digest";
import { RegistryError } from "@/lib/core/errors";
import type { LintReport, UnstoredDefinition } from "@/lib/gates/model";
import type { BoundApi } from "@/lib/rulesets/model";
import { failedReport, reportFindings } from "@/lib/rulesets/model/present-report";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { findBoundApi, requireLintable } from "@/lib/versions/verbs/lintable-versions";
import { judgeVersion } from "./judge-version";
import { type LintTarget, targetOf } from "./lint-by-plan";
import { reportStamp } from "./lint-stamp-of";
import { planForApi } from "./plan-for-api";

/**
 * What the rulesets that hold for a version's API find in it, and what follows from each finding; ratchets are applied.
 * Where a ruleset cannot be read, or the thread gives up, the report says so: the gate could not run. To be called before a
 * transaction opens; for other verbs, which authorise.
 */
export async function lintForGate(ctx: ServiceContext, version: LifecycleVersion): Promise<LintReport> {
  const lintable = await requireLintable(ctx, version.id);
  return reportOn(ctx, lintable.api, targetOf(ctx, lintable));
}

/** The same for a definition that is not stored. Throws `not_found` where its API is gone. */
export async function lintSourceForGate(ctx: ServiceContext, subject: UnstoredDefinition): Promise<LintReport> {
  const { api, digest, format, source } = subject;
  const bound = await findBoundApi(ctx, api.slug);
  if (!bound) throw new RegistryError("not_found", `There is no API ${api.slug}.`);
  return reportOn(ctx, bound, { digest, format, load: async () => source });
}

async function reportOn(ctx: ServiceContext, api: BoundApi & { id: string }, target: LintTarget): Promise<LintReport> {
  try {
    const plan = await planForApi(ctx, api);
    const { findings, silent, ratchet, allowed } = await judgeVersion(ctx, { apiId: api.id, target }, plan);
    return {
      kind: "done",
      stamp: reportStamp(target, plan, allowed),
      findings: reportFindings(findings),
      silent,
      ratchet: ratchet.map(({ rule, ruleset, allowed: most, now }) => ({ rule, ruleset, allowed: most, now })),
    };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return failedReport(fingerprintOf(["failed", target.digest, error.message]), error.message);
  }
}
