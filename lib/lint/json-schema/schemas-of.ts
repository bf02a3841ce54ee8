import type { JsonSchemaContract } from "@/lib/specs/json-schema/contract";
import type { Schema } from "@/lib/specs/model";
import { innerSchemas } from "@/lib/specs/openapi/inner-schemas";

/** Every schema of a definition, each once, in the order in which they are met from the top. */
export function schemasOf({ root, definitions }: Pick<JsonSchemaContract, "root" | "definitions">): Schema[] {
  const found = new Set<Schema>([...(root ? [root] : []), ...definitions.values()]);
  // A set goes on with what is added while it is walked.
  for (const schema of found) for (const inner of innerSchemas(schema)) found.add(inner);
  return [...found];
}
