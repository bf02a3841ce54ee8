import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { dialectOf, mapDocument, mapNode } from "@/lib/diff/testing/documents/map-document";
import {
  componentsOf,
  follow,
  referencesIn,
  referenceTo,
  withComponents,
} from "@/lib/diff/testing/documents/references";
import { isObject } from "@/lib/specs/source/source-node";
import type { Refactoring } from "./refactoring";

/** Objects that are copied in place of references before the rest is left as it is. */
const MOST_COPIES = 4_000;

/** A schema that others follow by its name: inlined or renamed it would no longer be the one that is named. */
export function isNamedByValue(document: JsonObject, schema: JsonValue | undefined): boolean {
  if (!isObject(schema)) return false;
  if (schema.discriminator !== undefined) return true;
  const members = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return members.some(
    (one) => isObject(one) && isObject(follow(document, one.$ref)) && hasDiscriminator(document, one),
  );
}

function hasDiscriminator(document: JsonObject, reference: JsonObject): boolean {
  const target = follow(document, reference.$ref);
  return isObject(target) && target.discriminator !== undefined;
}

function isChoice(kind: string, pointer: readonly string[]): boolean {
  return kind === "schema" && (pointer.at(-2) === "oneOf" || pointer.at(-2) === "anyOf");
}

/** What takes the place of a reference: its target with the references in it replaced in turn, unless that has no end. */
function dereferenced(document: JsonObject): JsonObject {
  let copies = 0;
  const within = (open: readonly string[], left: number) => {
    return (node: JsonObject, kind: string, pointer: readonly string[]): JsonValue => {
      const reference = node.$ref;
      if (typeof reference !== "string" || kind === "pathItem" || isChoice(kind, pointer)) return node;
      const target = follow(document, reference);
      if (!isObject(target) || open.includes(reference) || left === 0 || ++copies > MOST_COPIES) return node;
      if (kind === "schema" && isNamedByValue(document, target)) return node;
      const copy = mapNode(target, kind, document, within([...open, reference], left - 1), pointer);
      const { $ref: _, ...beside } = node;
      if (kind !== "schema" || Object.keys(beside).length === 0 || dialectOf(document) < "3.1") return copy;
      const others = Array.isArray(beside.allOf) ? beside.allOf : [];
      return { ...beside, allOf: [copy, ...others] };
    };
  };
  return mapDocument(document, within([], 12));
}

/** References replaced by what they lead to, where that has an end and nothing is named by a value. */
export const DEREFERENCED: Refactoring = {
  name: "references written out",
  apply: (document) => (referencesIn(document).size > 0 ? dereferenced(document) : undefined),
};

/** Every schema that is written in place becomes a component. */
export const HOISTED_SCHEMAS: Refactoring = {
  name: "schemas moved into components",
  apply: (document) => {
    const hoisted: JsonObject = {};
    let count = 0;
    const depth = dialectOf(document) === "2.0" ? 2 : 3;
    const mapped = mapDocument(document, (node, kind, pointer) => {
      if (kind !== "schema" || pointer.length <= depth || isChoice(kind, pointer)) return node;
      if (Object.keys(node).some((key) => key.startsWith("$"))) return node;
      const name = `Hoisted${++count}`;
      hoisted[name] = node;
      return referenceTo(document, "schemas", name);
    });
    if (count === 0) return undefined;
    return withComponents(mapped, "schemas", { ...componentsOf(mapped, "schemas"), ...hoisted });
  },
};
