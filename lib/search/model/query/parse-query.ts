import { foldText } from "@/lib/search/model/words/split-words";

/** Filters that may be written in a query, as `name:value`. */
export const QUERY_FILTERS = [
  "api",
  "deprecated",
  "domain",
  "field",
  "format",
  "kind",
  "method",
  "path",
  "state",
  "tag",
  "team",
] as const;
export type QueryFilter = (typeof QUERY_FILTERS)[number];

/** Words that are looked for; `exact` ones stood in quotes and are not completed. */
export interface QueryTerm {
  text: string;
  exact: boolean;
  negated: boolean;
}

/** A filter with its value as written, without quotes. */
export interface QueryCondition {
  filter: QueryFilter;
  value: string;
  negated: boolean;
}

/** A query taken apart. `unknown`: names before a colon that are no filters; they were taken as words. */
export interface ParsedQuery {
  terms: QueryTerm[];
  conditions: QueryCondition[];
  unknown: string[];
}

/** Aliases that people try. */
const OTHER_NAMES: ReadonlyMap<string, QueryFilter> = new Map([
  ["in", "api"],
  ["is", "state"],
  ["owner", "team"],
  ["type", "kind"],
  ["verb", "method"],
]);

const PIECE = /(-?)(?:([\p{L}_]+):(?!\/\/))?(?:"([^"]*)"?|(\S+))?/uy;

function filterOf(name: string): QueryFilter | undefined {
  const folded = foldText(name);
  return QUERY_FILTERS.find((filter) => filter === folded) ?? OTHER_NAMES.get(folded);
}

/**
 * Takes a query apart: words, "words in quotes", `filter:value`, `filter:"a value"`, and `-` before any of them for what is
 * not wanted. Nothing is an error: what is not understood is a word, so that an address (`https://…`) can be searched for.
 * A filter without a value, as one is about to type it, is left out.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], conditions: [], unknown: [] };
  for (let at = 0; at < query.length; ) {
    if (/\s/u.test(query.charAt(at))) {
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(query);
    const [whole = "", minus = "", name, quoted, bare] = match ?? [];
    const piece = whole === "" ? query.charAt(at) : whole;
    at += piece.length;
    addPiece(parsed, { negated: minus === "-", name, value: quoted ?? bare ?? "", quoted: quoted !== undefined });
  }
  return parsed;
}

interface Piece {
  negated: boolean;
  name: string | undefined;
  value: string;
  quoted: boolean;
}

function addPiece(parsed: ParsedQuery, { negated, name, value, quoted }: Piece): void {
  const filter = name === undefined ? undefined : filterOf(name);
  if (filter) {
    if (value.trim() !== "") parsed.conditions.push({ filter, value: value.trim(), negated });
    return;
  }
  if (name !== undefined && value !== "") parsed.unknown.push(name);
  const text = [name, value].filter(Boolean).join(" ");
  if (text.trim() !== "") parsed.terms.push({ text, exact: quoted, negated });
}
