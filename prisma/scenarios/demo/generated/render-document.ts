import type { JsonObject } from "@/lib/specs/model";
import { type Edit, objectAt } from "@/prisma/scenarios/edit";
import { renderPaths } from "./render-paths";
import { renderSchemas } from "./render-schemas";
import { type ResourceModel, readResources } from "./resource";
import { sentence } from "./words";

/** A large API as it is described: a head, and its resources in the notation of `readResources`. */
export interface LargeModel {
  openapi: string;
  title: string;
  description: string;
  server: string;
  contact: string;
  scopes: { [scope: string]: string };
  resources: string;
}

const SHARED: JsonObject = {
  Money: {
    type: "object",
    description: "An amount of money.",
    required: ["amount", "currency"],
    properties: {
      amount: { type: "number", description: "The decimal value." },
      currency: { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217 code." },
    },
  },
  ChangeRecord: {
    type: "object",
    description: "Who changed what.",
    required: ["at", "actor", "field"],
    properties: {
      at: { type: "string", format: "date-time", description: "When." },
      actor: { type: "string", description: "Who." },
      field: { type: "string", description: "Which field." },
      before: { description: "What it was." },
      after: { description: "What it is." },
    },
  },
  ActionNote: {
    type: "object",
    description: "Why it is done.",
    properties: { note: { type: "string", maxLength: 500, description: "Why, for the history." } },
  },
  Error: {
    type: "object",
    description: "What went wrong.",
    required: ["code", "message"],
    properties: {
      code: { type: "string", description: "A word for programs." },
      message: { type: "string", description: "A sentence for people." },
    },
  },
};

const ERRORS = {
  BadRequest: "The request is malformed.",
  Unauthorised: "The caller is not known.",
  NotFound: "There is no such thing.",
  Conflict: "Its state does not allow this.",
};

/** The definition of a large API. */
export function renderDocument(model: LargeModel): JsonObject {
  const resources = readResources(model.resources);
  const schema = { $ref: "#/components/schemas/Error" };
  const responses = Object.entries(ERRORS).map(([name, description]) => [
    name,
    { description, content: { "application/json": { schema } } },
  ]);
  const document: JsonObject = {
    openapi: model.openapi,
    info: { title: model.title, version: "0.0.0", description: model.description, contact: { email: model.contact } },
    servers: [{ url: model.server }],
    tags: [],
    security: [{ oauth: Object.keys(model.scopes) }],
    paths: {},
    components: {
      securitySchemes: {
        oauth: {
          type: "oauth2",
          description: "Client credentials of an internal service.",
          flows: { clientCredentials: { tokenUrl: "https://id.meridian.example/oauth2/token", scopes: model.scopes } },
        },
      },
      parameters: {
        cursor: { name: "cursor", in: "query", description: "Where the page begins.", schema: { type: "string" } },
        limit: {
          name: "limit",
          in: "query",
          description: "How many at most.",
          schema: { type: "integer", minimum: 1, maximum: 200, default: 50 },
        },
      },
      responses: Object.fromEntries(responses),
      schemas: structuredClone(SHARED),
    },
  };
  putResources(document, resources);
  return document;
}

/** Adds resources, in the notation of `readResources`, to a document. */
export function addResources(text: string): Edit {
  return (document) => putResources(document, readResources(text));
}

function putResources(document: JsonObject, resources: ResourceModel[]): void {
  for (const resource of resources) {
    Object.assign(objectAt(document, "paths"), renderPaths(resource));
    Object.assign(objectAt(document, "components > schemas"), renderSchemas(resource));
    const { tags } = document;
    const known = Array.isArray(tags) && tags.some((tag) => JSON.stringify(tag).includes(`"${resource.tag}"`));
    if (Array.isArray(tags) && !known)
      tags.push({ name: resource.tag, description: sentence(`everything about ${resource.tag}`) });
  }
}
