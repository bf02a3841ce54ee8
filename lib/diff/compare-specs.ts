import type { ParsedSpec } from "@/lib/specs/model";
import { compareDocument } from "./compare/compare-document";
import { compareOperations, compareWebhooks } from "./compare/compare-operations";
import { compareSecuritySchemes } from "./compare/compare-security-schemes";
import type { Difference } from "./compare/difference";
import { emitSchemaDifferences } from "./compare/emit-schema-differences";
import type { ReachedPair } from "./compare/reached-pair";
import { emitSchemaNotes } from "./compare/emit-schema-notes";
import { createSchemaGraph } from "./compare/schema-graph";
import type { Walk } from "./compare/walk";
import type { Diff, DiffSide } from "./model";
import { sortChanges, summarise } from "./sort-changes";
import { toChange } from "./to-change";
import { proveChanges, type ReportedChange } from "./witness/prove-changes";

/** What the comparer needs of a parsed definition. */
export type ComparableSpec = Pick<ParsedSpec, "model" | "locate"> & {
  /** Name of the file to begin with; then positions in other files carry their file. */
  entry?: string;
};

/** How to compare. */
export interface CompareOptions {
  /** The day of the comparison, `YYYY-MM-DD`: it decides whether an announced sunset has passed. */
  today: string;
  /** False: the walk and its rules alone, without a search for witnesses; every proof is then `rule`. */
  proofs?: boolean;
}

/**
 * What changed from one version of a definition to another. Pure and deterministic; linear in the size of the two, since
 * a pair of schemas is compared once for each side of a call, however many operations use it.
 */
export function compareSpecs(from: ComparableSpec, to: ComparableSpec, options: CompareOptions): Diff {
  const changes = provedChanges(from, to, options).map(({ change }) => change);
  return { from: sideOf(from), to: sideOf(to), summary: summarise(changes), changes: sortChanges(changes) };
}

/** The changes of `compareSpecs`, unsorted, each with what the walk knows of it. */
export function provedChanges(from: ComparableSpec, to: ComparableSpec, options: CompareOptions): ReportedChange[] {
  const differences: { difference: Difference; reached?: ReachedPair }[] = [];
  const report = (difference: Difference, reached?: ReachedPair): void => {
    differences.push({ difference, reached });
  };
  const { today, proofs = true } = options;
  const graph = createSchemaGraph(today);
  const walk: Walk = { today, from: from.model, to: to.model, graph, report, roots: [] };
  compareDocument(walk);
  compareSecuritySchemes(walk);
  compareOperations(walk);
  compareWebhooks(walk);
  graph.settle();
  emitSchemaDifferences(walk.roots, report);
  emitSchemaNotes(walk.roots, report);
  const reported = distinct(differences.map((one) => ({ ...one, change: toChange(one.difference, from, to) })));
  if (proofs) proveChanges(reported, graph, { from: from.model, to: to.model });
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

function sideOf({ model }: ComparableSpec): DiffSide {
  return {
    title: model.info.title,
    version: model.info.version,
    format: model.format,
    specVersion: model.specVersion,
  };
}
