import { appliesTo } from "@/lib/code-policies/policy";
import { POLICY_SCOPES } from "@/lib/code-policies/model";
import { type BoundPolicy, decidePolicy, noticeFor } from "@/lib/deprecation-policies/model/decide-policy";
import { rulesOfLifecycle } from "@/lib/deprecation-policies/model/default-rules";
import { STABILITY_LEVELS } from "@/lib/deprecation-policies/model";
import { GATE_IDS } from "@/lib/lifecycle/model";
import type { GovernanceFacts } from "@/lib/maturity/model/facts";
import type { EffectivePolicy } from "@/lib/policies/model";
import type { Binding, BoundApi } from "@/lib/rulesets/model";
import { effectiveBindings } from "@/lib/rulesets/model/effective-bindings";
import type { FactApi } from "./fact-batch";

/** What holds in the registry, read once for many APIs. */
export interface Rules {
  policyOf: (teamId: string) => EffectivePolicy;
  bindings: readonly Binding[];
  codePolicies: readonly { slug: string; scope: string; targets: readonly string[] }[];
  deprecationPolicies: readonly BoundPolicy[];
}

function boundApi({ identity }: FactApi): BoundApi {
  const { slug, team, domain, tags } = identity;
  return { slug, team, domain, tags };
}

/** What an API is held to. `noticeOf`: the days of notice that something of it is due, by its stability. */
export function governanceOf(
  api: FactApi,
  rules: Rules,
): Omit<GovernanceFacts, "waivers" | "manifestAt"> & { noticeOf: (stability: string | null) => number } {
  const policy = rules.policyOf(api.teamId);
  const bound = boundApi(api);
  const bindings = effectiveBindings(rules.bindings, bound);
  const blocks = bindings.some(({ actions }) => Object.values(actions).includes("block"));
  const ground = { rules: rulesOfLifecycle(policy), source: policy.source };
  const deprecation = decidePolicy(rules.deprecationPolicies, ground, { ...bound, tier: api.identity.tier });
  const names = new Set(deprecation.explained.flatMap(({ by, tightenedBy }) => [by.policy, tightenedBy?.policy]));
  const noticeOf = (stability: string | null) =>
    noticeFor(deprecation, STABILITY_LEVELS.find((one) => one === stability) ?? null).days;
  return {
    gates: GATE_IDS.map((id) => ({ id, mode: policy.gates[id] })),
    compatibilityLevel: policy.compatibilityLevel,
    rulesets: [...new Set(bindings.map(({ ruleset }) => ruleset))].sort(),
    lintBlocks: policy.gates.lint === "block" && blocks,
    codePolicies: rules.codePolicies
      .filter(({ scope, targets }) =>
        appliesTo({ scope: POLICY_SCOPES.find((one) => one === scope) ?? "organisation", targets }, bound),
      )
      .map(({ slug }) => slug),
    deprecationPolicy: [...names].filter((name) => typeof name === "string").sort()[0] ?? null,
    noticeDays: noticeOf(api.current?.contract?.stability ?? null),
    noticeOf,
  };
}
