import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { isObject } from "@/lib/specs/source/source-node";

/** Fields of a 2.0 parameter, header or items object that say what its value is. */
const VALUE = [
  "type",
  "format",
  "items",
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
  "x-nullable",
];

/** The schema that a 2.0 parameter, header or items object carries in its own fields. */
export function schemaOfFields(node: JsonObject): JsonObject {
  const entries = VALUE.flatMap((key): [string, JsonValue][] => {
    const value = node[key];
    if (value === undefined) return [];
    return [[key, key === "items" && isObject(value) ? schemaOfFields(value) : value]];
  });
  return upgradedSchema(Object.fromEntries(entries));
}

/** One 2.0 schema in 3.0 terms; what is inside it has been upgraded before. */
export function upgradedSchema(schema: JsonObject): JsonObject {
  const { discriminator, ...rest } = schema;
  const result: JsonObject = rest;
  if (typeof discriminator === "string") result.discriminator = { propertyName: discriminator };
  if (result.type === "file") Object.assign(result, { type: "string", format: "binary" });
  if (typeof result.$ref === "string") return { $ref: result.$ref };
  return result;
}

/** `collectionFormat` as style and explode, for where the parameter stands. */
export function serialisationOf(node: JsonObject): JsonObject {
  if (node.type !== "array") return {};
  const isQuery = node.in === "query" || node.in === "formData";
  switch (node.collectionFormat) {
    case "multi":
      return { style: "form", explode: true };
    case "ssv":
      return isQuery ? { style: "spaceDelimited", explode: false } : {};
    case "pipes":
      return isQuery ? { style: "pipeDelimited", explode: false } : {};
    default:
      return isQuery ? { style: "form", explode: false } : { style: "simple" };
  }
}

const FLOWS: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/** A 2.0 security scheme in 3.0 terms. */
export function upgradedScheme(scheme: JsonObject): JsonObject {
  const { type, flow, authorizationUrl, tokenUrl, scopes, ...rest } = scheme;
  if (type === "basic") return { ...rest, type: "http", scheme: "basic" };
  if (type !== "oauth2" || typeof flow !== "string") return scheme;
  const urls = { ...(authorizationUrl ? { authorizationUrl } : {}), ...(tokenUrl ? { tokenUrl } : {}) };
  return { ...rest, type, flows: { [FLOWS[flow] ?? flow]: { ...urls, scopes: scopes ?? {} } } };
}
