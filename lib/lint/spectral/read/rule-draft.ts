import type { LintRule } from "@/lib/lint/rule";
import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import type { RuleSetting } from "@/lib/lint/ruleset";
import type { CompiledRule, CompiledThen } from "@/lib/lint/spectral/model";
import type { JsonPath } from "@/lib/lint/spectral/json-path/path-model";

/** A rule while rulesets are laid over one another: also one that is off, which another may switch on. */
export interface RuleDraft {
  id: string;
  /** Set for a rule that is built in. */
  builtin?: LintRule;
  isOn: boolean;
  /** Switched off by name, not only never switched on: it then holds against less specific rulesets. */
  isSwitchedOff?: boolean;
  recommended: boolean;
  severity: RuleSetting;
  description?: string;
  message?: string;
  documentationUrl?: string;
  formats: readonly string[] | null;
  resolved: boolean;
  given: ReadonlyMap<string, readonly JsonPath[]>;
  then: readonly CompiledThen[];
  silentGiven?: string;
  silentThen?: string;
}

const BUILTIN: ReadonlyMap<string, LintRule> = new Map(ALL_LINT_RULES.map((rule) => [rule.id, rule]));

/** A rule that is built in, off until it is asked for. */
export function builtinDraft(id: string): RuleDraft | undefined {
  const rule = BUILTIN.get(id);
  if (!rule) return undefined;
  return {
    id,
    builtin: rule,
    isOn: false,
    recommended: !rule.isOptIn,
    severity: rule.severity,
    description: rule.title,
    formats: null,
    resolved: true,
    given: new Map(),
    then: [],
  };
}

/** The rule as it runs. */
export function compiledRule(draft: RuleDraft): CompiledRule {
  const { id, description, documentationUrl, message } = draft;
  const head = {
    id,
    severity: draft.isOn ? draft.severity : ("off" as const),
    ...(description === undefined ? {} : { description }),
    ...(documentationUrl === undefined ? {} : { documentationUrl }),
  };
  if (draft.builtin) return { ...head, kind: "builtin", rule: draft.builtin };
  const { formats, resolved, given, then } = draft;
  const silent = draft.silentGiven ?? draft.silentThen;
  return {
    ...head,
    kind: "own",
    ...(message === undefined ? {} : { message }),
    formats,
    resolved,
    given,
    then,
    ...(silent === undefined ? {} : { silent }),
  };
}
