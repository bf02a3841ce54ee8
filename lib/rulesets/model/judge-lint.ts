import { type Binding, type LintAction, type LintedBinding, type SilentRule, AUTHORITIES } from "@/lib/rulesets/model";
import type { Finding } from "@/lib/specs/model";
import { decideRules, isStricter } from "./decide-rules";

/** A finding that stands, what follows from it, and by which binding. */
export interface JudgedFinding {
  finding: Finding;
  action: Exclude<LintAction, "off">;
  binding: Binding;
}

/** What the rulesets of an API say together. */
export interface JudgedLint {
  findings: JudgedFinding[];
  silent: (SilentRule & { ruleset: string })[];
}

/**
 * Puts together what several rulesets find: of each rule only what the binding finds that decides of it, once for the
 * organisation and once for the team; what both find, under the stricter action. In the order of the bindings.
 */
export function judgeLint(lines: readonly LintedBinding[]): JudgedLint {
  const found = new Map<string, JudgedFinding>();
  const silent = new Map<string, SilentRule & { ruleset: string }>();
  for (const authority of AUTHORITIES) {
    const decided = decideRules(lines, authority);
    for (const line of lines) {
      const decides = (rule: string) => decided.get(rule)?.by === line;
      for (const finding of line.result.findings) {
        const action = line.binding.actions[finding.severity];
        if (action === "off" || !decides(finding.rule)) continue;
        const before = found.get(finding.fingerprint);
        if (!before || isStricter(action, before.action))
          found.set(finding.fingerprint, { finding, action, binding: line.binding });
      }
      for (const one of line.result.silent) {
        if (!decides(one.rule) || decided.get(one.rule)?.action === "off") continue;
        silent.set(`${one.rule} ${one.because}`, { ...one, ruleset: line.binding.ruleset });
      }
    }
  }
  return { findings: [...found.values()], silent: [...silent.values()] };
}
