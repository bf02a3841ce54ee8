import type { ApiDto } from "@/lib/catalog/schema";

/** The columns of the catalogue as a table of values; their names are those of the REST answer where there are such. */
export const CSV_COLUMNS: readonly { header: string; value: (api: ApiDto) => string | number | null }[] = [
  { header: "slug", value: ({ slug }) => slug },
  { header: "name", value: ({ name }) => name },
  { header: "description", value: ({ description }) => description },
  { header: "team", value: ({ team }) => team.slug },
  { header: "teamName", value: ({ team }) => team.name },
  { header: "domain", value: ({ domain }) => domain },
  { header: "tags", value: ({ tags }) => tags.join(" ") },
  { header: "tier", value: ({ tier }) => tier },
  { header: "isolationLayer", value: ({ isolationLayer }) => isolationLayer },
  { header: "runtime", value: ({ runtime }) => runtime },
  { header: "versions", value: ({ versionCount }) => versionCount },
  { header: "newestVersion", value: ({ newestVersion }) => newestVersion?.version ?? null },
  { header: "state", value: ({ newestVersion }) => newestVersion?.state ?? "unpublished" },
  { header: "format", value: ({ newestVersion }) => newestVersion?.format ?? null },
  { header: "specVersion", value: ({ newestVersion }) => newestVersion?.specVersion ?? null },
  { header: "operations", value: ({ newestVersion }) => newestVersion?.operationCount ?? null },
  { header: "publishedAt", value: ({ newestVersion }) => newestVersion?.publishedAt ?? null },
  { header: "activeVersion", value: ({ activeVersion }) => activeVersion?.version ?? null },
  { header: "nextSunset", value: ({ nextSunset }) => nextSunset?.sunsetAt ?? null },
  { header: "nextSunsetVersion", value: ({ nextSunset }) => nextSunset?.version ?? null },
  { header: "level", value: ({ level }) => level },
  { header: "openReviews", value: ({ openReviews }) => openReviews },
  { header: "updatedAt", value: ({ updatedAt }) => updatedAt },
  { header: "url", value: ({ url }) => url },
];
