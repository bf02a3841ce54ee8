import type { JsonValue, Schema } from "@/lib/specs/model";
import { higher, lower } from "./bounds";
import { isFormatOf } from "./compare-formats";
import { ANY, NULL, NUMBER, STRING } from "./kinds";
import { isOnlyKinds, isOnlyValues, LENGTH_KEYS, type SchemaView, type Union } from "./schema-view";
import { isNull } from "./synthetic-schemas";
import type { ViewDraft } from "./view-draft";

/** The view of a schema; undefined where it is just being made, or where choices are nested too deeply. */
export type ViewOf = (schema: Schema) => SchemaView | undefined;

/**
 * Takes the choices out of a draft that are only lists of types or of values, or that say something else of every kind
 * of value, and narrows its kinds by the others.
 */
export function resolveUnions(draft: ViewDraft, viewOf: ViewOf): void {
  const kept: Union[] = [];
  for (const union of draft.unions) {
    const members = union.members.filter((member) => !isNull(member));
    const views = members.map(viewOf);
    const nullable = members.length < union.members.length ? NULL : 0;
    let kinds = nullable;
    for (const view of views) kinds |= view?.kinds ?? ANY;
    const isApart = areApart(views);
    if (views.every((view) => view && isOnlyKinds(view)) && (union.kind === "anyOf" || isApart)) {
      draft.kinds &= kinds;
      continue;
    }
    const values = valuesOf(views, union.kind);
    draft.kinds &= kinds;
    if (values) narrowValues(draft, values, nullable !== 0);
    else if (isApart && !draft.discriminator && views.every((view) => view && isSeparable(view)))
      for (const view of views) absorbView(draft, view);
    else kept.push({ ...union, members });
  }
  draft.unions = kept;
}

/** Takes the exclusions out of a draft that are only types, or values out of a list. */
export function resolveNots(draft: ViewDraft, viewOf: ViewOf): void {
  draft.nots = draft.nots.filter((not) => {
    const view = viewOf(not);
    if (!view) return true;
    if ((view.kinds & draft.kinds) === 0) return false;
    if (isOnlyKinds(view)) {
      draft.kinds &= ~view.kinds;
      return false;
    }
    if (!isOnlyValues(view) || !view.values || !draft.values) return true;
    for (const key of view.values.keys()) draft.values.delete(key);
    if (view.kinds & NULL) draft.values.delete("null");
    return false;
  });
}

function areApart(views: readonly (SchemaView | undefined)[]): boolean {
  let seen = 0;
  for (const view of views) {
    if (!view || (seen & view.kinds) !== 0) return false;
    seen |= view.kinds;
  }
  return true;
}

/** The values of a choice of values; in `oneOf`, none may be in two members. */
function valuesOf(views: readonly (SchemaView | undefined)[], kind: Union["kind"]): Map<string, JsonValue> | undefined {
  const values = new Map<string, JsonValue>();
  for (const view of views) {
    if (!view || !isOnlyValues(view) || !view.values) return undefined;
    for (const [key, value] of view.values) {
      if (kind === "oneOf" && values.has(key)) return undefined;
      values.set(key, value);
    }
    if (view.kinds & NULL) values.set("null", null);
  }
  return values;
}

function narrowValues(draft: ViewDraft, values: Map<string, JsonValue>, nullable: boolean): void {
  if (nullable) values.set("null", null);
  if (!draft.values) {
    draft.values = values;
    return;
  }
  for (const key of draft.values.keys()) if (!values.has(key)) draft.values.delete(key);
}

/** Whether all that a view demands concerns the kinds it names: then it holds beside what is said of other kinds. */
function isSeparable(view: SchemaView): boolean {
  return (
    view.values === undefined &&
    view.unions.length === 0 &&
    view.nots.length === 0 &&
    view.conditions.length === 0 &&
    view.discriminator === undefined &&
    view.default === undefined &&
    !view.deprecated &&
    view.content === "" &&
    view.formats.every((format) => !isFormatOf(format, STRING) || !isFormatOf(format, NUMBER))
  );
}

/** Adds the demands of a view to a draft, but not its kinds. */
function absorbView(draft: ViewDraft, view: SchemaView | undefined): void {
  if (!view) return;
  for (const format of view.formats) draft.formats.add(format);
  for (const pattern of view.patterns) draft.patterns.add(pattern);
  for (const step of view.multiples) draft.multiples.add(step);
  if (view.minimum) draft.minimum = higher(draft.minimum, view.minimum);
  if (view.maximum) draft.maximum = lower(draft.maximum, view.maximum);
  for (const key of LENGTH_KEYS) {
    const limit = view.lengths[key];
    const known = draft.lengths[key];
    if (limit === undefined) continue;
    if (known === undefined) draft.lengths[key] = limit;
    else draft.lengths[key] = key.startsWith("min") ? Math.max(known, limit) : Math.min(known, limit);
  }
  if (view.uniqueItems) draft.uniqueItems = true;
  for (const name of view.required) draft.required.add(name);
  const { properties, patternProperties, rest } = view;
  if (properties.size + patternProperties.size > 0 || rest) {
    draft.objects.push({
      properties,
      patternProperties: patternProperties.size > 0 ? patternProperties : undefined,
      rest,
    });
  }
  if (view.propertyNames) draft.propertyNames.push(view.propertyNames);
  for (const [name, needed] of view.dependentRequired)
    draft.dependentRequired.set(name, [...(draft.dependentRequired.get(name) ?? []), ...needed]);
  if (view.items || view.prefixItems.length > 0)
    draft.arrays.push({ prefixItems: view.prefixItems, items: view.items });
  draft.contains.push(...view.contains);
  draft.containsRanges.push(...view.containsRanges);
}
