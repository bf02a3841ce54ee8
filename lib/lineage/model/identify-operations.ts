import type { LikenessEvidence, OperationIdentity, OperationLink } from "@/lib/lineage/model/link";
import { type OperationProfile, profileOf } from "@/lib/lineage/model/operation-profile";
import type { JsonValue, Operation, SpecModel } from "@/lib/specs/model";

/** The member by which an operation says which ones it was before: a key, or a list of keys. */
export const FORMER_KEY = "x-formerly";

/** How much names, what is done, and fields count in a likeness. */
const WEIGHTS = { words: 0.55, verb: 0.15, fields: 0.3 };
/** Below this nothing is suggested: two operations of one API share a word easily. */
const LEAST_SCORE = 0.45;
/** Pairs looked at; beyond, operations that share only frequent words stay unmatched. */
const MOST_PAIRS = 200_000;

const CONTRADICTION = 0.5;
const READING: ReadonlySet<string> = new Set(["get", "list"]);

const NOTHING: LikenessEvidence = { words: [], verb: null, fields: [] };

/**
 * Which operation of the newer definition each of the older became: what was declared first, then what the documents say, then what
 * is most alike. Every operation is in at most one pair. Deterministic; near-linear, since only operations that share a word are weighed.
 */
export function identifyOperations(
  from: SpecModel,
  to: SpecModel,
  links: readonly OperationLink[] = [],
): OperationIdentity[] {
  const taken = new Set<string>();
  const found: OperationIdentity[] = [];
  const settle = (older: Operation, newer: Operation, rest: Omit<OperationIdentity, "from" | "to">): void => {
    if (taken.has(`from ${older.key}`) || taken.has(`to ${newer.key}`)) return;
    taken.add(`from ${older.key}`);
    taken.add(`to ${newer.key}`);
    found.push({ from: older.key, to: newer.key, ...rest });
  };
  const older = byMatchKey(from);
  const newer = byMatchKey(to);
  const about = links.filter((link) => link.fromFormat === from.format && link.toFormat === to.format);
  for (const { fromKey, toKey } of about) {
    const left = older.get(fromKey);
    const right = toKey === null ? undefined : newer.get(toKey);
    if (left && right) settle(left, right, { reason: "declared", score: 1, evidence: NOTHING });
    else if (left && toKey === null) taken.add(`from ${left.key}`);
  }
  for (const operation of to.operations.values()) {
    for (const key of formerKeys(operation)) {
      const left = from.operations.get(key) ?? older.get(key);
      if (left) settle(left, operation, { reason: "document", score: 1, evidence: NOTHING });
    }
  }
  for (const { left, right, score, evidence } of likenesses(from, to, taken)) {
    settle(left, right, { reason: "suggested", score, evidence });
  }
  const order = new Map([...from.operations.keys()].map((key, index) => [key, index]));
  return found.sort((a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0));
}

function byMatchKey({ operations }: SpecModel): Map<string, Operation> {
  return new Map([...operations.values()].map((operation) => [operation.matchKey, operation]));
}

function formerKeys({ extensions }: Operation): string[] {
  const written = extensions && Object.hasOwn(extensions, FORMER_KEY) ? extensions[FORMER_KEY] : undefined;
  const list: JsonValue[] = Array.isArray(written) ? written : written === undefined ? [] : [written];
  return list.filter((key) => typeof key === "string").slice(0, 20);
}

interface Likeness {
  left: Operation;
  right: Operation;
  score: number;
  evidence: LikenessEvidence;
}

/** Pairs that are alike, the most alike first. */
function likenesses(from: SpecModel, to: SpecModel, taken: ReadonlySet<string>): Likeness[] {
  const rights = [...to.operations.values()].filter(({ key }) => !taken.has(`to ${key}`));
  const profiles = new Map(rights.map((operation) => [operation, profileOf(operation)]));
  const byNoun = new Map<string, Operation[]>();
  for (const [operation, { nouns }] of profiles) {
    for (const noun of nouns) {
      const known = byNoun.get(noun);
      if (known) known.push(operation);
      else byNoun.set(noun, [operation]);
    }
  }
  const found: Likeness[] = [];
  let pairs = 0;
  for (const left of from.operations.values()) {
    if (pairs > MOST_PAIRS) break;
    if (taken.has(`from ${left.key}`)) continue;
    const profile = profileOf(left);
    const candidates = new Set([...profile.nouns].flatMap((noun) => byNoun.get(noun) ?? []));
    for (const right of candidates) {
      const other = profiles.get(right);
      if (!other || ++pairs > MOST_PAIRS) break;
      const { score, evidence } = likeness(profile, other);
      if (score >= LEAST_SCORE) found.push({ left, right, score, evidence });
    }
  }
  return found.sort(
    (a, b) =>
      b.score - a.score ||
      (a.left.key < b.left.key ? -1 : a.left.key > b.left.key ? 1 : a.right.key < b.right.key ? -1 : 1),
  );
}

/** How alike two operations are, 0 to 1, and what speaks for it. What neither says counts for neither side. */
export function likeness(
  left: OperationProfile,
  right: OperationProfile,
): { score: number; evidence: LikenessEvidence } {
  const words = [...left.nouns].filter((noun) => right.nouns.has(noun));
  const fields = [...left.fields].filter((field) => right.fields.has(field));
  const parts = [{ weight: WEIGHTS.words, value: overlap(words.length, left.nouns.size, right.nouns.size) }];
  const verbs = left.verb === undefined || right.verb === undefined ? undefined : verbLikeness(left.verb, right.verb);
  if (verbs !== undefined) parts.push({ weight: WEIGHTS.verb, value: verbs });
  if (left.fields.size > 0 && right.fields.size > 0)
    parts.push({ weight: WEIGHTS.fields, value: overlap(fields.length, left.fields.size, right.fields.size) });
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  // What creates is not what deletes, however alike their names and fields are.
  const doubt = verbs === 0 ? CONTRADICTION : 1;
  const score = (doubt * parts.reduce((sum, part) => sum + part.weight * part.value, 0)) / weight;
  const verb = left.verb !== undefined && left.verb === right.verb ? left.verb : null;
  return { score: Math.round(score * 100) / 100, evidence: { words, verb, fields: fields.slice(0, 20) } };
}

/** 1: they do the same; 0: something else. Languages differ in whether one or several are read. */
function verbLikeness(left: string, right: string): number {
  if (left === right) return 1;
  return READING.has(left) && READING.has(right) ? 0.5 : 0;
}

/** Dice's coefficient: twice what is shared, of what both have. */
function overlap(shared: number, left: number, right: number): number {
  return left + right === 0 ? 0 : (2 * shared) / (left + right);
}
