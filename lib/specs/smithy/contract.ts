import type { JsonValue, Place } from "@/lib/specs/model";

/** The types of shapes of Smithy 2.0. */
export const SMITHY_TYPES = [
  "blob",
  "boolean",
  "document",
  "string",
  "byte",
  "short",
  "integer",
  "long",
  "float",
  "double",
  "bigInteger",
  "bigDecimal",
  "timestamp",
  "enum",
  "intEnum",
  "list",
  "set",
  "map",
  "structure",
  "union",
  "service",
  "resource",
  "operation",
] as const;
export type SmithyType = (typeof SMITHY_TYPES)[number];

/** One trait of a shape or member, by its absolute id. */
export interface SmithyTrait {
  id: string;
  /** As in the JSON AST: `{}` of a trait without a value. */
  value: JsonValue;
  place: Place;
  /** Not written: made of what Smithy 1.0 means by leaving it out. */
  isImplied?: boolean;
}

export type SmithyTraits = Map<string, SmithyTrait>;

/** A place that names a shape. */
export interface SmithyReference {
  /** Absolute id: `com.example#City`. */
  target: string;
  place: Place;
}

/** A member of an aggregate shape, or a value of an enumeration. */
export interface SmithyMember extends SmithyReference {
  name: string;
  traits: SmithyTraits;
  /** The mixin it comes from. */
  mixin?: string;
}

/** What an operation is sent and answers; `smithy.api#Unit` where that is nothing. */
export interface SmithyOperation {
  input: SmithyReference;
  output: SmithyReference;
  errors: SmithyReference[];
}

/** What is bound to a service or resource. */
export interface SmithyEntity {
  /** Of services. */
  version: string;
  operations: SmithyReference[];
  collectionOperations: SmithyReference[];
  resources: SmithyReference[];
  /** Errors that every operation of a service may answer. */
  errors: SmithyReference[];
  /** Names that shapes have within a service, by id. */
  rename: Map<string, string>;
  identifiers: Map<string, SmithyReference>;
  properties: Map<string, SmithyReference>;
  /** `create`, `put`, `read`, `update`, `delete`, `list` → the operation. */
  lifecycle: Map<string, SmithyReference>;
}

/** One shape, mixins already merged in. */
export interface SmithyShape {
  /** Absolute: `com.example#City`. */
  id: string;
  namespace: string;
  name: string;
  type: SmithyType;
  place: Place;
  traits: SmithyTraits;
  /** In the order in which they are written, those of mixins first. */
  members: Map<string, SmithyMember>;
  mixins: SmithyReference[];
  operation?: SmithyOperation;
  entity?: SmithyEntity;
}

/** A definition in Smithy, as its own rules and comparer see it. Smithy 1.0 is read as the 2.0 that means the same. */
export interface SmithyContract {
  language: "smithy";
  /** As written: `2.0`. */
  version: string;
  /** By absolute id, in the order of the files; the prelude is not among them. */
  shapes: Map<string, SmithyShape>;
  metadata: Map<string, JsonValue>;
  /** Ids of the services; empty where there is none. */
  services: string[];
  /** Ids of the operations that callers can reach, in order: of all services, or of the whole model where there is none. */
  operations: string[];
}
