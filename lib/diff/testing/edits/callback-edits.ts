import type { JsonObject } from "@/lib/specs/model";
import type { Needs, Verdict } from "./edit";
import { type OperationSite, type ProtocolEdit, protocolEdit } from "./protocol-edit";

const URL = "{$request.body#/url}";

function object(properties: JsonObject, required: string[] = []): JsonObject {
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}

/** What the service sends to its callers, and what it takes for an answer. */
function message(schema: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { "204": { description: "Heard" } },
    ...more,
  };
}

type Message = JsonObject | undefined;

function pair(name: string, there: Verdict, back: Verdict, before: Message, after: Message): ProtocolEdit[] {
  const callback = (operation: Message): JsonObject => (operation ? { edit: { [URL]: { post: operation } } } : {});
  const webhook = (operation: Message): JsonObject => (operation ? { edit: { post: operation } } : {});
  const inCallback = (site: OperationSite) => ({
    before: site.with({ callbacks: callback(before) }),
    after: site.with({ callbacks: callback(after) }),
  });
  const inWebhook = ({ document }: OperationSite) => ({
    before: { ...document, webhooks: webhook(before) },
    after: { ...document, webhooks: webhook(after) },
  });
  const since = (needs: Needs) => ({ needs, isOfOperation: needs === "3.x" });
  return [
    protocolEdit(`callback: ${name}`, there, back, inCallback, since("3.x")),
    protocolEdit(`webhook: ${name}`, there, back, inWebhook, since("3.1+")),
  ];
}

const TEXT: JsonObject = { type: "string" };
const PLAIN = message(object({ a: TEXT }));
const answering = (schema: JsonObject) =>
  message(object({ a: TEXT }), {
    responses: { "200": { description: "Heard", content: { "application/json": { schema } } } },
  });

/** Edits of what the service itself sends: callers receive the request and send the answer. */
export const CALLBACK_EDITS: readonly ProtocolEdit[] = [
  ...pair("added", "non-breaking", "breaking", undefined, PLAIN),
  ...pair("optional property added", "non-breaking", "dangerous", PLAIN, message(object({ a: TEXT, b: TEXT }))),
  ...pair("required property removed", "breaking", "non-breaking", message(object({ a: TEXT, b: TEXT }, ["b"])), PLAIN),
  ...pair("property became optional", "breaking", "non-breaking", message(object({ a: TEXT }, ["a"])), PLAIN),
  ...pair("property narrowed", "non-breaking", "breaking", PLAIN, message(object({ a: { ...TEXT, maxLength: 9 } }))),
  ...pair("property of another type", "breaking", "breaking", PLAIN, message(object({ a: { type: "integer" } }))),
  ...pair(
    "value added",
    "dangerous",
    "non-breaking",
    message(object({ a: { ...TEXT, enum: ["x"] } })),
    message(object({ a: { ...TEXT, enum: ["x", "y"] } })),
  ),
  ...pair(
    "answer narrowed",
    "breaking",
    "non-breaking",
    answering(object({ r: TEXT })),
    answering(object({ r: TEXT }, ["r"])),
  ),
  ...pair(
    "answer of another type",
    "breaking",
    "breaking",
    answering(object({ r: TEXT })),
    answering(object({ r: { type: "integer" } })),
  ),
  ...pair(
    "answer with one more value",
    "non-breaking",
    "breaking",
    answering(object({ r: { ...TEXT, enum: ["x"] } })),
    answering(object({ r: { ...TEXT, enum: ["x", "y"] } })),
  ),
  ...pair(
    "answer of another status",
    "breaking",
    "breaking",
    PLAIN,
    message(object({ a: TEXT }), { responses: { "200": { description: "Heard" } } }),
  ),
  ...pair("summary reworded", "harmless", "harmless", { ...PLAIN, summary: "a" }, { ...PLAIN, summary: "b" }),
];
