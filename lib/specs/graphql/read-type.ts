import type { NamedTypeNode, TypeDefinitionNode, TypeExtensionNode } from "graphql";
import type { GraphqlContract, GraphqlType, GraphqlTypeKind } from "@/lib/specs/graphql/contract";
import { TYPE_KEYWORDS } from "@/lib/specs/graphql/print-sdl";
import { readDeclaration, readField, readMarks } from "@/lib/specs/graphql/read-declarations";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import type { FileReading } from "@/lib/specs/graphql/sdl-reading";
import type { Place } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";

const KINDS: Readonly<Record<(TypeDefinitionNode | TypeExtensionNode)["kind"], GraphqlTypeKind>> = {
  ScalarTypeDefinition: "scalar",
  ScalarTypeExtension: "scalar",
  ObjectTypeDefinition: "object",
  ObjectTypeExtension: "object",
  InterfaceTypeDefinition: "interface",
  InterfaceTypeExtension: "interface",
  UnionTypeDefinition: "union",
  UnionTypeExtension: "union",
  EnumTypeDefinition: "enum",
  EnumTypeExtension: "enum",
  InputObjectTypeDefinition: "input",
  InputObjectTypeExtension: "input",
};

/** Reads a declaration of a type, or an extension once all types are declared, into the contract. */
export function addType(
  contract: GraphqlContract,
  node: TypeDefinitionNode | TypeExtensionNode,
  local: FileReading,
): void {
  const name = node.name.value;
  const pointer = childPointer("/types", name);
  const known = contract.types.get(name);
  const isExtension = node.kind.endsWith("Extension");
  if (!isExtension && known) {
    local.addTo(contract.types, node.name, local.place(pointer, node.name), known, "The type");
    return;
  }
  if (isExtension && known?.kind !== KINDS[node.kind]) reportExtension(known, node, local);
  if (isExtension && known && known.kind !== KINDS[node.kind]) return;
  const type = known ?? emptyType(node, local, pointer);
  contract.types.set(name, type);
  if (known) {
    const marks = readMarks(node, local, pointer);
    known.directives.push(...marks.directives);
    known.isOneOf ||= marks.isOneOf;
    if (marks.specifiedBy !== undefined) known.specifiedBy ??= marks.specifiedBy;
  }
  addParts(type, node, local, pointer);
}

function reportExtension(
  known: GraphqlType | undefined,
  node: TypeExtensionNode | TypeDefinitionNode,
  local: FileReading,
): void {
  const name = node.name.value;
  const keyword = TYPE_KEYWORDS[KINDS[node.kind]];
  const message = known
    ? `\`extend ${keyword} ${name}\` does not fit: \`${name}\` is declared with \`${TYPE_KEYWORDS[known.kind]}\`.`
    : `\`extend ${keyword} ${name}\` extends a type that is not declared; it is taken for the declaration.`;
  const place = local.place(childPointer("/types", name), node.name);
  local.reading.report(GRAPHQL_RULES.extension, { place, message, about: keyword }, node.name.loc?.start);
}

function emptyType(node: TypeDefinitionNode | TypeExtensionNode, local: FileReading, pointer: string): GraphqlType {
  const { specifiedBy, isOneOf } = readMarks(node, local, pointer);
  const description = "description" in node ? node.description : undefined;
  return {
    ...readDeclaration({ name: node.name, directives: node.directives, description }, local, pointer),
    kind: KINDS[node.kind],
    fields: new Map(),
    values: new Map(),
    members: new Map(),
    interfaces: new Map(),
    isOneOf,
    ...(specifiedBy === undefined ? {} : { specifiedBy }),
  };
}

function addParts(
  type: GraphqlType,
  node: TypeDefinitionNode | TypeExtensionNode,
  local: FileReading,
  pointer: string,
): void {
  if ("fields" in node) {
    for (const field of node.fields ?? []) {
      const read = readField(field, local, childPointer(`${pointer}/fields`, field.name.value));
      local.addTo(type.fields, field.name, read.place, read, "The field");
    }
  }
  if ("values" in node) {
    for (const value of node.values ?? []) {
      const read = readDeclaration(value, local, childPointer(`${pointer}/values`, value.name.value));
      local.addTo(type.values, value.name, read.place, read, "The value");
    }
  }
  if ("types" in node) addNames(type.members, node.types, local, `${pointer}/members`, "The member");
  if ("interfaces" in node) addNames(type.interfaces, node.interfaces, local, `${pointer}/interfaces`, "The interface");
}

function addNames(
  map: Map<string, Place>,
  nodes: readonly NamedTypeNode[] | undefined,
  local: FileReading,
  pointer: string,
  what: string,
): void {
  for (const { name } of nodes ?? []) {
    const place = local.place(childPointer(pointer, name.value), name);
    local.addTo(map, name, place, place, what);
  }
}
