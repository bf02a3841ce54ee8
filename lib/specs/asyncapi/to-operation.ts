import { calledAs } from "@/lib/specs/asyncapi/called-as";
import type { AsyncMessage, AsyncOperation, AsyncServer } from "@/lib/specs/asyncapi/contract";
import type { OperationKeys } from "@/lib/specs/asyncapi/operation-keys";
import { addressName } from "@/lib/specs/asyncapi/operation-keys";
import { firstField, firstText } from "@/lib/specs/asyncapi/read-traits";
import type { DraftOperation } from "@/lib/specs/asyncapi/read-operations";
import type {
  Header,
  JsonObject,
  MediaType,
  Operation,
  Parameter,
  Place,
  Response,
  Schema,
  SecurityRequirement,
  Server,
} from "@/lib/specs/model";
import { extensionsOf, present } from "@/lib/specs/openapi/fields";
import { readExternalDocs } from "@/lib/specs/openapi/read-info";
import { itemNodes, member } from "@/lib/specs/source/source-node";
import type { References } from "@/lib/specs/source/references";

/** What an operation of the common model is made with. */
export interface OperationFrame {
  servers: ReadonlyMap<string, AsyncServer>;
  common: ReadonlyMap<string, Server>;
  references: References;
  /** Of the document, in 1.x. */
  security: readonly SecurityRequirement[];
}

/** More combinations of ways to prove who one is than this are not worked out. */
const MOST_ALTERNATIVES = 50;

/** The operation of the common model: what the service receives is its request, what it sends is its response `returns`. */
export function toOperation(draft: DraftOperation, { key, matchKey }: OperationKeys, frame: OperationFrame): Operation {
  const { sources, channel, action, reply } = draft;
  const [received, sent] =
    action === "receive" ? [draft.messages, reply?.messages ?? []] : [reply?.messages ?? [], draft.messages];
  const servers = channel.servers.flatMap((name) => frame.common.get(name) ?? []);
  const extensions = extensionsOf(sources[0] ?? { place: draft.place, value: null });
  const [own] = sources;
  const names = calledAs(draft);
  return {
    place: draft.place,
    key,
    matchKey,
    kind: action,
    method: action.toUpperCase(),
    path: addressName(draft),
    ...(names.length > 0 ? { calledAs: names } : {}),
    ...present({
      operationId: draft.id,
      summary: draft.summary ?? draft.title,
      description: draft.description,
      externalDocs: own && readExternalDocs(own),
      sunset: firstText(sources, "x-sunset"),
      stability: firstText(sources, "x-stability-level"),
      extensions,
    }),
    tags: tagsOf(draft, frame.references),
    deprecated: isDeprecated(draft),
    parameters: [...pathParameters(draft), ...headerParameters(received)],
    ...(received.length > 0
      ? { requestBody: { place: draft.place, required: true, content: contentOf(received, draft.place) } }
      : {}),
    responses: sent.length > 0 ? new Map([["returns", responseOf(sent, draft.place)]]) : new Map(),
    callbacks: new Map(),
    security: effectiveSecurity(draft, frame),
    servers: servers.length > 0 ? servers : [...frame.common.values()],
  };
}

function isDeprecated({ sources, messages }: DraftOperation): boolean {
  const written = firstField(sources, "deprecated")?.value ?? firstField(sources, "x-deprecated")?.value;
  return written === true || (messages.length > 0 && messages.every(({ deprecated }) => deprecated));
}

function tagsOf({ sources }: DraftOperation, references: References): string[] {
  const names = sources.flatMap((source) =>
    itemNodes(firstField([source], "tags")).flatMap((item) => {
      const name = member(references.target(item)?.value, "name");
      return typeof name === "string" ? [name] : [];
    }),
  );
  return [...new Set(names)];
}

function pathParameters({ channel }: DraftOperation): Parameter[] {
  return [...channel.parameters.values()].map(({ place, name, schema, description, location }) => {
    const extensions: JsonObject | undefined = location === undefined ? undefined : { "x-location": location };
    return parameterOf(place, name, "path", true, schema, description, extensions);
  });
}

function headerParameters(messages: readonly AsyncMessage[]): Parameter[] {
  return headerFields(messages).map(({ name, schema, required }) =>
    parameterOf(schema.place, name, "header", required, schema, schema.description),
  );
}

function parameterOf(
  place: Place,
  name: string,
  where: "path" | "header",
  required: boolean,
  schema: Schema,
  description?: string,
  extensions?: JsonObject,
): Parameter {
  return {
    place,
    name,
    in: where,
    required,
    deprecated: schema.deprecated ?? false,
    style: "simple",
    explode: false,
    allowReserved: false,
    allowEmptyValue: false,
    schema,
    ...present({ description, extensions }),
  };
}

