import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { escapePointerSegment, pointerSegments } from "@/lib/specs/source/pointer";
import { isObject, valueAt } from "@/lib/specs/source/source-node";
import { dialectOf } from "./map-document";

/** Where components live in a document, by its dialect: `components/schemas`, or `definitions` in 2.0. */
export function componentPath(document: JsonObject, section: string): string[] {
  if (dialectOf(document) !== "2.0") return ["components", section];
  return [section === "schemas" ? "definitions" : section];
}

/** The components of a section; empty where there are none. */
export function componentsOf(document: JsonObject, section: string): JsonObject {
  const found = valueAt(document, componentPath(document, section));
  return isObject(found) ? found : {};
}

/** The document with more components, or others, in a section. */
export function withComponents(document: JsonObject, section: string, members: JsonObject): JsonObject {
  if (dialectOf(document) === "2.0") return { ...document, [section === "schemas" ? "definitions" : section]: members };
  const components = isObject(document.components) ? document.components : {};
  return { ...document, components: { ...components, [section]: members } };
}

/** A `$ref` to a component. */
export function referenceTo(document: JsonObject, section: string, name: string): JsonObject {
  return { $ref: `#/${[...componentPath(document, section), escapePointerSegment(name)].join("/")}` };
}

/** What a local reference leads to; undefined where it leads nowhere or to another file. */
export function follow(document: JsonObject, reference: JsonValue | undefined): JsonValue | undefined {
  if (typeof reference !== "string" || !reference.startsWith("#/")) return undefined;
  return valueAt(document, pointerSegments(decodeURIComponent(reference.slice(1))));
}

/** The object itself or what its references lead to, followed a few times. */
export function resolved(document: JsonObject, value: JsonValue | undefined): JsonObject | undefined {
  let at = value;
  for (let count = 0; count < 10 && isObject(at) && typeof at.$ref === "string"; count++)
    at = follow(document, at.$ref);
  return isObject(at) ? at : undefined;
}

/** Every `$ref` text of a document. */
export function referencesIn(value: JsonValue, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found);
  else if (isObject(value)) {
    if (typeof value.$ref === "string") found.add(value.$ref);
    for (const inner of Object.values(value)) referencesIn(inner, found);
  }
  return found;
}
