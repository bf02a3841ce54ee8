import type { Schema } from "@/lib/specs/model";
import { createAssumptions } from "./assumptions";
import { isFormatWithin } from "./compare-formats";
import { ARRAY, OBJECT } from "./kinds";
import { isAtLeast, isAtMost } from "./bounds";
import { LENGTH_KEYS, type SchemaView, type Union } from "./schema-view";
import { type SchemaSide, tagOf } from "./schema-side";

/** How deep a containment is followed before it counts as unknown. */
const MAX_DEPTH = 24;
/** Shapes down to here count as the same demand where no containment can be computed. */
const EXACT = 12;

/**
 * Whether everything that `inner` allows is surely allowed by `outer`. Sound, not complete: `false` means "not shown".
 * Schemas that lead back to themselves through a property or an item count as contained while they are looked at.
 */
export function isContained(inner: Schema, innerSide: SchemaSide, outer: Schema, outerSide: SchemaSide): boolean {
  const memory = createAssumptions();
  /** `steps` counts the steps into properties and items on the way here. */
  const within = (a: Schema | undefined, b: Schema | undefined, depth: number, steps: number): boolean => {
    if (!b || b.always === true) return true;
    if (!a) return isEverything(outerSide.views.of(b));
    if (depth > MAX_DEPTH) return false;
    return memory.decide(`${innerSide.views.idOf(a)} ${outerSide.views.idOf(b)}`, steps, () =>
      isPairWithin(a, b, depth, steps),
    );
  };

  const isPairWithin = (a: Schema, b: Schema, depth: number, steps: number): boolean => {
    const narrow = innerSide.views.of(a);
    const wide = outerSide.views.of(b);
    if (narrow.unions.length > 0 && anyMemberSplit(narrow, b, depth, steps)) return true;
    return (
      isKindWithin(narrow, wide) &&
      areScalarsWithin(narrow, wide) &&
      (!(narrow.kinds & wide.kinds & OBJECT) || areObjectsWithin(narrow, wide, depth, steps + 1)) &&
      (!(narrow.kinds & wide.kinds & ARRAY) || areArraysWithin(narrow, wide, depth, steps + 1)) &&
      areChoicesWithin(a, narrow, wide, depth, steps) &&
      isLogicWithin(narrow, wide)
    );
  };

  const anyMemberSplit = (narrow: SchemaView, outerSchema: Schema, depth: number, steps: number): boolean =>
    narrow.unions.some((union) => union.members.every((member) => within(member, outerSchema, depth + 1, steps)));

  const areObjectsWithin = (narrow: SchemaView, wide: SchemaView, depth: number, steps: number): boolean => {
    for (const name of wide.required) if (!narrow.required.has(name)) return false;
    for (const [name, schema] of wide.properties) {
      if (!within(narrow.properties.get(name) ?? narrow.rest, schema, depth + 1, steps)) return false;
    }
    if (wide.rest) {
      for (const [name, schema] of narrow.properties) {
        if (!wide.properties.has(name) && !within(schema, wide.rest, depth + 1, steps)) return false;
      }
      if (!within(narrow.rest, wide.rest, depth + 1, steps)) return false;
    }
    for (const [pattern, schema] of wide.patternProperties) {
      if (!within(narrow.patternProperties.get(pattern), schema, depth + 1, steps)) return false;
    }
    if (wide.propertyNames && !within(narrow.propertyNames, wide.propertyNames, depth + 1, steps)) return false;
    for (const [name, needed] of wide.dependentRequired) {
      const have = narrow.dependentRequired.get(name) ?? [];
      if (!needed.every((other) => have.includes(other) || narrow.required.has(other))) return false;
    }
    return true;
  };

  const areArraysWithin = (narrow: SchemaView, wide: SchemaView, depth: number, steps: number): boolean => {
    if (wide.contains.length > 0 || (wide.uniqueItems && !narrow.uniqueItems)) return false;
    const length = Math.max(narrow.prefixItems.length, wide.prefixItems.length);
    for (let index = 0; index < length; index++) {
      if (!within(narrow.prefixItems[index] ?? narrow.items, wide.prefixItems[index] ?? wide.items, depth + 1, steps))
        return false;
    }
    return within(narrow.items, wide.items, depth + 1, steps);
  };

  const areChoicesWithin = (a: Schema, narrow: SchemaView, wide: SchemaView, depth: number, steps: number): boolean =>
    wide.unions.every(
      (union) =>
        narrow.unions.some(
          (other) => other.kind === union.kind && innerSide.shape(a, EXACT) === outerSide.shape(wide.schema, EXACT),
        ) ||
        union.members.some(
          (member) => within(a, member, depth + 1, steps) && (union.kind === "anyOf" || isAloneIn(a, member, union)),
        ),
    );

  /** Whether a value of `a` surely matches no other member than this. */
  const isAloneIn = (a: Schema, member: Schema, union: Union): boolean => {
    const { kinds } = innerSide.views.of(a);
    const tag = tagOf(a, innerSide);
    return union.members.every((other) => {
      if (other === member || (outerSide.views.of(other).kinds & kinds) === 0) return true;
      const otherTag = tagOf(other, outerSide);
      return tag !== undefined && otherTag !== undefined && tag !== otherTag && tagName(tag) === tagName(otherTag);
    });
  };

  const isLogicWithin = (narrow: SchemaView, wide: SchemaView): boolean => {
    if (wide.conditions.length > 0)
      return innerSide.shape(narrow.schema, EXACT) === outerSide.shape(wide.schema, EXACT);
    const has = new Set(narrow.nots.map((schema) => innerSide.shape(schema, EXACT)));
    return wide.nots.every((schema) => has.has(outerSide.shape(schema, EXACT)));
  };

  return within(inner, outer, 0, 0);
}

function tagName(tag: string): string {
  return tag.slice(0, tag.indexOf("="));
}

function isEverything(view: SchemaView): boolean {
  return view.kinds === 127 && view.values === undefined && view.unions.length === 0 && view.properties.size === 0;
}

function isKindWithin(narrow: SchemaView, wide: SchemaView): boolean {
  return (narrow.kinds & ~wide.kinds) === 0;
}

function areScalarsWithin(narrow: SchemaView, wide: SchemaView): boolean {
  if (wide.values) {
    if (!narrow.values) return (narrow.kinds & ~1) === 0;
    for (const key of narrow.values.keys()) if (!wide.values.has(key)) return false;
    return true;
  }
  if (narrow.values) return isFree(wide);
  if (!isFormatWithin(narrow.formats.join(" ") || undefined, wide.formats.join(" ") || undefined)) return false;
  if (!wide.patterns.every((pattern) => narrow.patterns.includes(pattern))) return false;
  if (wide.minimum && !(narrow.minimum && isAtLeast(narrow.minimum, wide.minimum))) return false;
  if (wide.maximum && !(narrow.maximum && isAtMost(narrow.maximum, wide.maximum))) return false;
  if (!wide.multiples.every((step) => narrow.multiples.some((own) => own % step === 0))) return false;
  return LENGTH_KEYS.every((key) => {
    const limit = wide.lengths[key];
    const own = narrow.lengths[key];
    if (limit === undefined) return true;
    return own !== undefined && (key.startsWith("min") ? own >= limit : own <= limit);
  });
}

function isFree(wide: SchemaView): boolean {
  return (
    wide.formats.length === 0 &&
    wide.patterns.length === 0 &&
    !wide.minimum &&
    !wide.maximum &&
    wide.multiples.length === 0 &&
    Object.keys(wide.lengths).length === 0
  );
}
