import { ASYNC_API_IDIOM } from "@/lib/reader/model/languages/asyncapi";
import { JSON_SCHEMA_IDIOM } from "@/lib/reader/model/languages/json-schema";
import { GRAPHQL_IDIOM } from "@/lib/reader/model/languages/graphql";
import { protobufIdiom } from "@/lib/reader/model/languages/protobuf";
import { WIT_IDIOM } from "@/lib/reader/model/languages/wit";
import type { Idiom } from "@/lib/reader/model/languages/idiom";
import { SMITHY_IDIOM } from "@/lib/reader/model/languages/smithy";
import { WSDL_IDIOM } from "@/lib/reader/model/languages/wsdl";
import { AVRO_IDIOM } from "@/lib/reader/model/languages/avro";
import type { SpecFormat } from "@/lib/specs/model";

/** The idioms of every language beside OpenAPI; each is a file of this folder. */
export const IDIOMS: readonly Idiom[] = [
  SMITHY_IDIOM,
  protobufIdiom,
  WSDL_IDIOM,
  GRAPHQL_IDIOM,
  ASYNC_API_IDIOM,
  JSON_SCHEMA_IDIOM,
  WIT_IDIOM,
  AVRO_IDIOM,
];

/** The idiom of a language; undefined for OpenAPI, whose reader is its own. */
export function findIdiom(format: SpecFormat): Idiom | undefined {
  return IDIOMS.find((idiom) => idiom.format === format);
}
