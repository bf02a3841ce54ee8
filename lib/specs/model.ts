/**
 * The SpecModel: what a definition says, whatever dialect it is written in. Pure data that the parser makes and that
 * the comparer, the linter, the indexer and the renderers read. References are already resolved: a `$ref` *is* the
 * node it points to (one object for one place in one file), so the schema graph may be cyclic. Walk it with a memory of
 * the nodes you have seen, by identity.
 */

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

/** Contract languages the registry can hold. One folder of `lib/specs` each; the names are stable for ever. */
export const SPEC_FORMATS = [
  "openapi",
  "asyncapi",
  "graphql",
  "protobuf",
  "wit",
  "smithy",
  "wsdl",
  "json-schema",
  "avro",
] as const;
export type SpecFormat = (typeof SPEC_FORMATS)[number];

/** The dialects of OpenAPI that are told apart. */
export const OPENAPI_DIALECTS = ["2.0", "3.0", "3.1", "3.2"] as const;
export type OpenApiDialect = (typeof OPENAPI_DIALECTS)[number];

/** A file of a definition as it was handed in. `name` is relative, with `/`, never absolute and never upwards. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** A definition as it was handed in: the file to begin with, and every file it may refer to. Nothing else is ever read. */
export interface SourceSet {
  entry: string;
  files: SourceFile[];
}

/**
 * A node's address: the file and the JSON Pointer (RFC 6901) in it. In languages that are not JSON the pointer leads by names
 * through what is declared: `/types/User/fields/email`, `/services/pkg.Publisher/CreateTopic`.
 */
export interface Place {
  file: string;
  pointer: string;
}

/** Where a place begins in its text; both from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/**
 * A JSON Schema in 2020-12 terms, whatever it was written in: `nullable` has become a type, a boolean
 * `exclusiveMinimum` has become a number, `const` is kept as `enum` of one, 3.0 `$ref` siblings are gone, and
 * in 3.1 and later `$ref` with siblings is the siblings with the target first in `allOf`.
 * A keyword that is absent in the document is absent here. `always` is set for the boolean schemas `true` and `false`.
 */
export interface Schema {
  /** Where it is written. For a `$ref` target this is the target's place. Node identity is the object, not this. */
  place: Place;
  /** Its name where it is a named component or definition. */
  name?: string;
  /** The type as its language writes it, where that is not JSON Schema: `[User!]!`, `list<u8>`, `google.protobuf.Timestamp`. */
  written?: string;
  /** What is said of single values of `enum`, by the value as text: for languages in which values have names and marks. */
  values?: Map<string, SchemaValue>;
  always?: boolean;
  /** Sorted, without duplicates. `integer` and `number` both appear only if both were written. */
  types?: JsonType[];
  enum?: JsonValue[];
  format?: string;
  title?: string;
  description?: string;
  default?: JsonValue;
  examples?: JsonValue[];
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  multipleOf?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  contentEncoding?: string;
  contentMediaType?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minContains?: number;
  maxContains?: number;
  minProperties?: number;
  maxProperties?: number;
  required?: string[];
  properties?: Map<string, Schema>;
  patternProperties?: Map<string, Schema>;
  additionalProperties?: Schema;
  unevaluatedProperties?: Schema;
  propertyNames?: Schema;
  items?: Schema;
  prefixItems?: Schema[];
  unevaluatedItems?: Schema;
  contains?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  dependentRequired?: Map<string, string[]>;
  dependentSchemas?: Map<string, Schema>;
  discriminator?: Discriminator;
  /** `x-…` keywords as written. */
  extensions?: JsonObject;
}

/** One value of an enumeration. */
export interface SchemaValue {
  place: Place;
  description?: string;
  deprecated?: boolean;
  extensions?: JsonObject;
}

/** Which schema an object follows, by a property's value (OpenAPI 3.x; a 2.0 discriminator has an empty mapping). */
export interface Discriminator {
  propertyName: string;
  /** value → the schema it names; values that name nothing that exists are left out. */
  mapping: Map<string, Schema>;
}

export type ParameterLocation = "path" | "query" | "querystring" | "header" | "cookie";

