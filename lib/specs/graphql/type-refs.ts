import type { TypeNode } from "graphql";
import type { GraphqlInput, GraphqlTypeRef } from "@/lib/specs/graphql/contract";

/** The type as it is written in the text. */
export function typeRefOf(node: TypeNode): GraphqlTypeRef {
  if (node.kind === "NamedType") return { kind: "named", name: node.name.value };
  return { kind: node.kind === "ListType" ? "list" : "non-null", of: typeRefOf(node.type) };
}

/** The text of a type: `[User!]!`. */
export function typeText(type: GraphqlTypeRef): string {
  if (type.kind === "named") return type.name;
  return type.kind === "list" ? `[${typeText(type.of)}]` : `${typeText(type.of)}!`;
}

/** The name in the middle: `User` of `[User!]!`. */
export function namedType(type: GraphqlTypeRef): string {
  let at = type;
  while (at.kind !== "named") at = at.of;
  return at.name;
}

/** The type without its outermost `!`. */
export function nullableType(type: GraphqlTypeRef): Exclude<GraphqlTypeRef, { kind: "non-null" }> {
  let at = type;
  while (at.kind === "non-null") at = at.of;
  return at;
}

/** Whether callers must give a value: it may not be null, and there is no default. */
export function isRequired(input: Pick<GraphqlInput, "type" | "default">): boolean {
  return input.type.kind === "non-null" && input.default === undefined;
}
