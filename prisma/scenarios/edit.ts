import { parse } from "yaml";
import type { JsonObject, JsonValue } from "@/lib/specs/model";

/**
 * Small edits on the parsed data of a definition. Places are written as keys joined by ` > `:
 * `paths > /orders/{orderId} > get > summary`. A place that is not there is an error, so that no edit is silently lost.
 */
export type Edit = (document: JsonObject) => void;

/** Whether a value is an object (no array, no null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a place; `""` is the document. Throws where there is none. */
export function objectAt(document: JsonObject, place: string): JsonObject {
  let node: JsonValue | undefined = document;
  for (const key of place === "" ? [] : place.split(" > ")) {
    node = Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined;
    if (node === undefined) throw new Error(`nothing at "${place}" (no "${key}")`);
  }
  if (!isObject(node)) throw new Error(`no object at "${place}"`);
  return node;
}

function parentOf(document: JsonObject, place: string): { parent: JsonObject; key: string } {
  const cut = place.lastIndexOf(" > ");
  const parent = objectAt(document, cut < 0 ? "" : place.slice(0, cut));
  return { parent, key: cut < 0 ? place : place.slice(cut + 3) };
}

/** Puts a value at a place whose parent exists. */
export function set(place: string, value: JsonValue): Edit {
  return (document) => {
    const { parent, key } = parentOf(document, place);
    parent[key] = structuredClone(value);
  };
}

/** Merges a YAML fragment into the object at a place: objects by key, everything else replaces what was there. */
export function merge(fragment: string, place = ""): Edit {
  return (document) => {
    const data: unknown = parse(fragment);
    if (!isObject(data)) throw new Error("the fragment is not an object");
    mergeInto(objectAt(document, place), data);
  };
}

function mergeInto(target: JsonObject, addition: JsonObject): void {
  for (const [key, value] of Object.entries(addition)) {
    const present = target[key];
    if (isObject(present) && isObject(value)) mergeInto(present, value);
    else target[key] = value;
  }
}

/** Takes things away. */
export function remove(...places: string[]): Edit {
  return (document) => {
    for (const place of places) {
      const { parent, key } = parentOf(document, place);
      if (!(key in parent)) throw new Error(`nothing to remove at "${place}"`);
      delete parent[key];
    }
  };
}

/** Gives the last key of a place another name and keeps its rank among its neighbours. */
export function rename(place: string, to: string): Edit {
  return (document) => {
    const { parent, key } = parentOf(document, place);
    if (!(key in parent)) throw new Error(`nothing to rename at "${place}"`);
    const entries = Object.entries(parent);
    for (const [name] of entries) delete parent[name];
    for (const [name, value] of entries) parent[name === key ? to : name] = value;
  };
}

/** Adds values at the end of the list at a place. */
export function append(place: string, ...values: JsonValue[]): Edit {
  return (document) => {
    const { parent, key } = parentOf(document, place);
    const list = parent[key];
    if (!Array.isArray(list)) throw new Error(`no list at "${place}"`);
    list.push(...structuredClone(values));
  };
}

/** Puts another value in the place of the one at an index of a list. */
export function replaceItem(place: string, index: number, value: JsonValue): Edit {
  return (document) => {
    const { parent, key } = parentOf(document, place);
    const list = parent[key];
    if (!Array.isArray(list) || list[index] === undefined) throw new Error(`no item ${index} at "${place}"`);
    list[index] = structuredClone(value);
  };
}

/** Takes values out of the list at a place. */
export function without(place: string, ...values: JsonValue[]): Edit {
  return (document) => {
    const { parent, key } = parentOf(document, place);
    const list = parent[key];
    if (!Array.isArray(list)) throw new Error(`no list at "${place}"`);
    parent[key] = list.filter((item) => !values.includes(item));
  };
}

/** Renames a property of a named schema, in `required` too. */
export function renameField(schema: string, from: string, to: string): Edit {
  return (document) => {
    const place = `${"swagger" in document ? "definitions" : "components > schemas"} > ${schema}`;
    rename(`${place} > properties > ${from}`, to)(document);
    const node = objectAt(document, place);
    if (Array.isArray(node.required)) node.required = node.required.map((name) => (name === from ? to : name));
  };
}
