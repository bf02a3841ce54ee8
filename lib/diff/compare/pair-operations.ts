import type { Operation } from "@/lib/specs/model";

/** An operation with its counterpart; one of them is missing where it is new or gone. */
export interface OperationPair {
  from?: Operation;
  to?: Operation;
}

/** Operations with the same key belong together, then those that differ only in the names of path parameters. */
export function pairOperations(from: Iterable<Operation>, to: Iterable<Operation>): OperationPair[] {
  const waiting = new Map<string, Operation>();
  for (const operation of to) waiting.set(operation.key, operation);
  const left: Operation[] = [];
  const pairs: OperationPair[] = [];
  for (const operation of from) {
    const same = waiting.get(operation.key);
    if (same) pairs.push({ from: operation, to: same });
    else left.push(operation);
    waiting.delete(operation.key);
  }
  const byShape = new Map<string, Operation[]>();
  for (const operation of waiting.values()) {
    const alike = byShape.get(operation.matchKey);
    if (alike) alike.push(operation);
    else byShape.set(operation.matchKey, [operation]);
  }
  for (const operation of left) pairs.push({ from: operation, to: byShape.get(operation.matchKey)?.shift() });
  for (const rest of byShape.values()) for (const operation of rest) pairs.push({ to: operation });
  return pairs;
}
