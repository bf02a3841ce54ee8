import type { GraphqlContract, GraphqlType } from "@/lib/specs/graphql/contract";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { isRequired } from "@/lib/specs/graphql/type-refs";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/** Every type has something in it; fields of `@oneOf` types can each be the one that is given. */
export function checkShapes({ types }: GraphqlContract, problems: LanguageProblems): void {
  for (const type of types.values()) {
    const missing = missingIn(type);
    if (missing !== undefined)
      problems.add(GRAPHQL_RULES.empty, { place: type.place, message: `\`${type.name}\` has no ${missing}.` });
    if (!type.isOneOf) continue;
    for (const field of type.fields.values()) {
      if (!isRequired(field) && field.default === undefined) continue;
      const message = `\`${type.name}.${field.name}\` must be nullable and without a default in a \`@oneOf\` type.`;
      problems.add(GRAPHQL_RULES.position, { place: field.place, message, about: "oneOf" });
    }
  }
}

function missingIn({ kind, fields, values, members }: GraphqlType): string | undefined {
  if (kind === "enum") return values.size === 0 ? "value" : undefined;
  if (kind === "union") return members.size === 0 ? "member" : undefined;
  return kind !== "scalar" && fields.size === 0 ? "field" : undefined;
}
