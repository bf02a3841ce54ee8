import type { RouteHandler } from "@/lib/http/define-route";
import { componentsOf } from "./components";
import { TAG_DESCRIPTIONS } from "./descriptions";
import type { JsonObject } from "./json-schema";
import { type BodyNames, bodySchemas, operationOf } from "./operation";
import { nameAnswers, nameRequests } from "./schema-names";

/** Methods of HTTP that a route can have. */
export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** A route of the API: its path below `/api/v1`, and a handler a method. */
export interface IndexedRoute {
  path: string;
  methods: Partial<Record<Method, RouteHandler>>;
}

/** Of the interface, not of the software: it changes when programs must. */
const INTERFACE_VERSION = "1.0.0";

const DESCRIPTION = `The registry of an organisation's APIs: publish definitions, compare versions, review, deprecate.

Lists answer \`{items, nextCursor}\` and take \`cursor\` and \`limit\`. Failures are \`application/problem+json\` (RFC 9457) with a
stable \`code\`. Changes take \`Idempotency-Key\`; what has an \`ETag\` takes \`If-Match\`. Unknown fields are refused.`;

/** The OpenAPI 3.1 document of some routes, made from the contracts that validate what they take and give. */
export function openApiDocument(routes: readonly IndexedRoute[], baseUrl: string): JsonObject {
  const contracts = routes.flatMap(({ methods }) => Object.values(methods).map((handler) => handler.contract));
  const answers = nameAnswers(contracts);
  const names: BodyNames = { answers, requests: nameRequests(contracts, answers) };
  const tags = [...new Set(contracts.map((contract) => contract.tag))].sort();
  return {
    openapi: "3.1.1",
    info: {
      title: "Concordat",
      version: INTERFACE_VERSION,
      summary: "A registry for API lifecycle governance.",
      description: DESCRIPTION,
      contact: { name: "The administrators of this registry", url: baseUrl },
      license: { name: "Apache License 2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/api/v1", description: "This registry." }],
    security: [{ token: [] }, { session: [] }],
    tags: tags.map((name) => ({ name, description: TAG_DESCRIPTIONS[name] ?? name })),
    paths: Object.fromEntries(routes.map(({ path, methods }) => [path, pathItemOf(methods, names)])),
    components: componentsOf(bodySchemas(names)),
  };
}

function pathItemOf(methods: IndexedRoute["methods"], names: BodyNames): JsonObject {
  const item: JsonObject = {};
  for (const method of METHODS) {
    const handler = methods[method];
    if (handler) item[method.toLowerCase()] = operationOf(handler.contract, method, names);
  }
  return item;
}
