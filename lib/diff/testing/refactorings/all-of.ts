import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import { resolved } from "@/lib/diff/testing/documents/references";
import { isObject } from "@/lib/specs/source/source-node";
import type { Refactoring } from "./refactoring";

/** Keywords of a plain object: what it says is said property by property. */
const PLAIN = new Set(["type", "properties", "required", "title", "description", "example"]);

function hasDiscriminators(document: JsonObject): boolean {
  return JSON.stringify(document).includes('"discriminator"');
}

function isPlain(schema: JsonObject): boolean {
  return Object.keys(schema).every((key) => PLAIN.has(key)) && (schema.type === undefined || schema.type === "object");
}

/** An object's properties told by two members of `allOf`. */
export const SPLIT: Refactoring = {
  name: "properties split into allOf",
  apply: (document) => {
    let count = 0;
    const mapped = mapDocument(document, (node, kind) => {
      const { properties, required, ...rest } = node;
      const isSplittable = kind === "schema" && isObject(properties) && rest.type === "object" && isPlain(node);
      const entries = isObject(properties) ? Object.entries(properties) : [];
      if (!isSplittable || entries.length < 2) return node;
      count += 1;
      const half = Math.ceil(entries.length / 2);
      const first = { type: "object", properties: Object.fromEntries(entries.slice(0, half)) };
      const second = {
        properties: Object.fromEntries(entries.slice(half)),
        ...(required === undefined ? {} : { required }),
      };
      return { ...rest, allOf: [first, second] };
    });
    return count > 0 ? mapped : undefined;
  },
};

/** `allOf` of plain objects written as one object. */
export const FLATTENED: Refactoring = {
  name: "allOf of plain objects flattened",
  apply: (document) => {
    if (hasDiscriminators(document)) return undefined;
    let count = 0;
    const mapped = mapDocument(document, (node, kind) => {
      if (kind !== "schema" || !Array.isArray(node.allOf) || node.$ref !== undefined) return node;
      const { allOf, ...own } = node;
      const members = node.allOf.map((member) => resolved(document, member));
      const merged = isPlain(own) ? merge([...members, own]) : undefined;
      if (!merged) return node;
      count += 1;
      return merged;
    });
    return count > 0 ? mapped : undefined;
  },
};

/** One object for several; undefined where one is not plain, or two speak of the same property. */
function merge(members: readonly (JsonObject | undefined)[]): JsonObject | undefined {
  const properties: [string, JsonValue][] = [];
  const required = new Set<JsonValue>();
  const result: JsonObject = {};
  for (const member of members) {
    if (!member || !isPlain(member)) return undefined;
    if (isObject(member.properties)) properties.push(...Object.entries(member.properties));
    if (Array.isArray(member.required)) for (const name of member.required) required.add(name);
    if (member.type !== undefined) result.type = member.type;
    for (const key of ["title", "description"]) if (member[key] !== undefined) result[key] = member[key];
  }
  if (new Set(properties.map(([name]) => name)).size < properties.length) return undefined;
  result.properties = Object.fromEntries(properties);
  if (required.size > 0) result.required = [...required];
  return result;
}

/** A schema becomes the only member of an `allOf`. */
export const WRAPPED: Refactoring = {
  name: "references wrapped in an allOf of one",
  apply: (document) => {
    let count = 0;
    const mapped = mapDocument(document, (node, kind, pointer) => {
      const isChoice = ["oneOf", "anyOf", "allOf"].includes(pointer.at(-2) ?? "");
      if (kind !== "schema" || typeof node.$ref !== "string" || isChoice) return node;
      if (dialectOf(document) >= "3.1" && Object.keys(node).length > 1) return node;
      count += 1;
      return { allOf: [{ $ref: node.$ref }], description: "In words of its own." };
    });
    return count > 0 ? mapped : undefined;
  },
};
