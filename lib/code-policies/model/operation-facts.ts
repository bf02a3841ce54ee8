import type { Operation, SpecFormat, SpecModel } from "@/lib/specs/model";
import type { PolicyFactsJson } from "@/lib/code-policies/schema/facts";

export type OperationFact = PolicyFactsJson["operations"][number];

/** More operations than any policy looks at: of a larger definition those that read them could not run. */
export const MOST_OPERATIONS = 10_000;
/** In the others nothing is said of who may call: that is not the same as anybody. */
const SAYS_SECURITY: ReadonlySet<SpecFormat> = new Set(["openapi", "asyncapi", "smithy"]);
const MOST_NAMES = 100;
const DESCRIPTION_LETTERS = 500;

/** What policies are told of the operations of a definition, in its order; `more`: how many are left out. */
export function operationFacts(model: SpecModel): { operations: OperationFact[]; more: number } {
  const all = [...model.operations.values()];
  return {
    operations: all
      .slice(0, MOST_OPERATIONS)
      .map((operation) => operationFact(operation, SAYS_SECURITY.has(model.format))),
    more: Math.max(0, all.length - MOST_OPERATIONS),
  };
}

function operationFact(operation: Operation, saysSecurity: boolean): OperationFact {
  const { key, method, path, operationId, summary, description, tags, deprecated, sunset, security } = operation;
  const schemes = new Set(security.flatMap((requirement) => [...requirement.keys()]));
  return {
    key,
    kind: operation.kind ?? "http",
    method,
    path,
    operationId: operationId ?? "",
    summary: (summary ?? "").slice(0, DESCRIPTION_LETTERS),
    description: (description ?? "").slice(0, DESCRIPTION_LETTERS),
    tags: tags.slice(0, MOST_NAMES),
    deprecated,
    sunset: sunset ?? "",
    security: [...schemes].slice(0, MOST_NAMES),
    anonymous: saysSecurity && (security.length === 0 || security.some((requirement) => requirement.size === 0)),
    parameters: operation.parameters.slice(0, MOST_NAMES).map(({ name }) => name),
    responses: [...operation.responses.keys()].slice(0, MOST_NAMES),
    requestTypes: [...(operation.requestBody?.content.keys() ?? [])].slice(0, MOST_NAMES),
    extensions: Object.keys(operation.extensions ?? {}).slice(0, MOST_NAMES),
  };
}
