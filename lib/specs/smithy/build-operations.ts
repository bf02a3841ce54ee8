import type { MediaType, Operation, Response, SecurityRequirement, SecurityScheme } from "@/lib/specs/model";
import type { SmithySchemas } from "@/lib/specs/smithy/build-schemas";
import type { SmithyContract, SmithyReference, SmithyShape } from "@/lib/specs/smithy/contract";
import { deprecationOf } from "@/lib/specs/smithy/deprecation-of";
import { UNIT } from "@/lib/specs/smithy/prelude";
import { hasTrait, httpOf, textOf, traitOf } from "@/lib/specs/smithy/traits-of";

/** What a service lets callers prove themselves with, by the id of the trait. */
export interface ServiceSecurity {
  schemes: ReadonlyMap<string, SecurityScheme>;
  byDefault: SecurityRequirement[];
}

/** The operations of a model, by key; services' common errors are among the errors of each. */
export function buildOperations(
  contract: SmithyContract,
  schemas: SmithySchemas,
  security: ServiceSecurity,
): Map<string, Operation> {
  const common = contract.services.flatMap((id) => contract.shapes.get(id)?.entity?.errors ?? []);
  const operations = new Map<string, Operation>();
  for (const id of contract.operations) {
    const shape = contract.shapes.get(id);
    if (shape?.operation) operations.set(id, operationOf(contract, schemas, shape, common, security));
  }
  return operations;
}

function operationOf(
  contract: SmithyContract,
  schemas: SmithySchemas,
  shape: SmithyShape,
  common: readonly SmithyReference[],
  security: ServiceSecurity,
): Operation {
  const { input, output, errors } = shape.operation ?? { errors: [] };
  const description = textOf(shape, "documentation");
  const { deprecated, extensions } = deprecationOf(shape);
  const message = (reference: SmithyReference): MediaType => {
    const target = contract.shapes.get(reference.target);
    return { place: reference.place, ...(target ? { schema: schemas.of(target) } : {}) };
  };
  const responses = new Map<string, Response>();
  const answer = (name: string, reference: SmithyReference, says?: string): void => {
    const content = new Map(reference.target === UNIT ? [] : [["application/json", message(reference)]]);
    const described = says === undefined ? {} : { description: says };
    responses.set(name, { place: reference.place, headers: new Map(), links: new Map(), content, ...described });
  };
  if (output) answer("returns", output);
  for (const error of [...errors, ...common]) {
    const target = contract.shapes.get(error.target);
    if (target) answer(schemas.nameOf(target), error, textOf(target, "documentation"));
  }
  const tags = traitOf(shape, "tags")?.value;
  const http = httpOf(shape);
  return {
    place: shape.place,
    key: shape.id,
    matchKey: shape.id,
    kind: "rpc",
    method: "RPC",
    path: shape.id,
    ...(http ? { calledAs: [`${http.method.toUpperCase()} ${http.uri}`] } : {}),
    operationId: shape.name,
    ...(description === undefined ? {} : { description }),
    tags: Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === "string") : [],
    deprecated,
    ...(hasTrait(shape, "unstable") ? { stability: "alpha" } : {}),
    parameters: [],
    ...(input && input.target !== UNIT
      ? {
          requestBody: { place: input.place, required: true, content: new Map([["application/json", message(input)]]) },
        }
      : {}),
    responses,
    callbacks: new Map(),
    security: securityOf(shape, security),
    servers: [],
    ...(extensions ? { extensions } : {}),
  };
}

/** `@auth` says which of the service's ways are allowed here, `@optionalAuth` that none is needed. */
function securityOf(shape: SmithyShape, { schemes, byDefault }: ServiceSecurity): SecurityRequirement[] {
  const named = traitOf(shape, "auth")?.value;
  const own = Array.isArray(named)
    ? named.filter((id): id is string => typeof id === "string" && schemes.has(id)).map((id) => requirement(id))
    : byDefault;
  return hasTrait(shape, "optionalAuth") && own.length > 0 ? [...own, new Map()] : own;
}

function requirement(id: string): SecurityRequirement {
  return new Map([[id, []]]);
}
