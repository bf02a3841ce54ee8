import type { SpecFormat } from "@/lib/specs/model";

/** How contract languages are called, in every language of the pages. */
export const FORMAT_NAMES: Readonly<Record<SpecFormat, string>> = {
  openapi: "OpenAPI",
  asyncapi: "AsyncAPI",
  graphql: "GraphQL",
  protobuf: "Protocol Buffers",
  wit: "WIT",
  smithy: "Smithy",
  wsdl: "WSDL",
  "json-schema": "JSON Schema",
  avro: "Avro",
};

/** A language as people call it; the name itself where nobody knows it. */
export function formatName(format: string): string {
  for (const [known, name] of Object.entries(FORMAT_NAMES)) if (known === format) return name;
  return format;
}
