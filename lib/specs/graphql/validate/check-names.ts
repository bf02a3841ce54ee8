import type { GraphqlContract } from "@/lib/specs/graphql/contract";
import { declarationsOf } from "@/lib/specs/graphql/declarations-of";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { isRequired } from "@/lib/specs/graphql/type-refs";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/** No name is one that introspection keeps (§2.1.9), and nothing that must be given is deprecated (§3.13.3). */
export function checkNames(contract: GraphqlContract, problems: LanguageProblems): void {
  for (const { declaration, path, location, input } of declarationsOf(contract)) {
    const { name, place, deprecation } = declaration;
    if (name.startsWith("__") && location !== "ENUM_VALUE")
      problems.add(GRAPHQL_RULES.reserved, { place, message: `\`${path}\` begins with two underscores.` });
    if (deprecation && input && isRequired(input))
      problems.add(GRAPHQL_RULES.deprecated, { place, message: `\`${path}\` must be given, and is deprecated.` });
    if (location === "ENUM_VALUE" && /^(?:true|false|null)$/.test(name))
      problems.add(GRAPHQL_RULES.reserved, { place, message: `\`${path}\` cannot be told from the value ${name}.` });
  }
}
