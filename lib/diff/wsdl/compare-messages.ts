import { step } from "@/lib/diff/compare/difference";
import type { LanguageDifference, LanguageRule, LanguageSide } from "@/lib/diff/languages/model";
import type { Proof } from "@/lib/diff/model";
import { quoted } from "@/lib/diff/rule-wording";
import { DirtyPairs } from "@/lib/diff/wsdl/message-differences";
import { localOf, messageNode, type MessagePair, messagePairs, type OperationPair } from "@/lib/diff/wsdl/messages";
import type { JsonValue } from "@/lib/specs/model";
import { rootElement } from "@/lib/specs/wsdl/message-roots";
import { PairMaker } from "@/lib/diff/wsdl/pairs/pair-maker";
import type { XmlAspect, XmlDifference } from "@/lib/diff/wsdl/pairs/pair-node";
import { type MessageProver, wayOf } from "@/lib/diff/wsdl/witness/message-prover";
import { wsdlExchangeChanged } from "@/lib/diff/wsdl/rules/wsdl-exchange-changed";
import { wsdlFaultAdded } from "@/lib/diff/wsdl/rules/wsdl-fault-added";
import { wsdlFaultRemoved } from "@/lib/diff/wsdl/rules/wsdl-fault-removed";
import { wsdlMessageElementChanged } from "@/lib/diff/wsdl/rules/wsdl-message-element-changed";
import { wsdlNamespaceChanged } from "@/lib/diff/wsdl/rules/wsdl-namespace-changed";
import { wsdlRequestChoiceDissolved } from "@/lib/diff/wsdl/rules/wsdl-request-choice-dissolved";
import { wsdlRequestChoiceIntroduced } from "@/lib/diff/wsdl/rules/wsdl-request-choice-introduced";
import { wsdlRequestFacetNarrowed } from "@/lib/diff/wsdl/rules/wsdl-request-facet-narrowed";
import { wsdlRequestFacetWidened } from "@/lib/diff/wsdl/rules/wsdl-request-facet-widened";
import { wsdlRequestOrderDemanded } from "@/lib/diff/wsdl/rules/wsdl-request-order-demanded";
import { wsdlRequestOrderFreed } from "@/lib/diff/wsdl/rules/wsdl-request-order-freed";
import { wsdlRequestTypeChanged } from "@/lib/diff/wsdl/rules/wsdl-request-type-changed";
import { wsdlRequestTypeWidened } from "@/lib/diff/wsdl/rules/wsdl-request-type-widened";
import { wsdlResponseChoiceDissolved } from "@/lib/diff/wsdl/rules/wsdl-response-choice-dissolved";
import { wsdlResponseChoiceIntroduced } from "@/lib/diff/wsdl/rules/wsdl-response-choice-introduced";
import { wsdlResponseFacetNarrowed } from "@/lib/diff/wsdl/rules/wsdl-response-facet-narrowed";
import { wsdlResponseFacetWidened } from "@/lib/diff/wsdl/rules/wsdl-response-facet-widened";
import { wsdlResponseOrderChanged } from "@/lib/diff/wsdl/rules/wsdl-response-order-changed";
import { wsdlResponseOrderFixed } from "@/lib/diff/wsdl/rules/wsdl-response-order-fixed";
import { wsdlResponseTypeChanged } from "@/lib/diff/wsdl/rules/wsdl-response-type-changed";
import { wsdlResponseTypeNarrowed } from "@/lib/diff/wsdl/rules/wsdl-response-type-narrowed";

type Report = (difference: LanguageDifference) => void;

/** What a difference means for messages to the service, and for those from it. */
const RULES: Readonly<Record<XmlAspect, { request: LanguageRule; response: LanguageRule }>> = {
  "type/changed": { request: wsdlRequestTypeChanged, response: wsdlResponseTypeChanged },
  "type/narrowed": { request: wsdlRequestTypeChanged, response: wsdlResponseTypeNarrowed },
  "type/widened": { request: wsdlRequestTypeWidened, response: wsdlResponseTypeChanged },
  "facet/changed": { request: wsdlRequestFacetNarrowed, response: wsdlResponseFacetWidened },
  "facet/narrowed": { request: wsdlRequestFacetNarrowed, response: wsdlResponseFacetNarrowed },
  "facet/widened": { request: wsdlRequestFacetWidened, response: wsdlResponseFacetWidened },
  "order/changed": { request: wsdlRequestOrderDemanded, response: wsdlResponseOrderChanged },
  "order/fixed": { request: wsdlRequestOrderDemanded, response: wsdlResponseOrderFixed },
  "order/freed": { request: wsdlRequestOrderFreed, response: wsdlResponseOrderChanged },
  "choice/changed": { request: wsdlRequestChoiceIntroduced, response: wsdlResponseChoiceDissolved },
  "choice/introduced": { request: wsdlRequestChoiceIntroduced, response: wsdlResponseChoiceIntroduced },
  "choice/dissolved": { request: wsdlRequestChoiceDissolved, response: wsdlResponseChoiceDissolved },
  "namespace/changed": { request: wsdlNamespaceChanged, response: wsdlNamespaceChanged },
};

