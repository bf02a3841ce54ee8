import type { SearchKind } from "@/lib/search/schema";
import { foldName, foldText, splitWords } from "@/lib/search/model/words/split-words";
import type { ParsedQuery, QueryCondition, QueryFilter } from "./parse-query";

/** A word to be found: as the beginning of one, or whole. */
export interface PlannedWord {
  word: string;
  prefix: boolean;
}

/** What a query asks of the index. */
export interface QueryPlan {
  words: PlannedWord[];
  /** Conditions on the facts of an entry, as a tsquery; empty where there are none. */
  facts: string;
  /** Of the facts that are wanted: lexemes one of which has to be there, filter by filter. */
  wantedFacts: string[][];
  /** The facts that are about an API, not about what is in it: what a field's API has to have. */
  apiFacts: string;
  /** Whether only deprecated things are wanted, or only others. */
  deprecated: boolean | null;
  /** The words that must not be there, as a tsquery. */
  without: string;
  /** The wanted text as one word: what a name is compared with as a whole. */
  folded: string;
  kinds: SearchKind[];
  /** Texts that the path of an operation has to contain, or must not. */
  paths: { text: string; negated: boolean }[];
  /** Names of fields, folded; `prefix` where a `*` stood at the end. */
  fields: { folded: string; prefix: boolean; negated: boolean }[];
  /** Conditions that can never be met, such as `method:fetch`; the answer is empty, and says why. */
  impossible: { filter: QueryFilter; value: string }[];
}

const MOST_WORDS = 12;
const ALL_KINDS: readonly SearchKind[] = ["api", "operation", "schema", "field"];
export const QUERY_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;
export const QUERY_STATES = ["draft", "in_review", "active", "deprecated", "sunset", "retired"] as const;
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["1", true],
  ["false", false],
  ["no", false],
  ["0", false],
]);
const METHOD_FIRST = /^(?:get|put|post|delete|options|head|patch|trace|query)\s+(?=\S)/i;

/** A lexeme in quotes, as the text of a tsquery takes it. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** A condition on facts as a lexeme, null where it is of another kind, undefined where it can never be met. */
function factOf({ filter, value }: QueryCondition): string | null | undefined {
  const folded = value.normalize("NFKC").toLowerCase().slice(0, 100);
  switch (filter) {
    case "api":
    case "team":
    case "format":
    case "domain":
    case "tag":
      return `@${filter}=${filter === "team" || filter === "api" ? folded.replaceAll(" ", "-") : folded}`;
    case "method":
      return QUERY_METHODS.some((method) => method === folded) ? `@method=${folded}` : undefined;
    case "state": {
      const state = folded.replaceAll("-", "_");
      return QUERY_STATES.some((one) => one === state) ? `@state=${state}` : undefined;
    }
    case "deprecated": {
      const wanted = TRUTHS.get(folded);
      return wanted === undefined ? undefined : `@deprecated=${wanted}`;
    }
    case "kind":
    case "path":
    case "field":
      return null;
  }
}

function kindOf(value: string): SearchKind | undefined {
  const folded = foldText(value);
  return ALL_KINDS.find((kind) => kind === folded || `${kind}s` === folded);
}

/** Several of one filter widen it (either team); of different ones each narrows. */
function wantedFacts(conditions: readonly QueryCondition[]): string[][] {
  const wanted = new Map<QueryFilter, string[]>();
  for (const condition of conditions) {
    const fact = condition.negated ? null : factOf(condition);
    if (fact) wanted.set(condition.filter, [...(wanted.get(condition.filter) ?? []), fact]);
  }
  return [...wanted.values()];
}

/** The same as a tsquery, with what is not wanted: that always narrows. */
function factQuery(conditions: readonly QueryCondition[]): string {
  const wanted = wantedFacts(conditions).map((facts) => `(${facts.map(quoteLexeme).join(" | ")})`);
  const unwanted = conditions
    .filter(({ negated }) => negated)
    .map(factOf)
    .filter((fact) => typeof fact === "string")
    .map((fact) => `!${quoteLexeme(fact)}`);
  return [...wanted, ...unwanted].join(" & ");
}

function deprecatedOf(conditions: readonly QueryCondition[]): boolean | null {
  const last = conditions.findLast(({ filter }) => filter === "deprecated");
  const wanted = last ? TRUTHS.get(foldText(last.value)) : undefined;
  return wanted === undefined ? null : wanted !== last?.negated;
}

function kindsOf(conditions: readonly QueryCondition[]): SearchKind[] {
  const named = conditions.filter(({ filter }) => filter === "kind");
  const wanted = named.filter(({ negated }) => !negated).map(({ value }) => kindOf(value));
  const unwanted = named.filter(({ negated }) => negated).map(({ value }) => kindOf(value));
  const ofOperations = conditions.some(({ filter, negated }) => !negated && (filter === "method" || filter === "path"));
  return ALL_KINDS.filter(
    (kind) =>
      (wanted.length === 0 || wanted.includes(kind)) &&
      !unwanted.includes(kind) &&
      (!ofOperations || kind === "operation"),
  );
}

/** What a query asks of the index: pure, the same for the same query. */
export function planQuery({ terms, conditions }: ParsedQuery): QueryPlan {
  const wanted = terms.filter(({ negated }) => !negated);
  const text = wanted.map((term) => term.text).join(" ");
  const words = wanted.flatMap((term) => splitWords(term.text).map((word) => ({ word, prefix: !term.exact })));
  const unwanted = terms.filter(({ negated }) => negated).flatMap((term) => splitWords(term.text));
  const possible = (condition: QueryCondition) =>
    condition.filter === "kind" ? kindOf(condition.value) !== undefined : factOf(condition) !== undefined;
  const ofFilter = (wantedFilter: QueryFilter) => conditions.filter(({ filter }) => filter === wantedFilter);
  return {
    words: [...new Map(words.map((one) => [one.word, one])).values()].slice(0, MOST_WORDS),
    facts: factQuery(conditions),
    wantedFacts: wantedFacts(conditions),
    apiFacts: factQuery(conditions.filter(({ filter }) => filter !== "deprecated" && filter !== "method")),
    deprecated: deprecatedOf(conditions),
    without: unwanted.map((word) => `!${quoteLexeme(word)}`).join(" & "),
    folded: foldName(text.replace(METHOD_FIRST, "")),
    kinds: kindsOf(conditions),
    paths: ofFilter("path").map(({ value, negated }) => ({ text: foldText(value), negated })),
    fields: ofFilter("field").map(({ value, negated }) => ({
      folded: foldName(value),
      prefix: value.endsWith("*"),
      negated,
    })),
    impossible: conditions.filter((one) => !possible(one)).map(({ filter, value }) => ({ filter, value })),
  };
}

/** The words as a tsquery; `inName` only where they are words of the name. */
export function wordQuery(words: readonly PlannedWord[], { inName = false } = {}): string {
  const marks = (prefix: boolean) => (prefix || inName ? `:${prefix ? "*" : ""}${inName ? "A" : ""}` : "");
  return words.map(({ word, prefix }) => `${quoteLexeme(word.slice(0, 80))}${marks(prefix)}`).join(" & ");
}
