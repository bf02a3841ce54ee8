import {
  anything,
  flag,
  list,
  map,
  object,
  PATHS,
  referenceable,
  rule,
  since,
  STATUS_CODES,
  text,
  type ObjectRule,
} from "@/lib/specs/openapi/validate/grammar";
import { checkResponses } from "@/lib/specs/openapi/validate/object-checks";

const OPERATIONS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Paths, operations, and what they answer. */
export function operationRules3(modern: boolean, latest: boolean): Record<string, ObjectRule> {
  const operation = object("operation");
  const content = map(object("mediaType"));
  return {
    paths: rule("Paths Object", {}, { members: { of: object("pathItem"), keys: PATHS } }),
    pathItem: rule(
      "Path Item Object",
      {
        $ref: text,
        summary: text,
        description: text,
        ...Object.fromEntries(OPERATIONS.map((method) => [method, operation])),
        servers: list(object("server")),
        parameters: list(object("parameter")),
        ...since(latest, { query: operation, additionalOperations: map(operation) }),
      },
      referenceable("pathItems"),
    ),
    operation: rule("Operation Object", {
      tags: list(text),
      summary: text,
      description: text,
      externalDocs: object("externalDocs"),
      operationId: text,
      parameters: list(object("parameter")),
      requestBody: object("requestBody"),
      [modern ? "responses" : "responses!"]: object("responses"),
      callbacks: map(object("callback")),
      deprecated: flag,
      security: list(object("securityRequirement")),
      servers: list(object("server")),
    }),
    responses: rule(
      "Responses Object",
      {},
      { members: { of: object("response"), keys: STATUS_CODES }, check: checkResponses },
    ),
    response: rule(
      "Response Object",
      {
        [latest ? "description" : "description!"]: text,
        headers: map(object("header")),
        content,
        links: map(object("link")),
        ...since(latest, { summary: text }),
      },
      referenceable("responses"),
    ),
    callback: rule("Callback Object", {}, { ...referenceable("callbacks"), members: { of: object("pathItem") } }),
    example: rule(
      "Example Object",
      {
        summary: text,
        description: text,
        value: anything,
        externalValue: text,
        ...since(latest, { dataValue: anything, serializedValue: text }),
      },
      referenceable("examples"),
    ),
    link: rule(
      "Link Object",
      {
        operationRef: text,
        operationId: text,
        parameters: map(anything),
        requestBody: anything,
        description: text,
        server: object("server"),
      },
      referenceable("links"),
    ),
  };
}
