import type { Problem } from "@/lib/specs/openapi/validate/report";
import type { ValidationRuleId } from "@/lib/specs/openapi/validate/validation-rules";

/** Problems of one rule that are kept; of the rest only the number. */
const MAX_OF_A_RULE = 100;

/** Collects problems without growing with the number of mistakes: a hundred of each rule, and how many more there are. */
export class ProblemList {
  readonly kept: Problem[] = [];
  private readonly counts = new Map<ValidationRuleId, number>();

  add(problem: Problem): void {
    const count = (this.counts.get(problem.rule) ?? 0) + 1;
    this.counts.set(problem.rule, count);
    if (count <= MAX_OF_A_RULE) this.kept.push(problem);
  }

  /** Rules of which more were found than kept, with the number of those left out. */
  surplus(): [ValidationRuleId, number][] {
    return [...this.counts].flatMap(([rule, count]) => (count > MAX_OF_A_RULE ? [[rule, count - MAX_OF_A_RULE]] : []));
  }

  /** Whether one more of this rule would be kept: worth the cost of a good message. */
  hasRoomFor(rule: ValidationRuleId): boolean {
    return (this.counts.get(rule) ?? 0) < MAX_OF_A_RULE;
  }
}
