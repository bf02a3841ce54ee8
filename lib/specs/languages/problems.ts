import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import { makeFinding } from "@/lib/specs/finding";
import type { Finding, Place, Position } from "@/lib/specs/model";

/** What is wrong at a place. */
export interface LanguageProblem {
  place: Place;
  message: string;
  /** What tells problems of one rule at one place apart, such as a name. Never wording. */
  about?: string;
  /** The operation it is in. */
  operation?: string;
  /** Where it is, if that is known better than by the place. */
  position?: Position;
}

/** Findings of one rule that are kept; then one more says how many there would be. */
const MOST_OF_A_RULE = 100;
const LONGEST_MESSAGE = 500;

/** Collects what validation finds, each once and not more than a bound of a rule. */
export class LanguageProblems {
  private readonly found: { rule: LanguageRuleInfo; problem: LanguageProblem }[] = [];
  private readonly seen = new Set<string>();
  private readonly counts = new Map<string, number>();

  add(rule: LanguageRuleInfo, problem: LanguageProblem): void {
    const key = [rule.id, problem.place.file, problem.place.pointer, problem.about ?? ""].join("\n");
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const count = (this.counts.get(rule.id) ?? 0) + 1;
    this.counts.set(rule.id, count);
    if (count > MOST_OF_A_RULE) return;
    const message =
      problem.message.length > LONGEST_MESSAGE ? `${problem.message.slice(0, LONGEST_MESSAGE)}…` : problem.message;
    this.found.push({ rule, problem: { ...problem, message } });
  }

  /** The findings, in the order in which they were found. */
  findings(entry: string, locate: (place: Place) => Position): Finding[] {
    const findings = this.found.map(({ rule: { id, severity }, problem }) => ({
      ...makeFinding({ rule: id, severity, ...problem }, locate),
      ...(problem.operation === undefined ? {} : { operation: problem.operation }),
    }));
    const beyond = this.found
      .filter(({ rule }, index) => this.found.findIndex((one) => one.rule.id === rule.id) === index)
      .flatMap(({ rule }) => {
        const more = (this.counts.get(rule.id) ?? 0) - MOST_OF_A_RULE;
        if (more <= 0) return [];
        const fields = {
          rule: rule.id,
          severity: rule.severity,
          message: `${more} more findings of this rule are not listed.`,
        };
        return [makeFinding({ ...fields, place: { file: entry, pointer: "" }, about: "beyond the bound" }, locate)];
      });
    return [...findings, ...beyond];
  }
}
