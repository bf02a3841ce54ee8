import type { ServiceContext } from "@/lib/core/context";
import { LINT_ENGINE_VERSION } from "@/lib/lint/engine-version";
import { holdRulesets, listAllBindings } from "@/lib/rulesets/binding-store";
import type { Binding, BoundApi } from "@/lib/rulesets/model";
import { effectiveBindings } from "@/lib/rulesets/model/effective-bindings";
import { type LintPlan, planStamp } from "@/lib/rulesets/model/lint-plan";
import { bindingOf } from "@/lib/rulesets/present";
import { findBoundApi } from "@/lib/versions/verbs/lintable-versions";
import { RulesetLibrary } from "./ruleset-library";

/** All that is bound, and the texts: what plans are made of. */
export interface PlanSources {
  bindings: readonly Binding[];
  library: RulesetLibrary;
}

/** Reads all bindings, once for many plans. */
export async function loadPlanSources(ctx: ServiceContext): Promise<PlanSources> {
  return { bindings: (await listAllBindings(ctx.access)).map(bindingOf), library: new RulesetLibrary(ctx) };
}

/** What an API is held to, of what was read before. Throws `not_found` where a ruleset is gone. */
export async function planOf({ bindings, library }: PlanSources, api: BoundApi): Promise<LintPlan> {
  const effective = effectiveBindings(bindings, api);
  const planned = [];
  const texts = new Map<string, string>();
  for (const binding of effective) {
    const one = await library.plan(binding);
    planned.push(one.planned);
    for (const { name, text } of one.texts) texts.set(name, text);
  }
  return {
    bindings: planned,
    texts: [...texts].map(([name, text]) => ({ name, text })),
    stamp: planStamp(planned, LINT_ENGINE_VERSION),
  };
}

/** What an API is held to, for whoever examines a definition of it; undefined where that cannot be told now. */
export async function planForPublishing(ctx: ServiceContext, api: string): Promise<LintPlan | undefined> {
  const bound = await findBoundApi(ctx, api);
  return bound ? planOf(await loadPlanSources(ctx), bound) : undefined;
}

/**
 * What an API is held to now. Inside a transaction nothing of it changes until that ends. For other verbs, which authorise:
 * publishing hands the plan to the thread that examines the definition.
 */
export async function planForApi(ctx: ServiceContext, api: BoundApi): Promise<LintPlan> {
  await holdRulesets(ctx.access);
  return planOf(await loadPlanSources(ctx), api);
}
