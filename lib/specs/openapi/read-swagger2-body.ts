import type { Encoding, MediaType, RequestBody, Schema } from "@/lib/specs/model";
import { flagField, present, textField } from "@/lib/specs/openapi/fields";
import { swagger2MediaTypes } from "@/lib/specs/openapi/read-media";
import { collectionStyle } from "@/lib/specs/openapi/read-parameter";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, type SourceNode } from "@/lib/specs/source/source-node";

const URL_ENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

/** The request body that a 2.0 operation's `body` or `formData` parameters describe. */
export function readSwagger2Body(
  operation: SourceNode,
  parameters: readonly SourceNode[],
  reading: Reading,
): RequestBody | undefined {
  const types = swagger2MediaTypes(operation, reading, "consumes");
  reading.spend(types.length);
  const body = parameters.find((parameter) => textField(parameter, "in") === "body");
  if (body) return wholeBody(body, types, reading);
  const fields = parameters.filter((parameter) => textField(parameter, "in") === "formData");
  const [first] = fields;
  return first && formBody(first, fields, types, reading);
}

function wholeBody(body: SourceNode, types: readonly string[], reading: Reading): RequestBody {
  const written = childNode(body, "schema");
  const schema = written && reading.schemas.at(written);
  const media = (): MediaType => ({ place: body.place, ...present({ schema }) });
  return {
    place: body.place,
    required: flagField(body, "required") ?? false,
    ...present({ description: textField(body, "description") }),
    content: new Map(types.map((type) => [type, media()])),
  };
}

function formBody(
  first: SourceNode,
  fields: readonly SourceNode[],
  consumes: readonly string[],
  reading: Reading,
): RequestBody {
  const properties = new Map<string, Schema>();
  const required: string[] = [];
  const encoding = new Map<string, Encoding>();
  for (const field of fields) {
    const name = textField(field, "name");
    if (name === undefined) continue;
    properties.set(name, describedField(field, reading));
    if (flagField(field, "required")) required.push(name);
    const format = textField(field, "collectionFormat");
    if (format !== undefined) encoding.set(name, { place: field.place, ...collectionStyle(format) });
  }
  const schema: Schema = { place: first.place, types: ["object"], properties };
  if (required.length > 0) schema.required = required;
  const hasFile = fields.some((field) => textField(field, "type") === "file");
  const forms = consumes.filter((type) => type === URL_ENCODED || type === MULTIPART);
  const types = forms.length > 0 ? forms : [hasFile ? MULTIPART : URL_ENCODED];
  const media = (): MediaType => ({
    place: first.place,
    schema,
    ...present({ encoding: encoding.size > 0 ? encoding : undefined }),
  });
  return { place: first.place, required: required.length > 0, content: new Map(types.map((type) => [type, media()])) };
}

/** A form field keeps its description, since as a property it has no other place for one. */
function describedField(field: SourceNode, reading: Reading): Schema {
  const schema = reading.schemas.inline(field);
  const description = textField(field, "description");
  if (description !== undefined) schema.description = description;
  return schema;
}
