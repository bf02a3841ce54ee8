import { createContainment } from "@/lib/diff/containment/contains";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { Proof, Severity } from "@/lib/diff/model";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import type { AsyncMessage } from "@/lib/specs/asyncapi/contract";
import type { Schema } from "@/lib/specs/model";

/** More alternatives than this are not weighed against each other. */
const MOST_ALTERNATIVES = 40;

/** What is found out about a message that only one version has. */
export interface MessageEvidence {
  /** Where no client is hurt, although the message has no counterpart by name. */
  severity?: Severity;
  proof: Proof;
}

/**
 * Looks whether what one message allows is allowed by the messages of the other version anyway, or else for a payload that it
 * allows and none of them does. `acceptedBy` is the version that has the message.
 */
export function weighMessage(
  message: AsyncMessage,
  others: readonly AsyncMessage[],
  side: MessageSide,
  acceptedBy: "from" | "to",
): MessageEvidence {
  const { payload } = message;
  const schemas = others.flatMap((other) => other.payload ?? []);
  const isReadable = payload !== undefined && others.every((other) => other.payload !== undefined);
  if (!isReadable || schemas.length === 0 || schemas.length > MOST_ALTERNATIVES) return { proof: { status: "rule" } };
  const containment = createContainment(side);
  const covering = others.find(({ payload: other }) => other !== undefined && containment.holds(payload, other));
  if (covering) {
    const reason = `whatever it allows, \`${covering.key}\` allows, too`;
    return { severity: "non-breaking", proof: { status: "rule", reason } };
  }
  const all: Schema = { place: payload.place, anyOf: schemas };
  const answer = containment.of(payload, all);
  if (answer.status !== "not-contained" || answer.value === undefined) {
    return { proof: { status: "inconclusive", reason: "no payload was found that only one version allows" } };
  }
  const own = createMessageValidator(side).check(payload, answer.value);
  const judge = createMessageValidator(side);
  const verdicts = schemas.map((schema) => judge.check(schema, answer.value ?? null));
  if (own.status !== "accepted" || !verdicts.every(({ status }) => status === "rejected")) {
    return { proof: { status: "inconclusive", reason: "no payload was found that only one version allows" } };
  }
  const first = verdicts.find((verdict) => verdict.status === "rejected");
  const reason = first?.status === "rejected" ? first.reason : "no message allows it";
  const rejectedBy = acceptedBy === "from" ? "to" : "from";
  return { proof: { status: "proved", witness: { side, value: answer.value, acceptedBy, rejectedBy, reason } } };
}
