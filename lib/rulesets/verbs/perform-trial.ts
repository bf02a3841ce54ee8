import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import type { Binding, BindingAuthority } from "@/lib/rulesets/model";
import { bindingMatches } from "@/lib/rulesets/model/effective-bindings";
import { addOutcome, EMPTY_TRIAL, outcomeOf } from "@/lib/rulesets/model/trial-outcome";
import type { BindingInput } from "@/lib/rulesets/schema/binding";
import { type TrialItem, triedInput } from "@/lib/rulesets/schema/trial";
import { findTrial, finishTrial, noteTrialProgress, type TrialRow } from "@/lib/rulesets/trial-store";
import { countLintableVersions, type LintableVersion, walkLintable } from "@/lib/versions/verbs/lintable-versions";
import { judgeVersion } from "./judge-version";
import { targetOf } from "./lint-by-plan";
import { loadPlanSources, planOf, type PlanSources } from "./plan-for-api";
import type { RelintRun } from "./relint-versions";

/** How far a trial is, when to stop early, and whether it is tried again where it fails. */
export interface TrialRun extends RelintRun {
  lastAttempt: boolean;
}

/** A binding that is not made, as one that holds. With a ratchet nothing that is there today blocks. */
function triedBinding(input: BindingInput, authority: BindingAuthority): Binding {
  const { ratchet: _, ...binding } = input;
  return { ...binding, id: null, authority, ratchetSince: null };
}

/**
 * Tries a binding: the newest version of every API that it would hold is held to what would hold then. A thread that gives
 * up on one is counted as failed, and the others go on. Where all of it fails for good, the trial says so.
 */
export async function performTrial(ctx: ServiceContext, trialId: string, run: TrialRun): Promise<void> {
  requirePermission(ctx.actor, "job.manage");
  const row = await findTrial(ctx.access, trialId);
  if (!row || row.finishedAt) return;
  try {
    await perform(ctx, row, run);
  } catch (error) {
    const because = error instanceof RegistryError ? error.message : "The registry failed.";
    if (run.lastAttempt) await finishTrial(ctx.access, trialId, { because }, ctx.now);
    throw error;
  }
}

async function perform(ctx: ServiceContext, row: TrialRow, run: TrialRun): Promise<void> {
  const trialId = row.id;
  const { binding: input, authority } = triedInput(row.input);
  const binding = triedBinding(input, authority);
  const known = await loadPlanSources(ctx);
  const sources = { ...known, bindings: [...known.bindings, binding] };
  const total = await countLintableVersions(ctx, "newest");
  let result = EMPTY_TRIAL;
  let seen = 0;
  for await (const version of walkLintable(ctx, "newest")) {
    if (run.signal.aborted) return;
    if (bindingMatches(binding, version.api))
      result = addOutcome(result, await tryVersion(ctx, sources, binding, version, input.ratchet));
    await noteTrialProgress(ctx.access, trialId, ++seen, Math.max(total, seen));
    await run.progress(seen, Math.max(total, seen));
  }
  await finishTrial(ctx.access, trialId, { result }, ctx.now);
}

async function tryVersion(
  ctx: ServiceContext,
  sources: PlanSources,
  binding: Binding,
  version: LintableVersion,
  isRatchet: boolean,
): Promise<TrialItem> {
  const named = { api: version.api.slug, version: version.label };
  try {
    const subject = { apiId: version.api.id, target: targetOf(ctx, version) };
    const judged = await judgeVersion(ctx, subject, await planOf(sources, version.api));
    const own = judged.findings.filter((one) => one.binding === binding);
    return outcomeOf(
      named,
      isRatchet ? own.map((one) => ({ action: one.action === "block" ? "warn" : one.action })) : own,
    );
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { ...named, outcome: "failed", block: 0, warn: 0, notify: 0, because: error.message };
  }
}