/** One parameter; path-level ones are already merged in, 2.0 `body` and `formData` are in `requestBody`. */
export interface Parameter {
  place: Place;
  name: string;
  in: ParameterLocation;
  required: boolean;
  deprecated: boolean;
  description?: string;
  /** Serialisation, with the dialect's defaults filled in (2.0 `collectionFormat` becomes style and explode). */
  style: string;
  explode: boolean;
  allowReserved: boolean;
  allowEmptyValue: boolean;
  schema?: Schema;
  /** `content` of a parameter (3.x), in place of a schema. */
  content?: Map<string, MediaType>;
  example?: JsonValue;
  examples?: JsonValue[];
  extensions?: JsonObject;
}

export interface MediaType {
  place: Place;
  schema?: Schema;
  /** 3.2: the schema of each item of a sequential media type. */
  itemSchema?: Schema;
  /** How the fields of a form are written, by property. */
  encoding?: Map<string, Encoding>;
  /** 3.2: how parts without names are written, by position, and those beyond them. */
  prefixEncoding?: Encoding[];
  itemEncoding?: Encoding;
  examples?: JsonValue[];
}

/** How one field or part of a body is written. What the document leaves open is absent. */
export interface Encoding {
  place: Place;
  contentType?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  headers?: Map<string, Header>;
}

export interface RequestBody {
  place: Place;
  required: boolean;
  description?: string;
  content: Map<string, MediaType>;
}

export interface Header {
  place: Place;
  required: boolean;
  deprecated: boolean;
  description?: string;
  /** Always written in the style `simple`; this says whether objects are exploded. */
  explode: boolean;
  /** The schema, of the first media type where the header has `content`. */
  schema?: Schema;
  /** `content` of a header (3.x), in place of a schema. */
  content?: Map<string, MediaType>;
  extensions?: JsonObject;
}

export interface Link {
  place: Place;
  operationRef?: string;
  operationId?: string;
  parameters?: JsonObject;
  requestBody?: JsonValue;
  /** The address of the server that the link names for itself. */
  server?: string;
}

export interface Response {
  place: Place;
  description?: string;
  headers: Map<string, Header>;
  content: Map<string, MediaType>;
  links: Map<string, Link>;
}

/** One alternative: every scheme named must be satisfied. An empty map means "anonymous is fine". */
export type SecurityRequirement = Map<string, string[]>;

export interface OAuthFlow {
  authorizationUrl?: string;
  tokenUrl?: string;
  refreshUrl?: string;
  /** 3.2: of the flow `deviceAuthorization`. */
  deviceAuthorizationUrl?: string;
  scopes: Map<string, string>;
}

export interface SecurityScheme {
  place: Place;
  name: string;
  type: string;
  description?: string;
  in?: string;
  parameterName?: string;
  scheme?: string;
  bearerFormat?: string;
  openIdConnectUrl?: string;
  /** 3.2: where an OAuth server describes itself. */
  oauth2MetadataUrl?: string;
  flows: Map<string, OAuthFlow>;
  deprecated?: boolean;
  extensions?: JsonObject;
}

export interface Server {
  place: Place;
  url: string;
  description?: string;
  variables?: Map<string, ServerVariable>;
}

/** A part of a server's address that callers may choose. */
export interface ServerVariable {
  default: string;
  enum?: string[];
  description?: string;
}

/** Where more can be read. */
export interface ExternalDocs {
  url?: string;
  description?: string;
}

export interface Tag {
  name: string;
  description?: string;
  /** 3.2: a short title. */
  summary?: string;
  /** 3.2: the name of the tag this one is nested under. */
  parent?: string;
  /** 3.2: what sort of tag it is, such as `nav`. */
  kind?: string;
}

/**
 * How an operation is called, by language: an HTTP request; a field of a GraphQL root type; an RPC (Protobuf, Avro, Smithy,
 * WSDL); a message that the service receives or sends (AsyncAPI); a function that a WIT world exports or imports.
 */
