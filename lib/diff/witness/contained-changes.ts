import type { PairChain, ReachedPair } from "@/lib/diff/compare/reached-pair";
import type { SchemaGraph } from "@/lib/diff/compare/schema-graph";
import { leadsToSubtype } from "@/lib/diff/compare/compare-subtypes";
import type { SchemaPair } from "@/lib/diff/compare/schema-pair";
import { otherVersion, type Version } from "./proof-context";

/** Pairs above a change that are asked. */
const MAX_PAIRS = 40;

/** Whether, on the way to a change, everything that one version accepts is accepted by the other. */
export type ContainmentOnTheWay = (reached: ReachedPair, refusedBy: Version) => string | undefined;

/**
 * Asks for containment at the pair of a change and at every pair above it: where it holds at one of them, no message
 * can show the change. Answers with the reason.
 */
export function createContainmentOnTheWay(graph: SchemaGraph): ContainmentOnTheWay {
  const memory = new Map<SchemaPair, Map<Version, string | undefined>>();

  const ofPair = (pair: SchemaPair, refusedBy: Version): string | undefined => {
    const known = memory.get(pair) ?? new Map<Version, string | undefined>();
    memory.set(pair, known);
    if (known.has(refusedBy)) return known.get(refusedBy);
    const acceptedBy = otherVersion(refusedBy);
    const checker = graph.containment[pair.side];
    const inner = pair[acceptedBy];
    // A contract that no message can meet was written by mistake: it must not hide what really breaks.
    const isMeant = !checker.holds(inner, { place: inner.place, always: false });
    const answer = isMeant && checker.holds(inner, pair[refusedBy]) ? checker.of(inner, pair[refusedBy]) : undefined;
    const reason = answer?.status === "contained" ? answer.reason : undefined;
    known.set(refusedBy, reason);
    return reason;
  };

  return ({ chain }, refusedBy) => {
    let asked = 0;
    for (let at: PairChain | undefined = chain; at && asked < MAX_PAIRS; at = at.parent) {
      asked++;
      const reason = ofPair(at.pair, refusedBy);
      if (reason !== undefined) return reason;
      // What holds of a schema as a whole says nothing of the subtypes that only its discriminator leads to.
      if (at.segment && leadsToSubtype(at.segment)) return undefined;
    }
    return undefined;
  };
}
