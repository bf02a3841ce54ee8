import type { RuleSetting } from "@/lib/lint/ruleset";
import type { Check, RulesetFunction } from "@/lib/lint/spectral/function-model";
import type { JsonPath } from "@/lib/lint/spectral/json-path/path-model";
import type { LintRule } from "@/lib/lint/rule";

/** One thing that is wrong with a ruleset, or worth knowing about it, with its place in the text. */
export interface RulesetRemark {
  pointer: string;
  message: string;
  line?: number;
  column?: number;
}

/** What is asked of each place that `given` leads to. */
export interface CompiledThen {
  /** Below that place: names, `@key`, or a path; null: the place itself. */
  field: FieldPath | null;
  function: RulesetFunction;
  check: Check;
  /** Those in which it can find anything; absent: all. */
  dialects?: readonly string[];
}

export type FieldPath =
  | { kind: "key" }
  | { kind: "names"; written: string; names: readonly string[] }
  | { kind: "path"; path: JsonPath };

interface RuleHead {
  id: string;
  /** How much a finding weighs; `off` where only overrides ask for it. */
  severity: RuleSetting;
  description?: string;
  documentationUrl?: string;
}

/** A rule that a ruleset wrote itself. */
export interface OwnRule extends RuleHead {
  kind: "own";
  message?: string;
  /** Normalised format names; null: any. */
  formats: readonly string[] | null;
  /** Whether references are followed. */
  resolved: boolean;
  /** Where it looks, by dialect: aliases may differ. */
  given: ReadonlyMap<string, readonly JsonPath[]>;
  then: readonly CompiledThen[];
  /** Why it cannot run on any definition. */
  silent?: string;
}

/** A rule that is built in, by its id. */
export interface BuiltinRule extends RuleHead {
  kind: "builtin";
  rule: LintRule;
}

export type CompiledRule = OwnRule | BuiltinRule;

/** Other severities in some files, or below some places in them. */
export interface SeverityOverride {
  isFile(name: string): boolean;
  /** JSON Pointer; null: the whole file. */
  pointer: string | null;
  rules: ReadonlyMap<string, RuleSetting>;
}

/** A ruleset that definitions can be held to. Holds functions: between threads its texts are sent, and compiled there. */
export interface CompiledRuleset {
  name: string;
  /** Of its text and all that it extends: the same texts give the same findings. Lower-case hex. */
  digest: string;
  /** Those that are on, or that an override switches on. */
  rules: readonly CompiledRule[];
  overrides: readonly SeverityOverride[];
  /** Rules that it switches off by name: where several rulesets hold, it speaks of these, too. */
  off: readonly string[];
  /** What was read and does nothing. */
  notices: readonly RulesetRemark[];
}

export type ReadRuleset = { ok: true; ruleset: CompiledRuleset } | { ok: false; problems: RulesetRemark[] };

/** A text, under the name that tells it from others: two names may mean one text. */
export interface ResolvedText {
  name: string;
  text: string;
}

/** The text of a ruleset by its name, as `from` calls it; null where there is none. */
export type ResolveRuleset = (name: string, from: string) => string | ResolvedText | null;
