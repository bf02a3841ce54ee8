import { BREAKING_WINDOW_DAYS, type FlaggedVersionFilter, flaggedVersionFilter } from "@/lib/catalog/schema/estate";
import { isCursor } from "@/lib/core/paging";

const KEYS = ["flag", "days", "team", "cursor"] as const;

type SearchParams = Record<string, string | string[] | undefined>;

function isReadable(key: (typeof KEYS)[number], text: string): boolean {
  return key === "cursor" ? isCursor(text) : flaggedVersionFilter.safeParse({ [key]: text }).success;
}

/** Which versions an address asks for. What cannot be read is left out. */
export function readAttentionFilter(params: SearchParams): FlaggedVersionFilter {
  const raw: Record<string, string> = {};
  for (const key of KEYS) {
    const value = params[key];
    if (typeof value === "string" && isReadable(key, value)) raw[key] = value;
  }
  return flaggedVersionFilter.parse(raw);
}

/** The address of the versions that need attention; its first page unless a cursor is given. */
export function attentionHref({ flag, days, team }: FlaggedVersionFilter, cursor?: string): string {
  const params = new URLSearchParams({ flag });
  if (flag === "breaking" && days !== BREAKING_WINDOW_DAYS) params.set("days", String(days));
  if (team) params.set("team", team);
  if (cursor) params.set("cursor", cursor);
  return `/governance/attention?${params}`;
}
