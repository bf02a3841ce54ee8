import type { LintRule } from "@/lib/lint/rule";
import { draftNamed } from "./json-schema-draft-named";
import { idNamed } from "./json-schema-id-named";
import { rootDescribed } from "./json-schema-root-described";
import { propertyDescription } from "./json-schema-property-description";
import { propertyTyped } from "./json-schema-property-typed";
import { definitionUnused } from "./json-schema-definition-unused";
import { exampleValid } from "./json-schema-example-valid";
import { objectOpenness } from "./json-schema-object-openness";
import { propertyCasing } from "./json-schema-property-casing";
import { latestDraft } from "./json-schema-latest-draft";

/** The lint rules about JSON Schema. */
export const JSON_SCHEMA_LINT_RULES: readonly LintRule[] = [
  draftNamed,
  idNamed,
  rootDescribed,
  propertyDescription,
  propertyTyped,
  definitionUnused,
  exampleValid,
  objectOpenness,
  propertyCasing,
  latestDraft,
];
