import type { Difference, MessageSide } from "@/lib/diff/compare/difference";
import type { ReachedPair } from "@/lib/diff/compare/reached-pair";
import type { SchemaGraph } from "@/lib/diff/compare/schema-graph";
import type { Change, Proof, Severity, Witness } from "@/lib/diff/model";
import type { JsonValue, Operation, SpecModel } from "@/lib/specs/model";
import { type ContainmentOnTheWay, createContainmentOnTheWay } from "./contained-changes";
import { makeSent } from "./message/make-message";
import { type MessagePlace, messagePlace, wholeName } from "./message/message-place";
import { requestCurl } from "./message/request-curl";
import { parameterPart, problemsOfSent, type WholeMessage } from "./message/whole-message";
import { createProofContext, otherVersion, type ProofContext, STEPS_OF_MESSAGE, type Version } from "./proof-context";
import { proveMessageChange } from "./prove-message-change";
import { createSchemaProver, type SchemaProof, type SchemaProver } from "./prove-schema-change";

/** A change with what the walk knows of it. */
export interface ReportedChange {
  change: Change;
  difference: Difference;
  reached?: ReachedPair;
}

/**
 * How a language proves a change of a schema where its messages are not JSON: the witness must be the message as it is sent.
 * Inconclusive where there is none.
 */
export type MessageProof = (change: Change, reached: ReachedPair) => Proof;

/** Nobody reads more proofs; a list of values that is replaced makes a change for each value. */
const MAX_SCHEMA_CHANGES = 2_000;
const TOO_MANY = `only the first ${MAX_SCHEMA_CHANGES} changes of schemas are proved`;

/** Each search reads the whole list. */
const MAX_VALUES = 2_000;

const ORDER: Record<Severity, number> = { breaking: 0, dangerous: 1, "non-breaking": 2 };

/**
 * Gives each change that concerns a message its proof, in place; the worst first, while the budget lasts. A change of
 * a schema that cannot break anybody, because containment holds, becomes non-breaking and says so.
 */
export function proveChanges(
  reported: readonly ReportedChange[],
  graph: SchemaGraph,
  models: Record<Version, SpecModel>,
  messageProof?: MessageProof,
): void {
  const context = createProofContext(graph);
  const work: Work = {
    context,
    ...(messageProof ? { messageProof } : {}),
    models,
    prove: createSchemaProver(context),
    contained: createContainmentOnTheWay(graph),
  };
  const ordered = [...reported].sort((a, b) => ORDER[a.change.severity] - ORDER[b.change.severity]);
  let left = MAX_SCHEMA_CHANGES;
  for (const one of ordered) {
    if (!one.reached) proveWholeChange(work, one);
    else if (left > 0) left -= proveSchemaChange(work, one.change, one.reached) ? 1 : 0;
    else one.change.proof = { status: "inconclusive", reason: TOO_MANY };
  }
}

interface Work {
  context: ProofContext;
  messageProof?: MessageProof;
  models: Record<Version, SpecModel>;
  prove: SchemaProver;
  contained: ContainmentOnTheWay;
}

function proveWholeChange(work: Work, { change, difference }: ReportedChange): void {
  const proof = proveMessageChange(work.context, difference, change.severity);
  if (!proof || !isShowable(proof.witness.value)) return;
  const { witness, message, operation } = proof;
  if (message.status === undefined && !difference.operation?.reversed) {
    const curl = requestCurl(work.models[witness.acceptedBy], operation, message);
    if (curl !== undefined) witness.curl = curl;
  }
  change.proof = { status: "proved", witness };
}

/** Whether there was something to search. */
function proveSchemaChange(work: Work, change: Change, reached: ReachedPair): boolean {
  const { root, chain } = reached;
  const { operation } = root;
  const values = Math.max(chain.pair.from.enum?.length ?? 0, chain.pair.to.enum?.length ?? 0);
  if (values > MAX_VALUES) {
    change.proof = { status: "inconclusive", reason: `a list of ${values} values is too long to be searched` };
    return true;
  }
  const place = messagePlace(operation, root.trail);
  const proof = work.prove(reached, change.severity, wholeName(place));
  if (proof.status === "silent") return false;
  const own = work.messageProof?.(change, reached);
  if (own?.status === "proved") {
    change.proof = own;
    return true;
  }
  if (proof.status === "proved" && !isShowable(proof.value)) {
    change.proof = { status: "inconclusive", reason: "the message has a property named `__proto__`, and is not shown" };
    return true;
  }
  if (proof.status === "proved" && own) {
    change.proof = own;
    return true;
  }
  if (proof.status === "proved") {
    const witness = witnessOf(root.pair.side, proof);
    const called = operation[witness.acceptedBy];
    if (called && place && root.pair.side === "request" && !operation.reversed) {
      const curl = curlOf(work, called, witness, place);
      if (curl !== undefined) witness.curl = curl;
    }
    change.proof = { status: "proved", witness };
    return true;
  }
  if (change.severity === "breaking" && isHarmless(work, change, reached, proof.refusedBy)) return true;
  change.proof = own ?? { status: "inconclusive", reason: proof.why };
  return true;
}

/** The whole request around the value, as a command; only where the accepting version takes it all. */
function curlOf(work: Work, operation: Operation, witness: Witness, place: MessagePlace): string | undefined {
  const { context, models } = work;
  const which = witness.acceptedBy;
  const judge = { context, which, side: "request" as const };
  const message = context.spending(STEPS_OF_MESSAGE, () => requestWith(work, operation, witness, place));
  if (!message || problemsOfSent(judge, operation, message).length > 0) return undefined;
  return requestCurl(models[which], operation, message);
}

function requestWith(
  { context }: Work,
  operation: Operation,
  { acceptedBy, value }: Witness,
  place: MessagePlace,
): WholeMessage | undefined {
  const judge = { context, which: acceptedBy, side: "request" as const };
  if (place.part === "body") {
    if (place.isItem) return undefined;
    return makeSent(judge, operation, { mediaType: place.mediaType, body: value });
  }
  if (place.part !== "parameter") return undefined;
  const parameter = parameterOf(operation, place.key);
  return parameter && makeSent(judge, operation, { parameter: { parameter, value } });
}

/** The parameter that a pair's key names: by place and name, or by its position in the path, from the end. */
function parameterOf(operation: Operation, key: string) {
  const position = /^path #(\d+)$/.exec(key)?.[1];
  if (position === undefined)
    return operation.parameters.find((parameter) => parameterPart(parameter) === key || parameter.in === key);
  const names = [...operation.path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]).reverse();
  return operation.parameters.find(({ in: place, name }) => place === "path" && name === names[Number(position)]);
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

/** Programs that merge objects carelessly are harmed by a key of that name; what we hand out has none. */
function isShowable(value: JsonValue): boolean {
  return !JSON.stringify(value).includes('"__proto__"');
}

function witnessOf(side: MessageSide, proof: SchemaProof & { status: "proved" }): Witness {
  const { value, refusedBy, reason } = proof;
  return { side, value, acceptedBy: otherVersion(refusedBy), rejectedBy: refusedBy, reason };
}
