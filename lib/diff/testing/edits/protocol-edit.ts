import { dialectOf } from "@/lib/diff/testing/documents/map-document";
import type { JsonObject, JsonValue, OpenApiDialect } from "@/lib/specs/model";
import { isObject } from "@/lib/specs/source/source-node";
import type { Needs, Verdict } from "./edit";

/** One operation of a document, and how to put another in its place. */
export interface OperationSite {
  document: JsonObject;
  dialect: OpenApiDialect;
  path: string;
  method: string;
  /** `POST /pets`. */
  key: string;
  operation: JsonObject;
  /** The document with fields of the operation replaced; a field given as undefined is left out. */
  with(fields: Fields): JsonObject;
}

/** Fields to put in an object; undefined leaves one out. */
export type Fields = { [key: string]: JsonValue | undefined };

/** The documents before and after. */
export interface Versions {
  before: JsonObject;
  after: JsonObject;
}

/** A change to how an operation is called, or to what is said of the whole document. */
export interface ProtocolEdit {
  name: string;
  needs: Needs;
  /** Both documents; undefined where the operation has no place for this edit. */
  apply(site: OperationSite): Versions | undefined;
  there: Verdict;
  back: Verdict;
  /** What the location of every change begins with. */
  begins: string;
  /** Whether every change names the operation; those of the document name none. */
  isOfOperation: boolean;
}

type Apply = ProtocolEdit["apply"];
type Options = Partial<Pick<ProtocolEdit, "needs" | "begins" | "isOfOperation">>;

/** A protocol edit with its verdicts, there and back. */
export function protocolEdit(
  name: string,
  there: Verdict,
  back: Verdict,
  apply: Apply,
  options: Options = {},
): ProtocolEdit {
  return { name, there, back, apply, needs: "any", begins: "", isOfOperation: true, ...options };
}

/** An object with fields put in, or left out where they are undefined. */
export function assign(node: JsonObject, fields: Fields): JsonObject {
  const entries = Object.entries({ ...node, ...fields }).flatMap(([key, value]): [string, JsonValue][] =>
    value === undefined ? [] : [[key, value]],
  );
  return Object.fromEntries(entries);
}

/** An object of a document, or an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** A list of a document, or an empty one. */
export function listOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** One operation of a document as a place for edits. */
export function operationSite(document: JsonObject, path: string, method: string): OperationSite {
  const paths = objectOf(document.paths);
  const item = objectOf(paths[path]);
  const operation = objectOf(item[method]);
  return {
    document,
    dialect: dialectOf(document),
    path,
    method,
    key: `${method.toUpperCase()} ${path}`,
    operation,
    with: (fields) => ({ ...document, paths: { ...paths, [path]: { ...item, [method]: assign(operation, fields) } } }),
  };
}
