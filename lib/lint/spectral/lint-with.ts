import { FindingSink } from "@/lib/lint/finding-sink";
import { inOrder, MAX_FINDINGS_A_RULE } from "@/lib/lint/lint-spec";
import type { RuleSetting } from "@/lib/lint/ruleset";
import type { Finding } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { Fuel, OutOfFuel } from "./fuel";
import { LintWorld } from "./lint-world";
import type { BuiltinRule, CompiledRule, CompiledRuleset } from "./model";
import { runOwnRule } from "./run-own-rule";
import { isOfAnotherLanguage, silenceOf } from "./silence";

/** A rule that is on and said nothing because it could not, and why. */
export interface SilentRule {
  rule: string;
  because: string;
}

/** What a ruleset says of a definition. */
export interface RulesetOutcome {
  findings: Finding[];
  /** Rules that are on but could not act, or not to their end: a definition without findings is not proved by these. */
  silent: SilentRule[];
  /** How many places each rule looked at; a rule that looked at none may be misspelt. */
  looked: { rule: string; places: number }[];
}

export interface LintWithOptions {
  maxFindingsARule?: number;
  /** Steps that one rule may take, and all of them. */
  fuelARule?: number;
  fuel?: number;
}

const FUEL_A_RULE = 60_000_000;
const FUEL = 600_000_000;

/**
 * Holds a definition to a ruleset. Findings come in the order of the text; the same definition and ruleset always give the
 * same list. Bounded: a rule that takes too many steps is stopped, what it found is left out, and it is among the silent.
 */
export function lintWith(
  parsed: ParsedSource,
  ruleset: CompiledRuleset,
  options: LintWithOptions = {},
): RulesetOutcome {
  const run = new RulesetRun(parsed, ruleset, options);
  for (const rule of ruleset.rules) run.rule(rule);
  return { findings: run.findings.sort(inOrder), silent: run.silent, looked: run.looked };
}

class RulesetRun {
  readonly findings: Finding[] = [];
  readonly silent: SilentRule[] = [];
  readonly looked: { rule: string; places: number }[] = [];
  private readonly world: LintWorld;
  private left: number;

  constructor(
    private readonly parsed: ParsedSource,
    private readonly ruleset: CompiledRuleset,
    private readonly options: LintWithOptions,
  ) {
    this.left = options.fuel ?? FUEL;
    this.world = new LintWorld(parsed, new Fuel(0));
  }

  rule(rule: CompiledRule): void {
    if (isOfAnotherLanguage(rule, this.parsed.model)) return;
    const because = silenceOf(rule, this.parsed.model);
    if (because !== undefined) {
      this.silent.push({ rule: rule.id, because });
      return;
    }
    const fuel = new Fuel(Math.min(this.options.fuelARule ?? FUEL_A_RULE, this.left));
    this.world.fuel = fuel;
    try {
      const found = rule.kind === "builtin" ? this.builtin(rule) : this.own(rule);
      for (const finding of found) this.keep(finding);
    } catch (fault) {
      if (!(fault instanceof OutOfFuel)) throw fault;
      const because =
        this.left <= fuel.given
          ? "the ruleset took too many steps on this definition before this rule was done"
          : "it took too many steps on this definition";
      this.silent.push({ rule: rule.id, because });
    }
    this.left -= Math.min(fuel.spent, fuel.given);
  }

  private builtin({ id, rule }: BuiltinRule): Finding[] {
    const sink = new FindingSink(this.parsed, { ...rule, id }, "warning", this.bound);
    rule.check(this.world.lintDocument, sink.report);
    sink.close();
    return sink.findings;
  }

  private own(rule: Exclude<CompiledRule, BuiltinRule>): Finding[] {
    const { findings, places } = runOwnRule(rule, this.world, this.bound);
    this.looked.push({ rule: rule.id, places });
    return findings;
  }

  private get bound(): number {
    return this.options.maxFindingsARule ?? MAX_FINDINGS_A_RULE;
  }

  /** With the severity that holds where it is. */
  private keep(finding: Finding): void {
    const severity = this.severityAt(finding);
    if (severity !== "off") this.findings.push({ ...finding, severity });
  }

  private severityAt({ rule, file, pointer }: Finding): RuleSetting {
    const compiled = this.severities.get(rule) ?? "off";
    let severity = compiled;
    let closest = -1;
    for (const override of this.ruleset.overrides) {
      const setting = override.rules.get(rule);
      if (setting === undefined || !override.isFile(file)) continue;
      const above = override.pointer ?? "";
      if (above.length < closest || (pointer !== above && !pointer.startsWith(`${above}/`))) continue;
      closest = above.length;
      severity = setting;
    }
    return severity;
  }

  private get severities(): ReadonlyMap<string, RuleSetting> {
    this.known ??= new Map(this.ruleset.rules.map((rule) => [rule.id, rule.severity]));
    return this.known;
  }
  private known: ReadonlyMap<string, RuleSetting> | undefined;
}
