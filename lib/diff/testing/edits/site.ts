import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf } from "@/lib/diff/testing/documents/map-document";
import { resolved } from "@/lib/diff/testing/documents/references";
import { isObject } from "@/lib/specs/source/source-node";
import type { EditSide, Kind } from "./edit";

/** A schema that messages of one side of one operation hold, and nothing else: it can be put in another's place there. */
export interface Site {
  /** `POST /pets`. */
  operation: string;
  side: EditSide;
  kind: Kind;
  /** Whether its values are text in the message: a parameter or a header. */
  isText: boolean;
  /** Words that the location of a change at this place begins with, and one that it contains. */
  begins: string;
  contains: string;
  /** The document with this schema there, and no other mention of it. */
  put(schema: JsonObject): JsonObject;
}

const METHODS = ["get", "put", "post", "delete", "patch"];
const KINDS: readonly string[] = ["string", "integer", "number", "array", "object", "boolean"];
const MOST_DEPTH = 2;

/** Every such place of a document. */
export function sitesOf(document: JsonObject): Site[] {
  const paths = isObject(document.paths) ? Object.entries(document.paths) : [];
  return paths.flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) && path.startsWith("/") ? item[method] : undefined;
      if (!isObject(item) || !isObject(operation)) return [];
      const put = (changed: JsonObject): JsonObject => ({
        ...document,
        paths: { ...Object.fromEntries(paths), [path]: { ...item, [method]: changed } },
      });
      return sitesOfOperation({ document, operation, key: `${method.toUpperCase()} ${path}`, put });
    }),
  );
}

interface OperationPlace {
  document: JsonObject;
  operation: JsonObject;
  key: string;
  put(operation: JsonObject): JsonObject;
}

function sitesOfOperation(at: OperationPlace): Site[] {
  return [...bodySites(at), ...parameterSites(at), ...responseSites(at)];
}

/** Where a schema stands, before it is known to be of use. */
interface Slot {
  operation: string;
  side: EditSide;
  isText: boolean;
  begins: string;
  put(schema: JsonObject): JsonObject;
}

function isJson(type: string): boolean {
  return /^application\/([a-z.+-]*\+)?json($|;)/.test(type);
}

/** The schemas of the JSON media types of some content, each with all others left as they are. */
function contentSlots(
  content: JsonValue | undefined,
  put: (content: JsonObject) => JsonObject,
  slot: Omit<Slot, "put">,
) {
  if (!isObject(content)) return [];
  return Object.entries(content).flatMap(([type, media]) => {
    if (!isJson(type) || !isObject(media)) return [];
    const { example: _e, examples: _es, encoding: _n, ...rest } = media;
    const set = (schema: JsonObject) => put({ ...content, [type]: { ...rest, schema } });
    return [{ schema: media.schema, slot: { ...slot, put: set } }];
  });
}

function bodySites({ document, operation, key, put }: OperationPlace): Site[] {
  const slot = { operation: key, side: "request", isText: false, begins: "request body" } as const;
  if (dialectOf(document) !== "2.0") {
    const body = resolved(document, operation.requestBody);
    if (!body) return [];
    const slots = contentSlots(
      body.content,
      (content) => put({ ...operation, requestBody: { ...body, content } }),
      slot,
    );
    return slots.flatMap((one) => sitesWithin(document, one.schema, one.slot));
  }
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  return parameters.flatMap((written, index) => {
    const parameter = resolved(document, written);
    if (parameter?.in !== "body") return [];
    const set = (schema: JsonObject) =>
      put({ ...operation, parameters: parameters.with(index, { ...parameter, schema }) });
    return sitesWithin(document, parameter.schema, { ...slot, put: set });
  });
}

function responseSites({ document, operation, key, put }: OperationPlace): Site[] {
  const responses = isObject(operation.responses) ? operation.responses : {};
  return Object.entries(responses).flatMap(([status, written]) => {
    const response = resolved(document, written);
    if (!response || !/^2\d\d$/.test(status)) return [];
    const slot = { operation: key, side: "response", isText: false, begins: `response ${status}` } as const;
    const set = (changed: JsonObject) => put({ ...operation, responses: { ...responses, [status]: changed } });
    if (dialectOf(document) === "2.0") {
      const { examples: _, ...rest } = response;
      return sitesWithin(document, response.schema, { ...slot, put: (schema) => set({ ...rest, schema }) });
    }
    const slots = contentSlots(response.content, (content) => set({ ...response, content }), slot);
    const headers = headerSites(document, response, set, slot);
    return [...slots.flatMap((one) => sitesWithin(document, one.schema, one.slot)), ...headers];
  });
}

