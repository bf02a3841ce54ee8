import type { Schema } from "@/lib/specs/model";
import { finishView } from "./finish-view";
import type { SchemaView } from "./schema-view";
import { createSyntheticSchemas, type SyntheticSchemas } from "./synthetic-schemas";
import { resolveNots, resolveUnions } from "./view-choices";
import { draftOf } from "./view-draft";

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
    const viewOf = (member: Schema) => (open.has(member) || open.size > MAX_CHOICE_DEPTH ? undefined : of(member));
    if (draft.unions.length > 0) resolveUnions(draft, viewOf);
    if (draft.nots.length > 0) resolveNots(draft, viewOf);
    open.delete(schema);
    const view = finishView(schema, draft, synthetic);
    known.set(schema, view);
    return view;
  };

  return { of, idOf: synthetic.idOf, synthetic };
}
