import type { Schema } from "@/lib/specs/model";
import { type SchemaSide, tagOf } from "./schema-side";

/** One object seen as the kinds it can be, each by the value of one property. */
export interface TagSplit {
  /** The property that tells the kinds apart. */
  name: string;
  property: Schema;
  /** One schema for each value that one of the tags has. */
  parts: Schema[];
  /** The property with only those values that a tag has; undefined where that are all. */
  covered?: Schema;
}

/** Beyond this many values an object is not split. */
const MAX_PARTS = 200;

/**
 * Where a choice tells its members apart by the value of a property, and a plain object lists values for that property,
 * the object is the choice of what it is with each of them. Undefined where it is not so.
 */
export function splitByTag(
  schema: Schema,
  side: SchemaSide,
  members: readonly Schema[],
  membersSide: SchemaSide,
): TagSplit | undefined {
  const tags = new Set(members.map((member) => tagOf(member, membersSide)));
  const [first] = tags;
  if (tags.size < 2 || first === undefined) return undefined;
  const name = first.slice(0, first.indexOf("="));
  const view = side.views.of(schema);
  const property = view.properties.get(name);
  const values = property && side.views.of(property).values;
  if (!values || values.size < 2 || values.size > MAX_PARTS || !view.required.has(name)) return undefined;
  for (const tag of tags) if (!tag?.startsWith(`${name}=`)) return undefined;
  const known = [...values].filter(([key]) => tags.has(`${name}=${key}`)).map(([, value]) => value);
  if (known.length === 0) return undefined;
  const parts = known.map((value) => side.views.synthetic.withValue(schema, name, value));
  return { name, property, parts, ...(known.length < values.size ? { covered: { ...property, enum: known } } : {}) };
}
