import { z } from "zod";

export const SEARCH_KINDS = ["api", "operation", "schema", "field"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const searchInput = z.strictObject({
  q: z.string().trim().min(1, "type something to search for").max(200),
  kind: z.enum(SEARCH_KINDS).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type SearchInput = z.output<typeof searchInput>;

/** A thing found: what it is, where it is, and the address to go to. */
export const searchHitDto = z.strictObject({
  kind: z.enum(SEARCH_KINDS),
  /** The operation's key, the name of the schema or field, the name of the API. */
  name: z.string(),
  /** What people read below the name: a summary, a type, an owner. */
  detail: z.string(),
  deprecated: z.boolean(),
  api: z.strictObject({ slug: z.string(), name: z.string(), team: z.string() }),
  version: z.string().nullable(),
  place: z.strictObject({ pointer: z.string(), line: z.number().int() }).nullable(),
  url: z.string(),
});
export type SearchHit = z.output<typeof searchHitDto>;

export const searchAnswer = z.strictObject({ items: z.array(searchHitDto), nextCursor: z.null() });
export type SearchAnswer = z.output<typeof searchAnswer>;
