import { Validator } from "@cfworker/json-schema";
import { createSchemaViews } from "@/lib/diff/compare/schema-views";
import { parseText } from "@/lib/diff/testing/parse-text";
import type { Sided } from "@/lib/diff/witness/search/find-difference";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import type { JsonValue, Schema } from "@/lib/specs/model";

/** A schema of a table, as the parser reads it. Its own member `components` are schemas that it can refer to. */
export function parseSchema(written: JsonValue): Schema {
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...componentsOf(written) };
  const schema = parseText(JSON.stringify(document)).model.schemas.get("Root");
  if (!schema) throw new Error("the document has no schema");
  return schema;
}

/** The schema with what reads and judges it. */
export function sidedOf(written: JsonValue): Sided {
  return { schema: parseSchema(written), views: createSchemaViews(), validator: createMessageValidator("request") };
}

/** Whether a validator that nothing else uses takes a value. */
export function isTakenElsewhere(written: JsonValue, value: JsonValue): boolean {
  const document = { ...componentsOf(written), $ref: "#/components/schemas/Root" };
  return new Validator(JSON.parse(JSON.stringify(document), withRange), "2020-12").validate(value).valid;
}

/** The second validator does not know the formats of numbers: they are written out for it. */
function withRange(_key: string, part: JsonValue): JsonValue {
  if (typeof part !== "object" || part === null || Array.isArray(part) || part["format"] !== "int32") return part;
  return { ...part, minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
}

function componentsOf(written: JsonValue) {
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return { components: { schemas: { Root: written } } };
  const { components, ...own } = written;
  const others = typeof components === "object" && components !== null ? components : {};
  return { components: { schemas: { ...others, Root: own } } };
}
