import {
  astFromValue,
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  print,
} from "graphql";
import type { Change } from "@/lib/diff/model";

/** What a schema has, by path (`User.posts.first`), with what is said of it: kind or type, and default. */
type Facts = Map<string, string>;

/** Reads a schema by graphql-js and nothing of ours. */
function factsOf(text: string): { facts: Facts; deprecated: Set<string> } {
  const schema = buildSchema(text, { assumeValidSDL: true });
  const facts: Facts = new Map();
  const deprecated = new Set<string>();
  const mark = (path: string, reason: string | null | undefined): void => {
    if (reason !== undefined && reason !== null) deprecated.add(path);
  };
  const input = (path: string, value: GraphQLArgument | GraphQLInputField): void => {
    const ast = value.defaultValue === undefined ? undefined : astFromValue(value.defaultValue, value.type);
    facts.set(path, ast ? `${String(value.type)} = ${print(ast)}` : String(value.type));
    mark(path, value.deprecationReason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    const name = nameOf(schema, type);
    const isRoot = rootNames(schema).has(type.name);
    if (isRoot) facts.set(name, "root");
    else if (!BUILT_IN.has(name)) facts.set(name, type.constructor.name);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const one of type.getInterfaces()) facts.set(`${name}.${one.name}`, "");
      for (const field of Object.values(type.getFields())) {
        facts.set(`${name}.${field.name}`, String(field.type));
        mark(`${name}.${field.name}`, field.deprecationReason);
        for (const arg of field.args) input(`${name}.${field.name}.${arg.name}`, arg);
      }
    }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) input(`${name}.${field.name}`, field);
    if (isUnionType(type)) for (const member of type.getTypes()) facts.set(`${name}.${member.name}`, "");
    if (isEnumType(type)) {
      for (const value of type.getValues()) {
        facts.set(`${name}.${value.name}`, "");
        mark(`${name}.${value.name}`, value.deprecationReason);
      }
    }
  }
  return { facts, deprecated };
}

const BUILT_IN: ReadonlySet<string> = new Set(["String", "Int", "Float", "Boolean", "ID"]);

function rootNames(schema: GraphQLSchema): Map<string, string> {
  const roots = [
    [schema.getQueryType(), "Query"],
    [schema.getMutationType(), "Mutation"],
    [schema.getSubscriptionType(), "Subscription"],
  ] as const;
  return new Map(roots.flatMap(([type, name]) => (type ? [[type.name, name]] : [])));
}

const nameOf = (schema: GraphQLSchema, { name }: GraphQLNamedType): string => rootNames(schema).get(name) ?? name;

/** Paths that only one version has (`- `, `+ `), of which something else is said (`~ `), and marks of deprecation (`! `). */
export function naiveDifferences(from: string, to: string): Set<string> {
  const [older, newer] = [factsOf(from), factsOf(to)];
  const found = new Set<string>();
  // A root type that is gone loses its fields as operations; a type of another kind has nothing that could be compared.
  const isTold = (path: string, otherwise: Facts): boolean => {
    const above = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    const [kind, other] = [older.facts.get(path.split(".")[0] ?? ""), newer.facts.get(path.split(".")[0] ?? "")];
    if (kind === "root" || other === "root") return path.includes(".") && (otherwise.has(above) || isOperation(path));
    if (above === "") return true;
    return (
      otherwise.has(above) && (kind === other || (kind === "GraphQLObjectType" && other === "GraphQLInterfaceType"))
    );
  };
  for (const [path, said] of older.facts) {
    const now = newer.facts.get(path);
    if (now === undefined && isTold(path, newer.facts)) found.add(`- ${path}`);
    if (now !== undefined && now !== said) found.add(`~ ${path}`);
  }
  for (const path of newer.facts.keys())
    if (!older.facts.has(path) && isTold(path, older.facts)) found.add(`+ ${path}`);
  for (const path of new Set([...older.deprecated, ...newer.deprecated])) {
    const isInBoth = older.facts.has(path) && newer.facts.has(path);
    if (isInBoth && older.deprecated.has(path) !== newer.deprecated.has(path)) found.add(`! ${path}`);
  }
  return found;
}

/** A field of a root type; interfaces begin with a capital letter. */
const isOperation = (path: string): boolean => /^\w+\.[a-z_]\w*$/.test(path);

/** The same of our changes; texts, extensions and directives are left out. */
export function ourDifferences(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap(({ id, operation, location }) => {
      const sign = signOf(id);
      if (sign === undefined) return [];
      const parts = location.split(" › ");
      if (/^(?:operation-(?:added|removed|deprecated|undeprecated))$/.test(id)) return [`${sign} ${operation}`];
      const [first = ""] = parts;
      const isOwn = first === "arguments" || first === "returns";
      return [`${sign} ${(isOwn ? [operation, ...parts.slice(1)] : parts).join(".")}`];
    }),
  );
}

function signOf(id: string): string | undefined {
  if (/description|extension|directive|specification|reason|tags/.test(id)) return undefined;
  if (/deprecat/.test(id)) return "!";
  if (/-removed$/.test(id)) return "-";
  if (/-added$/.test(id)) return "+";
  return /-(?:changed|optional|required|nullable|non-null)$/.test(id) ? "~" : undefined;
}
