import { drawFrom } from "@/prisma/scenarios/wide/draw";
import { DOMAINS, FIELDS, KINDS, QUALIFIERS, REGIONS, TAGS } from "@/prisma/scenarios/wide/words";
import type { Reader } from "./readers";

/** Addresses that the readers of one kind of request go through. */
export interface Request {
  what: string;
  kind: "list" | "search" | "page";
  reader: (number: number) => Reader;
}

/** An API and the newest version of it, to open pages of. */
export interface KnownApi {
  slug: string;
  version: string;
}

const STATES = ["active", "deprecated", "draft", "in_review", "sunset", "unpublished"] as const;
const SORTS = ["name", "-name", "updated", "-updated"] as const;
const [firstDomain, ...otherDomains] = DOMAINS.map(([domain]) => domain);
const domains: readonly [string, ...string[]] = [firstDomain ?? "payments", ...otherDomains];
const nouns = DOMAINS.flatMap(([, words]) => words);

type Dice = ReturnType<typeof drawFrom>;
const diceOf = (number: number) => drawFrom(77_000 + number);

/** A word as people type it: whole, its beginning, two of them, sometimes with a mistake. */
function typed(dice: Dice): string {
  const noun = nouns[dice.below(nouns.length)] ?? "payment";
  const field = (FIELDS[dice.below(FIELDS.length)] ?? "status").split(":")[0] ?? "status";
  const share = dice.share();
  if (share < 0.3) return noun.replaceAll("-", " ");
  if (share < 0.5) return noun.slice(0, 3 + dice.below(3));
  if (share < 0.7) return `${dice.one(QUALIFIERS)} ${noun}`;
  if (share < 0.85) return field;
  if (share < 0.95) return `${noun} ${dice.one(KINDS)}`;
  const place = 1 + dice.below(Math.max(1, noun.length - 2));
  return `${noun.slice(0, place)}${noun.slice(place + 1)}`;
}

/** Some of the filters of the catalogue, as the address of a list holds them. */
function filters(dice: Dice): URLSearchParams {
  const params = new URLSearchParams();
  if (dice.chance(0.35))
    params.set("domain", dice.chance(0.3) ? `${dice.one(domains)},${dice.one(domains)}` : dice.one(domains));
  if (dice.chance(0.25)) params.set("state", dice.one(STATES));
  if (dice.chance(0.2)) params.set("tag", dice.chance(0.5) ? dice.one(TAGS) : dice.one(REGIONS));
  if (dice.chance(0.2)) params.set("team", `${dice.one(domains)}-core`);
  if (dice.chance(0.25)) params.set("q", typed(dice));
  if (dice.chance(0.05)) params.set("openReview", "true");
  if (dice.chance(0.05)) params.set("sunsetWithinDays", "90");
  if (dice.chance(0.5)) params.set("sort", dice.one(SORTS));
  return params;
}

/** The page after the one that was answered last, now and then. */
function cursorIn(text: string): string | undefined {
  return /"nextCursor":"([^"]+)"/.exec(text)?.[1];
}

function listReader(number: number, facets: boolean): Reader {
  const dice = diceOf(number);
  let params = filters(dice);
  return (_turn, last) => {
    const cursor = dice.chance(0.4) ? cursorIn(last) : undefined;
    if (cursor === undefined) params = filters(dice);
    const query = new URLSearchParams(params);
    query.set("limit", "50");
    if (facets) query.set("facets", "true");
    if (cursor !== undefined) query.set("cursor", cursor);
    return `/api/v1/apis?${query}`;
  };
}

function searchAddress(dice: Dice, path: string): string {
  const share = dice.share();
  const more = share < 0.15 ? ` method:${dice.one(["get", "post", "delete"])}` : share < 0.25 ? " deprecated:true" : "";
  return `${path}?q=${encodeURIComponent(`${typed(dice)}${more}`)}`;
}

/** Every kind of request that the issue names, with addresses that vary from one to the next. */
export function requestsOver(apis: readonly [KnownApi, ...KnownApi[]]): Request[] {
  const pages = (what: string, address: (dice: Dice) => string): Request => ({
    what,
    kind: "page",
    reader: (number) => {
      const dice = diceOf(number);
      return () => address(dice);
    },
  });
  const versionPath = (dice: Dice) => {
    const { slug, version } = dice.one(apis);
    return `/apis/${slug}/versions/${encodeURIComponent(version)}`;
  };
  return [
    { what: "REST list", kind: "list", reader: (number) => listReader(number, false) },
    { what: "REST list with facets", kind: "list", reader: (number) => listReader(number, true) },
    {
      what: "REST search",
      kind: "search",
      reader: (number) => {
        const dice = diceOf(number);
        return () => searchAddress(dice, "/api/v1/search");
      },
    },
    pages("page /apis", (dice) => `/apis?${filters(dice)}`),
    pages("page /apis/{api}", (dice) => `/apis/${dice.one(apis).slug}`),
    pages("page of operations", (dice) => `${versionPath(dice)}/operations`),
    pages("page /search", (dice) => searchAddress(dice, "/search")),
  ];
}
