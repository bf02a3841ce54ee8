import { GRAPHQL_ROOTS, type GraphqlContract, type GraphqlField, type GraphqlRoot } from "@/lib/specs/graphql/contract";
import { isRequired } from "@/lib/specs/graphql/type-refs";
import { deprecationFields, SchemaMaker } from "@/lib/specs/graphql/schema-maker";
import type { Claim } from "@/lib/specs/languages/language";
import type { MediaType, Operation, Place, SpecModel } from "@/lib/specs/model";

/** The names of root types in keys, whatever a schema calls them. */
export const ROOT_NAMES: Readonly<Record<GraphqlRoot, string>> = {
  query: "Query",
  mutation: "Mutation",
  subscription: "Subscription",
};

/** The key of the operation that a field of a root type is. */
export function operationKey(root: GraphqlRoot, field: string): string {
  return `${ROOT_NAMES[root]}.${field}`;
}

/** What all languages share of a schema: each field of a root type is an operation, each other type a schema. */
export function toSpecModel(contract: GraphqlContract, claim: Claim, entry: string): SpecModel {
  const maker = new SchemaMaker(contract);
  const operations = new Map<string, Operation>();
  for (const root of GRAPHQL_ROOTS) {
    const type = contract.types.get(contract.roots.get(root) ?? "");
    for (const field of type?.fields.values() ?? []) {
      const operation = toOperation(root, field, maker);
      operations.set(operation.key, operation);
    }
  }
  const { description } = contract.schema;
  return {
    place: { file: entry, pointer: "" },
    format: "graphql",
    specVersion: claim.specVersion,
    dialect: claim.dialect,
    info: { title: "", version: "", ...(description === undefined ? {} : { description }) },
    servers: [],
    tags: [],
    operations,
    webhooks: new Map(),
    schemas: maker.named(),
    securitySchemes: new Map(),
    security: [],
  };
}

function toOperation(root: GraphqlRoot, field: GraphqlField, maker: SchemaMaker): Operation {
  const { name, place, description } = field;
  const key = operationKey(root, name);
  return {
    place,
    key,
    matchKey: key,
    kind: root,
    method: root.toUpperCase(),
    path: name,
    tags: [],
    parameters: [],
    ...(field.args.size === 0 ? {} : { requestBody: toArguments(field, maker) }),
    responses: new Map([
      ["returns", { place, headers: new Map(), content: content(place, maker.returned(field)), links: new Map() }],
    ]),
    callbacks: new Map(),
    security: [],
    servers: [],
    ...(description === undefined ? {} : { description }),
    deprecated: false,
    ...deprecationFields(field),
  };
}

function toArguments(field: GraphqlField, maker: SchemaMaker): NonNullable<Operation["requestBody"]> {
  const { place, args } = field;
  return {
    place,
    required: [...args.values()].some(isRequired),
    content: content(place, maker.object(place, args)),
  };
}

function content(place: Place, schema: NonNullable<MediaType["schema"]>): Map<string, MediaType> {
  return new Map([["application/json", { place, schema }]]);
}
