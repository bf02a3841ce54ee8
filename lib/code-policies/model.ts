/** Whether a policy is asked: `dry-run` is asked and shown, and never stands in the way. */
export const POLICY_STATES = ["off", "dry-run", "on"] as const;
export type PolicyState = (typeof POLICY_STATES)[number];

/** What follows where a version does not meet a policy, or where the policy could not run. */
export const POLICY_EFFECTS = ["block", "warn", "notify"] as const;
export type PolicyEffect = (typeof POLICY_EFFECTS)[number];

/** What a policy is bound to. `label`: the tags of APIs. */
export const POLICY_SCOPES = ["organisation", "domain", "team", "api", "label"] as const;
export type PolicyScopeKind = (typeof POLICY_SCOPES)[number];

/** The APIs that a policy is for. `targets` is empty for the whole organisation. */
export interface PolicyBinding {
  scope: PolicyScopeKind;
  targets: readonly string[];
}

/** An API as far as bindings go. */
export interface BoundApi {
  slug: string;
  team: string;
  domain: string | null;
  tags: readonly string[];
}

/** What a policy says, in one of its versions. */
export interface PolicyText extends PolicyBinding {
  name: string;
  description: string;
  /** CEL that is true for a version that meets the policy. */
  expression: string;
  /** What is said of one that does not, with `{{ expression }}` in it. */
  message: string;
  effect: PolicyEffect;
}

/** A policy as it holds now. */
export interface CodePolicy extends PolicyText {
  id: string;
  slug: string;
  state: PolicyState;
  number: number;
  revision: number;
}

/** The policy that admission rules in a definition answer under (DOMAIN §4). Nobody can name their own so. */
export const ADMISSION_POLICY = "x-kubernetes-admission";
/** Its effect: a definition whose own examples break its rules is to be looked at, and not held up. */
export const ADMISSION_EFFECT: PolicyEffect = "warn";
