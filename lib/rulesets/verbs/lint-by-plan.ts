import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { ServiceContext } from "@/lib/core/context";
import { fingerprintOf } from "@/lib/core/digest";
import { RegistryError } from "@/lib/core/errors";
import { LINT_ENGINE_VERSION } from "@/lib/lint/engine-version";
import { findCachedLint, saveCachedLint } from "@/lib/rulesets/lint-cache-store";
import type { LintedBinding, RulesetResult } from "@/lib/rulesets/model";
import type { LintPlan, PlannedBinding } from "@/lib/rulesets/model/lint-plan";
import type { LintAnswer } from "@/lib/rulesets/model/ruleset-answer";
import type { SourceSet } from "@/lib/specs/model";
import { parseOptions } from "@/lib/versions/verbs/compare-stored";
import { type LintableVersion, loadLintable } from "@/lib/versions/verbs/lintable-versions";
import { runKeptTask } from "@/lib/workers/pool";

const inflate = promisify(gunzip);
const deflate = promisify(gzip);

/** A definition that is linted: stored, or only handed in. */
export interface LintTarget {
  digest: string;
  format: string;
  /** Asked for where the thread does not have it parsed. */
  load(): Promise<SourceSet>;
}

/** A stored version as a target. */
export function targetOf(ctx: ServiceContext, version: LintableVersion): LintTarget {
  return { digest: version.digest, format: version.format, load: () => loadLintable(ctx, version) };
}

/**
 * Holds a definition to every ruleset of a plan, each in a worker thread or as it was found before. Throws `check_unavailable`
 * and `busy` as threads do, and `invalid_definition` where a ruleset cannot be read (any more).
 */
export async function lintByPlan(ctx: ServiceContext, version: LintTarget, plan: LintPlan): Promise<LintedBinding[]> {
  const results = new Map<string, RulesetResult>();
  const missing: PlannedBinding[] = [];
  for (const planned of plan.bindings) {
    if (results.has(planned.digest) || missing.some(({ digest }) => digest === planned.digest)) continue;
    const cached = await findCachedLint(ctx.access, cacheKey(version, planned));
    if (cached) results.set(planned.digest, JSON.parse((await inflate(cached)).toString("utf8")) as RulesetResult);
    else missing.push(planned);
  }
  if (missing.length > 0) {
    const answers = await askThread(version, plan, missing);
    for (const [index, planned] of missing.entries()) {
      const result = requireResult(planned, answers[index]);
      results.set(planned.digest, result);
      await keepResult(ctx, version, planned, result);
    }
  }
  return plan.bindings.map(({ binding, digest }) => ({ binding, result: results.get(digest) ?? nothing }));
}

/** Keeps what a ruleset finds in a definition: the same is not asked again. */
export async function keepResult(
  ctx: ServiceContext,
  version: Pick<LintTarget, "digest" | "format">,
  planned: PlannedBinding,
  result: RulesetResult,
): Promise<void> {
  await saveCachedLint(ctx.access, cacheKey(version, planned), await deflate(JSON.stringify(result)), ctx.now);
}

const nothing: RulesetResult = { rules: [], findings: [], silent: [] };

function cacheKey({ digest, format }: Pick<LintTarget, "digest" | "format">, planned: PlannedBinding) {
  return { digest, rulesetDigest: fingerprintOf([format, planned.digest]), engineVersion: LINT_ENGINE_VERSION };
}

async function askThread(
  version: LintTarget,
  plan: LintPlan,
  missing: readonly PlannedBinding[],
): Promise<LintAnswer[]> {
  const { answers } = await runKeptTask(
    "lintRulesets",
    {
      id: version.digest,
      options: parseOptions(version.format),
      entries: missing.map(({ entry }) => entry),
      texts: plan.texts,
    },
    version.load,
  );
  return answers;
}

function requireResult({ entry }: PlannedBinding, answer: LintAnswer | undefined): RulesetResult {
  if (answer?.ok) return { rules: answer.rules, findings: answer.findings, silent: answer.silent };
  const [problem] = answer?.problems ?? [];
  const where = problem?.line === undefined ? "" : ` (line ${problem.line})`;
  throw new RegistryError(
    "check_unavailable",
    `The ruleset ${entry} cannot be read: ${problem?.message ?? "?"}${where}`,
  );
}
