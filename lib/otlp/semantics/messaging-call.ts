import { type Attributes, STATUS_ERROR } from "@/lib/otlp/model";
import type { CallParts } from "./call-parts";
import { textAttribute } from "./read-attribute";

/** Of messages, in the names of today and in those of before 1.17 of the conventions. */
export const MESSAGING_KEYS = [
  "messaging.system",
  "messaging.destination.name",
  "messaging.destination.template",
  "messaging.destination",
  "messaging.operation.type",
  "messaging.operation.name",
  "messaging.operation",
] as const;

/** A message that was received or processed; null where nothing says so. Its route is `operation destination`. */
export function messagingCall(attributes: Attributes, statusCode: number): CallParts | null {
  const destination = textAttribute(attributes, [
    "messaging.destination.template",
    "messaging.destination.name",
    "messaging.destination",
  ]);
  if (destination === null) return null;
  const named = textAttribute(attributes, [
    "messaging.operation.type",
    "messaging.operation.name",
    "messaging.operation",
  ]);
  const operation = named === null || !/^[a-z]{1,20}$/i.test(named) ? "receive" : named.toLowerCase();
  const status = statusCode === STATUS_ERROR || attributes.has("error.type") ? "error" : "ok";
  return { protocol: "messaging", method: null, route: `${operation} ${destination}`, path: null, status };
}
