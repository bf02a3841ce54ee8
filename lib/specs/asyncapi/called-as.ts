import type { AsyncBindings } from "@/lib/specs/asyncapi/contract";
import { addressName } from "@/lib/specs/asyncapi/operation-keys";
import type { DraftOperation } from "@/lib/specs/asyncapi/read-operations";
import type { JsonValue } from "@/lib/specs/model";
import { member } from "@/lib/specs/source/source-node";

/** Where bindings of a channel write what its broker calls it, which may be something else than the address. */
const BROKER_NAMES: Readonly<Record<string, readonly string[]>> = {
  kafka: ["topic"],
  amqp: ["queue.name", "exchange.name"],
  sqs: ["queue.name"],
  sns: ["name"],
  googlepubsub: ["topic"],
  ibmmq: ["queue.objectName", "topic.string", "topic.objectName"],
  anypointmq: ["destination"],
  jms: ["destination"],
};

/** What messages of an operation go by at run time beside its address: names of topics and queues; of HTTP, method and path. */
export function calledAs(draft: DraftOperation): string[] {
  const { channel, action, bindings } = draft;
  const address = addressName(draft);
  const names = Object.entries(BROKER_NAMES).flatMap(([protocol, paths]) => namesIn(channel.bindings, protocol, paths));
  const method = bindings.get("http")?.fields.method;
  // What the service sends over HTTP arrives somewhere else.
  const isAsked = action === "receive" && typeof method === "string" && address.startsWith("/");
  const all = [...names.filter((name) => name !== address), ...(isAsked ? [`${method.toUpperCase()} ${address}`] : [])];
  return [...new Set(all)];
}

function namesIn(bindings: AsyncBindings, protocol: string, paths: readonly string[]): string[] {
  const fields = bindings.get(protocol)?.fields;
  return paths.flatMap((path) => {
    const value = path.split(".").reduce<JsonValue | undefined>((node, key) => member(node, key), fields);
    return typeof value === "string" && value !== "" ? [value] : [];
  });
}
