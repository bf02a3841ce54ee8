import { z } from "zod";

export const SEARCH_KINDS = ["api", "operation", "schema", "field"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const searchInput = z.strictObject({
  q: z.string().trim().min(1, "type something to search for").max(200),
  kind: z.enum(SEARCH_KINDS).optional(),
  /** With `kind`: counts the other kinds, too. */
  counts: z.enum(["true", "false"]).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});
export type SearchInput = z.output<typeof searchInput>;

/** Where in a thing the words were found, with the places of the words in that text. */
export const matchedPlaceDto = z.strictObject({
  place: z.enum([
    "name",
    "path",
    "operationId",
    "slug",
    "title",
    "tag",
    "summary",
    "team",
    "domain",
    "description",
    "owner",
  ]),
  text: z.string(),
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type MatchedPlaceDto = z.output<typeof matchedPlaceDto>;

/** A thing found: what it is, where it is, why it was found, and the address to go to. */
export const searchHitDto = z.strictObject({
  kind: z.enum(SEARCH_KINDS),
  /** The operation's key, the name of the schema or field, the name of the API. */
  name: z.string(),
  /** What people read below the name: a summary, a type, an owner. */
  detail: z.string(),
  deprecated: z.boolean(),
  api: z.strictObject({ slug: z.string(), name: z.string(), team: z.string() }),
  version: z.string().nullable(),
  /** Of an API that has a version: the state of that version. */
  state: z.string().nullable(),
  place: z.strictObject({ pointer: z.string(), line: z.number().int() }).nullable(),
  matched: z.array(matchedPlaceDto),
  /** Of a field: how many APIs have one of this name. */
  apis: z.number().int().nullable(),
  url: z.string(),
});
export type SearchHit = z.output<typeof searchHitDto>;

/** How many there are; `more` where they were not all counted. */
const countDto = z.strictObject({ count: z.number().int(), more: z.boolean() });
export type SearchCount = z.output<typeof countDto>;

export const searchAnswer = z.strictObject({
  items: z.array(searchHitDto),
  /** Where one kind was asked for, and there are more of it. */
  nextCursor: z.string().nullable(),
  total: z.number().int().optional(),
  counts: z.record(z.enum(SEARCH_KINDS), countDto),
  /** What was searched for instead, as nothing was found for what was typed. */
  corrected: z.string().nullable(),
  /** What of the query was not taken as it may have been meant: a filter that does not exist, a value it cannot have. */
  notices: z.array(
    z.strictObject({
      code: z.enum(["unknown_filter", "impossible_value", "unknown_field"]),
      text: z.string(),
      message: z.string(),
    }),
  ),
});
export type SearchAnswer = z.output<typeof searchAnswer>;
