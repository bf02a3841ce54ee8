import type { Operation } from "@/lib/specs/model";

/** An operation with its counterpart; one of them is missing where it is new or gone. */
export interface OperationPair {
  from?: Operation;
  to?: Operation;
}

/** Names an operation the same as its counterpart in the other version. */
export type KeyOf = (operation: Operation) => string;

/**
 * Operations with the same key belong together, then those that differ only in the names of path parameters, then those
 * with the same `fullKey`, for example where a common path moved from the servers into the paths.
 */
export function pairOperations(
  from: Iterable<Operation>,
  to: Iterable<Operation>,
  fullKey: KeyOf = (operation) => operation.matchKey,
): OperationPair[] {
  const waiting = new Map<string, Operation>();
  for (const operation of to) waiting.set(operation.key, operation);
  let left: Operation[] = [];
  const pairs: OperationPair[] = [];
  for (const operation of from) {
    const same = waiting.get(operation.key);
    if (same) pairs.push({ from: operation, to: same });
    else left.push(operation);
    waiting.delete(operation.key);
  }
  const rounds: KeyOf[] = [(operation) => operation.matchKey, fullKey];
  for (const keyOf of rounds) left = pairByKey(left, waiting, keyOf, pairs);
  for (const operation of left) pairs.push({ from: operation });
  for (const operation of waiting.values()) pairs.push({ to: operation });
  return pairs;
}

/** Pairs what has the same key and answers what is left; what was taken is no longer waiting. */
function pairByKey(
  left: readonly Operation[],
  waiting: Map<string, Operation>,
  keyOf: KeyOf,
  pairs: OperationPair[],
): Operation[] {
  const byKey = new Map<string, Operation[]>();
  for (const operation of waiting.values()) {
    const key = keyOf(operation);
    const alike = byKey.get(key);
    if (alike) alike.push(operation);
    else byKey.set(key, [operation]);
  }
  return left.filter((operation) => {
    const partner = byKey.get(keyOf(operation))?.shift();
    if (!partner) return true;
    waiting.delete(partner.key);
    pairs.push({ from: operation, to: partner });
    return false;
  });
}
