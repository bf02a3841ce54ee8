import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { mapDocument } from "@/lib/diff/testing/documents/map-document";
import type { Refactoring } from "./refactoring";

/** Lists whose order means nothing, by the kind of object that they are in. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  schema: ["required", "enum", "type", "allOf", "anyOf", "oneOf"],
  operation: ["tags", "parameters", "security", "consumes", "produces", "schemes"],
  pathItem: ["parameters"],
  root: ["security", "tags", "consumes", "produces", "schemes"],
};

function turned(node: JsonObject, kind: string): JsonObject {
  const lists = LISTS[kind] ?? [];
  const entries = Object.entries(node).map(([key, value]): [string, JsonValue] => [
    key,
    lists.includes(key) && Array.isArray(value) ? value.toReversed() : value,
  ]);
  return Object.fromEntries(entries.reverse());
}

/** Keys, and lists whose order means nothing, the other way round. */
export const REORDERED: Refactoring = {
  name: "keys and lists in another order",
  apply: (document) => mapDocument(document, turned),
};
