import { explainChecks } from "./explain/explain-checks";
import { explainDimensions } from "./explain/explain-dimensions";
import { explainEntropy } from "./explain/explain-entropy";
import { explainLevel } from "./explain/explain-level";
import type { ApiScore, ScoreChange } from "./model/score";

/** A score, and the name of the rubric it was made with (`apicmm@0`). */
export interface NamedScore {
  score: ApiScore;
  rubric: string;
}

/**
 * What is other in `after` than it was in `before`, and why: the rubric, the level with the checks it rests on, each check,
 * each term of the entropy and its band, each dimension. Of a score and itself: nothing.
 */
export function explainChange(before: NamedScore, after: NamedScore): ScoreChange[] {
  return [
    ...explainRubric(before.rubric, after.rubric),
    ...explainLevel(before.score, after.score),
    ...explainChecks(before.score, after.score),
    ...explainEntropy(before.score.entropy, after.score.entropy),
    ...explainDimensions(before.score.dimensions, after.score.dimensions),
  ];
}

function explainRubric(from: string, to: string): ScoreChange[] {
  if (from === to) return [];
  const because = { code: "rubric-changed", values: { from, to } };
  return [{ kind: "rubric", id: "rubric", from, to, because, checks: [], evidence: null }];
}
