import { annotations, AvroSchemas } from "@/lib/specs/avro/build-schemas";
import type { AvroContract, AvroMessage, AvroProtocol, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { writeType } from "@/lib/specs/avro/write-type";
import type { Claim } from "@/lib/specs/languages/language";
import type { JsonValue, MediaType, Operation, Response, Schema, SpecModel } from "@/lib/specs/model";
import { childPlace } from "@/lib/specs/source/source-node";

const MEDIA_TYPE = "avro/binary";

/** What a definition says, in the terms that all languages share. A schema alone has no operations. */
export function buildModel(contract: AvroContract, entry: string, claim: Claim): SpecModel {
  const schemas = new AvroSchemas(contract);
  const { protocol, root } = contract;
  const operations = new Map<string, Operation>();
  for (const message of protocol?.messages ?? []) {
    const operation = operationOf(protocol, message, schemas);
    operations.set(operation.key, operation);
  }
  const named = new Map<string, Schema>();
  for (const type of contract.types.values()) named.set(schemas.nameOf(type.name), schemas.named(type));
  schemas.settle();
  const first = root && contract.types.get(root.kind === "reference" ? root.name : "");
  const version = textOf(first?.properties.get("version"));
  const description = protocol?.doc ?? first?.doc;
  return {
    place: { file: entry, pointer: "" },
    format: "avro",
    specVersion: claim.specVersion,
    dialect: claim.dialect,
    info: {
      title: protocol ? shortName(protocol.name) : root ? titleOf(root) : (contract.types.keys().next().value ?? ""),
      version: version ?? "",
      ...(description === undefined ? {} : { description }),
    },
    servers: [],
    tags: [],
    operations,
    webhooks: new Map(),
    schemas: named,
    securitySchemes: new Map(),
    security: [],
  };
}

function titleOf(root: AvroType): string {
  return root.kind === "reference" ? shortName(root.name) : writeType(root);
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : undefined;
}

function operationOf(protocol: AvroProtocol | undefined, message: AvroMessage, schemas: AvroSchemas): Operation {
  const owner = protocol?.name ?? "";
  const body = (schema: Schema): Map<string, MediaType> => new Map([[MEDIA_TYPE, { place: schema.place, schema }]]);
  const answer = (schema: Schema | undefined): Response => ({
    place: schema?.place ?? message.place,
    headers: new Map(),
    links: new Map(),
    content: schema ? body(schema) : new Map(),
  });
  const isEmpty = message.response.kind === "primitive" && message.response.name === "null";
  const responses = new Map([["returns", answer(isEmpty ? undefined : schemas.of(message.response))]]);
  for (const error of message.errors)
    responses.set(
      writeType(error, (name) => schemas.nameOf(name)),
      answer(schemas.of(error)),
    );
  const request: Schema = { place: childPlace(message.place, "request"), ...schemas.object(message.request) };
  const { description, deprecated, extensions } = annotations(message);
  return {
    place: message.place,
    key: `${owner}/${message.name}`,
    matchKey: `${shortName(owner)}/${message.name}`,
    kind: "rpc",
    method: "RPC",
    path: `${owner}/${message.name}`,
    operationId: message.name,
    ...(description === undefined ? {} : { description }),
    tags: [],
    deprecated: deprecated ?? false,
    parameters: [],
    ...(message.request.length > 0
      ? { requestBody: { place: request.place, required: true, content: body(request) } }
      : {}),
    responses,
    callbacks: new Map(),
    security: [],
    servers: [],
    ...(extensions ? { extensions } : {}),
  };
}
