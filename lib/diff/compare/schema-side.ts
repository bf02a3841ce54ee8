import type { Schema } from "@/lib/specs/model";
import type { SchemaView } from "./schema-view";
import type { SchemaViews } from "./schema-views";
import type { ShapeOf } from "./shape";

/** One definition's schemas, ready to be looked at. */
export interface SchemaSide {
  views: SchemaViews;
  shape: ShapeOf;
}

/** The value by which an object tells which member it is: a required property with one allowed value. */
export function tagOf(schema: Schema, side: SchemaSide): string | undefined {
  const view = side.views.of(schema);
  for (const name of [...view.required].sort()) {
    const property = view.properties.get(name);
    const values = property && side.views.of(property).values;
    if (values?.size === 1) return `${name}=${[...values.keys()].join()}`;
  }
  return undefined;
}

/** Whether an object may have no properties but those that are named or match a pattern. */
export function isClosed(side: SchemaSide, view: SchemaView): boolean {
  return view.rest !== undefined && side.views.of(view.rest).kinds === 0;
}
