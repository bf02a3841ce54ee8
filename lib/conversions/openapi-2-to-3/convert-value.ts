import type { Context } from "@/lib/conversions/openapi-2-to-3/context";
import { schemaTypes } from "@/lib/conversions/openapi-2-to-3/schema-types";
import { objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const BOUNDS = new Set([
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
]);

/** What a parameter, header or items object of 2.0 says of its value in its own fields, as a schema. */
export function valueSchema(node: SourceNode, context: Context): JsonObject {
  context.spend();
  const fields: [string, JsonValue][] = [...schemaTypes(node, context)];
  for (const [key, inner] of memberNodes(node)) {
    if (BOUNDS.has(key)) fields.push([key, inner.value]);
  }
  const items = childNode(node, "items");
  if (items) {
    const format = textField(items, "collectionFormat");
    if (format !== undefined && format !== "csv") {
      const message = `A list inside a list is separated by \`${format.slice(0, 20)}\` here, which 3.x cannot say.`;
      context.lose("collection-format-elsewhere", "dropped", message, items);
    }
    fields.push(["items", valueSchema(items, context)]);
  } else if (textField(node, "type") === "array") fields.push(["items", {}]);
  return objectOf(fields);
}
