import type { JsonObject } from "@/lib/specs/model";
import type { Family, FamilyField, FamilyOperation, FamilyResource } from "./family";
import { nameIn, partsOf, pascal, title } from "./name-of";
import type { FieldKind, NameStyle } from "./shapes";

const SCHEMAS: Record<Exclude<FieldKind, "nested">, JsonObject> = {
  text: { type: "string" },
  nullableText: { type: "string" },
  boolean: { type: "boolean" },
  integer: { type: "integer" },
  long: { type: "integer", format: "int64" },
  number: { type: "number" },
  texts: { type: "array", items: { type: "string" } },
  instant: { type: "string", format: "date-time" },
  day: { type: "string", format: "date" },
  uri: { type: "string", format: "uri" },
  uuid: { type: "string", format: "uuid" },
  map: { type: "object", additionalProperties: { type: "string" } },
};

const PROBLEM: JsonObject = {
  type: "object",
  description: "What went wrong (RFC 9457).",
  required: ["title", "status"],
  properties: {
    type: { type: "string", format: "uri", description: "What kind of problem it is." },
    title: { type: "string", description: "The same for every problem of its kind." },
    status: { type: "integer", description: "The status of the answer." },
  },
};

interface Rendering {
  family: Family;
  revision: number;
}

/** One revision of a family as the text of a definition: the same bytes every time. */
export function renderDefinition(family: Family, revision: number): string {
  const at = { family, revision };
  const resources = family.resources.map((resource) => ({
    resource,
    operations: resource.operations.filter((operation) => isThere(operation, revision)),
  }));
  return JSON.stringify(
    {
      openapi: family.specVersion,
      info: {
        title: family.title,
        version: family.labels[revision] ?? "1.0.0",
        description: family.description,
        contact: { name: `${title(family.domain)} team`, email: `${family.domain}@example.com` },
      },
      servers: [{ url: `https://api.example.com/${family.slug}` }],
      security: [{ token: [] }],
      tags: resources.map(({ resource }) => ({
        name: resource.noun,
        description: `Everything about each ${resource.noun}.`,
      })),
      paths: Object.assign({}, ...resources.map((one) => pathsOf(at, one.resource, one.operations))),
      components: {
        securitySchemes: { token: { type: "http", scheme: "bearer", description: "A token of the caller." } },
        responses: {
          Problem: {
            description: "The request could not be met.",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
        schemas: {
          ...Object.fromEntries(resources.map(({ resource }) => [pascal(resource.noun), schemaOf(at, resource)])),
          Problem: PROBLEM,
        },
      },
    },
    null,
    1,
  );
}

function isThere({ since, until }: { since: number; until?: number }, revision: number): boolean {
  return revision >= since && (until === undefined || revision < until);
}

function isDeprecated({ deprecatedSince }: { deprecatedSince?: number }, revision: number): boolean {
  return deprecatedSince !== undefined && revision >= deprecatedSince;
}

function pathsOf(at: Rendering, resource: FamilyResource, operations: readonly FamilyOperation[]): JsonObject {
  const paths = new Map<string, JsonObject>();
  for (const operation of operations) {
    const path = `${resource.path}${operation.suffix}`;
    const shared: JsonObject = operation.suffix === "" ? {} : { parameters: [idParameter(resource)] };
    const item = paths.get(path) ?? shared;
    paths.set(path, { ...item, [operation.method]: operationOf(at, resource, operation) });
  }
  return Object.fromEntries(paths);
}

function idParameter(resource: FamilyResource): JsonObject {
  const noun = partsOf(resource.noun).join(" ");
  return { name: "id", in: "path", required: true, description: `Which ${noun}.`, schema: { type: "string" } };
}

function operationOf(
  { family, revision }: Rendering,
  resource: FamilyResource,
  operation: FamilyOperation,
): JsonObject {
  const schema = { $ref: `#/components/schemas/${pascal(resource.noun)}` };
  const words = partsOf(resource.noun).join(" ");
  const takesBody = ["create", "replace", "update"].includes(operation.verb);
  const isList = operation.verb === "list";
  const query = operation.query.map((name) => queryParameter(name, family.style));
  const answer = isList ? { type: "array", items: schema } : schema;
  return {
    operationId: nameIn("camel", `${operation.verb}-${resource.noun}`),
    ...(operation.hasSummary ? { summary: `${title(operation.verb)} ${isList ? "every" : "one"} ${words}` } : {}),
    description: `${title(operation.verb)}: ${words} of the ${family.domain} domain.`,
    tags: [resource.noun],
    ...(isDeprecated(operation, revision) ? { deprecated: true } : {}),
    ...(query.length > 0 ? { parameters: query } : {}),
    ...(takesBody ? { requestBody: { required: true, content: { "application/json": { schema } } } } : {}),
    responses: {
      ...(operation.verb === "delete"
        ? { "204": { description: "It is gone." } }
        : { "200": { description: "Done.", content: { "application/json": { schema: answer } } } }),
      "4XX": { $ref: "#/components/responses/Problem" },
      "5XX": { $ref: "#/components/responses/Problem" },
    },
  };
}

function queryParameter(name: string, style: NameStyle): JsonObject {
  const schema: JsonObject = name === "limit" ? { type: "integer", minimum: 1, maximum: 200 } : { type: "string" };
  return { name: nameIn(style, name), in: "query", description: `Of the list: ${partsOf(name).join(" ")}.`, schema };
}

function schemaOf(at: Rendering, resource: FamilyResource): JsonObject {
  const noun = partsOf(resource.noun).join(" ");
  const { properties, required } = propertiesOf(at, resource.fields);
  return {
    type: "object",
    title: title(resource.noun),
    description: `A ${noun} of ${at.family.domain}.`,
    required: ["id", ...required],
    properties: { id: { type: "string", description: `Of the ${noun}.` }, ...properties },
  };
}

function propertiesOf(at: Rendering, fields: readonly FamilyField[]): { properties: JsonObject; required: string[] } {
  const there = fields.filter((field) => isThere(field, at.revision));
  const name = (field: FamilyField) => nameIn(at.family.style, field.name);
  return {
    properties: Object.fromEntries(there.map((field) => [name(field), fieldSchema(at, field)])),
    required: there.filter((field) => field.required).map(name),
  };
}

function fieldSchema(at: Rendering, field: FamilyField): JsonObject {
  const kind = field.changes && at.revision >= field.changes.at ? field.changes.kind : field.kind;
  const facts = {
    ...(field.described ? { description: `The ${partsOf(field.name).join(" ")}.` } : {}),
    ...(isDeprecated(field, at.revision) ? { deprecated: true } : {}),
  };
  if (kind === "nested") {
    const { properties, required } = propertiesOf(at, field.fields);
    return { type: "object", ...facts, ...(required.length > 0 ? { required } : {}), properties };
  }
  if (kind !== "nullableText") return { ...SCHEMAS[kind], ...facts };
  return at.family.specVersion === "3.0.3"
    ? { ...SCHEMAS.nullableText, nullable: true, ...facts }
    : { type: ["string", "null"], ...facts };
}
