import { JSON_SCHEMA_RULE_CASES } from "@/lib/diff/json-schema/rules/case-index";
import { GRAPHQL_DIFF_CASES } from "@/lib/diff/graphql/rules/case-index";
import { ASYNC_API_RULE_CASES } from "@/lib/diff/asyncapi/rules/case-index";
import { PROTOBUF_CASES } from "@/lib/diff/protobuf/rules/case-index";
import { SMITHY_RULE_CASES } from "@/lib/diff/smithy/rules/case-list";
import { WIT_DIFF_CASES } from "@/lib/diff/wit/rules/case-index";
import { WSDL_RULE_CASES } from "@/lib/diff/wsdl/rules/case-index";
import { AVRO_RULE_CASES } from "@/lib/diff/avro/rules/case-list";
import type { LanguageRuleCases } from "@/lib/diff/languages/model";

/** The cases of every rule of every language beside OpenAPI. */
export const LANGUAGE_RULE_CASES: readonly LanguageRuleCases[] = [
  ...ASYNC_API_RULE_CASES,
  ...PROTOBUF_CASES,
  ...GRAPHQL_DIFF_CASES,
  ...SMITHY_RULE_CASES,
  ...WIT_DIFF_CASES,
  ...WSDL_RULE_CASES,
  ...JSON_SCHEMA_RULE_CASES,
  ...AVRO_RULE_CASES,
];
