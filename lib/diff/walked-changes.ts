import type { ComparableSpec, CompareOptions } from "./comparable-spec";
import type { Difference } from "./compare/difference";
import { emitSchemaDifferences } from "./compare/emit-schema-differences";
import { emitSchemaNotes } from "./compare/emit-schema-notes";
import type { ReachedPair } from "./compare/reached-pair";
import { createSchemaGraph } from "./compare/schema-graph";
import type { Walk } from "./compare/walk";
import { toChange } from "./to-change";
import { type MessageProof, proveChanges, type ReportedChange } from "./witness/prove-changes";

/** What a walk over two models reports, as changes: each once, the schemas that it met compared, proved where that is asked. */
export function walkedChanges(
  from: ComparableSpec,
  to: ComparableSpec,
  { today, proofs = true }: CompareOptions,
  visit: (walk: Walk) => void,
  messageProof?: MessageProof,
): ReportedChange[] {
  const differences: { difference: Difference; reached?: ReachedPair }[] = [];
  const report = (difference: Difference, reached?: ReachedPair): void => {
    differences.push({ difference, reached });
  };
  const graph = createSchemaGraph(today);
  const walk: Walk = { today, from: from.model, to: to.model, graph, report, roots: [] };
  visit(walk);
  graph.settle();
  emitSchemaDifferences(walk.roots, report);
  emitSchemaNotes(walk.roots, report);
  const reported = distinct(differences.map((one) => ({ ...one, change: toChange(one.difference, from, to) })));
  if (proofs) proveChanges(reported, graph, { from: from.model, to: to.model }, messageProof);
  return reported;
}

/** Two ways to one place (a schema reached through two equal branches) make one change. */
function distinct(reported: readonly ReportedChange[]): ReportedChange[] {
  const seen = new Set<string>();
  return reported.filter(({ change }) => {
    if (seen.has(change.fingerprint)) return false;
    seen.add(change.fingerprint);
    return true;
  });
}
