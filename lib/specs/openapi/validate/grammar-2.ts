import {
  anything,
  choice,
  count,
  flag,
  type Grammar,
  list,
  map,
  number,
  object,
  PATHS,
  rule,
  type Shape,
  STATUS_CODES,
  text,
  uniqueList,
} from "@/lib/specs/openapi/validate/grammar";
import { schemaRule } from "@/lib/specs/openapi/validate/grammar-schema";
import {
  checkResponses,
  checkSwagger2Items,
  checkSwagger2Parameter,
  checkSwagger2SecurityScheme,
} from "@/lib/specs/openapi/validate/object-checks";

const OPERATIONS = ["get", "put", "post", "delete", "options", "head", "patch"];
const SIMPLE_TYPES = ["string", "number", "integer", "boolean", "array"];
const SCHEMES = choice("http", "https", "ws", "wss");

/** What a parameter, header or items object says of its value in its own fields. */
const VALUE: Record<string, Shape> = {
  format: text,
  items: object("items"),
  default: anything,
  maximum: number,
  exclusiveMaximum: flag,
  minimum: number,
  exclusiveMinimum: flag,
  maxLength: count,
  minLength: count,
  pattern: text,
  maxItems: count,
  minItems: count,
  uniqueItems: flag,
  enum: list(anything, 1),
  multipleOf: number,
};
const COLLECTIONS = ["csv", "ssv", "tsv", "pipes"];

/** The objects of OpenAPI 2.0 (Swagger). */
export const GRAMMAR_2: Grammar = {
  root: rule("Swagger Object", {
    "swagger!": text,
    "info!": object("info"),
    host: text,
    basePath: text,
    schemes: uniqueList(SCHEMES),
    consumes: list(text),
    produces: list(text),
    "paths!": object("paths"),
    definitions: map(object("schema")),
    parameters: map(object("parameter")),
    responses: map(object("response")),
    securityDefinitions: map(object("securityScheme")),
    security: list(object("securityRequirement")),
    tags: list(object("tag")),
    externalDocs: object("externalDocs"),
  }),
  info: rule("Info Object", {
    "title!": text,
    "version!": text,
    description: text,
    termsOfService: text,
    contact: object("contact"),
    license: object("license"),
  }),
  contact: rule("Contact Object", { name: text, url: text, email: text }),
  license: rule("License Object", { "name!": text, url: text }),
  tag: rule("Tag Object", { "name!": text, description: text, externalDocs: object("externalDocs") }),
  externalDocs: rule("External Documentation Object", { description: text, "url!": text }),
  xml: rule("XML Object", { name: text, namespace: text, prefix: text, attribute: flag, wrapped: flag }),
  paths: rule("Paths Object", {}, { members: { of: object("pathItem"), keys: PATHS } }),
  pathItem: rule(
    "Path Item Object",
    {
      $ref: text,
      ...Object.fromEntries(OPERATIONS.map((method) => [method, object("operation")])),
      parameters: list(object("parameter")),
    },
    { referenceable: true },
  ),
  operation: rule("Operation Object", {
    tags: list(text),
    summary: text,
    description: text,
    externalDocs: object("externalDocs"),
    operationId: text,
    consumes: list(text),
    produces: list(text),
    parameters: list(object("parameter")),
    "responses!": object("responses"),
    schemes: uniqueList(SCHEMES),
    deprecated: flag,
    security: list(object("securityRequirement")),
  }),
  parameter: rule(
    "Parameter Object",
    {
      "name!": text,
      "in!": choice("query", "header", "path", "formData", "body"),
      description: text,
      required: flag,
      schema: object("schema"),
      type: choice(...SIMPLE_TYPES, "file"),
      allowEmptyValue: flag,
      collectionFormat: choice(...COLLECTIONS, "multi"),
      ...VALUE,
    },
    { referenceable: true, home: "parameters", check: checkSwagger2Parameter },
  ),
  items: rule(
    "Items Object",
    { "type!": choice(...SIMPLE_TYPES), collectionFormat: choice(...COLLECTIONS), ...VALUE },
    { check: checkSwagger2Items },
  ),
  responses: rule(
    "Responses Object",
    {},
    { members: { of: object("response"), keys: STATUS_CODES }, check: checkResponses },
  ),
  response: rule(
    "Response Object",
    { "description!": text, schema: object("schema"), headers: map(object("header")), examples: map(anything) },
    { referenceable: true, home: "responses" },
  ),
  header: rule(
    "Header Object",
    { description: text, "type!": choice(...SIMPLE_TYPES), collectionFormat: choice(...COLLECTIONS), ...VALUE },
    { check: checkSwagger2Items },
  ),
  securityScheme: rule(
    "Security Scheme Object",
    {
      "type!": choice("basic", "apiKey", "oauth2"),
      description: text,
      name: text,
      in: choice("query", "header"),
      flow: choice("implicit", "password", "application", "accessCode"),
      authorizationUrl: text,
      tokenUrl: text,
      scopes: map(text),
    },
    { check: checkSwagger2SecurityScheme },
  ),
  securityRequirement: rule("Security Requirement Object", {}, { members: { of: uniqueList(text) } }),
  schema: schemaRule("2.0"),
};
