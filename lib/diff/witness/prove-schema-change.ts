import { leadsToSubtype } from "@/lib/diff/compare/compare-subtypes";
import type { LocalDifference, MessageSide } from "@/lib/diff/compare/difference";
import type { PairChain, ReachedPair } from "@/lib/diff/compare/reached-pair";
import type { Severity } from "@/lib/diff/model";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { aspectSign } from "./aspect-sign";
import { demandOf } from "./demand";
import { type Lifted, liftValue, rootOf } from "./lift";
import { otherVersion, type ProofContext, STEPS_OF_MESSAGE, STEPS_OF_SEARCH, type Version } from "./proof-context";
import { reasonWithin } from "./refusal-sentence";
import { findDifference, type Found } from "./search/find-difference";
import type { SearchBudget } from "./search/search-budget";

/** What came of the search for a message. */
export type SchemaProof =
  | { status: "proved"; value: JsonValue; refusedBy: Version; reason: string }
  | { status: "silent" }
  | { status: "not-found"; refusedBy: Version; why: string };

/** Why there is no proof once a comparison has spent everything. */
export const NOTHING_LEFT = "the search budget of the comparison is used up";

/**
 * Which version refuses a message that shows a change. What breaks callers is refused by the newer version where they
 * send it, and by the older one where they receive it; what does not break is shown the other way round.
 */
export function refusingVersion(side: MessageSide, severity: Severity): Version {
  return (side === "request") === (severity !== "non-breaking") ? "to" : "from";
}

/** Searches a schema change for a message that shows it. `whole` names the root: `the body`. */
export type SchemaProver = (reached: ReachedPair, severity: Severity, whole: string) => SchemaProof;

/** A prover with its own memory: many operations share a schema, and its changes. */
export function createSchemaProver(context: ProofContext): SchemaProver {
  const memory = new Map<object, Map<Version, Found>>();

  const search = (attempt: Attempt): Found => {
    const { local } = attempt.reached;
    const known = memory.get(local) ?? new Map<Version, Found>();
    memory.set(local, known);
    const found =
      known.get(attempt.refusedBy) ??
      context.spending(STEPS_OF_SEARCH, (budget) => searchPair(context, attempt, budget));
    known.set(attempt.refusedBy, found);
    return found;
  };

  return (reached, severity, whole) => {
    const { pair } = reached.chain;
    if (isInSubtype(reached.chain)) return { status: "silent" };
    const refusedBy = refusingVersion(pair.side, severity);
    const sign = aspectSign(reached.local.aspect);
    if (sign === "none" || (sign !== "either" && (sign === "tightens") !== (refusedBy === "to")))
      return { status: "silent" };
    if (context.left.steps <= 0) return { status: "not-found", refusedBy, why: NOTHING_LEFT };
    const acceptedBy = otherVersion(refusedBy);
    const cost = costOfWay(context, reached.chain, acceptedBy);
    if (cost === undefined) return { status: "not-found", refusedBy, why: "the change lies too deep in its message" };
    context.left.steps -= cost;
    const views = context.graph[refusedBy].views.of(pair[refusedBy]);
    const demand = demandOf(reached.local, views, context.graph[acceptedBy].views.of(pair[acceptedBy]));
    const attempt: Attempt = { reached, refusedBy, demand, whole };
    const found = search(attempt);
    if (found.status !== "found") return { status: "not-found", refusedBy, why: found.why };
    return context.spending(STEPS_OF_MESSAGE, () => proveWith(context, attempt, found.value));
  };
}

/** Whether a change is in a subtype: a message is judged by the schema that it extends, and shows nothing. */
function isInSubtype(chain: PairChain): boolean {
  let length = 0;
  for (let at: PairChain | undefined = chain; at && length++ <= MAX_WAY; at = at.parent)
    if (at.segment && leadsToSubtype(at.segment)) return true;
  return false;
}

/** Pairs between the root and a change that a message is made through. */
const MAX_WAY = 200;

