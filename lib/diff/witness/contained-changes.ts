import type { PairChain, ReachedPair } from "@/lib/diff/compare/reached-pair";
import type { SchemaPair } from "@/lib/diff/compare/schema-pair";
import { type ContainmentChecker, createContainment } from "@/lib/diff/containment/contains";
import { otherVersion, type Version } from "./proof-context";

/** Whether, on the way to a change, everything that one version accepts is accepted by the other. */
export type ContainmentOnTheWay = (reached: ReachedPair, refusedBy: Version) => string | undefined;

/**
 * Asks for containment at the pair of a change and at every pair above it: where it holds at one of them, no message
 * can show the change. Answers with the reason.
 */
export function createContainmentOnTheWay(): ContainmentOnTheWay {
  const memory = new Map<SchemaPair, Map<Version, string | undefined>>();
  const checkers = new Map<MessageSide, ContainmentChecker>();

  const ofPair = (pair: SchemaPair, refusedBy: Version): string | undefined => {
    const known = memory.get(pair) ?? new Map<Version, string | undefined>();
    memory.set(pair, known);
    if (known.has(refusedBy)) return known.get(refusedBy);
    const acceptedBy = otherVersion(refusedBy);
    const holds = graph.containment[pair.side].holds(pair[acceptedBy], pair[refusedBy]);
    const reason = holds ? "every value of the one version is a value of the other" : undefined;
    known.set(refusedBy, reason);
    return reason;
  };

  return ({ chain }, refusedBy) => {
    for (let at: PairChain | undefined = chain; at; at = at.parent) {
      const reason = ofPair(at.pair, refusedBy);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}
