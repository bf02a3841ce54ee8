import type { GraphqlContract, GraphqlField, GraphqlType } from "@/lib/specs/graphql/contract";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/**
 * Input types that need each other without an end cannot be written (§3.10). What can be written is found from the leaves
 * up; what is left over is in such a circle, or needs one. Linear, without recursion.
 */
export function checkInputCycles({ types }: GraphqlContract, problems: LanguageProblems): void {
  const inputs = [...types.values()].filter(({ kind }) => kind === "input");
  const waiting = new Map<string, number>();
  const neededBy = new Map<string, GraphqlType[]>();
  for (const type of inputs) {
    const needed = needs(type, types);
    waiting.set(type.name, needed.length);
    for (const { name } of needed) {
      const users = neededBy.get(name);
      if (users) users.push(type);
      else neededBy.set(name, [type]);
    }
  }
  const ready = inputs.filter(({ name }) => waiting.get(name) === 0);
  for (let type = ready.pop(); type; type = ready.pop()) {
    waiting.delete(type.name);
    for (const user of neededBy.get(type.name) ?? []) {
      const left = (waiting.get(user.name) ?? 0) - 1;
      waiting.set(user.name, left);
      if (left === 0) ready.push(user);
    }
  }
  for (const type of inputs) {
    const [first] = waiting.has(type.name) ? needs(type, types).filter(({ name }) => waiting.has(name)) : [];
    if (!first) continue;
    const message = `No value of \`${type.name}\` can be written: \`${first.field.name}\` needs a \`${first.name}\` without an end.`;
    problems.add(GRAPHQL_RULES.circle, { place: first.field.place, message });
  }
}

/** The input types without which a value cannot be written. */
function needs(type: GraphqlType, types: GraphqlContract["types"]): { name: string; field: GraphqlField }[] {
  return [...type.fields.values()].flatMap((field) => {
    const inner = field.type.kind === "non-null" ? field.type.of : undefined;
    return inner?.kind === "named" && types.get(inner.name)?.kind === "input" ? [{ name: inner.name, field }] : [];
  });
}
