import type { JsonObject, JsonValue, Place, Schema, SecurityRequirement } from "@/lib/specs/model";

/** The generations of AsyncAPI that are told apart. */
export type AsyncApiMajor = 1 | 2 | 3;

/** Whether the service receives a message or sends it, whatever the version calls that. */
export type AsyncAction = "receive" | "send";

/**
 * A definition in AsyncAPI, in the terms of 3.x: 2.x `publish` is what the service receives and `subscribe` what it sends, 1.x
 * events and streams are operations of the channel `/`. Traits are merged in, references are resolved.
 */
export interface AsyncApiContract {
  language: "asyncapi";
  major: AsyncApiMajor;
  /** As written: `2.6.0`. */
  version: string;
  id?: string;
  defaultContentType?: string;
  servers: Map<string, AsyncServer>;
  /** By the name under `channels`; in 2.x that is the address. */
  channels: Map<string, AsyncChannel>;
  operations: AsyncOperation[];
  /** Named messages of the components. */
  messages: Map<string, AsyncMessage>;
}

/** What is said of a thing for one protocol, by protocol. */
export type AsyncBindings = Map<string, AsyncBinding>;

export interface AsyncBinding {
  place: Place;
  protocol: string;
  /** The fields that are plain data. */
  fields: JsonObject;
  /** The fields that are schemas: the query and headers of a WebSocket, the key of a Kafka message. */
  schemas: Map<string, Schema>;
}

export interface AsyncServer {
  place: Place;
  name: string;
  /** Without scheme and path. */
  host: string;
  /** Begins with `/`; empty where there is none. */
  pathname: string;
  protocol: string;
  protocolVersion?: string;
  title?: string;
  summary?: string;
  description?: string;
  /** Alternatives; empty: nothing is demanded. */
  security: SecurityRequirement[];
  bindings: AsyncBindings;
}

export interface AsyncChannel {
  place: Place;
  name: string;
  /** Null where it is known at run time only. */
  address: string | null;
  title?: string;
  summary?: string;
  description?: string;
  /** Names of the servers it is on; empty: all of them. */
  servers: string[];
  parameters: Map<string, AsyncParameter>;
  messages: Map<string, AsyncMessage>;
  bindings: AsyncBindings;
}

export interface AsyncParameter {
  place: Place;
  name: string;
  description?: string;
  /** Where in a message its value is (a runtime expression). */
  location?: string;
  schema: Schema;
}

export interface AsyncOperation {
  place: Place;
  /** The key of the SpecModel's operation. */
  key: string;
  action: AsyncAction;
  channel: AsyncChannel;
  /** 3.x: its name; 2.x: its `operationId`. */
  id?: string;
  title?: string;
  summary?: string;
  description?: string;
  messages: AsyncMessage[];
  reply?: AsyncReply;
  bindings: AsyncBindings;
  /** Alternatives, beside those of the server. */
  security: SecurityRequirement[];
}

export interface AsyncReply {
  place: Place;
  channel?: AsyncChannel;
  /** Where in the request the address of the answer is. */
  addressLocation?: string;
  messages: AsyncMessage[];
}

export interface AsyncMessage {
  place: Place;
  /** The same over versions: the name of the component, else of the message in its channel, else its own name. */
  key: string;
  /** What channels call it, where that is something else. */
  aliases: string[];
  name?: string;
  title?: string;
  summary?: string;
  description?: string;
  deprecated: boolean;
  /** Its own, else the document's default; absent: nothing is said, and most mean JSON. */
  contentType?: string;
  /** As written, where it is. */
  schemaFormat?: string;
  /** Where the format is a dialect of JSON Schema. */
  payload?: Schema;
  /** The payload as written, where the format is another language's. */
  foreign?: { place: Place; value: JsonValue };
  headers?: Schema;
  correlationLocation?: string;
  examples: { name?: string; payload?: JsonValue; headers?: JsonValue }[];
  bindings: AsyncBindings;
}
