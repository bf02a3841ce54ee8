import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { type Edit, isObject } from "@/prisma/scenarios/edit";
import { operationsOf } from "@/prisma/scenarios/edit-operations";

/** OpenAPI 3.0 → 3.1: `nullable` becomes a type, a boolean exclusive bound a number, an example of a schema a list. */
export function upgradeTo31(): Edit {
  return (document) => {
    document.openapi = "3.1.0";
    walk(document, (node) => {
      if (node.nullable === true && typeof node.type === "string") node.type = [node.type, "null"];
      if ("nullable" in node && typeof node.nullable === "boolean") delete node.nullable;
      for (const [flag, bound] of [
        ["exclusiveMinimum", "minimum"] as const,
        ["exclusiveMaximum", "maximum"] as const,
      ]) {
        if (node[flag] !== true || typeof node[bound] !== "number") continue;
        node[flag] = node[bound];
        delete node[bound];
      }
      if ("example" in node && "type" in node && node.example !== undefined && typeof node.in !== "string") {
        node.examples = [node.example];
        delete node.example;
      }
    });
  };
}

function walk(node: JsonValue | undefined, visit: (node: JsonObject) => void): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (isObject(node)) {
    visit(node);
    for (const [key, value] of Object.entries(node)) if (key !== "example" && key !== "examples") walk(value, visit);
  }
}

const MOVED = [
  ["#/definitions/", "#/components/schemas/"],
  ["#/parameters/", "#/components/parameters/"],
  ["#/responses/", "#/components/responses/"],
] as const;

const SCHEMA_KEYS = [
  ..."type format items enum default minimum maximum exclusiveMinimum exclusiveMaximum".split(" "),
  ..."minLength maxLength pattern minItems maxItems uniqueItems multipleOf".split(" "),
];

/** Swagger 2.0 → OpenAPI 3.0.3, saying the same: what a team does that rewrites the file and not the API. */
export function rewriteAs30(): Edit {
  return (document) => {
    const media = stringsOf(document.consumes)[0] ?? "application/json";
    const answers = stringsOf(document.produces)[0] ?? "application/json";
    for (const { operation } of operationsOf(document)) {
      const accepts = stringsOf(operation.consumes)[0] ?? media;
      const gives = stringsOf(operation.produces)[0] ?? answers;
      rewriteParameters(operation, accepts);
      for (const response of Object.values(isObject(operation.responses) ? operation.responses : {}))
        rewriteResponse(response, gives);
      delete operation.consumes;
      delete operation.produces;
    }
    for (const item of Object.values(isObject(document.paths) ? document.paths : {}))
      if (isObject(item)) rewriteParameters(item, media);
    for (const response of Object.values(isObject(document.responses) ? document.responses : {}))
      rewriteResponse(response, answers);
    for (const parameter of Object.values(isObject(document.parameters) ? document.parameters : {}))
      rewriteParameter(parameter);
    moveTop(document);
    walk(document, (node) => {
      const ref = node.$ref;
      const move = typeof ref === "string" ? MOVED.find(([from]) => ref.startsWith(from)) : undefined;
      if (typeof ref === "string" && move) node.$ref = move[1] + ref.slice(move[0].length);
      if (node["x-nullable"] === true) {
        node.nullable = true;
        delete node["x-nullable"];
      }
    });
  };
}

function stringsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function rewriteParameters(owner: JsonObject, accepts: string): void {
  if (!Array.isArray(owner.parameters)) return;
  const kept: JsonValue[] = [];
  const form: JsonObject[] = [];
  for (const parameter of owner.parameters) {
    if (isObject(parameter) && parameter.in === "body") {
      const { description, required, schema } = parameter;
      const body: JsonObject = { required: required ?? false, content: { [accepts]: { schema: schema ?? {} } } };
      owner.requestBody = description === undefined ? body : { description, ...body };
    } else if (isObject(parameter) && parameter.in === "formData") form.push(parameter);
    else {
      rewriteParameter(parameter);
      kept.push(parameter);
    }
  }
  if (form.length > 0) owner.requestBody = formBody(form, accepts);
  if (kept.length > 0) owner.parameters = kept;
  else delete owner.parameters;
}

function formBody(fields: JsonObject[], accepts: string): JsonObject {
  const properties: JsonObject = {};
  for (const field of fields) {
    const schema = schemaOf(field);
    if (schema.type === "file") Object.assign(schema, { type: "string", format: "binary" });
    if (field.description !== undefined) schema.description = field.description;
    properties[String(field.name)] = schema;
  }
  const required = fields.filter((field) => field.required === true).map((field) => String(field.name));
  const schema: JsonObject = { type: "object", properties };
  if (required.length > 0) schema.required = required;
  return { required: required.length > 0, content: { [accepts]: { schema } } };
}

function schemaOf(parameter: JsonObject): JsonObject {
  return Object.fromEntries(
    SCHEMA_KEYS.flatMap((key) => (parameter[key] === undefined ? [] : [[key, parameter[key]]])),
  );
}

function rewriteParameter(parameter: JsonValue): void {
  if (!isObject(parameter) || "$ref" in parameter) return;
  const schema = schemaOf(parameter);
  for (const key of SCHEMA_KEYS) delete parameter[key];
  if (parameter.collectionFormat === "csv") Object.assign(parameter, { style: "form", explode: false });
  delete parameter.collectionFormat;
  parameter.schema = schema;
}

function rewriteResponse(response: JsonValue, gives: string): void {
  if (!isObject(response) || "$ref" in response) return;
  const media: JsonObject = {};
  if (response.schema !== undefined) media.schema = response.schema;
  if (isObject(response.examples)) media.example = Object.values(response.examples)[0] ?? null;
  delete response.schema;
  delete response.examples;
  if (Object.keys(media).length > 0) response.content = { [gives]: media };
  for (const header of Object.values(isObject(response.headers) ? response.headers : {})) rewriteParameter(header);
}

function moveTop(document: JsonObject): void {
  const { info, tags, security, paths, definitions, parameters, responses, securityDefinitions, host, basePath } =
    document;
  const schemes = stringsOf(document.schemes);
  for (const key of Object.keys(document)) delete document[key];
  const components: JsonObject = { schemas: definitions ?? {} };
  if (parameters) components.parameters = parameters;
  if (responses) components.responses = responses;
  if (isObject(securityDefinitions)) {
    for (const scheme of Object.values(securityDefinitions)) rewriteScheme(scheme);
    components.securitySchemes = securityDefinitions;
  }
  Object.assign(document, { openapi: "3.0.3", info });
  document.servers = [{ url: `${schemes[0] ?? "https"}://${String(host)}${String(basePath ?? "")}` }];
  if (tags) document.tags = tags;
  if (security) document.security = security;
  Object.assign(document, { paths, components });
}

const FLOWS: { [flow: string]: string } = {
  application: "clientCredentials",
  accessCode: "authorizationCode",
  implicit: "implicit",
  password: "password",
};

function rewriteScheme(scheme: JsonValue): void {
  if (!isObject(scheme)) return;
  if (scheme.type === "basic") Object.assign(scheme, { type: "http", scheme: "basic" });
  if (scheme.type !== "oauth2") return;
  const flow: JsonObject = { scopes: scheme.scopes ?? {} };
  for (const key of ["authorizationUrl", "tokenUrl"]) if (scheme[key] !== undefined) flow[key] = scheme[key] ?? "";
  scheme.flows = { [FLOWS[String(scheme.flow)] ?? "implicit"]: flow };
  for (const key of ["flow", "scopes", "authorizationUrl", "tokenUrl"]) delete scheme[key];
}
