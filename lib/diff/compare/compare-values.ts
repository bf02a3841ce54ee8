import type { JsonValue } from "@/lib/specs/model";
import { kindOfValue } from "./kinds";
import type { PairScope } from "./schema-pair";
import type { SchemaView } from "./schema-view";
import { isWithin } from "./settle-values";

/** In plain text, a value is what it is written as. */
function written(values: ReadonlyMap<string, JsonValue>): ReadonlyMap<string, JsonValue> {
  return new Map(
    [...values.values()].map((value) => [typeof value === "object" ? JSON.stringify(value) : String(value), value]),
  );
}

/** Compares lists of allowed values. */
export function compareValues(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const isText = scope.pair.textLevels > 0;
  const before = isText && from.values ? written(from.values) : from.values;
  const after = isText && to.values ? written(to.values) : to.values;
  if (!before && !after) return;
  if (!before || !after) {
    if (after) scope.report({ aspect: "enum/added", after: listOf(after) });
    else if (before) scope.report({ aspect: "enum/removed", before: listOf(before) });
    const strangers = [...(before ?? after ?? [])].filter(([, value]) => !allows(before ? to : from, value, isText));
    const action = before ? "removed" : "added";
    for (const [key, value] of strangers)
      scope.report({
        aspect: `enum-value/${action}`,
        name: key,
        before: before && value,
        after: after && value,
        segment: valueSegment(key),
      });
    return;
  }
  const gone = [...before].filter(([key]) => !after.has(key));
  const come = [...after].filter(([key]) => !before.has(key));
  if (gone.length === before.size && come.length > 0) {
    scope.report({ aspect: "enum/replaced", before: listOf(before), after: listOf(after) });
    return;
  }
  for (const [key, value] of gone)
    scope.report({ aspect: "enum-value/removed", name: key, before: value, segment: valueSegment(key) });
  for (const [key, value] of come)
    scope.report({ aspect: "enum-value/added", name: key, after: value, segment: valueSegment(key) });
}

/** Values as a list in canonical order. */
function listOf(values: ReadonlyMap<string, JsonValue>): JsonValue[] {
  return [...values.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function valueSegment(key: string) {
  return { label: key, key: `=${key}`, path: "" };
}

/** Whether a schema without a list lets a value of the other's list pass, as far as kinds and bounds tell. */
function allows(view: SchemaView, value: JsonValue, isText: boolean): boolean {
  if (isText) return true;
  return (view.kinds & kindOfValue(value)) !== 0 && isWithin(view, value);
}
