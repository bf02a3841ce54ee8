import { GRAPHQL_ROOTS, type GraphqlContract } from "@/lib/specs/graphql/contract";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/** There is an object type for queries, and every root has a type of its own (§3.3.1). */
export function checkRoots({ roots, types, schema }: GraphqlContract, problems: LanguageProblems): void {
  const add = (about: string, message: string): void =>
    problems.add(GRAPHQL_RULES.roots, { place: schema.place, message, about });
  if (!roots.has("query")) add("none", "There is no type for queries.");
  const taken = new Map<string, string>();
  for (const root of GRAPHQL_ROOTS) {
    const name = roots.get(root);
    if (name === undefined) continue;
    const type = types.get(name);
    if (!type) add(root, `The ${root} type \`${name}\` is not declared.`);
    else if (type.kind !== "object") add(root, `The ${root} type \`${name}\` is no object type.`);
    const other = taken.get(name);
    if (other !== undefined) add(`${root} twice`, `\`${name}\` is the type of ${other} and of ${root}.`);
    taken.set(name, root);
  }
}
