import type { MediaType, Operation, Place, Server, SpecModel, Tag } from "@/lib/specs/model";
import { present } from "@/lib/specs/openapi/fields";
import {
  optionValue,
  type ProtobufContract,
  type ProtoFile,
  type ProtoMethod,
  type ProtoService,
  type ProtoType,
} from "@/lib/specs/protobuf/contract";
import { childPlace } from "@/lib/specs/source/source-node";
import { SchemaBuilder } from "./build-schemas";
import { httpNames } from "./http-bindings";
import { packageVersion, withoutVersion } from "./package-version";

/** The media type of gRPC messages. */
const GRPC = "application/grpc";

/** The common model of a contract: each method an operation, each type a schema. */
export function buildModel(contract: ProtobufContract): SpecModel {
  const [entry] = contract.files;
  if (!entry) throw new Error("A contract has at least its entry");
  const schemas = new SchemaBuilder(contract);
  const services = [...contract.services.values()].filter(({ fullName }) => contract.own.has(fullName));
  const titles = distinctTitles(services);
  const operations = new Map<string, Operation>();
  for (const service of services)
    for (const method of service.methods)
      if (!operations.has(method.key))
        operations.set(method.key, operationOf(service, method, titles.get(service) ?? service.name, schemas));
  requireDistinctMatches(operations);
  return {
    place: entry.place,
    format: "protobuf",
    specVersion: entry.syntax,
    dialect: entry.syntax,
    info: {
      title: titleOf(entry),
      version: packageVersion(entry.package) ?? "",
      ...present({ description: entry.description }),
    },
    servers: serversOf(services),
    tags: services.map(
      (service): Tag => ({
        name: titles.get(service) ?? service.name,
        ...present({ description: service.description }),
      }),
    ),
    operations,
    webhooks: new Map(),
    schemas: schemas.named(),
    securitySchemes: new Map(),
    security: [],
  };
}

function titleOf(entry: ProtoFile): string {
  const name = withoutVersion(entry.package);
  return name === "" ? (entry.name.split("/").at(-1) ?? entry.name).replace(/\.proto$/, "") : name;
}

/** Services by their own name, or the full one where two share it. */
function distinctTitles(services: readonly ProtoService[]): Map<ProtoService, string> {
  const counts = new Map<string, number>();
  for (const { name } of services) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    services.map((service) => [service, (counts.get(service.name) ?? 0) > 1 ? service.fullName : service.name]),
  );
}

function operationOf(service: ProtoService, method: ProtoMethod, tag: string, schemas: SchemaBuilder): Operation {
  const { place, key, name } = method;
  const content = (type: ProtoType, at: string): Map<string, MediaType> => {
    const inner = childPlace(place, at);
    return new Map([[GRPC, { place: inner, schema: schemas.ofType(type, inner) }]]);
  };
  const calledAs = httpNames(method);
  return {
    place,
    key,
    ...(calledAs.length > 0 ? { calledAs } : {}),
    matchKey: `${withoutVersion(service.fullName)}/${name}`,
    kind: "rpc",
    method: "RPC",
    path: key,
    operationId: name,
    ...present({ description: method.description }),
    tags: [tag],
    deprecated: method.deprecated || service.deprecated,
    parameters: [],
    requestBody: { place: childPlace(place, "input"), required: true, content: content(method.input, "input") },
    responses: new Map([
      [
        "returns",
        {
          place: childPlace(place, "output"),
          headers: new Map(),
          content: content(method.output, "output"),
          links: new Map(),
        },
      ],
    ]),
    callbacks: new Map(),
    security: [],
    servers: [],
  };
}

/** Two versions of a package in one definition: there, versions tell operations apart. */
function requireDistinctMatches(operations: ReadonlyMap<string, Operation>): void {
  const byMatch = new Map<string, Operation[]>();
  for (const operation of operations.values()) {
    const alike = byMatch.get(operation.matchKey);
    if (alike) alike.push(operation);
    else byMatch.set(operation.matchKey, [operation]);
  }
  for (const alike of byMatch.values()) if (alike.length > 1) for (const one of alike) one.matchKey = one.key;
}

/** `google.api.default_host` says where a service is. */
function serversOf(services: readonly ProtoService[]): Server[] {
  const servers = new Map<string, Server>();
  for (const { options, place } of services) {
    const host = optionValue(options, "(google.api.default_host)");
    if (typeof host === "string" && host !== "" && !servers.has(host))
      servers.set(host, { place: optionPlace(options, place), url: `https://${host}` });
  }
  return [...servers.values()];
}

function optionPlace(options: ProtoService["options"], otherwise: Place): Place {
  return options.find(({ name }) => name === "(google.api.default_host)")?.place ?? otherwise;
}
