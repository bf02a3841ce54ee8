import type { SchemaAspect } from "@/lib/diff/place";
import type { JsonValue } from "@/lib/specs/model";
import { formatChange } from "./compare-formats";
import { comparePatterns } from "./compare-patterns";
import { isAtLeast, isAtMost, isMultipleOf } from "./bounds";
import { ANY, BOOLEAN, countKinds, kindWords, NULL, NUMBER, STRING } from "./kinds";
import type { PairScope } from "./schema-pair";
import type { Bound, LengthKey, SchemaView } from "./schema-view";

/** Compares the kinds of values; answers whether there is anything in common that is worth comparing further. */
export function compareKinds(scope: PairScope, from: SchemaView, to: SchemaView): boolean {
  const common = from.kinds & to.kinds & ~NULL;
  const before = kindWords(from.kinds);
  const after = kindWords(to.kinds);
  const isText = scope.pair.textLevels > 0;
  const gone = from.kinds & ~(isText ? writtenKinds(to) : to.kinds) & ~NULL;
  const come = to.kinds & ~(isText ? writtenKinds(from) : from.kinds) & ~NULL;
  if (gone || come) {
    const isExtension = !gone && from.kinds !== ANY && countKinds(from.kinds) > 1;
    const aspect: SchemaAspect = !gone
      ? isExtension
        ? "type/extended"
        : "type/widened"
      : come
        ? "type/replaced"
        : "type/narrowed";
    scope.report({ aspect, before, after });
  }
  const isTyped = from.kinds !== ANY && to.kinds !== ANY;
  const nullWas = (from.kinds & NULL) !== 0;
  const nullIs = (to.kinds & NULL) !== 0;
  if (isTyped && nullWas !== nullIs && !(gone && come))
    scope.report({ aspect: nullIs ? "null/added" : "null/removed" });
  return common !== 0;
}

/** In plain text, a string without further demands covers numbers and booleans. */
function writtenKinds(view: SchemaView): number {
  const isFree = !view.values && view.patterns.length === 0 && view.formats.length === 0;
  const accepts = view.kinds & STRING && isFree && Object.keys(view.lengths).length === 0;
  return accepts ? view.kinds | NUMBER | BOOLEAN : view.kinds;
}

/** Compares formats, patterns, numeric bounds, lengths and steps. */
export function compareBounds(scope: PairScope, from: SchemaView, to: SchemaView): void {
  compareTexts(scope, from, to);
  compareLimit(scope, "minimum", from.minimum, to.minimum, isAtLeast);
  compareLimit(scope, "maximum", from.maximum, to.maximum, isAtMost);
  for (const [key, kind] of LENGTHS) compareLength(scope, kind, from.lengths[key], to.lengths[key]);
  compareMultiples(scope, from.multiples, to.multiples);
  if (from.uniqueItems !== to.uniqueItems)
    scope.report({ aspect: to.uniqueItems ? "unique-items/added" : "unique-items/removed" });
  if (from.content !== to.content) scope.report({ aspect: "content/changed", before: from.content, after: to.content });
}

function compareTexts(scope: PairScope, from: SchemaView, to: SchemaView): void {
  const before = from.formats.join(" ") || undefined;
  const after = to.formats.join(" ") || undefined;
  const change = formatChange(before, after);
  if (change) scope.report({ aspect: `format/${change}`, before, after });
  comparePatterns(scope, from.patterns, to.patterns);
}

function compareLimit(
  scope: PairScope,
  kind: "minimum" | "maximum",
  from: Bound | undefined,
  to: Bound | undefined,
  isStricter: (a: Bound, b: Bound) => boolean,
): void {
  if (from?.value === to?.value && from?.exclusive === to?.exclusive) return;
  const stricter = to !== undefined && (from === undefined || isStricter(to, from));
  const up = kind === "minimum" ? stricter : !stricter;
  scope.report({ aspect: `${kind}/${up ? "raised" : "lowered"}`, before: boundValue(from), after: boundValue(to) });
}

function boundValue(bound: Bound | undefined): JsonValue | undefined {
  if (!bound) return undefined;
  return bound.exclusive ? `exclusive ${bound.value}` : bound.value;
}

const LENGTHS = [
  ["minLength", "min-length"],
  ["maxLength", "max-length"],
  ["minItems", "min-items"],
  ["maxItems", "max-items"],
  ["minProperties", "min-properties"],
  ["maxProperties", "max-properties"],
] as const satisfies readonly (readonly [LengthKey, string])[];

function compareLength(
  scope: PairScope,
  kind: (typeof LENGTHS)[number][1],
  from: number | undefined,
  to: number | undefined,
): void {
  if (from === to) return;
  const none = kind.startsWith("min") ? 0 : Number.POSITIVE_INFINITY;
  const raised = (to ?? none) > (from ?? none);
  scope.report({ aspect: `${kind}/${raised ? "raised" : "lowered"}`, before: from, after: to });
}

function compareMultiples(scope: PairScope, from: readonly number[], to: readonly number[]): void {
  if (from.join() === to.join()) return;
  const narrowed = from.every((step) => to.some((other) => isMultipleOf(other, step)));
  const widened = to.every((step) => from.some((other) => isMultipleOf(other, step)));
  const action = narrowed ? "narrowed" : widened ? "widened" : "changed";
  scope.report({
    aspect: `multiple-of/${action}`,
    before: from.join(" and ") || undefined,
    after: to.join(" and ") || undefined,
  });
}
