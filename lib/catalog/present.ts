import type { ApiDto, VersionSummaryDto } from "./schema";
import type { ApiRow } from "./store";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { reachedLevelOf } from "@/lib/maturity/model/reached-level";

function presentSummary(row: ApiRow["newestVersion"]): VersionSummaryDto | null {
  const state = VERSION_STATES.find((one) => one === row?.state);
  if (!row || !state) return null;
  const { label: version, format, specVersion, publishedAt, operationCount } = row;
  return { version, state, format, specVersion, publishedAt: publishedAt.toISOString(), operationCount };
}

function presentLinks(links: unknown): ApiDto["links"] {
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) => {
    if (typeof link !== "object" || link === null || !("title" in link) || !("url" in link)) return [];
    return typeof link.title === "string" && typeof link.url === "string" ? [{ title: link.title, url: link.url }] : [];
  });
}

/** What is told of an API beside its row and its heads. */
interface Around {
  versionCount: number;
  openReviews: number;
  /** Of maturity; null where it is not scored yet. */
  level: number | null;
  /** The next of its versions to go away. */
  nextSunset: { version: string; sunsetAt: Date } | null;
}

/** An API as REST and pages show it, in a list. */
export function presentListed(
  row: Omit<ApiRow, "versions" | "_count" | "searchText" | "score">,
  { versionCount, openReviews, level, nextSunset }: Around,
): ApiDto {
  return {
    slug: row.slug,
    name: row.name,
    description: row.description,
    team: { slug: row.team.slug, name: row.team.name },
    domain: row.domain,
    tags: row.tags,
    tier: row.tier,
    isolationLayer: row.isolationLayer,
    runtime: row.runtime,
    links: presentLinks(row.links),
    revision: row.revision,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    versionCount,
    newestVersion: presentSummary(row.newestVersion),
    activeVersion: presentSummary(row.activeVersion),
    nextSunset: nextSunset && { version: nextSunset.version, sunsetAt: nextSunset.sunsetAt.toISOString() },
    openReviews,
    level: reachedLevelOf(level),
    url: `/apis/${row.slug}`,
  };
}

/** An API as REST and pages show it. */
export function presentApi(row: ApiRow, openReviews: number): ApiDto {
  const next = row.versions[0];
  return presentListed(row, {
    versionCount: row._count.versions,
    openReviews,
    level: row.score?.level ?? null,
    nextSunset: next?.deprecation ? { version: next.label, sunsetAt: next.deprecation.sunsetAt } : null,
  });
}