export const OPERATION_KINDS = [
  "http",
  "query",
  "mutation",
  "subscription",
  "rpc",
  "receive",
  "send",
  "export",
  "import",
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/**
 * One callable thing: an HTTP method and path; a GraphQL field; an RPC; a channel operation; a WIT function (DOMAIN §9).
 * Outside HTTP what is sent is the request body (arguments are the properties of an object), what comes back is the
 * response `returns`, and each error has a response by its name.
 */
export interface Operation {
  place: Place;
  /**
   * As written: `GET /pets/{petId}`. Unique in the document. `Query.user`, `pkg.Publisher/CreateTopic`, `send user/signedup`,
   * `wasi:http/handler#handle`, `com.example#GetCity`, `StockPort/GetPrice` in other languages (docs/languages.md).
   */
  key: string;
  /** The same over versions: names of path parameters erased (`GET /pets/{}`), versions in package names too. */
  matchKey: string;
  /** Absent: `http`. */
  kind?: OperationKind;
  /** Upper case: the HTTP method; outside HTTP the kind: `QUERY`, `RPC`, `SEND`, `EXPORT`. */
  method: string;
  /** The path of HTTP; outside HTTP what the method is of: the key without its kind. */
  path: string;
  /**
   * What else calls of it go by at run time, the main one first: `GET /cities/{cityId}` of an HTTP binding (`{name+}` takes
   * slashes, too), the name of a topic, a queue or an exchange.
   */
  calledAs?: string[];
  operationId?: string;
  summary?: string;
  description?: string;
  tags: string[];
  deprecated: boolean;
  /** `x-sunset`, an ISO day or instant as written. */
  sunset?: string;
  /** `x-stability-level` as written. */
  stability?: string;
  parameters: Parameter[];
  requestBody?: RequestBody;
  /** By status: `200`, `2XX` (upper case), `default`. */
  responses: Map<string, Response>;
  /** Callback name → expression → the operations the service calls there. */
  callbacks: Map<string, Map<string, Operation[]>>;
  /** Effective: the operation's own, else the document's. Empty: nothing is demanded. */
  security: SecurityRequirement[];
  /** Effective: the operation's own, else those of its path, else the document's. */
  servers: Server[];
  externalDocs?: ExternalDocs;
  extensions?: JsonObject;
}

export interface SpecInfo {
  title: string;
  version: string;
  description?: string;
  summary?: string;
  contact?: { name?: string; url?: string; email?: string };
  licence?: { name?: string; identifier?: string; url?: string };
  termsOfService?: string;
  extensions?: JsonObject;
}

/** One definition, whatever its dialect. */
export interface SpecModel {
  /** The root of the entry file. */
  place: Place;
  format: SpecFormat;
  /** As written: `3.0.3`; where a language has no version, its dialect. */
  specVersion: string;
  /** The dialect of its language: `3.1` of OpenAPI, `2` or `3` of AsyncAPI, `proto3`, `idl` or `introspection`. */
  dialect: string;
  info: SpecInfo;
  servers: Server[];
  tags: Tag[];
  /** By `key`, in document order. */
  operations: Map<string, Operation>;
  /** Operations under `webhooks`, by `METHOD name`. */
  webhooks: Map<string, Operation>;
  /** Named component schemas. */
  schemas: Map<string, Schema>;
  securitySchemes: Map<string, SecurityScheme>;
  /** The document's default `security`. */
  security: SecurityRequirement[];
  externalDocs?: ExternalDocs;
  extensions?: JsonObject;
}

export const FINDING_SEVERITIES = ["error", "warning", "info", "hint"] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** One result of validation or lint, at a place. */
export interface Finding {
  /** Kebab-case, stable for ever. Validation rules begin with `valid-`, parser warnings with `parse-`. */
  rule: string;
  severity: FindingSeverity;
  message: string;
  file: string;
  pointer: string;
  line: number;
  column: number;
  /** The operation it is in (`POST /payments`), where it is in one. */
  operation?: string;
  /** Of rule and canonical place, never of the message: the same when wording or line numbers change. Lower-case hex. */
  fingerprint: string;
}

/** The outcome of parsing: a model and what is wrong with the document that it was made from. */
export interface ParsedSpec {
  model: SpecModel;
  /** Validity errors and parser warnings; lint is apart. */
  findings: Finding[];
  /** Position of a place, or of its nearest ancestor that exists; line 1 column 1 when the file is unknown. */
  locate(place: Place): Position;
}