/** What making a message through the pairs of a chain costs beside the search: wide objects and choices are looked through each time. */
function costOfWay(context: ProofContext, chain: PairChain, which: Version): number | undefined {
  let cost = 20;
  let length = 0;
  for (let at: PairChain | undefined = chain; at; at = at.parent) {
    if (++length > MAX_WAY) return undefined;
    const { properties, unions } = context.graph[which].views.of(at.pair[which]);
    cost += properties.size >> 3;
    for (const { members } of unions) cost += (members.length * members.length) >> 4;
  }
  return cost;
}

interface Attempt {
  reached: ReachedPair;
  refusedBy: Version;
  demand?: Schema;
  whole: string;
}

function searchPair(context: ProofContext, { reached, refusedBy, demand }: Attempt, budget: SearchBudget): Found {
  const { pair } = reached.chain;
  const acceptedBy = otherVersion(refusedBy);
  const accepting = context.side(acceptedBy, pair.side, pair.textLevels);
  const refusing = context.side(refusedBy, pair.side, pair.textLevels);
  return findDifference(
    { schema: focused(context, reached, acceptedBy), validator: accepting.validator, views: accepting.views },
    { schema: demand ?? pair[refusedBy], validator: refusing.validator, views: refusing.views },
    budget,
    { side: pair.side, name: nameOf(reached.chain) },
  );
}

/** Of the property that a pair stands at, so that its values read well. */
function nameOf({ segment }: PairChain): string | undefined {
  return segment?.key.startsWith(".") ? segment.key.slice(1) : undefined;
}

/** The accepting schema, narrowed to what the change is about: the value, option or property that only it knows. */
function focused(context: ProofContext, { chain, local }: ReachedPair, which: Version): Schema {
  const schema = chain.pair[which];
  const { views } = context.graph[which];
  const focus = focusOf(
    local,
    schema,
    views.of(schema).unions.flatMap((union) => union.members),
    which,
  );
  return (focus && views.synthetic.conjoin([schema, focus])) ?? schema;
}

function focusOf(
  local: LocalDifference,
  { place }: Schema,
  members: readonly Schema[],
  which: Version,
): Schema | undefined {
  const [kind, action = ""] = local.aspect.split("/");
  switch (kind) {
    case "enum-value":
      return { place, enum: [local.before ?? local.after ?? null] };
    case "null":
      return { place, enum: [null] };
    case "union-member":
      return members.find((candidate) => candidate.place === local[which]);
    case "pattern-property":
      if (action !== "opened" && action !== "closed") return undefined;
      return { place, minProperties: 1, propertyNames: { place, pattern: local.name ?? "" } };
    default:
      return undefined;
  }
}

/** Lifts a value to the whole message, and has both validators judge that. */
function proveWith(context: ProofContext, attempt: Attempt, value: JsonValue): SchemaProof {
  const { reached, refusedBy } = attempt;
  const root = rootOf(reached.chain).pair;
  const accepting = context.side(otherVersion(refusedBy), root.side, root.textLevels);
  const refusing = context.side(refusedBy, root.side, root.textLevels);
  let why = "no whole message was found that holds the value";
  for (const lifted of liftValue(reached.chain, value, accepting)) {
    const verdict = refusing.validator.check(root[refusedBy], lifted.value);
    if (verdict.status === "unknown") return { status: "not-found", refusedBy, why: verdict.why };
    if (verdict.status === "rejected") {
      const reason = reasonOfDemand(context, attempt, value, lifted) ?? reasonWithin(verdict, "", attempt.whole);
      return { status: "proved", value: lifted.value, refusedBy, reason };
    }
    why = "every message that was tried is valid in both versions";
  }
  return { status: "not-found", refusedBy, why };
}

/** Why the refusing version refuses, said of this change alone: the message may break other demands too. */
function reasonOfDemand(
  context: ProofContext,
  { reached, refusedBy, demand, whole }: Attempt,
  value: JsonValue,
  lifted: Lifted,
): string | undefined {
  const { pair } = reached.chain;
  if (!demand) return undefined;
  const verdict = context.side(refusedBy, pair.side, pair.textLevels).validator.check(demand, value);
  return verdict.status === "rejected" ? reasonWithin(verdict, lifted.pointer, whole) : undefined;
}
