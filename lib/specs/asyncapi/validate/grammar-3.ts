import { schema, sharedRules } from "@/lib/specs/asyncapi/validate/grammar-parts";
import {
  anything,
  choice,
  COMPONENT_NAMES,
  type Grammar,
  type KeyRule,
  list,
  map,
  object,
  type ObjectRule,
  referenceable,
  rule,
  type Shape,
  text,
} from "@/lib/specs/openapi/validate/grammar";

const requirement = list(object("securityScheme"));
const tags = list(object("tag"));
/** `address: null` says that it is known at run time only. */
const address: Shape = { is: "either", shapes: [text, anything] };
const TEMPLATE_NAMES: KeyRule = { pattern: /^[\w.-]+$/, what: "a name of letters, digits, `.`, `-` and `_`" };

const OPERATION_TRAIT: Record<string, Shape> = {
  title: text,
  summary: text,
  description: text,
  security: requirement,
  tags,
  externalDocs: object("externalDocs"),
  bindings: object("bindings"),
};

const MESSAGE_TRAIT: Record<string, Shape> = {
  headers: schema,
  correlationId: object("correlationId"),
  contentType: text,
  name: text,
  title: text,
  summary: text,
  description: text,
  tags,
  externalDocs: object("externalDocs"),
  bindings: object("bindings"),
  examples: list(object("messageExample")),
};

const COMPONENTS = [
  ["servers", "server"],
  ["serverVariables", "serverVariable"],
  ["channels", "channel"],
  ["operations", "operation"],
  ["messages", "message"],
  ["securitySchemes", "securityScheme"],
  ["parameters", "parameter"],
  ["correlationIds", "correlationId"],
  ["replies", "reply"],
  ["replyAddresses", "replyAddress"],
  ["externalDocs", "externalDocs"],
  ["tags", "tag"],
  ["operationTraits", "operationTrait"],
  ["messageTraits", "messageTrait"],
  ["serverBindings", "bindings"],
  ["channelBindings", "bindings"],
  ["operationBindings", "bindings"],
  ["messageBindings", "bindings"],
] as const;

const DOCUMENT: Record<string, ObjectRule> = {
  root: rule("AsyncAPI Object", {
    "asyncapi!": text,
    id: text,
    "info!": object("info"),
    servers: map(object("server"), TEMPLATE_NAMES),
    defaultContentType: text,
    channels: map(object("channel")),
    operations: map(object("operation")),
    components: object("components"),
  }),
  info: rule("Info Object", {
    "title!": text,
    "version!": text,
    description: text,
    termsOfService: text,
    contact: object("contact"),
    license: object("license"),
    tags,
    externalDocs: object("externalDocs"),
  }),
  server: rule(
    "Server Object",
    {
      "host!": text,
      "protocol!": text,
      protocolVersion: text,
      pathname: text,
      title: text,
      summary: text,
      description: text,
      variables: map(object("serverVariable")),
      security: requirement,
      tags,
      externalDocs: object("externalDocs"),
      bindings: object("bindings"),
    },
    referenceable("servers"),
  ),
  channel: rule(
    "Channel Object",
    {
      address,
      messages: map(object("message")),
      title: text,
      summary: text,
      description: text,
      servers: list(object("server")),
      parameters: map(object("parameter"), TEMPLATE_NAMES),
      tags,
      externalDocs: object("externalDocs"),
      bindings: object("bindings"),
    },
    referenceable("channels"),
  ),
  parameter: rule(
    "Parameter Object",
    { description: text, enum: list(text), default: text, examples: list(text), location: text },
    referenceable("parameters"),
  ),
  components: rule("Components Object", {
    schemas: map(schema, COMPONENT_NAMES),
    ...Object.fromEntries(COMPONENTS.map(([field, name]) => [field, map(object(name), COMPONENT_NAMES)])),
  }),
};

const ACTIONS: Record<string, ObjectRule> = {
  operation: rule(
    "Operation Object",
    {
      ...OPERATION_TRAIT,
      "action!": choice("send", "receive"),
      "channel!": object("channel"),
      traits: list(object("operationTrait")),
      messages: list(object("message")),
      reply: object("reply"),
    },
    referenceable("operations"),
  ),
  operationTrait: rule("Operation Trait Object", OPERATION_TRAIT, referenceable("operationTraits")),
  reply: rule(
    "Operation Reply Object",
    { address: object("replyAddress"), channel: object("channel"), messages: list(object("message")) },
    referenceable("replies"),
  ),
  replyAddress: rule(
    "Operation Reply Address Object",
    { description: text, "location!": text },
    referenceable("replyAddresses"),
  ),
  message: rule(
    "Message Object",
    { ...MESSAGE_TRAIT, payload: anything, traits: list(object("messageTrait")) },
    referenceable("messages"),
  ),
  messageTrait: rule("Message Trait Object", MESSAGE_TRAIT, referenceable("messageTraits")),
};

/** AsyncAPI 3.0 and 3.1. */
export const ASYNC_API_3: Grammar = { ...sharedRules("availableScopes"), ...DOCUMENT, ...ACTIONS };
