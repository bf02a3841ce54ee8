import type {
  DeprecationPolicy,
  DeprecationRuleName,
  DeprecationRules,
  EffectiveDeprecationPolicy,
  ExplainedRule,
  RuleSource,
  StabilityLevel,
} from "@/lib/deprecation-policies/model";
import { type BindingAuthority, type BindingScope, type BoundApi, BINDING_SCOPES } from "@/lib/rulesets/model";
import { bindingMatches } from "@/lib/rulesets/model/effective-bindings";
import { overrules } from "@/lib/rulesets/model/overrules";
import { describeRule, describeSource } from "./describe-rule";
import { noticeEntry } from "./notice-days";
import { RULE_NAMES, STRICTEST } from "./strictest";

/** A policy and where it is bound. */
export interface BoundPolicy {
  id: string;
  policy: DeprecationPolicy;
  scope: BindingScope;
  subject: string;
  authority: BindingAuthority;
}

/** What holds where nothing is bound, and whose lifecycle policy that is. */
export interface PolicyGround {
  rules: DeprecationRules;
  source: "team" | "default";
}

/** Rules of which lifecycle policies speak, too; of the others the defaults of Concordat hold. */
const FROM_LIFECYCLE: ReadonlySet<DeprecationRuleName> = new Set<DeprecationRuleName>([
  "noticeDays",
  "replacementRequired",
  "traffic",
]);

interface Said<V> {
  value: V;
  source: RuleSource;
}

interface Decided<V> extends Said<V> {
  overruled: RuleSource[];
}

/** Equal as JSON is: values of rules hold nothing else. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sourceOf({ id, policy, scope, subject, authority }: BoundPolicy): RuleSource {
  return { bindingId: id, policy: policy.slug, name: policy.name, scope, subject, authority };
}

/** The most specific that speaks of a rule; of equally specific ones the strictest that can be made of them. */
function decideBy<N extends DeprecationRuleName>(
  bound: readonly BoundPolicy[],
  authority: BindingAuthority,
  rule: N,
): Decided<DeprecationRules[N]> | null {
  let decided: Decided<DeprecationRules[N]> | null = null;
  for (const one of bound) {
    const value: DeprecationRules[N] | undefined = one.policy.rules[rule];
    if (one.authority !== authority || value === undefined) continue;
    const source = sourceOf(one);
    if (!decided) {
      decided = { value, source, overruled: [] };
      continue;
    }
    const held: Decided<DeprecationRules[N]> = decided;
    const both = STRICTEST[rule](value, held.value);
    const wins = overrules(source.scope, held.source.scope, () => !isSame(both, held.value));
    const isTie = source.scope === held.source.scope;
    decided = wins
      ? { value: isTie ? both : value, source, overruled: [...held.overruled, held.source] }
      : { ...held, overruled: [...held.overruled, source] };
  }
  return decided;
}

function decideRule<N extends DeprecationRuleName>(
  bound: readonly BoundPolicy[],
  ground: PolicyGround,
  rule: N,
  tier: number,
): { value: DeprecationRules[N]; explained: ExplainedRule } {
  const lifecycle: RuleSource = {
    bindingId: null,
    policy: null,
    name: FROM_LIFECYCLE.has(rule) ? ground.source : "built_in",
    scope: FROM_LIFECYCLE.has(rule) && ground.source === "team" ? "team" : "organisation",
    subject: "",
    authority: "organisation",
  };
  const base = decideBy(bound, "organisation", rule) ?? {
    value: ground.rules[rule],
    source: lifecycle,
    overruled: [],
  };
  const team = decideBy(bound, "team", rule);
  const value = team ? STRICTEST[rule](base.value, team.value) : base.value;
  const tightenedBy = team && !isSame(value, base.value) ? team.source : null;
  const told = `${describeRule(rule, value, tier)}, ${describeSource(base.source)}`;
  const detail = tightenedBy ? `${told}; made stricter by ${describeSource(tightenedBy)}` : told;
  const overruled = [...base.overruled, ...(team && !tightenedBy ? [team.source] : []), ...(team?.overruled ?? [])];
  return { value, explained: { rule, by: base.source, tightenedBy, overruled, detail } };
}

/**
 * What an API's deprecations are held to, rule by rule: what the organisation's most specific policy says, else the lifecycle
 * policy; and what a team asks for beyond that. A team's policy never makes anything milder.
 */
export function decidePolicy(
  all: readonly BoundPolicy[],
  ground: PolicyGround,
  api: BoundApi & { tier: number },
): EffectiveDeprecationPolicy {
  const rank = ({ scope }: BoundPolicy) => BINDING_SCOPES.indexOf(scope);
  const bound = all.filter((one) => bindingMatches(one, api)).sort((a, b) => rank(a) - rank(b));
  const explained: ExplainedRule[] = [];
  const decide = <N extends DeprecationRuleName>(rule: N): DeprecationRules[N] => {
    const decided = decideRule(bound, ground, rule, api.tier);
    explained.push(decided.explained);
    return decided.value;
  };
  const rules: DeprecationRules = {
    noticeDays: decide("noticeDays"),
    zone: decide("zone"),
    replacementRequired: decide("replacementRequired"),
    migrationGuideRequired: decide("migrationGuideRequired"),
    deprecatedReplacement: decide("deprecatedReplacement"),
    brownouts: decide("brownouts"),
    remindDays: decide("remindDays"),
    traffic: decide("traffic"),
    consumersMust: decide("consumersMust"),
    headersSeen: decide("headersSeen"),
    successorCovers: decide("successorCovers"),
    unusedRemovals: decide("unusedRemovals"),
  };
  const place = ({ rule }: ExplainedRule) => RULE_NAMES.findIndex((name) => name === rule);
  return { ...rules, tier: api.tier, explained: explained.sort((a, b) => place(a) - place(b)) };
}

/** How many days of notice something is due, and why in half a sentence: `tier 1, policy Public APIs, bound to …`. */
export function noticeFor(
  policy: Pick<EffectiveDeprecationPolicy, "noticeDays" | "tier" | "explained">,
  stability: StabilityLevel | null,
): { days: number; because: string } {
  const entry = noticeEntry(policy.noticeDays, { tier: policy.tier, stability });
  const source = policy.explained.find(({ rule }) => rule === "noticeDays");
  const parts = [
    entry.tier === null ? null : `tier ${entry.tier}`,
    entry.stability,
    source ? describeSource(source.tightenedBy ?? source.by) : null,
  ];
  return { days: entry.days, because: parts.filter((part) => part !== null).join(", ") };
}