interface HeaderField {
  name: string;
  schema: Schema;
  required: boolean;
}

/** The headers of messages; one is required where every message asks for it. */
function headerFields(messages: readonly AsyncMessage[]): HeaderField[] {
  const fields = new Map<string, HeaderField & { asked: number }>();
  for (const { headers } of messages) {
    for (const part of headers ? [headers, ...(headers.allOf ?? [])] : []) {
      for (const [name, schema] of part.properties ?? []) {
        const known = fields.get(name) ?? { name, schema, required: false, asked: 0 };
        if (part.required?.includes(name)) known.asked++;
        fields.set(name, known);
      }
    }
  }
  return [...fields.values()].map(({ name, schema, asked }) => ({ name, schema, required: asked >= messages.length }));
}

function responseOf(messages: readonly AsyncMessage[], place: Place): Response {
  const [first] = messages;
  const headers = new Map<string, Header>(
    headerFields(messages).map(({ name, schema, required }) => [
      name,
      {
        place: schema.place,
        required,
        deprecated: schema.deprecated ?? false,
        explode: false,
        schema,
        ...present({ description: schema.description }),
      },
    ]),
  );
  const description = messages.length === 1 ? (first?.description ?? first?.summary) : undefined;
  return { place, headers, content: contentOf(messages, place), links: new Map(), ...present({ description }) };
}

/** One media type for each content type; several messages of one are alternatives. */
function contentOf(messages: readonly AsyncMessage[], place: Place): Map<string, MediaType> {
  const byType = new Map<string, AsyncMessage[]>();
  for (const message of messages) {
    const type = message.contentType ?? "application/json";
    const known = byType.get(type);
    if (known) known.push(message);
    else byType.set(type, [message]);
  }
  return new Map([...byType].map(([type, list]) => [type, mediaOf(list, place)]));
}

function mediaOf(messages: readonly AsyncMessage[], place: Place): MediaType {
  const examples = messages.flatMap(({ examples: all }) =>
    all.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
  );
  const schemas = [...new Set(messages.flatMap(({ payload }) => payload ?? []))];
  const [only] = schemas;
  const isWhole = messages.every(({ payload }) => payload !== undefined);
  const schema: Schema | undefined = schemas.length > 1 ? { place, oneOf: schemas } : only;
  return {
    place: messages[0]?.place ?? place,
    ...present({ schema: isWhole ? schema : undefined, examples: examples.length > 0 ? examples : undefined }),
  };
}

/** Who may connect to one of the servers, and in addition what the operation itself asks for. */
function effectiveSecurity({ channel, security }: DraftOperation, frame: OperationFrame): SecurityRequirement[] {
  const servers = channel.servers.length > 0 ? channel.servers : [...frame.servers.keys()];
  const isOpen = servers.length === 0 || servers.some((name) => frame.servers.get(name)?.security.length === 0);
  const ofServers = isOpen ? [] : distinct(servers.flatMap((name) => frame.servers.get(name)?.security ?? []));
  const base = ofServers.length > 0 ? ofServers : frame.security;
  if (base.length === 0 || security.length === 0) return [...(security.length > 0 ? security : base)];
  const both = base.flatMap((outer) => security.map((inner) => new Map([...outer, ...inner])));
  return simplest(distinct(both)).slice(0, MOST_ALTERNATIVES);
}

/** Without the alternatives that ask for all that another one asks for, and more. */
function simplest(alternatives: readonly SecurityRequirement[]): SecurityRequirement[] {
  if (alternatives.length > MOST_ALTERNATIVES) return [...alternatives];
  return alternatives.filter(
    (one) =>
      !alternatives.some(
        (other) => other.size < one.size && [...other].every(([name, scopes]) => isIn(name, scopes, one)),
      ),
  );
}

function isIn(name: string, scopes: readonly string[], requirement: SecurityRequirement): boolean {
  const own = requirement.get(name);
  return own !== undefined && scopes.every((scope) => own.includes(scope));
}

function distinct(requirements: readonly SecurityRequirement[]): SecurityRequirement[] {
  return [
    ...new Map(
      requirements.map((one) => [JSON.stringify([...one].sort(([a], [b]) => (a < b ? -1 : 1))), one]),
    ).values(),
  ];
}

/** An operation of the contract: without the nodes it was read from. */
export function toContractOperation({ sources, ...draft }: DraftOperation, key: string): AsyncOperation {
  return { key, ...draft };
}
