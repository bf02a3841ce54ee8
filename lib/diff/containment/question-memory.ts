/** Answers to yes-or-no questions that lead back to themselves, shared by all questions of a comparison. */
export interface QuestionMemory {
  /**
   * The answer to a question. While it is being worked out, the same question asked again is true if at least one step
   * into the value was taken since (a value is finite, so this is induction over its depth), and false if none was.
   * `steps` counts the steps on the way here.
   */
  decide(question: string, steps: number, answer: () => boolean): boolean;
}

interface Open {
  steps: number;
  level: number;
}

/**
 * An empty memory. A true answer that leans on an open question is kept for as long as that one is open, and for good
 * once it turns out true; if it turns out false, what leant on it is forgotten.
 */
export function createQuestionMemory(): QuestionMemory {
  const open = new Map<string, Open>();
  const answers = new Map<string, boolean>();
  /** True answers that lean on open questions, in the order they were given, with the lowest level they lean on. */
  let leaning: { question: string; on: number }[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  const leansOn = new Map<string, number>();

  return {
    decide(question, steps, answer) {
      const begun = open.get(question);
      if (begun) {
        if (steps <= begun.steps) return false;
        lowest = Math.min(lowest, begun.level);
        return true;
      }
      const known = answers.get(question);
      if (known !== undefined) {
        lowest = Math.min(lowest, leansOn.get(question) ?? Number.POSITIVE_INFINITY);
        return known;
      }
      const level = open.size;
      const outer = lowest;
      const mark = leaning.length;
      lowest = Number.POSITIVE_INFINITY;
      open.set(question, { steps, level });
      const holds = answer();
      open.delete(question);
      const own = lowest;
      if (!holds) {
        for (const { question: other, on } of leaning.slice(mark)) {
          if (on <= level) {
            answers.delete(other);
            leansOn.delete(other);
          }
        }
        leaning = leaning.slice(0, mark);
        answers.set(question, false);
        lowest = outer;
        return false;
      }
      answers.set(question, true);
      if (own >= level) {
        for (const { question: other } of leaning.splice(mark)) leansOn.delete(other);
        lowest = outer;
        return true;
      }
      leaning.push({ question, on: own });
      leansOn.set(question, own);
      lowest = Math.min(outer, own);
      return true;
    },
  };
}
