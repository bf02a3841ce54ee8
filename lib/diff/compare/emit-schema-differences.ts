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
  const visits: { root: SchemaRoot; chain: PairChain; trail: Trail | undefined }[] = [];
  let count = 0;
  visit(dirty, (root, chain, trail) => {
    const { length } = chain.pair.own;
    if (length > 0) visits.push({ root, chain, trail });
    count += length;
    return count <= limit;
  });
  const isCapped = count > limit;
  const tell = (root: SchemaRoot, chain: PairChain, trail: Trail | undefined): boolean => {
    const { pair } = chain;
    for (const local of pair.own) report(differenceAt(root, pair.side, trail, local, isCapped), { root, chain, local });
    return true;
  };
  if (isCapped) visit(dirty, tell, new Set());
  else for (const { root, chain, trail } of visits) tell(root, chain, trail);
}

/** Answers whether to go on. */
type Visitor = (root: SchemaRoot, chain: PairChain, trail: Trail | undefined) => boolean;

/**
 * Breadth first through the pairs from which a difference can be reached; each once in a group, or once at all where
 * one set is given for all groups.
 */
function visit(roots: readonly SchemaRoot[], see: Visitor, seenByAll?: Set<SchemaPair>): void {
  const groups = new Map<unknown, Map<string, Set<SchemaPair>>>();
  for (const root of roots) {
    const seen = seenByAll ?? seenInGroup(groups, root);
    if (!visitRoot(root, seen, see)) return;
  }
}

function seenInGroup(groups: Map<unknown, Map<string, Set<SchemaPair>>>, root: SchemaRoot): Set<SchemaPair> {
  const operation = root.operation.from ?? root.operation.to;
  let byGroup = groups.get(operation);
  if (!byGroup) groups.set(operation, (byGroup = new Map()));
  let seen = byGroup.get(root.group);
  if (!seen) byGroup.set(root.group, (seen = new Set()));
  return seen;
}

function visitRoot(root: SchemaRoot, seen: Set<SchemaPair>, see: Visitor): boolean {
  if (seen.has(root.pair)) return true;
  seen.add(root.pair);
  const queue: { chain: PairChain; trail?: Trail }[] = [{ chain: { pair: root.pair }, trail: root.trail }];
  for (let index = 0; index < queue.length; index++) {
    const at = queue[index];
    if (!at) break;
    if (!see(root, at.chain, at.trail)) return false;
    for (const { segment, pair } of at.chain.pair.children) {
      if (!pair.dirty || seen.has(pair)) continue;
      seen.add(pair);
      const chain: PairChain = { pair, segment, parent: at.chain };
      queue.push({ chain, trail: at.trail ? { parent: at.trail, segment } : { segment } });
    }
  }
  return true;
}
