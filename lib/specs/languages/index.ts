import { JSON_SCHEMA } from "@/lib/specs/json-schema/language";
import { ASYNC_API } from "@/lib/specs/asyncapi/language";
import { GRAPHQL } from "@/lib/specs/graphql/language";
import { PROTOBUF } from "@/lib/specs/protobuf/protobuf-language";
import { AVRO } from "@/lib/specs/avro/avro-language";
import type { Language } from "@/lib/specs/languages/language";
import { SMITHY } from "@/lib/specs/smithy/smithy-language";
import { WSDL } from "@/lib/specs/wsdl/language";
import { WIT } from "@/lib/specs/wit/language";
import type { SpecFormat } from "@/lib/specs/model";

/** Every language beside OpenAPI, in the order in which they are asked whether a document is theirs. */
export const LANGUAGES: readonly Language[] = [WIT, ASYNC_API, GRAPHQL, PROTOBUF, SMITHY, WSDL, AVRO, JSON_SCHEMA];

/** The language of that name; undefined for OpenAPI, which is read by its own reader. */
export function findLanguage(format: SpecFormat): Language | undefined {
  return LANGUAGES.find((language) => language.format === format);
}
