import { ARRAY_EDITS } from "./array-edits";
import type { SchemaEdit } from "./edit";
import { LOGIC_EDITS } from "./logic-edits";
import { OBJECT_EDITS, PROPERTY_EDITS } from "./object-edits";
import { SCALAR_EDITS } from "./scalar-edits";
import { TEXT_EDITS } from "./text-edits";
import { TYPE_EDITS } from "./type-edits";

/** Every edit of a schema. */
export const SCHEMA_EDITS: readonly SchemaEdit[] = [
  ...SCALAR_EDITS,
  ...TEXT_EDITS,
  ...TYPE_EDITS,
  ...ARRAY_EDITS,
  ...PROPERTY_EDITS,
  ...OBJECT_EDITS,
  ...LOGIC_EDITS,
];
