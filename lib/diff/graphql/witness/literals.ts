import type { GraphqlContract, GraphqlInput, GraphqlTypeRef } from "@/lib/specs/graphql/contract";
import { isRequired } from "@/lib/specs/graphql/type-refs";

const DEEPEST = 8;
/** Characters of one value: types that need many others grow without measure. */
const LONGEST = 5_000;

const SCALARS: ReadonlyMap<string, string> = new Map([
  ["Int", "1"],
  ["Float", "1.5"],
  ["Boolean", "true"],
  ["ID", '"1"'],
]);

/** Writes values of the types of one schema, with as little in them as may be. */
export class Literals {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly contract: GraphqlContract) {}

  /** A value that is not null; undefined where none can be written. */
  of(type: GraphqlTypeRef, depth = 0): string | undefined {
    if (type.kind === "non-null") return this.of(type.of, depth);
    if (type.kind === "list") return "[]";
    const declared = this.contract.types.get(type.name);
    if (!declared) return SCALARS.get(type.name) ?? '"text"';
    if (declared.kind === "enum") return [...declared.values.keys()][0];
    if (declared.kind === "scalar") return '"text"';
    if (declared.kind !== "input" || depth > DEEPEST) return undefined;
    const key = `${type.name} ${depth}`;
    if (!this.known.has(key)) {
      const first = [...declared.fields.keys()].slice(0, 1);
      this.known.set(key, this.object(type.name, declared.isOneOf ? first : [], undefined, depth + 1));
    }
    return this.known.get(key);
  }

  /** A value of an input type: what must be given, what else is asked for, and one field with a value or without any. */
  object(
    name: string,
    also: readonly string[],
    changed?: { name: string; given: string | undefined },
    depth = 0,
  ): string | undefined {
    const type = this.contract.types.get(name);
    if (!type) return undefined;
    const needed = (field: GraphqlInput): boolean =>
      field.name !== changed?.name && (isRequired(field) || also.includes(field.name));
    const given: string[] = [];
    for (const field of [...type.fields.values()].filter(needed)) {
      const value = this.of(field.type, depth);
      if (value === undefined) return undefined;
      given.push(`${field.name}: ${value}`);
    }
    if (changed?.given !== undefined) given.push(`${changed.name}: ${changed.given}`);
    const text = `{${given.join(", ")}}`;
    return text.length > LONGEST ? undefined : text;
  }
}
