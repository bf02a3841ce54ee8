import type { AsyncReading } from "@/lib/specs/asyncapi/async-reading";
import type { AsyncBinding, AsyncBindings } from "@/lib/specs/asyncapi/contract";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";
import { isObject, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Fields of bindings that hold schemas. */
const SCHEMA_FIELDS: ReadonlySet<string> = new Set([
  "query",
  "headers",
  "key",
  "groupId",
  "clientId",
  "correlationData",
]);

/** `bindings` of a server, channel, operation or message, over those of its traits. */
export function readBindings(nodes: readonly SourceNode[], reading: AsyncReading): AsyncBindings {
  const bindings: AsyncBindings = new Map();
  for (const node of nodes) {
    for (const [protocol, inner] of memberNodes(reading.target(node))) {
      const target = reading.target(inner);
      if (!target || protocol.startsWith("x-")) continue;
      reading.spend(1);
      merge(bindings, protocol, target, reading);
    }
  }
  return bindings;
}

function merge(bindings: AsyncBindings, protocol: string, node: SourceNode, reading: AsyncReading): void {
  const known = bindings.get(protocol);
  const fields = new Map<string, JsonValue>(known ? Object.entries(known.fields) : []);
  const schemas = new Map<string, Schema>(known?.schemas);
  for (const [name, field] of memberNodes(node)) {
    if (fields.has(name) || schemas.has(name)) continue;
    const schema = SCHEMA_FIELDS.has(name) && isObject(field.value) ? reading.schema(field) : undefined;
    if (schema) schemas.set(name, schema);
    else fields.set(name, field.value);
  }
  const binding: AsyncBinding = { place: known?.place ?? node.place, protocol, fields: toObject(fields), schemas };
  bindings.set(protocol, binding);
}

function toObject(fields: ReadonlyMap<string, JsonValue>): JsonObject {
  return Object.fromEntries(fields);
}
