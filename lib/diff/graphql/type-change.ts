import type { GraphqlTypeRef } from "@/lib/specs/graphql/contract";
import { typeText } from "@/lib/specs/graphql/type-refs";

/** How a type differs from an older one: in where null can be, or otherwise. */
export type TypeChange = "same" | "less-null" | "more-null" | "other";

/** Compares types as they are written; names are compared as names. */
export function typeChange(from: GraphqlTypeRef, to: GraphqlTypeRef): TypeChange {
  if (typeText(from) === typeText(to)) return "same";
  if (hasAtMostTheNulls(to, from)) return "less-null";
  return hasAtMostTheNulls(from, to) ? "more-null" : "other";
}

/** Whether the types are the same but for `!` that the first has and the second has not. */
function hasAtMostTheNulls(type: GraphqlTypeRef, other: GraphqlTypeRef): boolean {
  if (type.kind === "non-null") return hasAtMostTheNulls(type.of, other.kind === "non-null" ? other.of : other);
  if (other.kind === "non-null") return false;
  if (type.kind === "list") return other.kind === "list" && hasAtMostTheNulls(type.of, other.of);
  return other.kind === "named" && type.name === other.name;
}
