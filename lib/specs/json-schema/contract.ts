import type { SchemaDraft } from "@/lib/specs/json-schema/draft";
import type { Schema } from "@/lib/specs/model";

/** A definition in JSON Schema, as its own rules and comparer see it. */
export interface JsonSchemaContract {
  language: "json-schema";
  draft: SchemaDraft;
  /** `$schema` as written; absent where nothing is said. */
  metaSchema?: string;
  /** `$id` (`id` in draft 4) of the whole. */
  id?: string;
  /** What documents are checked against; absent where the file is a collection of named schemas only. */
  root?: Schema;
  /** By name, in the order of the document: `$defs` and `definitions`. */
  definitions: Map<string, Schema>;
}
