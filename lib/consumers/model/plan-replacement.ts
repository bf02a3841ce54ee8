/** What one source says that a consumer calls, by names. */
export interface ShownClaim {
  api: string;
  version: string | null;
  operations: readonly string[];
  reason: string | null;
}

/** What becomes of the words of a source when it says these in their place. */
export interface Replacement<Before, After> {
  added: After[];
  changed: After[];
  unchanged: After[];
  removed: Before[];
}

const keyOf = ({ api, version }: ShownClaim) => JSON.stringify([api, version]);
const bodyOf = ({ operations, reason }: ShownClaim) => JSON.stringify([operations, reason]);

/** Holds new words against old ones: one word for each API and version. Saying the same again changes nothing. */
export function planReplacement<B extends ShownClaim, A extends ShownClaim>(
  before: readonly B[],
  after: readonly A[],
): Replacement<B, A> {
  const old = new Map(before.map((claim) => [keyOf(claim), claim]));
  const kept = new Set(after.map(keyOf));
  const same = (claim: A) => {
    const known = old.get(keyOf(claim));
    return known === undefined ? undefined : bodyOf(known) === bodyOf(claim);
  };
  return {
    added: after.filter((claim) => same(claim) === undefined),
    changed: after.filter((claim) => same(claim) === false),
    unchanged: after.filter((claim) => same(claim) === true),
    removed: before.filter((claim) => !kept.has(keyOf(claim))),
  };
}
