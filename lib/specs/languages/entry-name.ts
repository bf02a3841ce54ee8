import { glanceAt } from "@/lib/specs/languages/glance";

const NAMES: Readonly<Record<string, string>> = {
  asyncapi: "asyncapi.yaml",
  graphql: "schema.graphql",
  protobuf: "service.proto",
  wit: "package.wit",
  smithy: "model.smithy",
  wsdl: "service.wsdl",
  "json-schema": "schema.yaml",
  avro: "protocol.avdl",
};
const JSON_NAMES: Readonly<Record<string, string>> = {
  asyncapi: "asyncapi.json",
  graphql: "introspection.json",
  smithy: "model.json",
  "json-schema": "schema.json",
  avro: "schema.avsc",
};

/**
 * What to call the only file of a definition that came without a name, by what it seems to be. `isJson`: what the sender says
 * of it, for OpenAPI and for what nobody knows.
 */
export function entryNameOf(bytes: Uint8Array, isJson?: boolean): string {
  const format = glanceAt(bytes).format ?? "openapi";
  const seemsJson = /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 1_024)));
  const known = seemsJson ? JSON_NAMES[format] : NAMES[format];
  return known ?? ((isJson ?? seemsJson) ? "openapi.json" : "openapi.yaml");
}
