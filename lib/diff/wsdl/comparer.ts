import { sidesOf, compareSchemas } from "@/lib/diff/compare/walk";
import { defineComparer } from "@/lib/diff/languages/model";
import { compareBindings } from "./compare-bindings";
import { compareMessages } from "./compare-messages";
import { compareUnusedTypes } from "./compare-unused-types";
import { messageNode, messagePairs, operationPairs, trailOf } from "./messages";
import { PairMaker } from "./pairs/pair-maker";
import { WSDL_DIFF_RULES } from "./rules/index";
import { MessageProver } from "./witness/message-prover";
import { wsdlMessageProof } from "./witness/message-proof";

/**
 * Compares two versions in WSDL. Contents of messages are compared as schemas, with the shared rules and witnesses (elements are
 * properties, attributes `@name`, what repeats an array; witnesses are the XML itself); order, choices, types that only XML tells apart, namespaces and
 * bindings have rules of their own.
 */
export const WSDL_COMPARER = defineComparer<"wsdl">({
  format: "wsdl",
  rules: WSDL_DIFF_RULES,
  proof:
    "Contents of messages: the XML that goes over the wire, which the one version allows and the other refuses, judged by a validator of XML Schema that knows nothing of the comparison. Bindings, ports and exchanges are by rule.",
  messageProof: (from, to) => wsdlMessageProof(from, to),
  addSchemas: (walk, from, to) => {
    const maker = new PairMaker(from.native, to.native);
    const messages = operationPairs(from, to)
      .flatMap(messagePairs)
      .map((message) => ({ message, node: messageNode(maker, from.native, to.native, message) }));
    maker.finish();
    for (const { message, node } of messages) {
      if (!node) continue;
      const { context } = message.operation;
      const { sent, received } = sidesOf(context);
      const subject = `${message.label.charAt(0).toUpperCase()}${message.label.slice(1)}`;
      compareSchemas(
        walk,
        {
          operation: context,
          side: message.side === "request" ? sent : received,
          group: message.label,
          subject,
          trail: trailOf(message),
        },
        { schema: node.from, place: message.from.place },
        { schema: node.to, place: message.to.place },
      );
    }
  },
  compare: (from, to, report, _today, proofs = true) => {
    const pairs = operationPairs(from, to);
    const prover = proofs ? new MessageProver(from.native, to.native) : undefined;
    compareMessages(from, to, pairs, report, prover);
    compareBindings(from, to, pairs, report);
    compareUnusedTypes(from, to, report);
  },
});
