/** Answers to questions that lead back to themselves. */
export interface Assumptions {
  /**
   * The answer to a question. While it is being worked out, the same question asked again is true if at least one step
   * was taken since (coinduction), and false if none was: then the question would only be answered by itself.
   */
  decide(question: string, steps: number, answer: () => boolean): boolean;
}

/** How many questions may be asked before everything that is left counts as false. */
const MAX_QUESTIONS = 2_000;

/** An empty memory of assumptions. A false answer takes back whatever was concluded while it was open. */
export function createAssumptions(): Assumptions {
  const open = new Map<string, number>();
  const answers = new Map<string, boolean>();
  const order: string[] = [];
  let asked = 0;

  return {
    decide(question, steps, answer) {
      const begun = open.get(question);
      if (begun !== undefined) return steps > begun;
      const known = answers.get(question);
      if (known !== undefined) return known;
      if (++asked > MAX_QUESTIONS) return false;
      open.set(question, steps);
      const mark = order.length;
      const holds = answer();
      open.delete(question);
      if (!holds) for (const concluded of order.splice(mark)) answers.delete(concluded);
      order.push(question);
      answers.set(question, holds);
      return holds;
    },
  };
}
