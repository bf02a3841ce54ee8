import type { Difference, MessageSide } from "@/lib/diff/compare/difference";
import type { ReachedPair } from "@/lib/diff/compare/reached-pair";
import type { SchemaGraph } from "@/lib/diff/compare/schema-graph";
import type { Change, Severity, Witness } from "@/lib/diff/model";
import { type ContainmentOnTheWay, createContainmentOnTheWay } from "./contained-changes";
import { messagePlace, wholeName } from "./message/message-place";
import { createProofContext, otherVersion, type ProofContext, type Version } from "./proof-context";
import { createSchemaProver, type SchemaProof, type SchemaProver } from "./prove-schema-change";

/** A change with what the walk knows of it. */
export interface ReportedChange {
  change: Change;
  difference: Difference;
  reached?: ReachedPair;
}

const ORDER: Record<Severity, number> = { breaking: 0, dangerous: 1, "non-breaking": 2 };

/**
 * Gives each change that concerns a message its proof, in place; the worst first, while the budget lasts. A change of
 * a schema that cannot break anybody, because containment holds, becomes non-breaking and says so.
 */
export function proveChanges(reported: readonly ReportedChange[], graph: SchemaGraph): void {
  const context = createProofContext(graph);
  const work: Work = {
    context,
    prove: createSchemaProver(context),
    contained: createContainmentOnTheWay(graph),
  };
  const ordered = [...reported].sort((a, b) => ORDER[a.change.severity] - ORDER[b.change.severity]);
  for (const one of ordered) if (one.reached) proveSchemaChange(work, one, one.reached);
}

interface Work {
  context: ProofContext;
  prove: SchemaProver;
  contained: ContainmentOnTheWay;
}

function proveSchemaChange(work: Work, { change }: ReportedChange, reached: ReachedPair): void {
  const { root } = reached;
  const place = messagePlace(root.operation, root.trail);
  const proof = work.prove(reached, change.severity, wholeName(place), {});
  if (proof.status === "silent") return;
  if (proof.status === "proved") {
    change.proof = { status: "proved", witness: witnessOf(root.pair.side, proof) };
    return;
  }
  if (change.severity !== "non-breaking" && isHarmless(work, change, reached, proof.refusedBy)) return;
  change.proof = { status: "inconclusive", reason: proof.why };
}

/** Where containment holds, the rule cries wolf: the change is kept, and said to break nobody. */
function isHarmless(work: Work, change: Change, reached: ReachedPair, refusedBy: Version): boolean {
  const reason = work.contained(reached, refusedBy);
  if (reason === undefined) return false;
  change.severity = "non-breaking";
  change.message += WORDS[reached.chain.pair.side];
  change.proof = { status: "rule", reason };
  return true;
}

const WORDS: Record<MessageSide, string> = {
  request: "; but every value that was valid still is",
  response: "; but every value that may be sent was valid before",
};

function witnessOf(side: MessageSide, proof: SchemaProof & { status: "proved" }): Witness {
  const { value, refusedBy, reason } = proof;
  return { side, value, acceptedBy: otherVersion(refusedBy), rejectedBy: refusedBy, reason };
}
