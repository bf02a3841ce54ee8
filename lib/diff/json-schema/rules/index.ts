import { jsonSchemaDefinitionRemoved } from "@/lib/diff/json-schema/rules/json-schema-definition-removed";
import { jsonSchemaDefinitionAdded } from "@/lib/diff/json-schema/rules/json-schema-definition-added";
import { jsonSchemaRootRemoved } from "@/lib/diff/json-schema/rules/json-schema-root-removed";
import { jsonSchemaRootAdded } from "@/lib/diff/json-schema/rules/json-schema-root-added";
import { jsonSchemaDraftChanged } from "@/lib/diff/json-schema/rules/json-schema-draft-changed";
import { jsonSchemaIdChanged } from "@/lib/diff/json-schema/rules/json-schema-id-changed";
import { jsonSchemaPropertyAddedToOpenObject } from "@/lib/diff/json-schema/rules/json-schema-property-added-to-open-object";
import type { LanguageRule } from "@/lib/diff/languages/model";

/** The rules of JSON Schema beside those that all schemas share. */
export const JSON_SCHEMA_DIFF_RULES: readonly LanguageRule[] = [
  jsonSchemaDefinitionRemoved,
  jsonSchemaDefinitionAdded,
  jsonSchemaRootRemoved,
  jsonSchemaRootAdded,
  jsonSchemaDraftChanged,
  jsonSchemaIdChanged,
  jsonSchemaPropertyAddedToOpenObject,
];
