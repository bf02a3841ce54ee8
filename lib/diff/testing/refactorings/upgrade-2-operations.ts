import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { resolved } from "@/lib/diff/testing/documents/references";
import { isObject } from "@/lib/specs/source/source-node";
import { schemaOfFields, serialisationOf } from "./upgrade-2-values";

const URL_ENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

function typesOf(document: JsonObject, operation: JsonObject, key: "consumes" | "produces"): string[] {
  const written = operation[key] ?? document[key];
  const types = Array.isArray(written) ? written.filter((type) => typeof type === "string") : [];
  return types.length > 0 ? types : ["*/*"];
}

function entriesOf(types: readonly string[], value: (type: string) => JsonValue): JsonObject {
  return Object.fromEntries(types.map((type) => [type, value(type)]));
}

/** A 2.0 operation in 3.0 terms; `inherited` are the parameters of its path. */
export function upgradedOperation(document: JsonObject, operation: JsonObject, inherited: JsonValue[]): JsonObject {
  const { consumes: _c, produces: _p, schemes: _s, parameters, responses, ...rest } = operation;
  const all = effective(document, inherited, Array.isArray(parameters) ? parameters : []);
  const result: JsonObject = { ...rest };
  const plain = all.filter(({ in: place }) => place !== "body" && place !== "formData").map(upgradedParameter);
  if (plain.length > 0) result.parameters = plain;
  const body = upgradedBody(all, typesOf(document, operation, "consumes"));
  if (body) result.requestBody = body;
  const produces = typesOf(document, operation, "produces");
  const statuses = isObject(responses) ? Object.entries(responses) : [];
  result.responses = Object.fromEntries(
    statuses.map(([status, response]): [string, JsonValue] => [
      status,
      status.startsWith("x-") ? response : upgradedResponse(resolved(document, response) ?? {}, produces),
    ]),
  );
  return result;
}

/** The parameters of an operation with those of its path that it does not override. */
function effective(document: JsonObject, inherited: JsonValue[], own: JsonValue[]): JsonObject[] {
  const byName = new Map<string, JsonObject>();
  for (const written of [...inherited, ...own]) {
    const parameter = resolved(document, written);
    if (parameter) byName.set(`${String(parameter.in)} ${String(parameter.name)}`, parameter);
  }
  return [...byName.values()];
}

const KEPT = ["name", "in", "description", "required", "allowEmptyValue"];

function upgradedParameter(parameter: JsonObject): JsonObject {
  const kept = Object.entries(parameter).filter(
    ([key]) => KEPT.includes(key) || (key.startsWith("x-") && key !== "x-nullable"),
  );
  return { ...Object.fromEntries(kept), ...serialisationOf(parameter), schema: schemaOfFields(parameter) };
}

function upgradedBody(parameters: readonly JsonObject[], consumes: readonly string[]): JsonObject | undefined {
  const body = parameters.find((parameter) => parameter.in === "body");
  if (body) {
    const { description, required, schema } = body;
    const media: JsonObject = schema === undefined ? {} : { schema };
    const content = entriesOf(consumes, () => media);
    return { ...(description === undefined ? {} : { description }), required: required ?? false, content };
  }
  const fields = parameters.filter((parameter) => parameter.in === "formData");
  return fields.length > 0 ? formBody(fields, consumes) : undefined;
}

function formBody(fields: readonly JsonObject[], consumes: readonly string[]): JsonObject {
  const forms = consumes.filter((type) => type === URL_ENCODED || type === MULTIPART);
  const hasFile = fields.some((field) => field.type === "file");
  const types = forms.length > 0 ? forms : [hasFile ? MULTIPART : URL_ENCODED];
  const properties = fields.map((field): [string, JsonValue] => {
    const { description } = field;
    return [String(field.name), { ...schemaOfFields(field), ...(description === undefined ? {} : { description }) }];
  });
  const required = fields.filter((field) => field.required === true).map((field) => String(field.name));
  const schema: JsonObject = { type: "object", properties: Object.fromEntries(properties) };
  if (required.length > 0) schema.required = required;
  const encoding = Object.fromEntries(
    fields.filter((field) => field.type === "array").map((field) => [String(field.name), serialisationOf(field)]),
  );
  const media: JsonObject = Object.keys(encoding).length > 0 ? { schema, encoding } : { schema };
  return { required: required.length > 0, content: entriesOf(types, () => media) };
}

function upgradedResponse(response: JsonObject, produces: readonly string[]): JsonObject {
  const { schema, headers, examples, ...rest } = response;
  const result: JsonObject = { ...rest };
  if (schema !== undefined) {
    result.content = entriesOf(produces, (type) => {
      const example = isObject(examples) ? examples[type] : undefined;
      return { schema, ...(example === undefined ? {} : { example }) };
    });
  }
  if (isObject(headers)) {
    const upgraded = Object.entries(headers).map(([name, header]): [string, JsonValue] => {
      const { description } = isObject(header) ? header : {};
      const own = isObject(header) ? schemaOfFields(header) : {};
      return [name, { ...(description === undefined ? {} : { description }), schema: own }];
    });
    result.headers = Object.fromEntries(upgraded);
  }
  return result;
}
