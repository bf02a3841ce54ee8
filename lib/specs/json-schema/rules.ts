import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import { VALIDATION_RULES, type ValidationRuleId } from "@/lib/specs/openapi/validate/validation-rules";

/** What JSON Schema shares with OpenAPI: reading, shapes, references and schemas. */
const SHARED = [
  "parse-duplicate-key",
  "parse-indentation",
  "parse-not-json",
  "valid-type",
  "valid-value",
  "valid-empty-list",
  "valid-duplicate-item",
  "valid-bounds",
  "valid-pattern",
  "valid-ref-remote",
  "valid-ref-outside",
  "valid-ref-missing-file",
  "valid-ref-unreadable-file",
  "valid-ref-dangling",
  "valid-ref-circular",
  "valid-ref-kind",
  "valid-required-undeclared",
  "valid-too-many",
] as const satisfies readonly ValidationRuleId[];

export const KEYWORD_OF_ANOTHER_DRAFT: LanguageRuleInfo = {
  id: "valid-keyword-of-another-draft",
  severity: "warning",
  title: "A keyword is of another draft",
  why: "Validators of the draft that `$schema` names ignore it: what it says does not hold.",
  fix: "Use the keyword of the draft, or name the draft that has it in `$schema`.",
};

export const META_SCHEMA_UNKNOWN: LanguageRuleInfo = {
  id: "valid-meta-schema-unknown",
  severity: "warning",
  title: "The draft is not known",
  why: "`$schema` names a meta-schema that is not read; the schema is read as draft 2020-12, which may not be what is meant.",
  fix: "Name one of the drafts of json-schema.org in `$schema`.",
};

/** What validation of JSON Schema can find. */
export const JSON_SCHEMA_RULES: readonly LanguageRuleInfo[] = [
  ...SHARED.map((id) => ({ id, ...VALIDATION_RULES[id] })),
  KEYWORD_OF_ANOTHER_DRAFT,
  META_SCHEMA_UNKNOWN,
];
