import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { expandedSize } from "@/lib/specs/source/expanded-size";
import { isObject } from "@/lib/specs/source/source-node";
import { compilePattern } from "./bounded-pattern";
import { objectOf } from "./plain-values";

export const SCHEMA_DIALECTS = ["auto", "draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"] as const;
export type SchemaDialect = (typeof SCHEMA_DIALECTS)[number];

interface SchemaError {
  /** JSON Pointer into the value. */
  path: string;
  message: string;
}

export type CompiledSchema =
  | {
      kind: "ready";
      run(value: JsonValue): SchemaError[];
      /** How deep into a value it can look: what lies deeper need not be there. */
      reach: number;
      /** Steps for a value of some size. */
      costOf(value: JsonValue, size: number): number;
    }
  | { kind: "silent"; because: string }
  | { kind: "problem"; message: string };

const MOST_PARTS = 3_000;
const MOST_ERRORS = 100;

/** Thrown out of Ajv where a pattern needs backtracking. */
class Unbounded extends Error {}

/** Compiles the schema of a rule. Nothing is fetched: a reference out of it is a problem. */
export function compileSchema(
  schema: JsonObject,
  { dialect = "auto", allErrors = false }: { dialect?: SchemaDialect; allErrors?: boolean },
): CompiledSchema {
  const text = JSON.stringify(schema);
  const parts = text.split(/[,[{]/).length;
  if (parts > MOST_PARTS) return { kind: "problem", message: `A schema in a rule has at most ${MOST_PARTS} parts.` };
  const draft = dialect === "auto" ? draftOf(schema["$schema"]) : dialect;
  // An asynchronous schema answers with a promise, which nobody would wait for.
  const { $schema: _dialect, $id: _name, id: _oldName, $async: _async, ...rest } = schema;
  try {
    const validate = ajvOf(draft, allErrors).compile(draft === "draft4" ? fromDraft4(rest) : rest);
    const isQuadratic = text.includes('"uniqueItems"');
    const isUnlimited = isQuadratic || /"\$(?:ref|dynamicRef|recursiveRef)"/.test(text);
    return {
      kind: "ready",
      run: (value) => (validate(value) ? [] : errorsOf(validate)),
      reach: isUnlimited ? Number.POSITIVE_INFINITY : expandedSize(rest).depth,
      costOf: (value, size) =>
        1 + size * Math.max(1, parts >> (isUnlimited ? 2 : 4)) + (isQuadratic ? longestList(value) ** 2 / 8 : 0),
    };
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : "it cannot be read";
    if (fault instanceof Unbounded) return { kind: "silent", because: message };
    return { kind: "problem", message: `The schema cannot be used: ${message.slice(0, 200)}` };
  }
}

function draftOf(name: JsonValue | undefined): SchemaDialect {
  if (typeof name !== "string") return "draft7";
  if (name.includes("2020-12")) return "draft2020-12";
  if (name.includes("2019-09")) return "draft2019-09";
  return name.includes("draft-04") ? "draft4" : "draft7";
}

let patterns = 0;

/** Ajv knows patterns by their text: each gets one of its own. */
const boundedRegExp = Object.assign(
  (source: string) => {
    const compiled = compilePattern(source);
    if (compiled.kind === "malformed") throw new Error(compiled.message);
    if (compiled.kind === "unbounded") throw new Unbounded(compiled.because);
    const name = `pattern ${patterns++} ${source}`;
    return { test: (text: string) => compiled.pattern.test(text), toString: () => name };
  },
  { code: "boundedRegExp" },
);

function ajvOf(draft: SchemaDialect, allErrors: boolean): Ajv {
  const options: Options = {
    allErrors,
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    addUsedSchema: false,
    ownProperties: true,
    code: { regExp: boundedRegExp },
  };
  const ajv =
    draft === "draft2020-12"
      ? new Ajv2020(options)
      : draft === "draft2019-09"
        ? new Ajv2019(options)
        : new Ajv(options);
  addFormats(ajv);
  ajv.addFormat("regex", (text) => compilePattern(text).kind !== "malformed");
  return ajv;
}

/** Draft 4 says by a boolean that a bound is exclusive. */
function fromDraft4(value: JsonValue): JsonObject {
  const upgraded = upgrade(value);
  return isObject(upgraded) ? upgraded : {};
}

function upgrade(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(upgrade);
  if (!isObject(value)) return value;
  const made = objectOf(Object.entries(value).map(([key, part]) => [key, upgrade(part)]));
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof made[flag] !== "boolean") continue;
    const isExclusive = made[flag];
    delete made[flag];
    const limit = made[bound];
    if (!isExclusive || limit === undefined) continue;
    made[flag] = limit;
    delete made[bound];
  }
  return made;
}

/** What a person is to read: of alternatives that all fail, that they do, and not why each of them did. */
function errorsOf({ errors }: ValidateFunction): SchemaError[] {
  const found = errors ?? [];
  const choices = found.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const isInChoice = (error: ErrorObject) =>
    choices.some((choice) => choice !== error && error.schemaPath.startsWith(`${choice.schemaPath}/`));
  const shown = found.filter((error) => error.keyword !== "if" && !isInChoice(error)).slice(0, MOST_ERRORS);
  const kept = new Map(shown.map((error) => [`${error.instancePath} ${sentenceOf(error)}`, error]));
  return [...kept.values()].map((error) => ({ path: pathOf(error), message: sentenceOf(error) }));
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  const unexpected: unknown = keyword === "additionalProperties" ? params["additionalProperty"] : undefined;
  return typeof unexpected === "string"
    ? `${instancePath}/${unexpected.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : instancePath;
}

function sentenceOf({ keyword, message, params }: ErrorObject): string {
  if (keyword === "additionalProperties") return "is not expected to be here";
  if (keyword === "enum" && Array.isArray(params["allowedValues"])) {
    return `must be one of ${params["allowedValues"].slice(0, 10).map(String).join(", ")}`;
  }
  return message ?? "does not fit";
}

function longestList(value: JsonValue): number {
  let longest = 0;
  const open: JsonValue[] = [value];
  const seen = new Set<JsonValue>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (Array.isArray(next)) longest = Math.max(longest, next.length);
    for (const part of Array.isArray(next) ? next : Object.values(next)) open.push(part);
  }
  return longest;
}
