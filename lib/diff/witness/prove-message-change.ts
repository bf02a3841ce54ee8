import type { Difference, MessageSide, OperationContext } from "@/lib/diff/compare/difference";
import type { Severity, Witness } from "@/lib/diff/model";
import { placeParts } from "@/lib/diff/place";
import type { Operation, Parameter } from "@/lib/specs/model";
import { makeReceived, makeSent } from "./message/make-message";
import { type MessagePlace, messagePlace } from "./message/message-place";
import {
  headerPart,
  type Judge,
  messageValue,
  parameterPart,
  type Problem,
  problemsOfReceived,
  problemsOfSent,
  type WholeMessage,
} from "./message/whole-message";
import { otherVersion, type ProofContext, STEPS_OF_MESSAGE, type Version } from "./proof-context";
import { refusingVersion } from "./prove-schema-change";

/** What shows a change of a request or response as a whole. */
export interface MessageProof {
  witness: Witness;
  message: WholeMessage;
  operation: Operation;
}

/** Changes of whole messages that a message can show: something that was not demanded is, or is not taken any more. */
const SHOWN = new Set([
  ...["parameter/required", "parameter/existence", "parameter/location", "body/required", "body/existence"],
  ...["media-type/existence", "media-type/delivery", "header/required", "header/existence", "status/existence"],
]);

/**
 * Searches for a whole message that shows a change of an operation's parameters, bodies, headers or statuses.
 * Undefined where no message can show it: an optional parameter that came is refused by nobody.
 */
export function proveMessageChange(
  context: ProofContext,
  difference: Difference,
  severity: Severity,
): MessageProof | undefined {
  const { side, area, kind } = placeParts(difference.place);
  const operation = difference.operation;
  if (!SHOWN.has(`${area}/${kind}`) || (side !== "request" && side !== "response") || !operation) return undefined;
  const place = messagePlace(operation, difference.trail);
  const { from, to } = operation;
  if (!place || !from || !to || context.left.steps <= 0) return undefined;
  const refusedBy = refusingVersion(side, severity);
  const versions = { from, to };
  return context.spending(STEPS_OF_MESSAGE, () => {
    const judges = {
      accepting: judge(context, otherVersion(refusedBy), side),
      refusing: judge(context, refusedBy, side),
    };
    return proveAt(judges, versions, place, difference);
  });
}

function judge(context: ProofContext, which: Version, side: MessageSide): Judge {
  return { context, which, side };
}

function proveAt(
  judges: { accepting: Judge; refusing: Judge },
  versions: Record<Version, Operation>,
  place: MessagePlace,
  difference: Difference,
): MessageProof | undefined {
  const { accepting, refusing } = judges;
  const operation = versions[accepting.which];
  const isSent = place.part === "parameter" || place.part === "body";
  const mediaType = place.part === "body" || place.part === "response" ? place.mediaType : undefined;
  const status = place.part === "response" || place.part === "header" ? place.status : "";
  const message = isSent
    ? makeSent(accepting, operation, { mediaType })
    : makeReceived(accepting, operation, status, { mediaType });
  if (!message) return undefined;
  const problems = isSent ? problemsOfSent : problemsOfReceived;
  if (problems(accepting, operation, message).length > 0) return undefined;
  const parts = partsOf(place, difference.operation, refusing.which);
  const problem = problems(refusing, versions[refusing.which], message).find(
    (one: Problem) => !one.unknown && parts.includes(one.part),
  );
  if (!problem) return undefined;
  const witness: Witness = {
    side: accepting.side,
    value: messageValue(message),
    acceptedBy: accepting.which,
    rejectedBy: refusing.which,
    reason: problem.reason,
  };
  return { witness, message, operation };
}

/** The parts of a message that a change is about. */
function partsOf(place: MessagePlace, context: OperationContext | undefined, which: Version): string[] {
  switch (place.part) {
    case "parameter": {
      const name = place.key.slice(place.key.indexOf(" ") + 1).toLowerCase();
      const named = (parameter: Parameter) => parameter.name.toLowerCase() === name;
      return (context?.[which]?.parameters.filter(named) ?? []).map(parameterPart);
    }
    case "body":
      return [place.mediaType === undefined ? "body" : "media type"];
    case "header":
      return [headerPart(place.name)];
    case "response":
      return [place.mediaType === undefined ? "status" : "media type"];
  }
}
