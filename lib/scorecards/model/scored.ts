import type { ApiFacts } from "@/lib/maturity/model/facts";
import type { Rubric } from "@/lib/maturity/model/rubric";
import type { ApiScore, Exemption, ScoreChange } from "@/lib/maturity/model/score";

/** An API with the score that its facts give now; not written yet. */
export interface Scored {
  apiId: string;
  facts: ApiFacts;
  exemptions: readonly Exemption[];
  today: string;
  score: ApiScore;
}

/** A rubric, as scores name it. */
export interface NamedRubric {
  rubric: Rubric;
  /** `slug@number`. */
  name: string;
  digest: string;
}

/** A score that was written, and the one before it; null: it is the first. */
export interface WrittenScore {
  apiId: string;
  slug: string;
  before: ApiScore | null;
  after: ApiScore;
  because: ScoreChange[];
}
