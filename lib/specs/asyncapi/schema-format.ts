import type { SchemaDraft } from "@/lib/specs/json-schema/draft";

/** What language the payload of a message is described in. */
export type PayloadLanguage =
  | { is: "json-schema"; draft: SchemaDraft }
  /** The Schema Object of OpenAPI 3.0, with `nullable`. */
  | { is: "openapi" }
  | { is: "foreign"; title: string };

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/avro/i, "Avro"],
  [/protobuf/i, "Protocol Buffers"],
  [/raml/i, "RAML"],
  [/graphql/i, "GraphQL"],
  [/xml|xsd/i, "XML Schema"],
];

/** The language that a `schemaFormat` names; AsyncAPI's own schemas, which are of draft 7, where there is none. */
export function payloadLanguage(schemaFormat: string | undefined): PayloadLanguage {
  if (schemaFormat === undefined || /^application\/vnd\.(?:aai\.)?asyncapi/i.test(schemaFormat)) {
    return { is: "json-schema", draft: "7" };
  }
  if (/^application\/schema(?:\+|;|$)/i.test(schemaFormat)) {
    const draft = /version="?(?:draft[-/]?)?0?(4|6|7|2019-09|2020-12)"?/i.exec(schemaFormat)?.[1];
    return { is: "json-schema", draft: knownDraft(draft) };
  }
  if (/^application\/vnd\.oai\.openapi/i.test(schemaFormat)) {
    return /version="?3\.[1-9]/.test(schemaFormat) ? { is: "json-schema", draft: "2020-12" } : { is: "openapi" };
  }
  const title = FOREIGN.find(([pattern]) => pattern.test(schemaFormat))?.[1];
  return { is: "foreign", title: title ?? schemaFormat };
}

function knownDraft(written: string | undefined): SchemaDraft {
  return written === "4" || written === "6" || written === "2019-09" || written === "2020-12" ? written : "7";
}

/** The language of a payload in words that are the same for every way of writing it. */
export function payloadLanguageName(schemaFormat: string | undefined): string {
  const language = payloadLanguage(schemaFormat);
  if (language.is === "foreign") return language.title;
  return language.is === "openapi" ? "OpenAPI 3.0 Schema Object" : "JSON Schema";
}
