import { BUILTIN_DIRECTIVES } from "@/lib/specs/graphql/builtin";
import {
  type GraphqlContract,
  type GraphqlDeclaration,
  type GraphqlDirective,
  type GraphqlField,
  type GraphqlInput,
  type GraphqlType,
  type GraphqlTypeKind,
  GRAPHQL_ROOTS,
} from "@/lib/specs/graphql/contract";
import { typeText } from "@/lib/specs/graphql/type-refs";

/** Keywords of the schema language, by kind of type. */
export const TYPE_KEYWORDS: Readonly<Record<GraphqlTypeKind, string>> = {
  scalar: "scalar",
  object: "type",
  interface: "interface",
  union: "union",
  enum: "enum",
  input: "input",
};

/** A type as its declaration, with its extensions in it; without descriptions. */
export function printType(type: GraphqlType): string {
  const { kind, name, fields, values, members, interfaces } = type;
  const implemented = interfaces.size > 0 ? ` implements ${[...interfaces.keys()].join(" & ")}` : "";
  const head = `${TYPE_KEYWORDS[kind]} ${name}${implemented}${typeMarks(type)}`;
  if (kind === "union") return members.size > 0 ? `${head} = ${[...members.keys()].join(" | ")}` : head;
  const lines =
    kind === "enum"
      ? [...values.values()].map((value) => `${value.name}${marks(value)}`)
      : [...fields.values()].map((field) => printField(field));
  return lines.length > 0 ? `${head} {\n${lines.map((line) => `  ${line}\n`).join("")}}` : head;
}

/** A field as its declaration: `user(id: ID!): User`. With more arguments than fit a line, each has one of its own. */
export function printField(field: GraphqlField, widest = Number.POSITIVE_INFINITY): string {
  const args = [...field.args.values()].map(printInput);
  const rest = `: ${typeText(field.type)}${printDefault(field)}${marks(field)}`;
  if (args.length === 0) return `${field.name}${rest}`;
  const line = `${field.name}(${args.join(", ")})${rest}`;
  return line.length <= widest ? line : `${field.name}(\n${args.map((arg) => `  ${arg}\n`).join("")})${rest}`;
}

/** A directive as its declaration. */
export function printDirective({ name, args, isRepeatable, locations }: GraphqlDirective): string {
  const inputs = args.size > 0 ? `(${[...args.values()].map(printInput).join(", ")})` : "";
  return `directive @${name}${inputs}${isRepeatable ? " repeatable" : ""} on ${[...locations].join(" | ")}`;
}

/** The whole contract in the schema language. */
export function printContract({ roots, types, directives }: GraphqlContract): string {
  const named = GRAPHQL_ROOTS.flatMap((root) => {
    const name = roots.get(root);
    return name !== undefined && types.has(name) ? [`  ${root}: ${name}\n`] : [];
  });
  return [
    ...(named.length > 0 ? [`schema {\n${named.join("")}}`] : []),
    ...[...directives.values()].map(printDirective),
    ...[...types.values()].map(printType),
  ].join("\n\n");
}

function printInput(input: GraphqlInput): string {
  return `${input.name}: ${typeText(input.type)}${printDefault(input)}${marks(input)}`;
}

function printDefault({ default: value }: GraphqlInput): string {
  return value ? ` = ${value.text}` : "";
}

function typeMarks({ isOneOf, specifiedBy, ...type }: GraphqlType): string {
  const own = [
    ...(isOneOf ? [" @oneOf"] : []),
    ...(specifiedBy === undefined ? [] : [` @specifiedBy(url: ${JSON.stringify(specifiedBy)})`]),
  ];
  return `${own.join("")}${marks(type)}`;
}

function marks({ deprecation, directives }: GraphqlDeclaration): string {
  const uses = directives
    .filter(({ name }) => !BUILTIN_DIRECTIVES.has(name))
    .map(({ name, args }) => {
      const given = [...args].map(([key, { text }]) => `${key}: ${text}`);
      return given.length > 0 ? ` @${name}(${given.join(", ")})` : ` @${name}`;
    });
  if (!deprecation) return uses.join("");
  const { reason } = deprecation;
  return `${uses.join("")} @deprecated${reason === undefined ? "" : `(reason: ${JSON.stringify(reason)})`}`;
}
