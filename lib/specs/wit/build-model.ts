import type { Claim } from "@/lib/specs/languages/language";
import type { MediaType, Operation, Place, RequestBody, Response, Schema, SpecModel, Tag } from "@/lib/specs/model";
import { childPlace } from "@/lib/specs/source/source-node";
import type { WitContract, WitPackage, WitType } from "@/lib/specs/wit/contract";
import { WitSchemas, schemaName } from "./build-schemas";
import { gateExtensions, isDeprecated } from "./gates";
import { type WitCallable, witCallables } from "./operations";

/** What values are called that cross the boundary of a component: they have no media type of their own. */
export const WIT_MEDIA_TYPE = "application/wit";

/** The common model of a contract. */
export function buildWitModel(contract: WitContract, { dialect, specVersion }: Claim, entry: string): SpecModel {
  const { root } = contract;
  const schemas = new WitSchemas();
  const operations = new Map<string, Operation>();
  for (const callable of witCallables(contract)) operations.set(callable.key, operationOf(callable, schemas));
  const named = new Map<string, Schema>();
  const scopes = [...root.interfaces.values(), ...root.worlds.values(), ...inlineInterfaces(contract)];
  for (const { types } of scopes) for (const type of types.values()) named.set(schemaName(type), schemas.of(type));
  return {
    place: { file: entry, pointer: "" },
    format: "wit",
    specVersion,
    dialect,
    info: {
      title: root.name,
      version: root.version ?? "",
      ...(root.docs === undefined ? {} : { description: root.docs }),
    },
    servers: [],
    tags: tagsOf(root, operations),
    operations,
    webhooks: new Map(),
    schemas: named,
    securitySchemes: new Map(),
    security: [],
  };
}

/** What the functions are of, where it is documented. */
function tagsOf({ interfaces, worlds }: WitPackage, operations: ReadonlyMap<string, Operation>): Tag[] {
  const used = new Set([...operations.values()].flatMap(({ tags }) => tags));
  return [...interfaces.values(), ...worlds.values()].flatMap(({ name, docs }) =>
    docs !== undefined && used.has(name) ? [{ name, description: docs }] : [],
  );
}

/** The interfaces that are written inside worlds of the root package. */
function inlineInterfaces({ root }: WitContract) {
  return [...root.worlds.values()].flatMap((world) =>
    [...world.imports.values(), ...world.exports.values()].flatMap(({ interface: one }) =>
      one?.inside === world ? [one] : [],
    ),
  );
}

function operationOf(callable: WitCallable, schemas: WitSchemas): Operation {
  const { key, function: one, kind, of, around } = callable;
  const extensions = gateExtensions([one.gates, ...around].find(isDeprecated) ?? {});
  const operation: Operation = {
    place: one.place,
    key,
    matchKey: key,
    kind,
    method: kind.toUpperCase(),
    path: key,
    tags: [of.package.isRoot ? of.id.slice(of.package.name.length + 1) : of.id],
    deprecated: extensions !== undefined,
    parameters: [],
    responses: responsesOf(callable, schemas),
    callbacks: new Map(),
    security: [],
    servers: [],
    ...(extensions ? { extensions } : {}),
  };
  if (one.docs !== undefined) operation.description = one.docs;
  const body = bodyOf(callable, schemas);
  if (body) operation.requestBody = body;
  return operation;
}

function bodyOf({ function: { place, params } }: WitCallable, schemas: WitSchemas): RequestBody | undefined {
  if (params.length === 0) return undefined;
  const properties = new Map(params.map(({ name, type, place: at }) => [name, schemas.at(type, at)]));
  const required = params.filter(({ type }) => type.kind !== "option").map(({ name }) => name);
  const at = childPlace(place, "params");
  const schema: Schema = { place: at, types: ["object"], properties };
  if (required.length > 0) schema.required = required.toSorted();
  return { place: at, required: true, content: contentOf(schema, at) };
}

function contentOf(schema: Schema, place: Place): Map<string, MediaType> {
  return new Map([[WIT_MEDIA_TYPE, { place, schema }]]);
}

/** `returns`, and the error of a result by its type's name. */
function responsesOf({ function: one, resource }: WitCallable, schemas: WitSchemas): Map<string, Response> {
  const place = childPlace(one.place, "result");
  const response = (schema: Schema | undefined): Response => ({
    place,
    headers: new Map(),
    content: schema ? contentOf(schema, place) : new Map(),
    links: new Map(),
  });
  const of = (type: WitType | undefined): Response => response(type && schemas.at(type, place));
  const { result } = one;
  if (!result) {
    const made = one.kind === "constructor" && resource ? schemas.of(resource) : undefined;
    return new Map([["returns", response(made)]]);
  }
  if (result.kind !== "result") return new Map([["returns", of(result)]]);
  const name = result.err?.kind === "name" ? result.err.name : "error";
  return new Map([
    ["returns", of(result.ok)],
    [name === "returns" ? "error" : name, of(result.err)],
  ]);
}
