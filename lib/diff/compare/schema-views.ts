import type { JsonValue, Schema } from "@/lib/specs/model";
import { finishView } from "./finish-view";
import { ANY, NULL } from "./kinds";
import { isOnlyKinds, isOnlyValues, type SchemaView, type Union } from "./schema-view";
import { createSyntheticSchemas, isNull, type SyntheticSchemas } from "./synthetic-schemas";
import { draftOf, type ViewDraft } from "./view-draft";

/** The views of one definition's schemas, each made once. */
export interface SchemaViews {
  of(schema: Schema): SchemaView;
  idOf(schema: Schema): number;
  synthetic: SyntheticSchemas;
}

/** Choices within choices are looked into this deep to find plain types and values. */
const MAX_CHOICE_DEPTH = 30;

/** Views with their own memory. */
export function createSchemaViews(): SchemaViews {
  const synthetic = createSyntheticSchemas();
  const known = new Map<Schema, SchemaView>();
  const open = new Set<Schema>();

  const of = (schema: Schema): SchemaView => {
    const made = known.get(schema);
    if (made) return made;
    const draft = draftOf(schema, synthetic);
    open.add(schema);
    if (draft.unions.length > 0)
      resolveUnions(draft, (member) => (open.has(member) || open.size > MAX_CHOICE_DEPTH ? undefined : of(member)));
    open.delete(schema);
    const view = finishView(schema, draft, synthetic);
    known.set(schema, view);
    return view;
  };

  return { of, idOf: synthetic.idOf, synthetic };
}

type ViewOf = (schema: Schema) => SchemaView | undefined;

/** Takes the choices out of a draft that are only lists of types or of values, and narrows its kinds by the others. */
function resolveUnions(draft: ViewDraft, viewOf: ViewOf): void {
  const kept: Union[] = [];
  for (const union of draft.unions) {
    const members = union.members.filter((member) => !isNull(member));
    const views = members.map(viewOf);
    const nullable = members.length < union.members.length ? NULL : 0;
    let kinds = nullable;
    for (const view of views) kinds |= view?.kinds ?? ANY;
    if (views.every((view) => view && isOnlyKinds(view)) && (union.kind === "anyOf" || areApart(views))) {
      draft.kinds &= kinds;
      continue;
    }
    const values = valuesOf(views);
    draft.kinds &= kinds;
    if (values) narrowValues(draft, values, nullable !== 0);
    else kept.push({ ...union, members });
  }
  draft.unions = kept;
}

function areApart(views: readonly (SchemaView | undefined)[]): boolean {
  let seen = 0;
  for (const view of views) {
    if (!view || (seen & view.kinds) !== 0) return false;
    seen |= view.kinds;
  }
  return true;
}

function valuesOf(views: readonly (SchemaView | undefined)[]): Map<string, JsonValue> | undefined {
  const values = new Map<string, JsonValue>();
  for (const view of views) {
    if (!view || !isOnlyValues(view) || !view.values) return undefined;
    for (const [key, value] of view.values) values.set(key, value);
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
