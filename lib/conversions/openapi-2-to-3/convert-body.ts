import type { Context } from "@/lib/conversions/openapi-2-to-3/context";
import { convertSchema } from "@/lib/conversions/openapi-2-to-3/convert-schema";
import { valueSchema } from "@/lib/conversions/openapi-2-to-3/convert-value";
import { listStyle } from "@/lib/conversions/openapi-2-to-3/list-style";
import { keptFields, objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import { childNode, member, type SourceNode } from "@/lib/specs/source/source-node";

const URL_ENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

/** A `body` parameter as the request body of an operation that takes these media types. */
export function convertBody(body: SourceNode, types: readonly string[], context: Context): JsonObject {
  const schema = childNode(body, "schema");
  const media = (): JsonObject => (schema ? { schema: convertSchema(schema, context) } : {});
  return objectOf([
    ...keptFields(body, ["description", "required"]),
    ["content", objectOf(types.map((type) => [type, media()] as const))],
  ]);
}

/** `formData` parameters as the request body of an operation that takes these media types. */
export function convertForm(fields: readonly SourceNode[], types: readonly string[], context: Context): JsonObject {
  const named = fields.filter((field) => textField(field, "name") !== undefined);
  const required = named.filter((field) => member(field.value, "required") === true);
  const forms = types.filter((type) => type === URL_ENCODED || type === MULTIPART);
  const hasFile = named.some((field) => textField(field, "type") === "file");
  const used = forms.length > 0 ? forms : [hasFile ? MULTIPART : URL_ENCODED];
  const schema = objectOf([
    ["type", "object"],
    ["properties", objectOf(named.map((field) => [nameOf(field), fieldSchema(field, context)] as const))],
    ["required", required.length > 0 ? required.map(nameOf) : undefined],
  ]);
  return objectOf([
    ["required", required.length > 0 ? true : undefined],
    ["content", objectOf(used.map((type) => [type, formMedia(type, schema, named, context)] as const))],
  ]);
}

function nameOf(field: SourceNode): string {
  return textField(field, "name") ?? "";
}

function fieldSchema(field: SourceNode, context: Context): JsonObject {
  if (member(field.value, "allowEmptyValue") === true) {
    const message = `The field ${nameOf(field).slice(0, 80)} may be sent without a value here; 3.x cannot say that of a form.`;
    context.lose("empty-form-value", "dropped", message, field);
  }
  return objectOf([
    ...keptFields(field, ["description"]).filter(([key]) => key !== "x-nullable"),
    ...Object.entries(valueSchema(field, context)),
  ]);
}

function formMedia(type: string, schema: JsonObject, fields: readonly SourceNode[], context: Context): JsonObject {
  const lists = fields.filter((field) => textField(field, "type") === "array");
  if (type === MULTIPART) {
    for (const field of lists) if (textField(field, "collectionFormat") !== "multi") noteParts(field, context);
    return { schema };
  }
  const encoding = lists.map((field): [string, JsonValue] => [nameOf(field), listStyle(field, context)]);
  return objectOf([
    ["schema", schema],
    ["encoding", encoding.length > 0 ? objectOf(encoding) : undefined],
  ]);
}

function noteParts(field: SourceNode, context: Context): void {
  const message = `The values of ${nameOf(field).slice(0, 80)} are one part here; in the result each is a part of its own.`;
  context.lose("multipart-collection-format", "approximated", message, field);
}
