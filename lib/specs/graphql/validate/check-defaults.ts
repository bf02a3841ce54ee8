import type { ConstValueNode } from "graphql";
import type { GraphqlContract, GraphqlType, GraphqlTypeRef } from "@/lib/specs/graphql/contract";
import { declarationsOf } from "@/lib/specs/graphql/declarations-of";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { isRequired, typeText } from "@/lib/specs/graphql/type-refs";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/** Defaults are values of their types (§3.6.1, §3.10). */
export function checkDefaults(contract: GraphqlContract, problems: LanguageProblems): void {
  for (const { input, path } of declarationsOf(contract)) {
    if (!input?.default || fits(input.default.node, input.type, contract)) continue;
    const message = `The default of \`${path}\` is no \`${typeText(input.type)}\`: ${input.default.text.slice(0, 200)}`;
    problems.add(GRAPHQL_RULES.value, { place: input.place, message });
  }
}

/** Whether a literal is a value of a type; a single value stands for a list of one. Types that do not exist take all. */
export function fits(node: ConstValueNode, type: GraphqlTypeRef, contract: GraphqlContract): boolean {
  if (type.kind === "non-null") return node.kind !== "NullValue" && fits(node, type.of, contract);
  if (node.kind === "NullValue") return true;
  if (type.kind === "list")
    return node.kind === "ListValue"
      ? node.values.every((item) => fits(item, type.of, contract))
      : fits(node, type.of, contract);
  const declared = contract.types.get(type.name);
  return declared ? fitsDeclared(node, declared, contract) : fitsScalar(node, type.name);
}

function fitsDeclared(node: ConstValueNode, type: GraphqlType, contract: GraphqlContract): boolean {
  if (type.kind === "enum") return node.kind === "EnumValue" && type.values.has(node.value);
  if (type.kind !== "input") return true;
  if (node.kind !== "ObjectValue") return false;
  const given = new Map(node.fields.map(({ name, value }) => [name.value, value]));
  if (given.size !== node.fields.length) return false;
  if (type.isOneOf && (given.size !== 1 || node.fields[0]?.value.kind === "NullValue")) return false;
  for (const [name, value] of given) {
    const field = type.fields.get(name);
    if (!field || !fits(value, field.type, contract)) return false;
  }
  return [...type.fields.values()].every((field) => given.has(field.name) || !isRequired(field));
}

function fitsScalar(node: ConstValueNode, name: string): boolean {
  switch (name) {
    case "Int":
      return node.kind === "IntValue" && Math.abs(Number(node.value)) <= 2_147_483_648;
    case "Float":
      return node.kind === "IntValue" || node.kind === "FloatValue";
    case "ID":
      return node.kind === "IntValue" || node.kind === "StringValue";
    case "String":
      return node.kind === "StringValue";
    case "Boolean":
      return node.kind === "BooleanValue";
    default:
      return true;
  }
}
