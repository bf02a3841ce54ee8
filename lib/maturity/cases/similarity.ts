import { type CaseContent, ISOLATIONS } from "./model";

/** What cases, and questions to the library, are compared by. */
export interface CaseProfile {
  tags: readonly string[];
  contracts: readonly string[];
  /** Where it ended; null: not known. */
  isolation: (typeof ISOLATIONS)[number] | null;
  /** Kinds of what was measured. */
  metrics: readonly string[];
}

/** How much each part weighs. Our own judgement. */
export const SIMILARITY_WEIGHTS = { tags: 0.4, contracts: 0.25, metrics: 0.2, isolation: 0.15 } as const;
export type SimilarityPart = keyof typeof SIMILARITY_WEIGHTS;

export interface Similarity {
  /** In [0, 1]. */
  score: number;
  /** What they share, the weightiest first; of isolation, the layers of the two. */
  because: { part: SimilarityPart; shared: string[]; value: number }[];
  /** Parts that one of them says nothing of: they do not count. */
  unknown: SimilarityPart[];
}

/** What a case is compared by. */
export function profileOf({ scenario, specification, implementation, metrics, qualities }: CaseContent): CaseProfile {
  return {
    tags: scenario.tags,
    contracts: specification.contracts,
    isolation: implementation.isolation.after,
    metrics: [...metrics, ...qualities].map(({ kind }) => kind),
  };
}

/**
 * How alike two are: the weighted mean over the parts that both say something of; of tags, contracts and kinds of metrics
 * what they share of all they have (Jaccard), of isolation 1 − distance ÷ 5 layers. Symmetric; 1 of the same; 0 where there
 * is nothing to compare.
 */
export function similarityOf(a: CaseProfile, b: CaseProfile): Similarity {
  const parts = [
    { part: "tags" as const, ...overlap(a.tags, b.tags) },
    { part: "contracts" as const, ...overlap(a.contracts, b.contracts) },
    { part: "metrics" as const, ...overlap(a.metrics, b.metrics) },
    { part: "isolation" as const, ...nearness(a.isolation, b.isolation) },
  ];
  const known = parts.flatMap(({ part, value, shared }) => (value === null ? [] : [{ part, value, shared }]));
  const weight = known.reduce((sum, { part }) => sum + SIMILARITY_WEIGHTS[part], 0);
  const score = known.reduce((sum, { part, value }) => sum + SIMILARITY_WEIGHTS[part] * value, 0) / (weight || 1);
  return {
    score: Math.min(1, score),
    because: known.filter(({ shared }) => shared.length > 0),
    unknown: parts.filter(({ value }) => value === null).map(({ part }) => part),
  };
}

function overlap(a: readonly string[], b: readonly string[]): { value: number | null; shared: string[] } {
  const [left, right] = [new Set(a), new Set(b)];
  if (left.size === 0 || right.size === 0) return { value: null, shared: [] };
  const shared = [...left].filter((one) => right.has(one)).toSorted();
  return { value: shared.length / new Set([...left, ...right]).size, shared };
}

function nearness(
  a: CaseProfile["isolation"],
  b: CaseProfile["isolation"],
): { value: number | null; shared: string[] } {
  if (a === null || b === null) return { value: null, shared: [] };
  const distance = Math.abs(ISOLATIONS.indexOf(a) - ISOLATIONS.indexOf(b));
  return { value: 1 - distance / (ISOLATIONS.length - 1), shared: distance === 0 ? [a] : [] };
}

/** Less than this is no likeness worth showing. */
export const LEAST_SIMILARITY = 0.15;

/** Those that are alike enough, the most alike first; of two that are as alike, as given. */
export function mostSimilar<T>(
  to: CaseProfile,
  candidates: readonly T[],
  profile: (candidate: T) => CaseProfile,
  most: number,
): { candidate: T; similarity: Similarity }[] {
  return candidates
    .map((candidate) => ({ candidate, similarity: similarityOf(to, profile(candidate)) }))
    .filter(({ similarity }) => similarity.score >= LEAST_SIMILARITY && similarity.because.length > 0)
    .toSorted((a, b) => b.similarity.score - a.similarity.score)
    .slice(0, most);
}
