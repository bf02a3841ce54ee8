import type { JsonObject } from "@/lib/specs/model";

const ref = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });

/** A small 2.0 document with every feature that 2.0 has. */
export const FEATURES_2: JsonObject = {
  swagger: "2.0",
  info: { title: "Features", version: "1" },
  host: "api.example.com",
  basePath: "/v1",
  schemes: ["https"],
  consumes: ["application/json"],
  produces: ["application/json"],
  securityDefinitions: {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    basic: { type: "basic" },
    login: {
      type: "oauth2",
      flow: "accessCode",
      authorizationUrl: "https://login.example.com/authorize",
      tokenUrl: "https://login.example.com/token",
      scopes: { read: "Read", write: "Write" },
    },
  },
  security: [{ key: [] }],
  parameters: { Trace: { name: "X-Trace", in: "header", type: "string" } },
  responses: { NotFound: { description: "Not found", schema: ref("Problem") } },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        tags: ["things", "lists"],
        parameters: [
          { $ref: "#/parameters/Trace" },
          { name: "limit", in: "query", type: "integer" },
          { name: "word", in: "query", type: "string" },
          { name: "ids", in: "query", type: "array", items: { type: "string" } },
          { name: "many", in: "query", type: "array", items: { type: "integer" }, collectionFormat: "multi" },
          { name: "piped", in: "query", type: "array", items: { type: "integer" }, collectionFormat: "pipes" },
        ],
        responses: {
          "200": {
            description: "OK",
            headers: { "X-Total": { type: "integer" } },
            schema: {
              type: "object",
              required: ["items"],
              properties: { items: { type: "array", items: ref("Thing") }, next: { type: "string" } },
            },
            examples: { "application/json": { items: [] } },
          },
          "404": { $ref: "#/responses/NotFound" },
        },
      },
      post: {
        operationId: "makeThing",
        parameters: [
          { $ref: "#/parameters/Trace" },
          { name: "thing", in: "body", required: true, schema: ref("Thing") },
        ],
        security: [{ key: [] }, { login: ["write"] }],
        responses: { "201": { description: "Made", schema: ref("Thing") } },
      },
    },
    "/things/{thingId}": {
      parameters: [{ name: "thingId", in: "path", required: true, type: "string" }],
      get: {
        operationId: "readThing",
        produces: ["application/json", "application/xml"],
        responses: { "200": { description: "OK", schema: ref("Person") } },
      },
    },
    "/files": {
      post: {
        operationId: "sendFile",
        consumes: ["multipart/form-data"],
        parameters: [
          { name: "file", in: "formData", type: "file", required: true },
          { name: "note", in: "formData", type: "string", description: "In words." },
          { name: "labels", in: "formData", type: "array", items: { type: "string" }, collectionFormat: "multi" },
        ],
        responses: { "200": { description: "The file", schema: { type: "file" } } },
      },
    },
  },
  definitions: {
    Thing: {
      type: "object",
      required: ["label"],
      properties: {
        id: { type: "string", readOnly: true },
        label: { type: "string", minLength: 1 },
        amount: { type: "number", minimum: 0, exclusiveMinimum: true },
        count: { type: "integer", format: "int32" },
        open: { type: "boolean" },
        tags: { type: "array", items: { type: "string" } },
        size: { type: "object", properties: { height: { type: "integer" }, note: { type: "string" } } },
        state: { type: "string", enum: ["new", "old"] },
        gone: { type: "string", "x-nullable": true },
        parent: ref("Thing"),
      },
    },
    Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    Person: { allOf: [ref("Named"), { type: "object", properties: { age: { type: "integer", minimum: 0 } } }] },
    Problem: { type: "object", properties: { title: { type: "string" } } },
  },
};
