import type { GraphqlContract, GraphqlField, GraphqlType, GraphqlTypeRef } from "@/lib/specs/graphql/contract";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { isRequired, typeText } from "@/lib/specs/graphql/type-refs";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/** Pairs of a type and a thing of an interface that are looked at: chains of interfaces could make it quadratic. */
const MOST_CHECKS = 1_000_000;

/** Types have what their interfaces promise (§3.6.1, IsValidImplementation). */
export function checkInterfaces(contract: GraphqlContract, problems: LanguageProblems): void {
  let left = MOST_CHECKS;
  for (const type of contract.types.values()) {
    for (const name of type.interfaces.keys()) {
      const promised = contract.types.get(name);
      if (promised?.kind !== "interface") continue;
      left -= promised.fields.size + promised.interfaces.size;
      if (left < 0) return;
      new Conformance(contract, problems, type, promised).check();
    }
  }
}

class Conformance {
  constructor(
    private readonly contract: GraphqlContract,
    private readonly problems: LanguageProblems,
    private readonly type: GraphqlType,
    private readonly promised: GraphqlType,
  ) {}

  check(): void {
    const { type, promised } = this;
    if (type === promised) this.add("itself", `\`${type.name}\` implements itself.`);
    for (const name of promised.interfaces.keys()) {
      if (name === type.name) this.add(name, `\`${type.name}\` and \`${promised.name}\` implement each other.`);
      else if (!type.interfaces.has(name))
        this.add(name, `\`${type.name}\` must also implement \`${name}\`, since \`${promised.name}\` does.`);
    }
    for (const wanted of promised.fields.values()) this.field(wanted);
  }

  private field(wanted: GraphqlField): void {
    const { type, promised } = this;
    const path = `${promised.name}.${wanted.name}`;
    const field = type.fields.get(wanted.name);
    if (!field) {
      this.add(wanted.name, `\`${type.name}\` has no field \`${wanted.name}\`, which \`${promised.name}\` promises.`);
      return;
    }
    const own = `${type.name}.${wanted.name}`;
    if (!this.isCovariant(field.type, wanted.type))
      this.add(
        wanted.name,
        `\`${own}\` is \`${typeText(field.type)}\`, which does not fit \`${path}\`: \`${typeText(wanted.type)}\`.`,
      );
    for (const argument of wanted.args.values()) {
      const mine = field.args.get(argument.name);
      if (!mine)
        this.add(`${own}(${argument.name})`, `\`${own}\` lacks the argument \`${argument.name}\` of \`${path}\`.`);
      else if (typeText(mine.type) !== typeText(argument.type))
        this.add(
          `${own}(${argument.name})`,
          `\`${own}(${argument.name})\` must be \`${typeText(argument.type)}\`, as in \`${path}\`.`,
        );
    }
    for (const argument of field.args.values()) {
      if (!wanted.args.has(argument.name) && isRequired(argument))
        this.add(
          `${own}(${argument.name})`,
          `\`${own}(${argument.name})\` must be optional, since \`${path}\` does not have it.`,
        );
    }
  }

  /** Whether everything of the one type is of the other (§3.6.1, IsValidImplementationFieldType). */
  private isCovariant(type: GraphqlTypeRef, wanted: GraphqlTypeRef): boolean {
    if (type.kind === "non-null") return this.isCovariant(type.of, wanted.kind === "non-null" ? wanted.of : wanted);
    if (wanted.kind === "non-null") return false;
    if (type.kind === "list" || wanted.kind === "list")
      return type.kind === "list" && wanted.kind === "list" && this.isCovariant(type.of, wanted.of);
    if (type.name === wanted.name) return true;
    const { types } = this.contract;
    return (
      types.get(wanted.name)?.members.has(type.name) === true ||
      types.get(type.name)?.interfaces.has(wanted.name) === true
    );
  }

  private add(about: string, message: string): void {
    const place = this.type.interfaces.get(this.promised.name) ?? this.type.place;
    this.problems.add(GRAPHQL_RULES.conformance, { place, message, about });
  }
}
