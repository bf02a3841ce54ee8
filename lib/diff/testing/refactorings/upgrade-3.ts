import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import { asNullChoice } from "./schema-forms";

/** How the upgrade writes what may be null. */
export type NullForm = "type list" | "anyOf" | "oneOf";

/** A 3.0 document in 3.1 terms; undefined for any other. */
export function upgradedTo31(document: JsonObject, form: NullForm = "type list"): JsonObject | undefined {
  if (dialectOf(document) !== "3.0") return undefined;
  const mapped = mapDocument(document, (node, kind) => {
    if (kind !== "schema") return node;
    const schema = modernSchema(node);
    return form === "type list" ? schema : (asNullChoice(schema, form) ?? schema);
  });
  return { ...mapped, openapi: "3.1.0" };
}

function modernSchema(schema: JsonObject): JsonObject {
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  const { nullable, exclusiveMinimum, exclusiveMaximum, example, ...result } = schema;
  if (nullable === true && typeof result.type === "string") result.type = [result.type, "null"];
  else if (nullable === true) allowNull(result);
  exclude(result, "minimum", exclusiveMinimum, "exclusiveMinimum");
  exclude(result, "maximum", exclusiveMaximum, "exclusiveMaximum");
  if (example !== undefined) result.examples = [example];
  return result;
}

/** `nullable` beside a choice and no type: what its authors mean is one more choice. */
function allowNull(schema: JsonObject): void {
  const { allOf, anyOf, oneOf } = schema;
  const nothing: JsonObject = { type: "null" };
  if (Array.isArray(oneOf) && !anyOf && !allOf) schema.oneOf = [...oneOf, nothing];
  else if (Array.isArray(anyOf) && !oneOf && !allOf) schema.anyOf = [...anyOf, nothing];
  else if (Array.isArray(allOf) && !oneOf && !anyOf) {
    schema.anyOf = [{ allOf }, nothing];
    delete schema.allOf;
  }
}

function exclude(schema: JsonObject, bound: string, isExclusive: JsonValue | undefined, exclusive: string): void {
  const value = schema[bound];
  if (isExclusive !== true || value === undefined) return;
  schema[exclusive] = value;
  delete schema[bound];
}

/** The 3.1 forms of bytes in a string: `contentEncoding` and `contentMediaType` in place of a format. */
export function withContentKeywords(document: JsonObject): JsonObject | undefined {
  if (dialectOf(document) !== "3.1") return undefined;
  return mapDocument(document, (node, kind) => {
    if (kind !== "schema") return node;
    const { format, ...rest } = node;
    if (format === "byte") return { ...rest, contentEncoding: "base64" };
    if (format === "binary") return { ...rest, contentMediaType: "application/octet-stream" };
    return node;
  });
}

/** A 3.1 document as 3.2, which took nothing away; undefined for any other. */
export function upgradedTo32(document: JsonObject): JsonObject | undefined {
  return dialectOf(document) === "3.1" ? { ...document, openapi: "3.2.0" } : undefined;
}
