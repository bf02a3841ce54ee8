import { buildSchema, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { BUILTIN_SCALARS } from "@/lib/specs/graphql/builtin";
import type { GraphqlContract } from "@/lib/specs/graphql/contract";
import { printContract } from "@/lib/specs/graphql/print-sdl";
import { namedType } from "@/lib/specs/graphql/type-refs";

/** The validator of graphql-js for one schema. It knows nothing of differences. */
export class Judge {
  private constructor(private readonly schema: GraphQLSchema) {}

  /** Undefined where graphql-js cannot build the schema. */
  static of(contract: GraphqlContract): Judge | undefined {
    try {
      return new Judge(buildSchema(textOf(contract), { assumeValid: true, assumeValidSDL: true, noLocation: true }));
    } catch (fault) {
      if (fault instanceof GraphQLError || fault instanceof Error) return undefined;
      throw fault;
    }
  }

  /** What is wrong with a query; nothing: the schema takes it. */
  faults(query: string): readonly string[] {
    try {
      return validate(this.schema, parse(query, { noLocation: true }), undefined, { maxErrors: 5 }).map(
        ({ message }) => message,
      );
    } catch (fault) {
      return [fault instanceof Error ? fault.message : "The query cannot be judged."];
    }
  }
}

/** What is named and not declared stands for something: a scalar. */
function textOf(contract: GraphqlContract): string {
  const named = new Set<string>();
  for (const { fields } of contract.types.values()) {
    for (const field of fields.values()) {
      named.add(namedType(field.type));
      for (const argument of field.args.values()) named.add(namedType(argument.type));
    }
  }
  const missing = [...named].filter((name) => !contract.types.has(name) && !BUILTIN_SCALARS.has(name));
  return [printContract(contract), ...missing.map((name) => `scalar ${name}`)].join("\n");
}
