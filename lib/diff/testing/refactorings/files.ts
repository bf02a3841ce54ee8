import type { JsonObject, JsonValue, SourceFile, SourceSet } from "@/lib/specs/model";
import { mapDocument, mapNode } from "@/lib/diff/testing/documents/map-document";
import { componentPath, componentsOf, withComponents } from "@/lib/diff/testing/documents/references";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import { isObject } from "@/lib/specs/source/source-node";
import type { Refactoring } from "./refactoring";

const ENTRY = "openapi.json";

function fileOf(name: string, value: JsonValue): SourceFile {
  return { name, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

/** A copy of a part in which references to the document lead there from a file beside or below it. */
function moved(document: JsonObject, value: JsonValue, kind: string, files: ReadonlyMap<string, string>): JsonValue {
  const movedReference = (reference: JsonValue): JsonValue => {
    if (typeof reference !== "string" || !reference.startsWith("#")) return reference;
    return `../${files.get(reference) ?? `${ENTRY}${reference}`}`;
  };
  return mapNode(value, kind, document, (node, kindOfNode) => {
    if (kindOfNode === "discriminator" && isObject(node.mapping)) {
      const mapping = Object.entries(node.mapping).map(([name, to]): [string, JsonValue] => [name, movedReference(to)]);
      return { ...node, mapping: Object.fromEntries(mapping) };
    }
    return node.$ref === undefined ? node : { ...node, $ref: movedReference(node.$ref) };
  });
}

/** Each schema in a file of its own, and each path in one. */
function split(document: JsonObject): SourceSet | undefined {
  const schemas = Object.entries(componentsOf(document, "schemas"));
  if (!isObject(document.paths) || schemas.length === 0) return undefined;
  const prefix = `#/${componentPath(document, "schemas").join("/")}/`;
  const files = new Map(
    schemas.map(([name], index) => [`${prefix}${escapePointerSegment(name)}`, `schemas/schema-${index + 1}.json`]),
  );
  const parts: SourceFile[] = [];
  const stubs = schemas.map(([name, schema]): [string, JsonValue] => {
    const file = files.get(`${prefix}${escapePointerSegment(name)}`) ?? "";
    parts.push(fileOf(file, moved(document, schema, "schema", files)));
    return [name, { $ref: file }];
  });
  const paths = Object.entries(document.paths).map(([path, item], index): [string, JsonValue] => {
    if (!path.startsWith("/") || !isObject(item) || item.$ref !== undefined) return [path, item];
    const file = `paths/path-${index + 1}.json`;
    parts.push(fileOf(file, moved(document, item, "pathItem", files)));
    return [path, { $ref: file }];
  });
  const entry = mapDocument(document, (node) => node);
  const result = withComponents({ ...entry, paths: Object.fromEntries(paths) }, "schemas", Object.fromEntries(stubs));
  return { entry: ENTRY, files: [fileOf(ENTRY, result), ...parts] };
}

/** The definition in several files. */
export const SPLIT_INTO_FILES: Refactoring = { name: "paths and schemas in files of their own", apply: split };
