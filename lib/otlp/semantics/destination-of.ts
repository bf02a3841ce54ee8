import type { Attributes } from "@/lib/otlp/model";
import { textAttribute } from "./read-attribute";

/** What says where messages went or came from. */
export const DESTINATION_KEYS = [
  "messaging.system",
  "messaging.destination.template",
  "messaging.destination.name",
  "messaging.destination",
  "messaging.destination.temporary",
  "messaging.destination.anonymous",
  "messaging.temp_destination",
  "messaging.source.template",
  "messaging.source.name",
  "messaging.rabbitmq.destination.routing_key",
  "messaging.rabbitmq.routing_key",
] as const;

/** Where messages went or came from. */
export interface Destination {
  /** As it is reported: its template before its name. */
  name: string;
  /** What else a definition may call it; few. */
  others: string[];
}

const MOST_OTHERS = 5;
/** The exchange of RabbitMQ that has no name of its own. */
const NO_NAMES: ReadonlySet<string> = new Set(["", "amq.default", "(anonymous)", "(temporary)"]);

/**
 * The destination of a message. Null where there is none, and where it was made for one conversation: an answer is no operation, and
 * its destination has a name that nobody else has. With a template the name says nothing more, and is another one for each message.
 */
export function destinationOf(attributes: Attributes): Destination | null {
  const template = textAttribute(attributes, ["messaging.destination.template", "messaging.source.template"]);
  if (template !== null) return { name: template, others: [] };
  const isPassing =
    attributes.get("messaging.destination.temporary") === true ||
    attributes.get("messaging.destination.anonymous") === true ||
    attributes.get("messaging.temp_destination") === true;
  if (isPassing) return null;
  const named = ["messaging.destination.name", "messaging.destination", "messaging.source.name"].flatMap(
    (key) => textAttribute(attributes, [key]) ?? [],
  );
  const system = textAttribute(attributes, ["messaging.system"], 40)?.toLowerCase() ?? "";
  const key = textAttribute(attributes, [
    "messaging.rabbitmq.destination.routing_key",
    "messaging.rabbitmq.routing_key",
  ]);
  const all = [...named, ...(key === null ? [] : [key]), ...named.flatMap((name) => namesWithin(name, system))];
  const [name, ...others] = [...new Set(all)].filter((one) => !NO_NAMES.has(one));
  return name === undefined ? null : { name, others: others.slice(0, MOST_OTHERS) };
}

/** RabbitMQ writes `exchange:routing key:queue`; Amazon an ARN or a URL; Google the path of a resource: what they end in is the name. */
function namesWithin(name: string, system: string): string[] {
  if (system === "rabbitmq") return name.includes(":") ? name.split(":").reverse() : [];
  if (name.startsWith("arn:")) return [name.slice(name.lastIndexOf(":") + 1)];
  if (/^https?:\/\//.test(name) || /^projects\/[^/]+\/(?:topics|subscriptions)\//.test(name)) {
    return [name.slice(name.lastIndexOf("/") + 1)];
  }
  return [];
}
