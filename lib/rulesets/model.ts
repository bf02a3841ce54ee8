import type { Finding, FindingSeverity } from "@/lib/specs/model";

/** What follows from a finding, the strictest first: the gate fails, warns, people are told, or nothing. */
export const LINT_ACTIONS = ["block", "warn", "notify", "off"] as const;
export type LintAction = (typeof LINT_ACTIONS)[number];

/** What follows from findings of each severity. */
export type ActionMap = Readonly<Record<FindingSeverity, LintAction>>;

/** What follows where nobody has said otherwise (a default: data of each binding). */
export const DEFAULT_ACTIONS: ActionMap = { error: "block", warning: "warn", info: "notify", hint: "off" };

/** What APIs can be held to a ruleset as, the most specific first: who is more specific decides. */
export const BINDING_SCOPES = ["api", "label", "team", "domain", "organisation"] as const;
export type BindingScope = (typeof BINDING_SCOPES)[number];

/**
 * Who made a binding. Those of the organisation decide among themselves by scope; those of a team are held beside them:
 * they can ask for more, never for less.
 */
export const AUTHORITIES = ["organisation", "team"] as const;
export type BindingAuthority = (typeof AUTHORITIES)[number];

/** What names of rulesets that come with Concordat look like. */
export const SHIPPED_NAME = /^concordat:[a-z]+(-[a-z]+)*$/;

/** Whether a name is one of those that only rulesets that come with Concordat have. */
export function isShipped(name: string): boolean {
  return name.startsWith("concordat:");
}

/** That some APIs are held to a ruleset. */
export interface Binding {
  /** Null: the one that holds where the organisation has bound nothing. */
  id: string | null;
  /** A shipped name, or the slug of a stored ruleset. */
  ruleset: string;
  /** Null: always the newest version. */
  number: number | null;
  scope: BindingScope;
  /** The slug, domain or label; empty for the organisation. */
  subject: string;
  authority: BindingAuthority;
  actions: ActionMap;
  /** Since when findings may only become fewer; null: no ratchet. ISO instant. */
  ratchetSince: string | null;
}

/** What holds where the organisation has bound nothing. */
export const DEFAULT_BINDING: Binding = {
  id: null,
  ruleset: "concordat:recommended",
  number: null,
  scope: "organisation",
  subject: "",
  authority: "organisation",
  actions: DEFAULT_ACTIONS,
  ratchetSince: null,
};

/** An API as far as bindings match it. */
export interface BoundApi {
  slug: string;
  team: string;
  domain: string | null;
  tags: readonly string[];
}

/** A rule as a ruleset sets it: how much a finding weighs, or that it is switched off. */
export interface SetRule {
  id: string;
  severity: FindingSeverity | "off";
}

/** A rule that is on and could not act on a definition, and why. */
export interface SilentRule {
  rule: string;
  because: string;
}

/** What one ruleset says of one definition. */
export interface RulesetResult {
  /** Every rule that it speaks of. */
  rules: readonly SetRule[];
  findings: readonly Finding[];
  silent: readonly SilentRule[];
}

/** A binding, and what its ruleset says. */
export interface LintedBinding<R extends Pick<RulesetResult, "rules"> = RulesetResult> {
  binding: Binding;
  result: R;
}
