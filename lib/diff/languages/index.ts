import { JSON_SCHEMA_COMPARER } from "@/lib/diff/json-schema/comparer";
import { GRAPHQL_COMPARER } from "@/lib/diff/graphql/comparer";
import { ASYNC_API_COMPARER } from "@/lib/diff/asyncapi/comparer";
import { PROTOBUF_COMPARER } from "@/lib/diff/protobuf/compare-protobuf";
import { WIT_COMPARER } from "@/lib/diff/wit/comparer";
import { AVRO_COMPARER } from "@/lib/diff/avro/compare-avro";
import type { LanguageComparer, LanguageRule } from "@/lib/diff/languages/model";
import { SMITHY_COMPARER } from "@/lib/diff/smithy/compare-smithy";
import { WSDL_COMPARER } from "@/lib/diff/wsdl/comparer";
import type { SpecFormat } from "@/lib/specs/model";

/** The comparers of every language beside OpenAPI. */
export const COMPARERS: readonly LanguageComparer[] = [
  ASYNC_API_COMPARER,
  PROTOBUF_COMPARER,
  GRAPHQL_COMPARER,
  SMITHY_COMPARER,
  WIT_COMPARER,
  WSDL_COMPARER,
  JSON_SCHEMA_COMPARER,
  AVRO_COMPARER,
];

/** The comparer of a language; undefined for OpenAPI, which has its own walk. */
export function findComparer(format: SpecFormat): LanguageComparer | undefined {
  return COMPARERS.find((comparer) => comparer.format === format);
}

/** The rules of all of them. */
export const LANGUAGE_RULES: readonly LanguageRule[] = COMPARERS.flatMap(({ rules }) => rules);
