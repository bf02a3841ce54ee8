import { BUILTIN_SCALARS } from "@/lib/specs/graphql/builtin";
import type { GraphqlContract, GraphqlInput, GraphqlTypeKind } from "@/lib/specs/graphql/contract";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { namedType } from "@/lib/specs/graphql/type-refs";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Place } from "@/lib/specs/model";

/** Every type that is named exists, and is of a kind that can stand there (§3.6, §3.8, §3.10). */
export function checkReferences(contract: GraphqlContract, problems: LanguageProblems): void {
  const check = new ReferenceCheck(contract, problems);
  for (const type of contract.types.values()) {
    for (const field of type.fields.values()) {
      const path = `${type.name}.${field.name}`;
      if (type.kind === "input") check.input(path, field);
      else check.output(path, field);
      for (const argument of field.args.values()) check.input(`${path}(${argument.name})`, argument);
    }
    for (const [name, place] of type.members) check.kind(name, place, "object", `The union \`${type.name}\` has`);
    for (const [name, place] of type.interfaces) check.kind(name, place, "interface", `\`${type.name}\` implements`);
  }
  for (const directive of contract.directives.values())
    for (const argument of directive.args.values()) check.input(`@${directive.name}(${argument.name})`, argument);
}

class ReferenceCheck {
  constructor(
    private readonly contract: GraphqlContract,
    private readonly problems: LanguageProblems,
  ) {}

  input(path: string, input: GraphqlInput): void {
    const name = namedType(input.type);
    const kind = this.kindOf(name, input.place, `The type of \`${path}\``);
    if (kind !== "object" && kind !== "interface" && kind !== "union") return;
    const message = `\`${path}\` takes \`${name}\`, which can only be given back.`;
    this.problems.add(GRAPHQL_RULES.position, { place: input.place, message });
  }

  output(path: string, field: GraphqlInput): void {
    const name = namedType(field.type);
    if (this.kindOf(name, field.place, `The type of \`${path}\``) !== "input") return;
    const message = `\`${path}\` gives \`${name}\` back, which can only be sent.`;
    this.problems.add(GRAPHQL_RULES.position, { place: field.place, message });
  }

  kind(name: string, place: Place, wanted: GraphqlTypeKind, who: string): void {
    const kind = this.kindOf(name, place, `${who} \`${name}\`, which`);
    if (kind === undefined || kind === wanted) return;
    const message = `${who} \`${name}\`, which is no ${wanted === "object" ? "object type" : "interface"}.`;
    this.problems.add(GRAPHQL_RULES.position, { place, message });
  }

  private kindOf(name: string, place: Place, what: string): GraphqlTypeKind | undefined {
    const type = this.contract.types.get(name);
    if (type) return type.kind;
    if (BUILTIN_SCALARS.has(name)) return "scalar";
    const message = what.endsWith("which") ? `${what} is not declared.` : `${what}, \`${name}\`, is not declared.`;
    this.problems.add(GRAPHQL_RULES.dangling, { place, message });
    return undefined;
  }
}