function headerSites(
  document: JsonObject,
  response: JsonObject,
  set: (response: JsonObject) => JsonObject,
  slot: Omit<Slot, "put" | "isText">,
): Site[] {
  const { headers } = response;
  if (!isObject(headers)) return [];
  return Object.entries(headers).flatMap(([name, written]) => {
    const header = resolved(document, written);
    if (!header || header.schema === undefined || name.toLowerCase() === "content-type") return [];
    const put = (schema: JsonObject) => set({ ...response, headers: { ...headers, [name]: { ...header, schema } } });
    return siteOf(document, header.schema, { ...slot, isText: true, put }, name);
  });
}

function parameterSites({ document, operation, key, put }: OperationPlace): Site[] {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  return parameters.flatMap((written, index) => {
    const parameter = resolved(document, written);
    if (!parameter || parameter.in === "body" || parameter.in === "formData" || isDescribedElsewhere(parameter))
      return [];
    const { example: _e, examples: _es, ...rest } = parameter;
    const name = String(parameter.name);
    const slot = {
      operation: key,
      side: "request",
      isText: true,
      begins: `${String(parameter.in)} parameter`,
    } as const;
    const change = (changed: JsonObject) => put({ ...operation, parameters: parameters.with(index, changed) });
    if (dialectOf(document) !== "2.0") {
      const set = (schema: JsonObject) => change({ ...rest, schema });
      return parameter.schema === undefined ? [] : siteOf(document, parameter.schema, { ...slot, put: set }, name);
    }
    const kept = Object.entries(rest).filter(([field]) => ["name", "in", "required", "description"].includes(field));
    const set = (schema: JsonObject) => change({ ...Object.fromEntries(kept), ...schema });
    return siteOf(document, rest, { ...slot, put: set }, name);
  });
}

/** Headers that OpenAPI says to ignore where they are described as parameters. */
function isDescribedElsewhere(parameter: JsonObject): boolean {
  const name = String(parameter.name).toLowerCase();
  return parameter.in === "header" && ["accept", "content-type", "authorization"].includes(name);
}

function kindOf(schema: JsonObject): Kind | undefined {
  const kind = KINDS.find((one) => one === schema.type);
  return isKind(kind) ? kind : undefined;
}

function isKind(name: string | undefined): name is Kind {
  return name !== undefined && KINDS.includes(name);
}

function siteOf(document: JsonObject, written: JsonValue | undefined, slot: Slot, contains: string): Site[] {
  const schema = resolved(document, written);
  const kind = schema && kindOf(schema);
  if (!kind || schema.readOnly === true || schema.writeOnly === true) return [];
  return [{ ...slot, kind, contains }];
}

const SPECIAL = ["allOf", "anyOf", "oneOf", "not", "if", "discriminator", "unevaluatedProperties", "$ref", "enum"];

/** The properties of an object, and theirs: each as a place with all that lies around it written out. */
function sitesWithin(document: JsonObject, written: JsonValue | undefined, slot: Slot, depth = 0): Site[] {
  const schema = resolved(document, written);
  if (!schema || SPECIAL.some((key) => key in schema) || !isObject(schema.properties)) return [];
  if (schema.type !== undefined && schema.type !== "object") return [];
  const { properties } = schema;
  if (!canBeValid(schema, properties)) return [];
  const { example: _e, examples: _es, default: _d, ...rest } = schema;
  return Object.entries(properties).flatMap(([name, property]) => {
    const put = (changed: JsonObject) => slot.put({ ...rest, properties: { ...properties, [name]: changed } });
    const inner = { ...slot, put };
    const own = siteOf(document, property, inner, name);
    return own.length > 0 && depth < MOST_DEPTH ? [...own, ...sitesWithin(document, property, inner, depth + 1)] : own;
  });
}

/** A closed object that demands a property it does not name has no value at all: then nothing can be broken. */
function canBeValid(schema: JsonObject, properties: JsonObject): boolean {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return schema.additionalProperties !== false || required.every((name) => String(name) in properties);
}

/** A schema of a kind with no constraints of its own. */
export function plainSchema(kind: Kind): JsonObject {
  return kind === "array" ? { type: "array", items: { type: "string" } } : { type: kind };
}
