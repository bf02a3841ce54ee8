import type { JsonValue, Place } from "@/lib/specs/model";

/** The types that Avro has without declaring them. */
export const AVRO_PRIMITIVES = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"] as const;
export type AvroPrimitiveName = (typeof AVRO_PRIMITIVES)[number];

/** What a logical type says beside its name. */
export interface AvroLogical {
  name: string;
  precision?: number;
  scale?: number;
}

interface AvroNode {
  place: Place;
}

export interface AvroPrimitive extends AvroNode {
  kind: "primitive";
  name: AvroPrimitiveName;
  logical?: AvroLogical;
}

export interface AvroArray extends AvroNode {
  kind: "array";
  items: AvroType;
}

export interface AvroMap extends AvroNode {
  kind: "map";
  values: AvroType;
}

export interface AvroUnion extends AvroNode {
  kind: "union";
  branches: AvroType[];
}

/** A named type where it is used. */
export interface AvroReference extends AvroNode {
  kind: "reference";
  /** Its full name: `com.example.City`. */
  name: string;
}

export type AvroType = AvroPrimitive | AvroArray | AvroMap | AvroUnion | AvroReference;

export interface AvroField extends AvroNode {
  name: string;
  aliases: string[];
  type: AvroType;
  /** Absent: there is none. */
  default?: { value: JsonValue };
  doc?: string;
  /** How records are sorted by it. */
  order: string;
  properties: Map<string, JsonValue>;
}

/** A record, error, enumeration or fixed. */
export interface AvroNamed extends AvroNode {
  kind: "record" | "error" | "enum" | "fixed";
  /** Full: `com.example.City`. */
  name: string;
  /** Full names that it had. */
  aliases: string[];
  doc?: string;
  fields: AvroField[];
  symbols: string[];
  /** Of enumerations: what readers take for symbols that they do not know. */
  default?: string;
  /** Of fixed: bytes. */
  size: number;
  logical?: AvroLogical;
  /** Whatever else is written of it. */
  properties: Map<string, JsonValue>;
}

export interface AvroMessage extends AvroNode {
  name: string;
  doc?: string;
  request: AvroField[];
  response: AvroType;
  /** Errors that are declared; each message may also answer a text. */
  errors: AvroType[];
  oneWay: boolean;
  properties: Map<string, JsonValue>;
}

export interface AvroProtocol extends AvroNode {
  /** Full: `com.example.Mail`. */
  name: string;
  doc?: string;
  messages: AvroMessage[];
}

/** A definition in Avro, as its own rules and comparer see it. */
export interface AvroContract {
  language: "avro";
  /** The entry's own schema; absent where it is a protocol. */
  root?: AvroType;
  protocol?: AvroProtocol;
  /** By full name, in the order in which they are declared. */
  types: Map<string, AvroNamed>;
}
