import type { OpenApiDialect } from "@/lib/specs/model";
import {
  any,
  choice,
  COMPONENT_NAMES,
  flag,
  type Grammar,
  list,
  map,
  object,
  type ObjectRule,
  PATHS,
  rule,
  type Shape,
  STATUS_CODES,
  text,
  uniqueList,
} from "@/lib/specs/openapi/validate/grammar";
import { schemaRule } from "@/lib/specs/openapi/validate/grammar-schema";
import {
  checkHasContent,
  checkParameter,
  checkResponses,
  checkSchemaOrContent,
  checkSecurityScheme,
  requires,
} from "@/lib/specs/openapi/validate/object-checks";

const OPERATIONS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const STYLES = ["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"];
const referenceable = (home: string): Partial<ObjectRule> => ({ referenceable: true, home });

/** The objects of OpenAPI 3.0, 3.1 or 3.2, after the specification of each. */
export function grammar3(dialect: OpenApiDialect): Grammar {
  const modern = dialect !== "3.0";
  const latest = dialect === "3.2";
  return {
    ...documentRules(modern, latest),
    ...operationRules(modern, latest),
    ...securityRules(latest),
    schema: schemaRule(dialect),
  };
}

/** Fields that only some dialects have. */
const since = (applies: boolean, fields: Record<string, Shape>): Record<string, Shape> => (applies ? fields : {});

function documentRules(modern: boolean, latest: boolean): Record<string, ObjectRule> {
  const named = (name: string): Shape => map(object(name), COMPONENT_NAMES);
  return {
    root: rule(
      "OpenAPI Object",
      {
        "openapi!": text,
        "info!": object("info"),
        servers: list(object("server")),
        [modern ? "paths" : "paths!"]: object("paths"),
        components: object("components"),
        security: list(object("securityRequirement")),
        tags: list(object("tag")),
        externalDocs: object("externalDocs"),
        ...since(modern, { webhooks: map(object("pathItem")), jsonSchemaDialect: text }),
        ...since(latest, { $self: text }),
      },
      modern ? { check: checkHasContent } : {},
    ),
    info: rule("Info Object", {
      "title!": text,
      "version!": text,
      description: text,
      termsOfService: text,
      contact: object("contact"),
      license: object("license"),
      ...since(modern, { summary: text }),
    }),
    contact: rule("Contact Object", { name: text, url: text, email: text }),
    license: rule("License Object", { "name!": text, url: text, ...since(modern, { identifier: text }) }),
    server: rule("Server Object", {
      "url!": text,
      description: text,
      variables: map(object("serverVariable")),
      ...since(latest, { name: text }),
    }),
    serverVariable: rule("Server Variable Object", {
      enum: list(text, modern ? 1 : 0),
      "default!": text,
      description: text,
    }),
    components: rule("Components Object", {
      schemas: named("schema"),
      responses: named("response"),
      parameters: named("parameter"),
      examples: named("example"),
      requestBodies: named("requestBody"),
      headers: named("header"),
      securitySchemes: named("securityScheme"),
      links: named("link"),
      callbacks: named("callback"),
      ...since(modern, { pathItems: named("pathItem") }),
      ...since(latest, { mediaTypes: named("mediaType") }),
    }),
    tag: rule("Tag Object", {
      "name!": text,
      description: text,
      externalDocs: object("externalDocs"),
      ...since(latest, { summary: text, parent: text, kind: text }),
    }),
    externalDocs: rule("External Documentation Object", { description: text, "url!": text }),
    discriminator: rule("Discriminator Object", {
      "propertyName!": text,
      mapping: map(text),
      ...since(latest, { defaultMapping: text }),
    }),
    xml: rule("XML Object", {
      name: text,
      namespace: text,
      prefix: text,
      attribute: flag,
      wrapped: flag,
      ...since(latest, { nodeType: choice("element", "attribute", "text", "cdata", "none") }),
    }),
  };
}

function operationRules(modern: boolean, latest: boolean): Record<string, ObjectRule> {
  const operation = object("operation");
  const locations = ["path", "query", "header", "cookie", ...(latest ? ["querystring"] : [])];
  const content = map(object("mediaType"));
  const described: Record<string, Shape> = {
    description: text,
    required: flag,
    deprecated: flag,
    allowEmptyValue: flag,
    style: choice(...STYLES, ...(latest ? ["cookie"] : [])),
    explode: flag,
    allowReserved: flag,
    schema: object("schema"),
    content,
    example: any,
    examples: map(object("example")),
  };
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
    parameter: rule(
      "Parameter Object",
      { "name!": text, "in!": choice(...locations), ...described },
      { ...referenceable("parameters"), check: checkParameter },
    ),
    header: rule("Header Object", described, { ...referenceable("headers"), check: checkSchemaOrContent }),
    requestBody: rule(
      "Request Body Object",
      { description: text, "content!": content, required: flag },
      referenceable("requestBodies"),
    ),
    mediaType: rule(
      "Media Type Object",
      {
        schema: object("schema"),
        example: any,
        examples: map(object("example")),
        encoding: map(object("encoding")),
        ...since(latest, {
          itemSchema: object("schema"),
          prefixEncoding: list(object("encoding")),
          itemEncoding: object("encoding"),
        }),
      },
      latest ? referenceable("mediaTypes") : {},
    ),
    encoding: rule("Encoding Object", {
      contentType: text,
      headers: map(object("header")),
      style: choice(...STYLES),
      explode: flag,
      allowReserved: flag,
      ...since(latest, {
        encoding: map(object("encoding")),
        prefixEncoding: list(object("encoding")),
        itemEncoding: object("encoding"),
      }),
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
        value: any,
        externalValue: text,
        ...since(latest, { dataValue: any, serializedValue: text }),
      },
      referenceable("examples"),
    ),
    link: rule(
      "Link Object",
      {
        operationRef: text,
        operationId: text,
        parameters: map(any),
        requestBody: any,
        description: text,
        server: object("server"),
      },
      referenceable("links"),
    ),
  };
}

function securityRules(latest: boolean): Record<string, ObjectRule> {
  const flow = (title: string, ...needs: string[]): ObjectRule =>
    rule(
      title,
      {
        authorizationUrl: text,
        tokenUrl: text,
        refreshUrl: text,
        "scopes!": map(text),
        ...since(latest, { deviceAuthorizationUrl: text }),
      },
      { check: requires(title, ...needs) },
    );
  return {
    securityScheme: rule(
      "Security Scheme Object",
      {
        "type!": choice("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"),
        description: text,
        name: text,
        in: choice("query", "header", "cookie"),
        scheme: text,
        bearerFormat: text,
        flows: object("flows"),
        openIdConnectUrl: text,
        ...since(latest, { deprecated: flag, oauth2MetadataUrl: text }),
      },
      { ...referenceable("securitySchemes"), check: checkSecurityScheme },
    ),
    flows: rule("OAuth Flows Object", {
      implicit: object("implicitFlow"),
      password: object("tokenFlow"),
      clientCredentials: object("tokenFlow"),
      authorizationCode: object("codeFlow"),
      ...since(latest, { deviceAuthorization: object("deviceFlow") }),
    }),
    implicitFlow: flow("An implicit flow", "authorizationUrl"),
    tokenFlow: flow("This flow", "tokenUrl"),
    codeFlow: flow("An authorization code flow", "authorizationUrl", "tokenUrl"),
    deviceFlow: flow("A device authorization flow", "deviceAuthorizationUrl", "tokenUrl"),
    securityRequirement: rule("Security Requirement Object", {}, { members: { of: uniqueList(text) } }),
  };
}
