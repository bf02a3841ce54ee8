import type { JsonObject, JsonValue, OpenApiDialect } from "@/lib/specs/model";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import type { ObjectRule, Shape } from "@/lib/specs/openapi/validate/grammar";
import { isObject } from "@/lib/specs/source/source-node";

/** Answers what stands in place of an object of a kind of the grammar; its inner objects have been visited before. */
export type Visit = (node: JsonObject, kind: string, pointer: readonly string[]) => JsonValue;

/** The dialect a document is written in. */
export function dialectOf(document: JsonObject): OpenApiDialect {
  if (document.swagger !== undefined) return "2.0";
  const version = String(document.openapi);
  return version.startsWith("3.2") ? "3.2" : version.startsWith("3.1") ? "3.1" : "3.0";
}

/**
 * A copy of a document in which every object that its dialect knows was replaced, from the innermost outwards. Examples,
 * defaults and extensions are left as they are: they are not part of the definition.
 */
export function mapDocument(document: JsonObject, visit: Visit): JsonObject {
  const mapped = mapNode(document, "root", document, visit);
  return isObject(mapped) ? mapped : {};
}

/** A copy of one object of a kind, and of what is in it, replaced in the same way. */
export function mapNode(
  value: JsonValue,
  kind: string,
  document: JsonObject,
  visit: Visit,
  pointer: readonly string[] = [],
): JsonValue {
  const dialect = dialectOf(document);
  const grammar = GRAMMARS[dialect];
  const isModern = dialect === "3.1" || dialect === "3.2";

  const mapObject = (node: JsonObject, name: string, rule: ObjectRule, at: readonly string[]): JsonValue => {
    const isReference = rule.referenceable && typeof node.$ref === "string" && name !== "pathItem";
    if (isReference && !(isModern && name === "schema")) return visit({ ...node }, name, at);
    const entries = Object.entries(node).map(([key, inner]): [string, JsonValue] => {
      const shape = Object.hasOwn(rule.fields, key) ? rule.fields[key] : rule.members?.of;
      return [key, shape && !key.startsWith("x-") ? mapShape(inner, shape, [...at, key]) : inner];
    });
    return visit(Object.fromEntries(entries), name, at);
  };

  const mapShape = (inner: JsonValue, shape: Shape, at: readonly string[]): JsonValue => {
    if (shape.is === "object") {
      const rule = grammar[shape.name];
      return rule && isObject(inner) ? mapObject(inner, shape.name, rule, at) : inner;
    }
    if (shape.is === "list") {
      return Array.isArray(inner) ? inner.map((item, index) => mapShape(item, shape.of, [...at, `${index}`])) : inner;
    }
    if (shape.is === "map") {
      if (!isObject(inner)) return inner;
      return Object.fromEntries(
        Object.entries(inner).map(([key, item]): [string, JsonValue] => [key, mapShape(item, shape.of, [...at, key])]),
      );
    }
    if (shape.is !== "either") return inner;
    const fit = shape.shapes.find((one) => (one.is === "list" ? Array.isArray(inner) : one.is === "object"));
    return fit ? mapShape(inner, fit, at) : inner;
  };

  return mapShape(value, { is: "object", name: kind }, pointer);
}
