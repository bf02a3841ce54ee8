import { canonicalJson } from "@/lib/core/canonical-json";
import type { Change } from "@/lib/diff/model";
import type { JsonObject, JsonValue } from "@/lib/specs/model";

/** What a naive reading finds, by place (`GET /pets|response 200|items|name`), with what is said of it. */
export type NaiveFacts = Map<string, string>;

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
const MAX_DEPTH = 12;

/**
 * Reads operations, parameters, and the fields of bodies with their demands and values out of a document as it is written. Knows
 * `$ref`, `allOf`, `properties` and `items`, and stops where there is a choice.
 */
export function openApiFacts(root: JsonObject): NaiveFacts {
  const facts: NaiveFacts = new Map();
  const document = new Document(root);
  for (const [path, item] of Object.entries(document.object(root["paths"]))) {
    const shared = document.object(item);
    for (const method of METHODS) {
      if (shared[method] === undefined) continue;
      const key = normalKey(`${method.toUpperCase()} ${path}`);
      facts.set(key, "operation");
      const operation = document.object(shared[method]);
      readParameters(document, key, [...list(shared["parameters"]), ...list(operation["parameters"])], facts);
      readContent(document, `${key}|request body`, operation["requestBody"], "readOnly", facts);
      for (const [status, response] of Object.entries(document.object(operation["responses"])))
        readContent(document, `${key}|response ${status}`, response, "writeOnly", facts);
    }
  }
  return facts;
}

/** Names of path parameters do not count, nor a slash at the end. */
function normalKey(key: string): string {
  return key.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "");
}

function readParameters(document: Document, key: string, all: readonly JsonValue[], facts: NaiveFacts): void {
  for (const one of all) {
    const parameter = document.object(one);
    const place = String(parameter["in"]);
    const name = String(parameter["name"]);
    if (place === "body")
      readSchema(document, `${key}|request body`, parameter["schema"], "readOnly", facts, new Set());
    const isIgnored = place === "header" && /^(?:authorization|accept|content-type)$/i.test(name);
    if (!/^(?:query|header|cookie)$/.test(place) || isIgnored) continue;
    const at = `${key}|parameter|${name}`;
    facts.set(at, "parameter");
    if (parameter["required"] === true) facts.set(`${at}|!`, "required");
    readValues(document.flat(parameter["schema"] ?? one), at, facts);
  }
}

function readContent(
  document: Document,
  at: string,
  node: JsonValue | undefined,
  hidden: string,
  facts: NaiveFacts,
): void {
  const holder = document.object(node);
  if (holder["schema"] !== undefined) readSchema(document, at, holder["schema"], hidden, facts, new Set());
  for (const media of Object.values(document.object(holder["content"])))
    readSchema(document, at, document.object(media)["schema"], hidden, facts, new Set());
}

function readSchema(
  document: Document,
  at: string,
  node: JsonValue | undefined,
  hidden: string,
  facts: NaiveFacts,
  above: ReadonlySet<JsonObject>,
): void {
  const schema = document.object(node);
  const flat = document.flat(schema);
  if (above.has(schema) || above.size > MAX_DEPTH || flat.isChoice) {
    facts.set(`${at}|?`, "not read");
    return;
  }
  const inner = new Set([...above, schema]);
  readValues(flat, at, facts);
  for (const [name, property] of flat.properties) {
    if (document.object(property)[hidden] === true) continue;
    const below = `${at}|${name}`;
    facts.set(below, "field");
    if (flat.required.has(name)) facts.set(`${below}|!`, "required");
    readSchema(document, below, property, hidden, facts, inner);
  }
  if (flat.items !== undefined) readSchema(document, `${at}|[]`, flat.items, hidden, facts, inner);
}

function readValues({ values }: Flat, at: string, facts: NaiveFacts): void {
  for (const value of values ?? []) facts.set(`${at}|=${value}`, "value");
  if (values) facts.set(`${at}|=`, "values");
}

interface Flat {
  properties: Map<string, JsonValue>;
  required: Set<string>;
  values?: Set<string>;
  items?: JsonValue;
  isChoice: boolean;
}

const CHOICES = ["oneOf", "anyOf", "not", "if", "discriminator"];

class Document {
  constructor(private readonly root: JsonObject) {}

