import { type Attributes, SPAN_KIND, STATUS_ERROR } from "@/lib/otlp/model";
import type { CallParts } from "./call-parts";
import { destinationOf, DESTINATION_KEYS } from "./destination-of";
import { numberAttribute, textAttribute } from "./read-attribute";

/** Of messages, in the names of today and in those of before 1.17 of the conventions. */
export const MESSAGING_KEYS = [
  ...DESTINATION_KEYS,
  "messaging.operation.type",
  "messaging.operation.name",
  "messaging.operation",
  "messaging.batch.message_count",
] as const;

/** What a service did with messages. `fetch`: took them from the broker, and may process each of them later. */
export type MessageDeed = "send" | "fetch" | "process";

/** What the conventions of all times call it. What is settled was counted before. */
const DEEDS: Readonly<Record<string, MessageDeed | "settle">> = {
  create: "send",
  send: "send",
  publish: "send",
  receive: "fetch",
  poll: "fetch",
  process: "process",
  deliver: "process",
  settle: "settle",
};

/** A span tells of a million messages at most; of more only a broken one does. */
const MOST_MESSAGES = 1_000_000;

/** Messages that a service sent or took. */
export interface MessagingCall {
  parts: CallParts;
  deed: MessageDeed;
  /** How many; 0 where it asked and there was none. Null: more than there can be. */
  count: number | null;
}

/**
 * Messages that were sent or taken; null where nothing says so, or they are counted by another span: what is settled was taken, and
 * what a span of kind CLIENT sends was created by another one. The route is `send destination` or `receive destination`.
 */
export function messagingCall(attributes: Attributes, statusCode: number, kind: number): MessagingCall | null {
  const destination = destinationOf(attributes);
  const deed = deedOf(attributes, kind);
  if (destination === null || deed === null) return null;
  const status = statusCode === STATUS_ERROR || attributes.has("error.type") ? "error" : "ok";
  const route = `${deed === "send" ? "send" : "receive"} ${destination.name}`;
  const { others } = destination;
  const parts: CallParts = { protocol: "messaging", method: null, route, path: null, status };
  return { parts: others.length > 0 ? { ...parts, names: others } : parts, deed, count: messageCount(attributes) };
}

/** The kind of a span counts before what it calls its operation: names of operations are the systems' own. */
function deedOf(attributes: Attributes, kind: number): MessageDeed | null {
  const named = textAttribute(attributes, [
    "messaging.operation.type",
    "messaging.operation",
    "messaging.operation.name",
  ])?.toLowerCase();
  const known = named !== undefined && Object.hasOwn(DEEDS, named) ? DEEDS[named] : undefined;
  if (known === "settle") return null;
  if (kind === SPAN_KIND.producer) return "send";
  if (kind === SPAN_KIND.client) return known === "fetch" ? "fetch" : null;
  if (kind === SPAN_KIND.consumer) return known === "fetch" ? "fetch" : "process";
  return known ?? "process";
}

function messageCount(attributes: Attributes): number | null {
  const count = numberAttribute(attributes, ["messaging.batch.message_count"]) ?? 1;
  return Number.isSafeInteger(count) && count >= 0 && count <= MOST_MESSAGES ? count : null;
}
