import { type Context, referenceOf } from "@/lib/conversions/openapi-2-to-3/context";
import { schemaTypes } from "@/lib/conversions/openapi-2-to-3/schema-types";
import { mappedMembers, objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonValue } from "@/lib/specs/model";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import { isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const KNOWN = GRAMMARS["3.0"].schema?.fields ?? {};
/** Keywords of which the value is turned; all others that 3.0 knows are kept as they are. */
const IN_2 = GRAMMARS["2.0"].schema?.fields ?? {};
/** Since 3.0 only, and written into 2.0 by people who mean what they mean there. */
const TAKEN_EARLY = new Set(["oneOf", "anyOf", "not", "writeOnly", "deprecated"]);

/** A schema of 2.0 in terms of 3.0. */
export function convertSchema(node: SourceNode, context: Context): JsonValue {
  context.spend();
  if (!isObject(node.value)) return node.value === true ? {} : { not: {} };
  const reference = referenceOf(node);
  if (reference !== undefined) return context.reference(reference);
  const fields: [string, JsonValue | undefined][] = [];
  for (const [key, inner] of memberNodes(node)) {
    if (key === "type" || key === "x-nullable" || key === "format") continue;
    fields.push([key, convertKeyword(key, inner, context)]);
  }
  return objectOf([...schemaTypes(node, context), ...fields]);
}

function convertKeyword(key: string, node: SourceNode, context: Context): JsonValue | undefined {
  if (key.startsWith("x-")) return node.value;
  if (!Object.hasOwn(KNOWN, key) || !(Object.hasOwn(IN_2, key) || TAKEN_EARLY.has(key))) {
    const message = `3.0 has no \`${key.slice(0, 60)}\` that would mean here what 2.0 says; it is left out.`;
    context.lose("unknown-keyword", "dropped", message, node);
    return undefined;
  }
  switch (key) {
    case "properties":
      return mappedMembers(node, (inner) => convertSchema(inner, context));
    case "allOf":
    case "anyOf":
    case "oneOf":
      return itemNodes(node).map((item) => convertSchema(item, context));
    case "not":
      return convertSchema(node, context);
    case "items":
      return convertItems(node, context);
    case "additionalProperties":
      return typeof node.value === "boolean" ? node.value : convertSchema(node, context);
    case "discriminator":
      return typeof node.value === "string" ? { propertyName: node.value } : node.value;
    default:
      return node.value;
  }
}

function convertItems(node: SourceNode, context: Context): JsonValue {
  if (!Array.isArray(node.value)) return convertSchema(node, context);
  const message = "Each item has a schema of its own here; in the result every item may follow any of them.";
  context.lose("tuple-items", "approximated", message, node);
  const schemas = itemNodes(node).map((item) => convertSchema(item, context));
  return schemas.length === 0 ? {} : { anyOf: schemas };
}
