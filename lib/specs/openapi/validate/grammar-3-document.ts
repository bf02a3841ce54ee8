import {
  choice,
  COMPONENT_NAMES,
  flag,
  list,
  map,
  object,
  rule,
  since,
  text,
  type ObjectRule,
  type Shape,
} from "@/lib/specs/openapi/validate/grammar";
import { checkHasContent } from "@/lib/specs/openapi/validate/object-checks";

/** The document itself and what describes it as a whole. */
export function documentRules3(modern: boolean, latest: boolean): Record<string, ObjectRule> {
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
