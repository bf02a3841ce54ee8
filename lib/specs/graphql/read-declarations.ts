import type {
  ConstDirectiveNode,
  DirectiveDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  NameNode,
  StringValueNode,
} from "graphql";
import { DEFAULT_DEPRECATION_REASON } from "@/lib/specs/graphql/builtin";
import type {
  GraphqlContract,
  GraphqlDeclaration,
  GraphqlDirectiveUse,
  GraphqlField,
  GraphqlInput,
} from "@/lib/specs/graphql/contract";
import type { FileReading } from "@/lib/specs/graphql/sdl-reading";
import { typeRefOf } from "@/lib/specs/graphql/type-refs";
import { graphqlValue } from "@/lib/specs/graphql/values";
import { childPointer } from "@/lib/specs/source/pointer";

/** What directives on a declaration say. */
export interface Marks {
  directives: GraphqlDirectiveUse[];
  deprecation?: { reason?: string };
  specifiedBy?: string;
  isOneOf: boolean;
}

/** Reads the directives on a declaration; those that every schema has are told apart. */
export function readMarks(
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  local: FileReading,
  pointer: string,
): Marks {
  const marks: Marks = { directives: [], isOneOf: false };
  const counts = new Map<string, number>();
  for (const node of directives) {
    const name = node.name.value;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const at = childPointer(`${pointer}/directives`, count === 0 ? name : `${name}:${count}`);
    const place = local.place(at, node.name);
    const args = new Map((node.arguments ?? []).map((argument) => [argument.name.value, graphqlValue(argument.value)]));
    marks.directives.push({ name, place, args });
    if (name === "deprecated") marks.deprecation ??= readDeprecation(node);
    else if (name === "specifiedBy") marks.specifiedBy ??= textArgument(node, "url") ?? "";
    else if (name === "oneOf") marks.isOneOf = true;
  }
  return marks;
}

function readDeprecation(node: ConstDirectiveNode): { reason?: string } {
  const reason = textArgument(node, "reason")?.trim();
  return reason === undefined || reason === "" || reason === DEFAULT_DEPRECATION_REASON ? {} : { reason };
}

function textArgument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === "StringValue" ? value.value : undefined;
}

interface DescribedNode {
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** What every declaration has. */
export function readDeclaration(node: DescribedNode, local: FileReading, pointer: string): GraphqlDeclaration {
  const { directives, deprecation } = readMarks(node, local, pointer);
  return {
    name: node.name.value,
    place: local.place(pointer, node.name),
    directives,
    ...(node.description ? { description: node.description.value } : {}),
    ...(deprecation ? { deprecation } : {}),
  };
}

/** Reads an argument or a field of an input type. */
export function readInput(node: InputValueDefinitionNode, local: FileReading, pointer: string): GraphqlInput {
  return {
    ...readDeclaration(node, local, pointer),
    type: typeRefOf(node.type),
    ...(node.defaultValue ? { default: graphqlValue(node.defaultValue) } : {}),
  };
}

/** Reads a field of an object, interface or input type. */
export function readField(
  node: FieldDefinitionNode | InputValueDefinitionNode,
  local: FileReading,
  pointer: string,
): GraphqlField {
  if (node.kind === "InputValueDefinition") return { ...readInput(node, local, pointer), args: new Map() };
  return {
    ...readDeclaration(node, local, pointer),
    type: typeRefOf(node.type),
    args: readArguments(node.arguments ?? [], local, pointer),
  };
}

/** Reads the declaration of a directive into the contract. */
export function readDirective(contract: GraphqlContract, node: DirectiveDefinitionNode, local: FileReading): void {
  const pointer = childPointer("/directives", node.name.value);
  const directive = {
    ...readDeclaration({ name: node.name, description: node.description }, local, pointer),
    args: readArguments(node.arguments ?? [], local, pointer),
    locations: new Set(node.locations.map(({ value }) => value)),
    isRepeatable: node.repeatable,
  };
  local.addTo(contract.directives, node.name, directive.place, directive, "The directive");
}

function readArguments(
  nodes: readonly InputValueDefinitionNode[],
  local: FileReading,
  pointer: string,
): Map<string, GraphqlInput> {
  const args = new Map<string, GraphqlInput>();
  for (const node of nodes) {
    const argument = readInput(node, local, childPointer(`${pointer}/args`, node.name.value));
    local.addTo(args, node.name, argument.place, argument, "The argument");
  }
  return args;
}
