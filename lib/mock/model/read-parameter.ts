import type { JsonObject, JsonValue, Parameter, Schema } from "@/lib/specs/model";
import type { MockRequest } from "./mock-message";

/** The parts of a request that parameters are read from. */
export interface RequestParts {
  request: MockRequest;
  pathParams: ReadonlyMap<string, string>;
  query: URLSearchParams;
  cookies: ReadonlyMap<string, string>;
}

/** What a parameter says: nothing, what cannot be read, or a value whose scalars are still texts. */
export type ReadParameter = { kind: "absent" } | { kind: "broken"; why: string } | { kind: "value"; value: JsonValue };

type Shape = "list" | "object" | "scalar";
const MOST_PARTS = 60;
const DELIMITERS: Partial<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** Whether a schema is mainly for lists, for objects, or for neither. */
function shapeOf(schema: Schema | undefined): Shape {
  const queue = schema ? [schema] : [];
  for (const part of queue) {
    const types = part.types ?? [];
    if (types.includes("array") || part.items || part.prefixItems) return "list";
    if (types.includes("object") || part.properties) return "object";
    if (queue.length < MOST_PARTS) queue.push(...(part.allOf ?? []), ...(part.anyOf ?? []), ...(part.oneOf ?? []));
  }
  return "scalar";
}

function propertyNames(schema: Schema | undefined): Set<string> {
  const names = new Set<string>();
  const queue = schema ? [schema] : [];
  for (const part of queue) {
    for (const name of part.properties?.keys() ?? []) names.add(name);
    if (queue.length < MOST_PARTS) queue.push(...(part.allOf ?? []), ...(part.anyOf ?? []), ...(part.oneOf ?? []));
  }
  return names;
}

/** The parameter as a request carries it (OpenAPI, Style Values). */
export function readParameter(parameter: Parameter, parts: RequestParts): ReadParameter {
  const raw = parameter.in === "query" ? queryValue(parameter, parts.query) : otherValue(parameter, parts);
  if (raw === undefined) return { kind: "absent" };
  if (!parameter.content) return { kind: "value", value: raw };
  if (typeof raw !== "string") return { kind: "broken", why: "is given more than once" };
  try {
    return { kind: "value", value: JSON.parse(raw) };
  } catch {
    return { kind: "broken", why: "is not JSON" };
  }
}

function queryValue(parameter: Parameter, query: URLSearchParams): JsonValue | undefined {
  const { name, style, explode } = parameter;
  const shape = parameter.content ? "scalar" : shapeOf(parameter.schema);
  if (shape === "object" && style === "deepObject") return deepObject(name, query);
  if (shape === "object" && explode) {
    const known = propertyNames(parameter.schema);
    return objectOf([...query].filter(([key]) => known.has(key)));
  }
  const given = query.getAll(name);
  const [first] = given;
  if (first === undefined) return undefined;
  if (shape === "scalar") return given.length > 1 ? given : first;
  const items = explode && shape === "list" ? given : first.split(DELIMITERS[style] ?? ",");
  return shape === "list" ? items : pairs(items);
}

function otherValue(parameter: Parameter, parts: RequestParts): JsonValue | undefined {
  const { explode } = parameter;
  const text = textOf(parameter, parts);
  if (text === undefined) return undefined;
  const shape = parameter.content ? "scalar" : shapeOf(parameter.schema);
  if (shape === "scalar") return text;
  const items = text.split(parameter.style === "label" && explode ? "." : ",").map((item) => item.trim());
  if (shape === "list") return text === "" ? [] : items;
  return explode ? objectOf(items.map(pairOf)) : pairs(items);
}

function textOf(parameter: Parameter, { request, pathParams, cookies }: RequestParts): string | undefined {
  const { name, style } = parameter;
  if (parameter.in === "header") return request.headers[name.toLowerCase()];
  if (parameter.in === "cookie") return cookies.get(name);
  if (parameter.in === "querystring") return request.query === "" ? undefined : request.query;
  const text = pathParams.get(name);
  if (text === undefined) return undefined;
  if (style === "label") return text.replace(/^\./, "");
  if (style !== "matrix") return text;
  const listed = text.split(";").filter((part) => part !== "");
  return listed.map((part) => (part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part)).join(",");
}

function deepObject(name: string, query: URLSearchParams): JsonObject | undefined {
  const members = [...query].flatMap(([key, value]): [string, string][] => {
    const inner = key.startsWith(`${name}[`) && key.endsWith("]") ? key.slice(name.length + 1, -1) : undefined;
    return inner === undefined ? [] : [[inner, value]];
  });
  return objectOf(members);
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function pairs(items: readonly string[]): JsonObject | undefined {
  return objectOf(items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? ""] as const] : [])));
}

/** Members as an object, those of one name as a list; undefined where there is none. */
export function objectOf(members: Iterable<readonly [string, JsonValue]>): JsonObject | undefined {
  const named = new Map<string, JsonValue[]>();
  for (const [name, value] of members) {
    const values = named.get(name);
    if (values) values.push(value);
    else named.set(name, [value]);
  }
  if (named.size === 0) return undefined;
  return Object.fromEntries(
    [...named].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? null) : values]),
  );
}

/** The cookies of a request, by name. */
export function readCookies(field: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of (field ?? "").split(";")) {
    const [name, value] = pairOf(part.trim());
    if (name !== "" && !found.has(name)) found.set(name, value);
  }
  return found;
}
