import { type GraphqlContract, GRAPHQL_ROOTS } from "@/lib/specs/graphql/contract";
import { introspectionOf } from "@/lib/specs/graphql/claims";
import type { DeclaredProblem } from "@/lib/specs/graphql/declared-problem";
import { IntrospectionReader } from "@/lib/specs/graphql/introspection-reader";
import type { JsonValue } from "@/lib/specs/model";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { member } from "@/lib/specs/source/source-node";

/** The contract of an introspection result. Directives put on declarations are not in it. */
export interface IntrospectionReading {
  contract: GraphqlContract;
  problems: DeclaredProblem[];
  /** The pointer in the document of a pointer of the contract, or of its nearest ancestor. */
  pointerOf(pointer: string): string;
}

/** Reads the answer to an introspection query. */
export function readIntrospection(data: JsonValue, file: string, limits: SpecLimits): IntrospectionReading {
  const { schema, pointer } = introspectionOf(data) ?? { schema: {}, pointer: "" };
  const reader = new IntrospectionReader(file, limits);
  const contract: GraphqlContract = {
    language: "graphql",
    roots: new Map(),
    types: new Map(),
    directives: new Map(),
    schema: { name: "schema", place: reader.place("/schema", pointer), directives: [] },
  };
  const description = member(schema, "description");
  if (typeof description === "string") contract.schema.description = description;
  reader.types(contract, schema, pointer);
  reader.directives(contract, schema, pointer);
  for (const root of GRAPHQL_ROOTS) {
    const name = member(member(schema, `${root}Type`), "name");
    if (typeof name === "string") contract.roots.set(root, name);
  }
  return { contract, problems: reader.problems, pointerOf: (at) => reader.pointerOf(at) };
}
