import { JSON_SCHEMA_LINT_RULES } from "@/lib/lint/json-schema/index";
import { ASYNC_API_LINT_RULES } from "@/lib/lint/asyncapi/index";
import { GRAPHQL_LINT_RULES } from "@/lib/lint/graphql/index";
import { PROTOBUF_LINT_RULES } from "@/lib/lint/protobuf/index";
import { WIT_LINT_RULES } from "@/lib/lint/wit/index";
import type { LintRule } from "@/lib/lint/rule";
import { SMITHY_LINT_RULES } from "@/lib/lint/smithy/index";
import { WSDL_LINT_RULES } from "@/lib/lint/wsdl/index";
import { AVRO_LINT_RULES } from "@/lib/lint/avro/index";
import type { SpecFormat } from "@/lib/specs/model";

/** The rules of one language beside OpenAPI; each is a file in `lib/lint/<format>`, with a file of cases. */
export interface LanguageRules {
  format: SpecFormat;
  rules: readonly LintRule[];
}

/** The rules of every language beside OpenAPI. */
export const LANGUAGE_RULESETS: readonly LanguageRules[] = [
  { format: "asyncapi", rules: ASYNC_API_LINT_RULES },
  { format: "json-schema", rules: JSON_SCHEMA_LINT_RULES },
  { format: "protobuf", rules: PROTOBUF_LINT_RULES },
  { format: "smithy", rules: SMITHY_LINT_RULES },
  { format: "wsdl", rules: WSDL_LINT_RULES },
  { format: "graphql", rules: GRAPHQL_LINT_RULES },
  { format: "wit", rules: WIT_LINT_RULES },
  { format: "avro", rules: AVRO_LINT_RULES },
];
