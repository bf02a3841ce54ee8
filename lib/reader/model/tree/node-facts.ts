import { viewMark } from "@/lib/reader/model/views/view-mark";
import type { SchemaNode } from "@/lib/reader/schema";
import { isMarked } from "@/lib/specs/marks/read-mark";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { constraintsOf } from "./constraints-of";

const MAX_LISTED = 60;
const MAX_VALUE = 400;
const MAX_EXAMPLES = 3;
const MAX_DESCRIPTION = 20_000;

/** A value as JSON text, cut where it is long. */
export function valueText(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}

/** What is said of a schema beside its type and what is within it; of the first part that says it. */
export function nodeFacts(parts: readonly Schema[]): Partial<SchemaNode> {
  const facts: Partial<SchemaNode> = {};
  const constraints = parts.flatMap(constraintsOf);
  const missing = requiredElsewhere(parts);
  if (missing.length > 0) constraints.push({ kind: "required", names: missing });
  if (constraints.length > 0) facts.constraints = unlike(constraints);
  const firstOf = <T>(read: (part: Schema) => T | undefined): T | undefined => {
    for (const part of parts) {
      const value = read(part);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const title = firstOf((part) => part.title);
  if (title) facts.title = title.slice(0, MAX_VALUE);
  const description = firstOf((part) => part.description?.trim() || undefined);
  if (description) facts.description = description.slice(0, MAX_DESCRIPTION);
  const values = firstOf((part) => part.enum);
  if (values) facts.enum = values.slice(0, MAX_LISTED).map(valueText);
  if (values && values.length > MAX_LISTED) facts.enumCount = values.length;
  const usual = firstOf((part) => part.default);
  if (usual !== undefined) facts.default = valueText(usual);
  const examples = firstOf((part) => part.examples);
  if (examples && examples.length > 0) facts.examples = examples.slice(0, MAX_EXAMPLES).map(valueText);
  const mark = firstOf(viewMark);
  if (mark) facts.mark = mark;
  if (parts.some(isMarked)) facts.deprecated = true;
  for (const flag of ["readOnly", "writeOnly"] as const) {
    if (parts.some((part) => part[flag] === true)) facts[flag] = true;
  }
  return facts;
}

const MAX_NAMES = 40;

/** Names that must be there, and are described elsewhere or nowhere. */
function requiredElsewhere(parts: readonly Schema[]): string[] {
  const described = (name: string) => parts.some((part) => part.properties?.has(name));
  return [...new Set(parts.flatMap((part) => part.required ?? []))]
    .filter((name) => !described(name))
    .slice(0, MAX_NAMES);
}

function unlike<T>(items: readonly T[]): T[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}
