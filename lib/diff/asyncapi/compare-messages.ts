import { canonicalJson } from "@/lib/core/canonical-json";
import type { PairedGroup } from "@/lib/diff/asyncapi/paired-actions";
import { compareBindings } from "@/lib/diff/asyncapi/compare-bindings";
import { weighMessage } from "@/lib/diff/asyncapi/message-proof";
import { messagesOf, type MessagePair } from "@/lib/diff/asyncapi/pair-messages";
import { goesWithOperation } from "@/lib/diff/asyncapi/regrouped";
import type { ActionReport } from "@/lib/diff/asyncapi/report";
import { asyncapiCorrelationIdChanged } from "@/lib/diff/asyncapi/rules/asyncapi-correlation-id-changed";
import { asyncapiMessageBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-binding-changed";
import { asyncapiMessageContentTypeChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-content-type-changed";
import { asyncapiMessageDefinitionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-definition-changed";
import { asyncapiMessageDeprecated } from "@/lib/diff/asyncapi/rules/asyncapi-message-deprecated";
import { asyncapiMessageDeprecationWithdrawn } from "@/lib/diff/asyncapi/rules/asyncapi-message-deprecation-withdrawn";
import { asyncapiMessageDescriptionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-description-changed";
import { asyncapiMessageExamplesChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-examples-changed";
import { asyncapiMessageRenamed } from "@/lib/diff/asyncapi/rules/asyncapi-message-renamed";
import { asyncapiMessageSchemaFormatChanged } from "@/lib/diff/asyncapi/rules/asyncapi-message-schema-format-changed";
import { asyncapiReceivedMessageAdded } from "@/lib/diff/asyncapi/rules/asyncapi-received-message-added";
import { asyncapiReceivedMessageRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-received-message-removed";
import { asyncapiSentMessageAdded } from "@/lib/diff/asyncapi/rules/asyncapi-sent-message-added";
import { asyncapiSentMessageRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-sent-message-removed";
import { normalMediaType } from "@/lib/diff/compare/media-types";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { AsyncMessage } from "@/lib/specs/asyncapi/contract";
import { payloadLanguageName } from "@/lib/specs/asyncapi/schema-format";

/** Messages of one group that are weighed against the others; of more nobody reads the proofs. */
const MOST_WEIGHED = 40;

/** Compares which messages go over an address, and what is said of each. */
export function compareMessages(group: PairedGroup, reportOf: (pair: MessagePair) => ActionReport): void {
  const { from, to } = group;
  if (!from || !to) return;
  const weighed = { count: 0 };
  for (const pair of group.messages) {
    const report = reportOf(pair);
    if (pair.from && pair.to) compareMessage(pair.from, pair.to, report);
    else if (pair.from && !goesWithOperation(group, pair.from))
      reportExistence(pair.from, messagesOf(to), group.side, "removed", report, weighed);
    else if (pair.to) reportExistence(pair.to, messagesOf(from), group.side, "added", report, weighed);
  }
}

/** Compares the messages of two replies. */
export function compareReplyMessages(pairs: readonly MessagePair[], side: MessageSide, report: ActionReport): void {
  const weighed = { count: 0 };
  const older = pairs.flatMap(({ from }) => from ?? []);
  const newer = pairs.flatMap(({ to }) => to ?? []);
  for (const pair of pairs) {
    if (pair.from && pair.to) compareMessage(pair.from, pair.to, report);
    else if (pair.from) reportExistence(pair.from, newer, side, "removed", report, weighed);
    else if (pair.to) reportExistence(pair.to, older, side, "added", report, weighed);
  }
}

/** The rule for a message that only one version has. */
const EXISTENCE = {
  request: { added: asyncapiReceivedMessageAdded, removed: asyncapiReceivedMessageRemoved },
  response: { added: asyncapiSentMessageAdded, removed: asyncapiSentMessageRemoved },
} as const;

function reportExistence(
  message: AsyncMessage,
  others: readonly AsyncMessage[],
  side: MessageSide,
  action: "added" | "removed",
  report: ActionReport,
  weighed: { count: number },
): void {
  const acceptedBy = action === "removed" ? "from" : "to";
  const rule = EXISTENCE[side][action];
  // Only these two are about what the other side does not know: the rest is about what it no longer gets, or may send.
  const isRefused = (side === "request" && action === "removed") || (side === "response" && action === "added");
  const evidence =
    isRefused && weighed.count++ < MOST_WEIGHED ? weighMessage(message, others, side, acceptedBy) : undefined;
  const { severity, proof } = evidence ?? {};
  const note = severity === undefined ? undefined : proof?.reason;
  report(rule, [`message ${message.key}`], {
    facts: { name: message.key, ...(note === undefined ? {} : { note }) },
    [acceptedBy]: message.place,
    ...(severity === undefined ? {} : { severity }),
    ...(proof ? { proof } : {}),
  });
}

const TEXTS = ["title", "summary", "description"] as const;

function compareMessage(from: AsyncMessage, to: AsyncMessage, report: ActionReport): void {
  const head = `message ${to.key}`;
  const places = { from: from.place, to: to.place };
  const name = to.key;
  const names = { before: from.name ?? from.key, after: to.name ?? to.key };
  const isRenamed = from.key !== to.key || (from.name !== undefined && to.name !== undefined && from.name !== to.name);
  if (isRenamed && names.before !== names.after)
    report(asyncapiMessageRenamed, [head, "name"], { facts: { name, ...names }, ...places });
  compareContentTypes(from, to, report);
  comparePayload(from, to, report);
  if (from.correlationLocation !== to.correlationLocation) {
    const facts = { name, ...whole(from.correlationLocation, to.correlationLocation) };
    const severity = from.correlationLocation === undefined ? ({ severity: "non-breaking" } as const) : {};
    report(asyncapiCorrelationIdChanged, [head, "correlation id"], { facts, ...severity, ...places });
  }
  for (const text of TEXTS) {
    if (from[text] === to[text]) continue;
    const facts = { name, note: text, ...whole(from[text], to[text]) };
    report(asyncapiMessageDescriptionChanged, [head, text], { facts, ...places });
  }
  if (canonicalJson(from.examples) !== canonicalJson(to.examples))
    report(asyncapiMessageExamplesChanged, [head, "examples"], { facts: { name }, ...places });
  if (from.deprecated !== to.deprecated) {
    const rule = to.deprecated ? asyncapiMessageDeprecated : asyncapiMessageDeprecationWithdrawn;
    report(rule, [head, "deprecated"], { facts: { name }, ...places });
  }
  compareBindings(asyncapiMessageBindingChanged, [head], from.bindings, to.bindings, report);
}

/** Where nothing is said JSON is meant, as a rule: that it is something else may be news, or just said late. */
function compareContentTypes(from: AsyncMessage, to: AsyncMessage, report: ActionReport): void {
  const [before, after] = [from, to].map(({ contentType = "application/json" }) => normalMediaType(contentType));
  if (before === after || before === undefined || after === undefined) return;
  const isSaid = from.contentType !== undefined && to.contentType !== undefined;
  report(asyncapiMessageContentTypeChanged, [`message ${to.key}`, "content type"], {
    facts: { name: to.key, before, after },
    ...(isSaid ? {} : { severity: "dangerous" }),
    from: from.place,
    to: to.place,
  });
}

function comparePayload(from: AsyncMessage, to: AsyncMessage, report: ActionReport): void {
  const head = `message ${to.key}`;
  const before = payloadLanguageName(from.schemaFormat);
  const after = payloadLanguageName(to.schemaFormat);
  const places = { from: from.foreign?.place ?? from.place, to: to.foreign?.place ?? to.place };
  if ((from.foreign || to.foreign) && before !== after) {
    const facts = { name: to.key, before, after };
    report(asyncapiMessageSchemaFormatChanged, [head, "schema format"], { facts, ...places });
  } else if (canonicalJson(from.foreign?.value) !== canonicalJson(to.foreign?.value)) {
    const facts = { name: to.key, note: after };
    report(asyncapiMessageDefinitionChanged, [head, "payload"], { facts, ...places });
  }
}

function whole(before: string | undefined, after: string | undefined): { before?: string; after?: string } {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
