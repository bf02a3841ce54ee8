import type { Schema } from "@/lib/specs/model";

/** Names that a message of this side need not carry, whatever `required` says. */
export type Exempt = ReadonlySet<string>;

/** A value is one of the schema's (`holds`), or is none of them. */
export interface Literal {
  schema: Schema;
  holds: boolean;
  exempt: Exempt;
}

export const NO_NAMES: Exempt = new Set();

/** A part of the value (a property, an item) is one of the schema's. */
export function within(schema: Schema): Literal {
  return { schema, holds: true, exempt: NO_NAMES };
}

/** A part of the value is none of the schema's. */
export function outside(schema: Schema): Literal {
  return { schema, holds: false, exempt: NO_NAMES };
}

/** Numbers for schemas and for literals, the same for the same. */
export interface LiteralIds {
  ofSchema(schema: Schema): number;
  of(literal: Literal): string;
  /** One text for a list of literals, whatever their order. */
  ofAll(literals: readonly Literal[]): string;
}

/** Numbers with their own memory. */
export function createLiteralIds(): LiteralIds {
  const ids = new Map<Schema, number>();
  const ofSchema = (schema: Schema): number => {
    const known = ids.get(schema);
    if (known !== undefined) return known;
    ids.set(schema, ids.size + 1);
    return ids.size;
  };
  const of = ({ schema, holds, exempt }: Literal): string => {
    const names = exempt.size === 0 ? "" : JSON.stringify([...exempt].sort());
    return `${holds ? "" : "-"}${ofSchema(schema)}${names}`;
  };
  const ofAll = (literals: readonly Literal[]): string => [...new Set(literals.map(of))].sort().join(" ");
  return { ofSchema, of, ofAll };
}
