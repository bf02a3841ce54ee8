import type { ServiceContext } from "@/lib/core/context";
import { findNames, namesFolded, type OccurrenceRow, placesOf } from "@/lib/fields/store/find-names";

/** Places of fields, by how well their names fit; and how many names do. */
export interface FoundFields {
  places: (OccurrenceRow & { apis: number })[];
  names: number;
  more: boolean;
}

/** How to look for fields by name; all texts as `lib/search/model/query/plan-query.ts` makes them. */
export interface FieldQuestion {
  /** A tsquery; empty: only `among`. */
  words: string;
  folded: string;
  popular: boolean;
  /** Only these names; null: any. */
  among: readonly string[] | null;
  facts: string;
  deprecated: boolean | null;
  names: number;
  each: number;
}

/** Fields of newest versions whose names fit. For searching: whoever calls has asked whether it may. */
export async function findFields(ctx: ServiceContext, asked: FieldQuestion): Promise<FoundFields> {
  const { words, folded, popular, among } = asked;
  const rows =
    words === "" ? [] : await findNames(ctx.access, { words, folded, popular, limit: among ? 500 : asked.names });
  const fitting = words === "" ? [...(among ?? [])] : rows.map(({ name }) => name);
  const names = (among ? fitting.filter((name) => among.includes(name)) : fitting).slice(0, asked.names);
  if (names.length === 0) return { places: [], names: 0, more: false };
  const spread = new Map(rows.map(({ name, apis }) => [name, apis]));
  const places = await placesOf(ctx.access, names, asked);
  const first = rows[0];
  return {
    places: places.map((place) => ({ ...place, apis: spread.get(place.name) ?? 0 })),
    names: among ? names.length : (first?.found ?? 0),
    more: among === null && (first?.cut ?? false),
  };
}

/** The spellings of a name over the estate (`customer_id`, `customerId`), the most spread first; `prefix`: all that begin so. */
export async function fieldSpellings(ctx: ServiceContext, folded: string, prefix: boolean): Promise<string[]> {
  return folded === "" ? [] : namesFolded(ctx.access, folded, prefix);
}
