import type { ApiDto, VersionSummaryDto } from "@/lib/catalog/schema";

/** What a row of the catalogue shows of an API. */
export type ApiListItem = Pick<ApiDto, "slug" | "name" | "team" | "updatedAt" | "openReviews" | "level" | "url"> & {
  newestVersion: Pick<VersionSummaryDto, "version" | "state" | "format" | "specVersion" | "operationCount"> | null;
  nextSunset: string | null;
  /** Calls of the last 30 days, a number a day; null where none was ever recorded. */
  calls: readonly number[] | null;
};

/** The facts of a row, and no others: they are sent to the browser. */
export function apiListItem(api: ApiDto, calls: readonly number[] | null): ApiListItem {
  const { slug, name, team, updatedAt, openReviews, level, url, newestVersion: newest } = api;
  return {
    slug,
    name,
    team,
    updatedAt,
    openReviews,
    level,
    url,
    newestVersion: newest && {
      version: newest.version,
      state: newest.state,
      format: newest.format,
      specVersion: newest.specVersion,
      operationCount: newest.operationCount,
    },
    nextSunset: api.nextSunset?.sunsetAt ?? null,
    calls,
  };
}
