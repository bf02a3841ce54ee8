import type { Difference, Trail } from "./difference";
import { differenceAt } from "./difference-at";
import type { PairChain, ReachedPair } from "./reached-pair";
import type { SchemaPair } from "./schema-pair";
import type { SchemaRoot } from "./walk";

/** More changes than this help nobody; beyond it, a change of a shared schema is reported once for the document. */
export const MAX_CHANGES = 50_000;

/**
 * Attributes the differences between schemas to the operations that reach them: once for each operation and group, at
 * the place that is nearest to the root. Above `limit` differences in all, each is reported once without an operation.
 */
export function emitSchemaDifferences(
  roots: readonly SchemaRoot[],
  report: (difference: Difference, reached: ReachedPair) => void,
  limit = MAX_CHANGES,
): void {
  const dirty = roots.filter((root) => root.pair.dirty);
  let count = 0;
  visit(dirty, (_root, { pair }) => {
    count += pair.own.length;
  });
  const isCapped = count > limit;
  const told = new Set<SchemaPair>();
  visit(dirty, (root, chain, trail) => {
    const { pair } = chain;
    if (isCapped && told.has(pair)) return;
    told.add(pair);
    for (const local of pair.own) report(differenceAt(root, pair.side, trail, local, isCapped), { root, chain, local });
  });
}

type Visitor = (root: SchemaRoot, chain: PairChain, trail: Trail | undefined) => void;

/** Breadth first through the pairs from which a difference can be reached; each once in a group. */
function visit(roots: readonly SchemaRoot[], see: Visitor): void {
  const groups = new Map<unknown, Map<string, Set<SchemaPair>>>();
  for (const root of roots) {
    const operation = root.operation.from ?? root.operation.to;
    let byGroup = groups.get(operation);
    if (!byGroup) groups.set(operation, (byGroup = new Map()));
    let seen = byGroup.get(root.group);
    if (!seen) byGroup.set(root.group, (seen = new Set()));
    visitRoot(root, seen, see);
  }
}

function visitRoot(root: SchemaRoot, seen: Set<SchemaPair>, see: Visitor): void {
  if (seen.has(root.pair)) return;
  seen.add(root.pair);
  const queue: { chain: PairChain; trail?: Trail }[] = [{ chain: { pair: root.pair }, trail: root.trail }];
  for (let index = 0; index < queue.length; index++) {
    const at = queue[index];
    if (!at) break;
    see(root, at.chain, at.trail);
    for (const { segment, pair } of at.chain.pair.children) {
      if (!pair.dirty || seen.has(pair)) continue;
      seen.add(pair);
      const chain: PairChain = { pair, segment, parent: at.chain };
      queue.push({ chain, trail: at.trail ? { parent: at.trail, segment } : { segment } });
    }
  }
}
