import type { Place, Schema } from "@/lib/specs/model";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { childPlace } from "@/lib/specs/source/source-node";

/** Under what the fields of a type stand in languages that are not JSON Schema: `/types/User/fields/email`. */
const GROUPS = ["fields", "args", "members", "params", "elements"];

/**
 * Where a property of a schema is written: below the schema under `properties`, or as its language has it. The fields of a 2.0
 * form are parameters.
 */
export function propertyPlace(schema: Schema, name: string, property: Schema): Place {
  if (pointerSegments(property.place.pointer).at(-2) === "parameters") return property.place;
  const { file, pointer } = property.place;
  const isBelow = GROUPS.some((group) => pointer === childPlace(childPlace(schema.place, group), name).pointer);
  // Extensions of a type may be in another file.
  if (isBelow) return { file, pointer };
  return childPlace(childPlace(schema.place, "properties"), name);
}
