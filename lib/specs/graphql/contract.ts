import type { ConstValueNode } from "graphql";
import type { Place } from "@/lib/specs/model";

/** A type as it is written: `[User!]!`. */
export type GraphqlTypeRef =
  | { kind: "named"; name: string }
  | { kind: "list"; of: GraphqlTypeRef }
  | { kind: "non-null"; of: GraphqlTypeRef };

/** A value in the text: the default of an argument. `text` is canonical: the same for the same value. */
export interface GraphqlValue {
  text: string;
  node: ConstValueNode;
}

/** A directive put on a declaration: `@auth(requires: ADMIN)`. Arguments are in canonical text, by name. */
export interface GraphqlDirectiveUse {
  name: string;
  place: Place;
  args: Map<string, GraphqlValue>;
}

/** What every declaration can have. */
export interface GraphqlDeclaration {
  name: string;
  place: Place;
  description?: string;
  /** As written; `@deprecated`, `@specifiedBy` and `@oneOf` are told by fields of their own, too. None in introspection results. */
  directives: GraphqlDirectiveUse[];
  /** `@deprecated`; without a reason where it is the default one. */
  deprecation?: { reason?: string };
}

/** An argument, or a field of an input type. */
export interface GraphqlInput extends GraphqlDeclaration {
  type: GraphqlTypeRef;
  default?: GraphqlValue;
}

/** A field of an object, interface or input type. Fields of input types have no arguments; others have no default. */
export interface GraphqlField extends GraphqlInput {
  args: Map<string, GraphqlInput>;
}

export const GRAPHQL_TYPE_KINDS = ["scalar", "object", "interface", "union", "enum", "input"] as const;
export type GraphqlTypeKind = (typeof GRAPHQL_TYPE_KINDS)[number];

/** A named type with everything that its extensions add. What a kind does not have is empty. */
export interface GraphqlType extends GraphqlDeclaration {
  kind: GraphqlTypeKind;
  fields: Map<string, GraphqlField>;
  /** Of an enum, in order of writing. */
  values: Map<string, GraphqlDeclaration>;
  /** Of a union: where each member is named. */
  members: Map<string, Place>;
  /** That an object or interface implements: where each is named. */
  interfaces: Map<string, Place>;
  specifiedBy?: string;
  /** Exactly one field must be given (`@oneOf`). */
  isOneOf: boolean;
}

/** A directive that the schema declares. */
export interface GraphqlDirective extends GraphqlDeclaration {
  args: Map<string, GraphqlInput>;
  locations: Set<string>;
  isRepeatable: boolean;
}

export const GRAPHQL_ROOTS = ["query", "mutation", "subscription"] as const;
export type GraphqlRoot = (typeof GRAPHQL_ROOTS)[number];

/** A definition in GraphQL, as its own rules and comparer see it. Types and directives that are built in are not listed. */
export interface GraphqlContract {
  language: "graphql";
  /** The name of each root type that there is. */
  roots: Map<GraphqlRoot, string>;
  types: Map<string, GraphqlType>;
  directives: Map<string, GraphqlDirective>;
  /** Of the `schema` itself. */
  schema: GraphqlDeclaration;
}
