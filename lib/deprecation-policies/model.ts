import type { GateMode } from "@/lib/lifecycle/model";
import type { BindingAuthority, BindingScope } from "@/lib/rulesets/model";

/** What `x-stability-level` of an operation or definition says, the least stable first. */
export const STABILITY_LEVELS = ["draft", "alpha", "beta", "stable"] as const;
export type StabilityLevel = (typeof STABILITY_LEVELS)[number];

/** Days of notice for some tier and some stability; null: whichever. */
export interface NoticeEntry {
  tier: number | null;
  stability: StabilityLevel | null;
  days: number;
}

/** Whether calls that are left stop a sunset, and how much must be known to say that there are none. */
export interface TrafficRule {
  mode: GateMode;
  /** So many calls in the quiet days are still as good as none. */
  mostCalls: number;
  /** The last days in which no more calls than that may have been seen. */
  quietDays: number;
  /** On so many of the quiet days some call to the API must have been recorded. */
  leastTelemetryDays: number;
}

/** Whether a breaking removal of what nobody uses may pass. */
export interface UnusedRemovalRule {
  allowed: boolean;
  windowDays: number;
  mostCalls: number;
  /** Slugs of consumers whose calls count for nothing. */
  excludedConsumers: string[];
}

/** What consumers must have done before a sunset. */
export const CONSUMER_DUTIES = ["migrate", "acknowledge", "nothing"] as const;
export type ConsumerDuty = (typeof CONSUMER_DUTIES)[number];

/** Everything that a deprecation is held to. */
export interface DeprecationRules {
  /** One entry is for every tier and stability. */
  noticeDays: NoticeEntry[];
  replacementRequired: boolean;
  migrationGuideRequired: boolean;
  /** What follows where a replacement is deprecated itself. */
  deprecatedReplacement: GateMode;
  traffic: TrafficRule;
  consumersMust: ConsumerDuty;
  /** What follows where the fields were not seen on the wire. */
  headersSeen: GateMode;
  /** What follows where the successor lacks operations that are still called. */
  successorCovers: GateMode;
  /** Whether something may be switched off for minutes before its sunset. */
  brownouts: boolean;
  unusedRemovals: UnusedRemovalRule;
  /** So many days before a sunset those concerned are reminded, the most first. */
  remindDays: number[];
  /** IANA time zone in which days begin; null: UTC. */
  zone: string | null;
}
export type DeprecationRuleName = keyof DeprecationRules;

/** A policy: what it says. What it leaves out, less specific ones say. */
export interface DeprecationPolicy {
  slug: string;
  name: string;
  rules: Partial<DeprecationRules>;
}

/** Where a value comes from: a policy and where it is bound, or the lifecycle policy where `policy` is null. */
export interface RuleSource {
  bindingId: string | null;
  policy: string | null;
  /** The policy's name; of the lifecycle policy `team` or `default`, of what nobody speaks of `built_in`. */
  name: string;
  scope: BindingScope;
  subject: string;
  authority: BindingAuthority;
}

/** One rule that holds for an API, and why. */
export interface ExplainedRule {
  rule: DeprecationRuleName;
  by: RuleSource;
  /** The team asks for more than the organisation: by what. */
  tightenedBy: RuleSource | null;
  /** Others that speak of it, and do not decide. */
  overruled: RuleSource[];
  /** One sentence in English: `90 days: tier 1, policy Public APIs, bound to label public`. */
  detail: string;
}

/** What an API's deprecations are held to, explained rule by rule. */
export interface EffectiveDeprecationPolicy extends DeprecationRules {
  /** The API's. */
  tier: number;
  explained: ExplainedRule[];
}