  /** The object that a node is, or that it refers to. */
  object(node: JsonValue | undefined): JsonObject {
    let at = node;
    for (let hops = 0; hops < 30; hops++) {
      if (typeof at !== "object" || at === null || Array.isArray(at)) return {};
      const target: JsonValue | undefined = at["$ref"];
      if (typeof target !== "string") return at;
      at = this.resolve(target);
    }
    return {};
  }

  private resolve(target: string): JsonValue | undefined {
    if (!target.startsWith("#/")) return undefined;
    const steps = target.slice(2).split("/");
    return steps.reduce<JsonValue | undefined>((at, step) => {
      const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
      return typeof at === "object" && at !== null && !Array.isArray(at) ? at[name] : undefined;
    }, this.root);
  }

  /** A schema with its `allOf` put together. */
  flat(node: JsonValue | undefined, depth = 0): Flat {
    const schema = this.object(node);
    const flat: Flat = { properties: new Map(), required: new Set(), isChoice: CHOICES.some((key) => key in schema) };
    if (depth > MAX_DEPTH) return { ...flat, isChoice: true };
    for (const part of list(schema["allOf"])) {
      const { properties, required, values, items, isChoice } = this.flat(part, depth + 1);
      for (const [name, property] of properties) flat.properties.set(name, property);
      for (const name of required) flat.required.add(name);
      if (values) flat.values = values;
      if (items !== undefined) flat.items = items;
      flat.isChoice ||= isChoice;
    }
    // An array has no properties, whatever is written.
    if (schema["type"] !== "array") {
      for (const [name, property] of Object.entries(this.object(schema["properties"])))
        if (typeof property === "object" && property !== null) flat.properties.set(name, property);
    }
    for (const name of list(schema["required"])) flat.required.add(String(name));
    if (schema["enum"] !== undefined) flat.values = new Set(list(schema["enum"]).map((value) => canonicalJson(value)));
    if (schema["items"] !== undefined) flat.items = schema["items"];
    return flat;
  }
}

function list(node: JsonValue | undefined): JsonValue[] {
  return Array.isArray(node) ? node : [];
}

/** Places of which only one version says something, though both have what they are in. */
export function naiveDifferences(from: NaiveFacts, to: NaiveFacts): string[] {
  const only = (own: NaiveFacts, other: NaiveFacts): string[] =>
    [...own.keys()].filter((place) => {
      if (other.has(place) || place.endsWith("|?")) return false;
      const parts = place.split("|");
      const above = parts.slice(0, -1).join("|");
      if (parts.length === 1) return true;
      const [operation = ""] = parts;
      // Bodies and answers that come or go are told as such.
      const isRoot = parts.length === 2;
      const isOfValues = parts.at(-1)?.startsWith("=") === true && parts.at(-1) !== "=";
      if (!other.has(operation) || isRoot || isUnread(other, above)) return false;
      if (parts.length === 3 && parts[1] !== "parameter")
        return [...other.keys()].some((one) => one.startsWith(`${above}|`));
      if (isOfValues) return own.has(`${above}|=`) && other.has(`${above}|=`);
      return parts[1] === "parameter" && parts.length === 3 ? true : other.has(above);
    });
  return [...new Set([...only(from, to), ...only(to, from)])];
}

function isUnread(facts: NaiveFacts, place: string): boolean {
  return facts.has(`${place}|?`);
}

/** What is only said to people. */
const NOTES = /description|example|title|extension|tags|summary/;

/** The places of which no change of the operation speaks, nor of what they are in. */
export function untold(places: readonly string[], changes: readonly Change[]): string[] {
  const told = new Map<string, Set<string>>();
  for (const { id, operation, location, message } of changes) {
    if (NOTES.test(id)) continue;
    const key = normalKey(operation ?? "");
    const words = told.get(key) ?? new Set();
    for (const word of [...location.split(" › "), ...message.split("`")])
      words.add(word.toLowerCase().split(" ").at(-1) ?? "");
    told.set(key, words);
  }
  return places.filter((place) => {
    const [operation = "", ...parts] = place.split("|");
    // A schema that is used more than once in an operation is told of once, so that the way to it may be another.
    const names = parts.slice(1).filter((part) => part !== "[]" && part !== "!" && !part.startsWith("="));
    const words = told.get(operation);
    return parts.length === 0 ? !words : !names.some((name) => words?.has(name.toLowerCase().split(" ").at(-1) ?? ""));
  });
}
