import { explainMatch, type MatchedPlace } from "@/lib/search/model/query/explain-match";
import type { PlannedWord } from "@/lib/search/model/query/plan-query";
import type { MatchedPlaceDto, SearchHit } from "@/lib/search/schema";
import type { EntryRow } from "@/lib/search/store/find-entries";

/** What a store knows of a field that was found. */
interface FoundField {
  name: string;
  owner: string;
  type: string;
  deprecated: boolean;
  pointer: string;
  line: number;
  slug: string;
  apiName: string;
  team: string;
  version: string;
  state: string;
  apis: number;
}

type Text = { place: MatchedPlaceDto["place"]; text: string | null };

/** The texts of a hit, the best place first, as its kind names them. */
function textsOf(kind: "api" | "operation" | "schema", row: EntryRow): Text[] {
  const tags = row.tags.map((text): Text => ({ place: "tag", text }));
  switch (kind) {
    case "api":
      return [
        { place: "name", text: row.name },
        { place: "slug", text: row.alias },
        { place: "team", text: row.team },
        { place: "domain", text: row.domain },
        ...tags,
        { place: "description", text: row.description },
      ];
    case "operation":
      return [
        { place: "path", text: row.name },
        { place: "operationId", text: row.alias },
        { place: "summary", text: row.summary },
        ...tags,
      ];
    case "schema":
      return [
        { place: "name", text: row.name },
        { place: "title", text: row.alias },
        { place: "description", text: row.description },
      ];
  }
}

function matchedIn(texts: readonly Text[], words: readonly PlannedWord[]): MatchedPlaceDto[] {
  const isPlace = (one: MatchedPlace): one is MatchedPlaceDto => texts.some(({ place }) => place === one.place);
  return explainMatch(texts, words).filter(isPlace);
}

/** The address that shows a hit itself, in the reader of its version. */
export function hitUrl(
  kind: SearchHit["kind"],
  row: { slug: string; version: string | null; name: string; owner?: string },
): string {
  const api = `/apis/${row.slug}`;
  if (kind === "api" || row.version === null) return api;
  const version = `${api}/versions/${encodeURIComponent(row.version)}`;
  const named = (name: string) => encodeURIComponent(name);
  if (kind === "operation") return `${version}/operations?operation=${named(row.name)}`;
  if (kind === "schema") return `${version}/schemas?schema=${named(row.name)}`;
  const owner = row.owner ?? "";
  // Fields of bodies that have no name belong to an operation, whose key has a blank in it; no schema's name may.
  return owner.includes(" ")
    ? `${version}/operations?operation=${named(owner)}&field=${named(row.name)}`
    : `${version}/schemas?schema=${named(owner)}&field=${named(row.name)}`;
}

/** An API, operation or schema as it is answered. */
export function presentEntry(
  kind: "api" | "operation" | "schema",
  row: EntryRow,
  words: readonly PlannedWord[],
): SearchHit {
  const detail =
    kind === "operation"
      ? (row.summary ?? row.alias)
      : kind === "schema"
        ? (row.alias ?? row.description)
        : row.description;
  return {
    kind,
    name: row.name,
    detail: (detail ?? "").slice(0, 200).toWellFormed(),
    deprecated: row.deprecated,
    api: { slug: row.slug, name: row.apiName, team: row.team },
    version: row.version,
    state: row.state,
    place: row.pointer === null || row.line === null ? null : { pointer: row.pointer, line: row.line },
    matched: matchedIn(textsOf(kind, row), words),
    apis: null,
    url: hitUrl(kind, row),
  };
}

/** A field as it is answered. */
export function presentField(row: FoundField, words: readonly PlannedWord[]): SearchHit {
  const texts: Text[] = [
    { place: "name", text: row.name },
    { place: "owner", text: row.owner },
  ];
  return {
    kind: "field",
    name: row.name,
    detail: `${row.owner} · ${row.type}`,
    deprecated: row.deprecated,
    api: { slug: row.slug, name: row.apiName, team: row.team },
    version: row.version,
    state: row.state,
    place: { pointer: row.pointer, line: row.line },
    matched: matchedIn(texts, words),
    apis: row.apis,
    url: hitUrl("field", row),
  };
}
