import { jsonSchemaDefinitionRemovedCases } from "@/lib/diff/json-schema/rules/json-schema-definition-removed.cases";
import { jsonSchemaDefinitionAddedCases } from "@/lib/diff/json-schema/rules/json-schema-definition-added.cases";
import { jsonSchemaRootRemovedCases } from "@/lib/diff/json-schema/rules/json-schema-root-removed.cases";
import { jsonSchemaRootAddedCases } from "@/lib/diff/json-schema/rules/json-schema-root-added.cases";
import { jsonSchemaDraftChangedCases } from "@/lib/diff/json-schema/rules/json-schema-draft-changed.cases";
import { jsonSchemaIdChangedCases } from "@/lib/diff/json-schema/rules/json-schema-id-changed.cases";
import { jsonSchemaPropertyAddedToOpenObjectCases } from "@/lib/diff/json-schema/rules/json-schema-property-added-to-open-object.cases";
import type { LanguageRuleCases } from "@/lib/diff/languages/model";

/** The cases of the rules of JSON Schema. */
export const JSON_SCHEMA_RULE_CASES: readonly LanguageRuleCases[] = [
  jsonSchemaDefinitionRemovedCases,
  jsonSchemaDefinitionAddedCases,
  jsonSchemaRootRemovedCases,
  jsonSchemaRootAddedCases,
  jsonSchemaDraftChangedCases,
  jsonSchemaIdChangedCases,
  jsonSchemaPropertyAddedToOpenObjectCases,
];
