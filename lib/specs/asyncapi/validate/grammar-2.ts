import { schema, sharedRules } from "@/lib/specs/asyncapi/validate/grammar-parts";
import {
  anything,
  COMPONENT_NAMES,
  either,
  type Grammar,
  list,
  map,
  object,
  type ObjectRule,
  referenceable,
  rule,
  type Shape,
  text,
} from "@/lib/specs/openapi/validate/grammar";

const requirement = list(object("securityRequirement"));

const OPERATION_TRAIT: Record<string, Shape> = {
  operationId: text,
  summary: text,
  description: text,
  security: requirement,
  tags: list(object("tag")),
  externalDocs: object("externalDocs"),
  bindings: object("bindings"),
};

const MESSAGE_TRAIT: Record<string, Shape> = {
  messageId: text,
  headers: schema,
  correlationId: object("correlationId"),
  schemaFormat: text,
  contentType: text,
  name: text,
  title: text,
  summary: text,
  description: text,
  tags: list(object("tag")),
  externalDocs: object("externalDocs"),
  bindings: object("bindings"),
  examples: list(either(object("messageExample"), anything)),
};

const COMPONENTS: Record<string, Shape> = {
  schemas: map(schema, COMPONENT_NAMES),
  ...Object.fromEntries(
    (
      [
        ["servers", "server"],
        ["serverVariables", "serverVariable"],
        ["channels", "channel"],
        ["messages", "message"],
        ["securitySchemes", "securityScheme"],
        ["parameters", "parameter"],
        ["correlationIds", "correlationId"],
        ["operationTraits", "operationTrait"],
        ["messageTraits", "messageTrait"],
        ["serverBindings", "bindings"],
        ["channelBindings", "bindings"],
        ["operationBindings", "bindings"],
        ["messageBindings", "bindings"],
      ] as const
    ).map(([field, name]) => [field, map(object(name), COMPONENT_NAMES)]),
  ),
};

const RULES: Record<string, ObjectRule> = {
  root: rule("AsyncAPI Object", {
    "asyncapi!": text,
    id: text,
    "info!": object("info"),
    servers: map(object("server")),
    defaultContentType: text,
    "channels!": map(object("channel")),
    components: object("components"),
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
  server: rule(
    "Server Object",
    {
      "url!": text,
      "protocol!": text,
      protocolVersion: text,
      description: text,
      variables: map(object("serverVariable")),
      security: requirement,
      bindings: object("bindings"),
      tags: list(object("tag")),
    },
    referenceable("servers"),
  ),
  channel: rule(
    "Channel Item Object",
    {
      description: text,
      servers: list(text),
      subscribe: object("operation"),
      publish: object("operation"),
      parameters: map(object("parameter")),
      bindings: object("bindings"),
    },
    referenceable("channels"),
  ),
  operation: rule("Operation Object", {
    ...OPERATION_TRAIT,
    traits: list(either(object("operationTrait"), list(anything))),
    message: object("message"),
  }),
  operationTrait: rule("Operation Trait Object", OPERATION_TRAIT, referenceable("operationTraits")),
  parameter: rule("Parameter Object", { description: text, schema, location: text }, referenceable("parameters")),
  message: rule(
    "Message Object",
    {
      ...MESSAGE_TRAIT,
      payload: anything,
      oneOf: list(object("message")),
      traits: list(either(object("messageTrait"), list(anything))),
    },
    referenceable("messages"),
  ),
  messageTrait: rule("Message Trait Object", MESSAGE_TRAIT, referenceable("messageTraits")),
  securityRequirement: rule("Security Requirement Object", {}, { members: { of: list(text) } }),
  components: rule("Components Object", COMPONENTS),
};

/** AsyncAPI 2.0 to 2.6; fields that came with one of them are allowed in all. */
export const ASYNC_API_2: Grammar = { ...sharedRules("scopes"), ...RULES };

/** AsyncAPI 1.x, of which only the frame and the schemas are checked. */
export const ASYNC_API_1: Grammar = {
  ...sharedRules("scopes"),
  info: rule("Info Object", { "title!": text, "version!": text, description: text }, { open: true }),
  root: rule(
    "AsyncAPI Object",
    { "asyncapi!": text, "info!": object("info"), components: object("components") },
    { open: true },
  ),
  components: rule("Components Object", { schemas: map(schema) }, { open: true }),
};
