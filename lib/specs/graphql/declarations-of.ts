import type { GraphqlContract, GraphqlDeclaration, GraphqlInput, GraphqlType } from "@/lib/specs/graphql/contract";

/** A declaration, what it is called in messages, and where directives on it stand. */
export interface Declared {
  declaration: GraphqlDeclaration;
  /** `User.email`, `Query.user(id)`, `@auth(requires)`. */
  path: string;
  location: string;
  /** Where it is an argument or a field of an input type. */
  input?: GraphqlInput;
}

const TYPE_LOCATIONS: Readonly<Record<GraphqlType["kind"], string>> = {
  scalar: "SCALAR",
  object: "OBJECT",
  interface: "INTERFACE",
  union: "UNION",
  enum: "ENUM",
  input: "INPUT_OBJECT",
};

/** Every declaration of a contract, outermost first, in order of writing. */
export function* declarationsOf({ schema, types, directives }: GraphqlContract): Iterable<Declared> {
  yield { declaration: schema, path: "schema", location: "SCHEMA" };
  for (const type of types.values()) {
    yield { declaration: type, path: type.name, location: TYPE_LOCATIONS[type.kind] };
    for (const field of type.fields.values()) {
      const path = `${type.name}.${field.name}`;
      if (type.kind === "input") yield { declaration: field, path, location: "INPUT_FIELD_DEFINITION", input: field };
      else yield { declaration: field, path, location: "FIELD_DEFINITION" };
      yield* argumentsOf(path, field.args);
    }
    for (const value of type.values.values())
      yield { declaration: value, path: `${type.name}.${value.name}`, location: "ENUM_VALUE" };
  }
  for (const directive of directives.values()) {
    yield { declaration: directive, path: `@${directive.name}`, location: "" };
    yield* argumentsOf(`@${directive.name}`, directive.args);
  }
}

function* argumentsOf(path: string, args: ReadonlyMap<string, GraphqlInput>): Iterable<Declared> {
  for (const input of args.values())
    yield { declaration: input, path: `${path}(${input.name})`, location: "ARGUMENT_DEFINITION", input };
}