/** Reports what differs between the messages of operations in XML alone; what JSON has too is compared as schemas. */
export function compareMessages(
  from: LanguageSide<"wsdl">,
  to: LanguageSide<"wsdl">,
  pairs: readonly OperationPair[],
  report: Report,
  prover?: MessageProver,
): void {
  const maker = new PairMaker(from.native, to.native);
  const messages = pairs.flatMap((pair) => {
    compareExchange(pair, report);
    return messagePairs(pair).map((message) => ({
      message,
      node: messageNode(maker, from.native, to.native, message),
    }));
  });
  maker.finish();
  const dirty = new DirtyPairs(messages.flatMap(({ node }) => node ?? []));
  for (const { message, node } of messages) {
    if (!node) compareRoots(from, to, message, report, prover);
    else {
      for (const { difference, trail } of dirty.of(node)) {
        const { aspect, name, before, after, unknown } = difference;
        const rule = RULES[aspect][message.side];
        const target = { way: wayOf(trail.map(({ key }) => key)), ...focusOf(difference) };
        const proof: Proof | undefined =
          unknown === undefined
            ? prover?.prove(message, rule.severity, target)
            : { status: "inconclusive", reason: unknown };
        report({
          rule,
          operation: message.operation.context,
          trail: [step(undefined, message.label).segment, ...trail],
          facts: {
            subject: subjectOf(
              message,
              trail.map(({ label }) => label),
            ),
            name,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
          },
          from: difference.from,
          to: difference.to,
          ...(proof ? { proof } : {}),
        });
      }
    }
  }
}

/** Which elements a difference of order or choice is about. */
function focusOf({ aspect, before, after }: XmlDifference): { among?: string[] } {
  if (!/^(?:order|choice)\//.test(aspect)) return {};
  return { among: [before, after].flatMap((one) => (Array.isArray(one) ? one : [])).flatMap(localNamesIn) };
}

function localNamesIn(value: JsonValue): string[] {
  return typeof value === "string" ? wayOf([`.${value}`]) : [];
}

/** ``Request message element `Order.total` ``. */
function subjectOf({ label }: MessagePair, path: readonly string[]): string {
  const lead = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return path.length === 0 ? lead : `${lead} element ${quoted(path.join("."))}`;
}

/** Messages that are not the same element, or one of them none. */
function compareRoots(
  from: LanguageSide<"wsdl">,
  to: LanguageSide<"wsdl">,
  message: MessagePair,
  report: Report,
  prover: MessageProver | undefined,
): void {
  const before = rootElement(from.native, message.from);
  const after = rootElement(to.native, message.to);
  if (!before && !after) return;
  if (before && after && localOf(before) === localOf(after)) return;
  const isKnown = [from.native.messages.get(message.from.message), to.native.messages.get(message.to.message)].every(
    (one) => one !== undefined,
  );
  if (!isKnown) return;
  report({
    rule: wsdlMessageElementChanged,
    operation: message.operation.context,
    ...(prover ? { proof: prover.prove(message, wsdlMessageElementChanged.severity, { way: [] }) } : {}),
    trail: [step(undefined, message.label).segment],
    facts: {
      subject: subjectOf(message, []),
      name: "",
      before: before ? localOf(before) : "parts",
      after: after ? localOf(after) : "parts",
    },
    from: message.from.place,
    to: message.to.place,
  });
}

/** Compares which messages go which way, and which faults there are. */
function compareExchange({ from, to, context }: OperationPair, report: Report): void {
  const at = { operation: context, from: from.place, to: to.place };
  const subject = `Operation \`${to.key}\``;
  if (from.pattern !== to.pattern) {
    const facts = { subject, name: "", before: from.pattern, after: to.pattern };
    report({ ...at, rule: wsdlExchangeChanged, trail: [step(undefined, "messages").segment], facts });
  }
  const trail = (name: string) => [step(undefined, `fault ${name}`).segment];
  for (const { name, place } of to.faults) {
    if (!from.faults.some((one) => one.name === name))
      report({ ...at, rule: wsdlFaultAdded, trail: trail(name), facts: { subject, name }, to: place });
  }
  for (const { name, place } of from.faults) {
    if (!to.faults.some((one) => one.name === name))
      report({ ...at, rule: wsdlFaultRemoved, trail: trail(name), facts: { subject, name }, from: place });
  }
}
