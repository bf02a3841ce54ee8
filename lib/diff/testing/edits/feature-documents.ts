import type { JsonObject } from "@/lib/specs/model";
import { SCHEMAS_3, SCHEMAS_31 } from "./feature-schemas";
import { FEATURES_2 } from "./feature-document-2";

const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const query = (name: string, schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  name,
  in: "query",
  schema,
  ...more,
});

const TRACE: JsonObject = { name: "X-Trace", in: "header", schema: { type: "string" } };
const PROBLEM: JsonObject = { description: "Problem", content: json(ref("Problem")) };

const PATHS: JsonObject = {
  "/things": {
    get: {
      operationId: "listThings",
      tags: ["things", "lists"],
      parameters: [
        TRACE,
        query("limit", { type: "integer" }),
        query("word", { type: "string" }),
        query("ids", { type: "array", items: { type: "string" } }, { explode: false }),
        query(
          "where",
          { type: "object", properties: { state: { type: "string" } } },
          { style: "deepObject", explode: true },
        ),
        { name: "session", in: "cookie", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          description: "OK",
          headers: {
            "X-Total": { required: true, schema: { type: "integer" } },
            "X-Next": { schema: { type: "string" } },
          },
          content: json({
            type: "object",
            required: ["items"],
            properties: {
              items: { type: "array", items: ref("Thing") },
              next: { type: "string" },
              total: { type: "number" },
            },
          }),
          links: { first: { operationId: "readThing", parameters: { thingId: "$response.body#/items/0/id" } } },
        },
        "404": { $ref: "#/components/responses/NotFound" },
        default: PROBLEM,
      },
    },
    post: {
      operationId: "makeThing",
      parameters: [TRACE],
      security: [{ key: [] }, { login: ["write"] }],
      requestBody: { required: true, content: json(ref("Thing")) },
      responses: { "201": { description: "Made", content: json(ref("Thing")) } },
      callbacks: {
        made: {
          "{$request.body#/url}": {
            post: {
              requestBody: { required: true, content: json(ref("Thing")) },
              responses: { "204": { description: "Heard" } },
            },
          },
        },
      },
    },
  },
  "/things/{thingId}": {
    parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" } }],
    get: {
      operationId: "readThing",
      responses: {
        "200": { description: "OK", content: { ...json(ref("Thing")), "application/xml": { schema: ref("Thing") } } },
      },
    },
    put: {
      operationId: "writeThing",
      parameters: [{ $ref: "#/components/parameters/IfMatch" }],
      requestBody: { $ref: "#/components/requestBodies/Thing" },
      responses: { "200": { description: "OK", content: json(ref("Person")) } },
    },
  },
  "/files": {
    post: {
      operationId: "sendFile",
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              required: ["file"],
              properties: { file: { type: "string", format: "binary" }, note: { type: "string" } },
            },
            encoding: { file: { contentType: "image/png" } },
          },
        },
      },
      responses: { "204": { description: "Sent" } },
    },
  },
};

const DOCUMENT_30: JsonObject = {
  openapi: "3.0.3",
  info: { title: "Features", version: "1", description: "All there is." },
  servers: [{ url: "https://api.example.com/v1" }],
  security: [{ key: [] }],
  tags: [{ name: "things" }, { name: "lists" }],
  paths: PATHS,
  components: {
    schemas: {
      ...SCHEMAS_3,
      Nothing: { type: "string", nullable: true },
      Bounded: { type: "number", minimum: 0, exclusiveMinimum: true },
    },
    parameters: { IfMatch: { name: "If-Match", in: "header", required: true, schema: { type: "string" } } },
    responses: { NotFound: PROBLEM },
    requestBodies: { Thing: { required: true, content: json(ref("Thing")) } },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      login: {
        type: "oauth2",
        flows: {
          authorizationCode: {
            authorizationUrl: "https://login.example.com/authorize",
            tokenUrl: "https://login.example.com/token",
            scopes: { read: "Read", write: "Write" },
          },
        },
      },
    },
  },
};

/** The document of 3.0 with what later dialects have beyond it. */
function modern(version: string): JsonObject {
  const { components, paths, ...rest } = DOCUMENT_30;
  const body: JsonObject = { requestBody: { required: true, content: json(ref("Modern")) } };
  return {
    ...rest,
    openapi: version,
    paths: {
      ...PATHS,
      "/modern": {
        post: {
          operationId: "makeModern",
          ...body,
          responses: { "200": { description: "OK", content: json(ref("Modern")) } },
        },
      },
    },
    webhooks: {
      made: {
        post: {
          requestBody: { required: true, content: json(ref("Thing")) },
          responses: { "204": { description: "Heard" } },
        },
      },
    },
    components: { ...(typeof components === "object" ? components : {}), schemas: { ...SCHEMAS_3, ...SCHEMAS_31 } },
  };
}

/** A small document of each dialect, with every feature it has. */
export const FEATURE_DOCUMENTS: readonly { name: string; document: JsonObject }[] = [
  { name: "features 2.0", document: FEATURES_2 },
  { name: "features 3.0", document: DOCUMENT_30 },
  { name: "features 3.1", document: modern("3.1.0") },
  { name: "features 3.2", document: modern("3.2.0") },
];
