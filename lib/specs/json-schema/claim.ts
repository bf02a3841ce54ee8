import { draftOfAddress, type SchemaDraft } from "@/lib/specs/json-schema/draft";
import type { Claim } from "@/lib/specs/languages/language";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";

const TYPES: ReadonlySet<JsonValue> = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);
/** Keywords that hold schemas; one of them beside a type or a list of names is no accident. */
const HOLDERS = [
  "properties",
  "patternProperties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "$defs",
  "definitions",
] as const;
/** Members by which documents of other kinds are known. */
const OTHERS = ["apiVersion", "asyncapi", "openapi", "swagger", "smithy", "arazzo", "overlay", "openrpc", "protocol"];

/** The draft that is meant where a document does not say one: the last. */
const LATEST: SchemaDraft = "2020-12";

/**
 * Whether data is a JSON Schema: it says so with `$schema`, or it is an object of the keywords of schemas and of no other kind of
 * document.
 */
export function claimSchema(data: JsonValue): Claim | undefined {
  const written = member(data, "$schema");
  if (typeof written === "string") {
    const draft = draftOfAddress(written);
    // A meta-schema of one's own is a schema, too; another vendor's format with a `$schema` for editors is not.
    if (draft === undefined && !looksLikeSchema(data)) return undefined;
    return { dialect: draft ?? LATEST, specVersion: draft ?? LATEST };
  }
  return looksLikeSchema(data) ? { dialect: LATEST, specVersion: LATEST } : undefined;
}

function looksLikeSchema(data: JsonValue): boolean {
  if (!isObject(data) || OTHERS.some((key) => Object.hasOwn(data, key))) return false;
  const holders = HOLDERS.filter((key) => {
    const value = member(data, key);
    return isObject(value)
      ? Object.values(value).every((inner) => isSchemaLike(inner))
      : Array.isArray(value) && key.endsWith("Of");
  });
  const type = member(data, "type");
  const isTyped = type !== undefined && TYPES.has(type);
  const isNamed = typeof member(data, "$id") === "string" || isObject(member(data, "$defs"));
  return holders.length > 0 && (isTyped || isNamed || isObject(member(data, "definitions")));
}

function isSchemaLike(value: JsonValue): boolean {
  return isObject(value) || typeof value === "boolean";
}
