import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { AUTHORITIES, type Binding, type LintedBinding, type SetRule } from "@/lib/rulesets/model";
import { decideRules } from "@/lib/rulesets/model/decide-rules";
import type { LintPlan } from "@/lib/rulesets/model/lint-plan";
import { type EffectiveDto, effectiveInput, type EffectiveRuleDto } from "@/lib/rulesets/schema/effective";
import { findBoundApi } from "@/lib/versions/verbs/lintable-versions";
import { runTask } from "@/lib/workers/pool";
import { planForApi } from "./plan-for-api";

type SpokenLine = LintedBinding<{ rules: readonly SetRule[] }>;

/** What an API is held to, rule by rule, with the binding that decides and those that do not. Throws `not_found`. */
export const getEffectiveRules = defineQuery({
  input: effectiveInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<EffectiveDto> => {
    const bound = await findBoundApi(ctx, api);
    if (!bound) throw new RegistryError("not_found", `There is no API ${api}.`, { fix: "See /api/v1/apis." });
    const plan = await planForApi(ctx, bound);
    const lines = await spokenLines(ctx, plan);
    return {
      api,
      bindings: plan.bindings.map(({ binding }) => shown(binding)),
      rules: AUTHORITIES.flatMap((authority) => [...decideRules(lines, authority).values()].map(ruleDto)).sort(
        (a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
      ),
    };
  },
});

async function spokenLines(_ctx: ServiceContext, { bindings, texts }: LintPlan): Promise<SpokenLine[]> {
  return Promise.all(
    bindings.map(async ({ binding, entry }) => {
      const text = texts.find(({ name }) => name === entry)?.text ?? "";
      const answer = await runTask("readRuleset", { text, texts });
      return { binding, result: { rules: answer.ok ? answer.rules : [] } };
    }),
  );
}

function shown({ id, ruleset, number, scope, subject, authority }: Binding) {
  return { id, ruleset, number, scope, subject, authority };
}

function ruleDto(decision: {
  rule: string;
  action: EffectiveRuleDto["action"];
  by: SpokenLine;
  overruled: { line: SpokenLine; action: EffectiveRuleDto["action"] }[];
}): EffectiveRuleDto {
  const { rule, action, by, overruled } = decision;
  return {
    rule,
    severity: by.result.rules.find(({ id }) => id === rule)?.severity ?? "off",
    action,
    by: shown(by.binding),
    ratchet: by.binding.ratchetSince !== null,
    overruled: overruled.map((other) => ({ ...shown(other.line.binding), action: other.action })),
  };
}
