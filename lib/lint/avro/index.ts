import type { LintRule } from "@/lib/lint/rule";
import { avroDecimalMoney } from "@/lib/lint/avro/avro-decimal-money";
import { avroEnumDefault } from "@/lib/lint/avro/avro-enum-default";
import { avroEnumSymbolCasing } from "@/lib/lint/avro/avro-enum-symbol-casing";
import { avroFieldDefault } from "@/lib/lint/avro/avro-field-default";
import { avroFieldDocumentation } from "@/lib/lint/avro/avro-field-documentation";
import { avroFieldNameCasing } from "@/lib/lint/avro/avro-field-name-casing";
import { avroMessageDocumentation } from "@/lib/lint/avro/avro-message-documentation";
import { avroNamespace } from "@/lib/lint/avro/avro-namespace";
import { avroNullFirst } from "@/lib/lint/avro/avro-null-first";
import { avroNullableDefault } from "@/lib/lint/avro/avro-nullable-default";
import { avroTimestampLogical } from "@/lib/lint/avro/avro-timestamp-logical";
import { avroTypeDocumentation } from "@/lib/lint/avro/avro-type-documentation";
import { avroTypeNameCasing } from "@/lib/lint/avro/avro-type-name-casing";

/** The rules for definitions in Avro. */
export const AVRO_LINT_RULES: readonly LintRule[] = [
  avroDecimalMoney,
  avroEnumDefault,
  avroEnumSymbolCasing,
  avroFieldDefault,
  avroFieldDocumentation,
  avroFieldNameCasing,
  avroMessageDocumentation,
  avroNamespace,
  avroNullFirst,
  avroNullableDefault,
  avroTimestampLogical,
  avroTypeDocumentation,
  avroTypeNameCasing,
];
