import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import { isObject } from "@/lib/specs/source/source-node";
import { upgradedOperation } from "./upgrade-2-operations";
import { upgradedScheme, upgradedSchema } from "./upgrade-2-values";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/** A 2.0 document in 3.0 terms, after the two specifications; undefined for any other. */
export function upgradedFrom2(document: JsonObject): JsonObject | undefined {
  if (dialectOf(document) !== "2.0") return undefined;
  const modern = mapDocument(document, (node, kind) => (kind === "schema" ? renamed(upgradedSchema(node)) : node));
  const { swagger: _, host, basePath, schemes, consumes, produces, definitions, securityDefinitions, ...rest } = modern;
  const { parameters: _p, responses: _r, paths, ...kept } = rest;
  const items = isObject(paths) ? Object.entries(paths) : [];
  const components: JsonObject = {};
  if (isObject(definitions)) components.schemas = definitions;
  if (isObject(securityDefinitions)) {
    const upgraded = Object.entries(securityDefinitions).map(([name, scheme]): [string, JsonValue] => [
      name,
      isObject(scheme) ? upgradedScheme(scheme) : scheme,
    ]);
    components.securitySchemes = Object.fromEntries(upgraded);
  }
  return {
    openapi: "3.0.3",
    ...kept,
    servers: serversOf(host, basePath, schemes),
    paths: Object.fromEntries(
      items.map(([path, item]) => [path, isObject(item) && path.startsWith("/") ? upgradedItem(modern, item) : item]),
    ),
    components,
  };
}

function renamed(schema: JsonObject): JsonObject {
  if (typeof schema.$ref !== "string") return schema;
  return { ...schema, $ref: schema.$ref.replace("#/definitions/", "#/components/schemas/") };
}

function serversOf(host?: JsonValue, basePath?: JsonValue, schemes?: JsonValue): JsonValue {
  const path = typeof basePath === "string" ? basePath : "/";
  if (typeof host !== "string") return [{ url: path }];
  const protocols = Array.isArray(schemes) && schemes.length > 0 ? schemes : ["https"];
  return protocols.map((scheme) => ({ url: `${String(scheme)}://${host}${path === "/" ? "" : path}` }));
}

function upgradedItem(document: JsonObject, item: JsonObject): JsonObject {
  const { parameters, ...rest } = item;
  const inherited = Array.isArray(parameters) ? parameters : [];
  const entries = Object.entries(rest).map(([key, value]): [string, JsonValue] => [
    key,
    METHODS.includes(key) && isObject(value) ? upgradedOperation(document, value, inherited) : value,
  ]);
  return Object.fromEntries(entries);
}
