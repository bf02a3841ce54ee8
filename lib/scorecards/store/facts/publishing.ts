import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { VERSION_STATES, type VersionState } from "@/lib/lifecycle/model";
import { parseSemver } from "@/lib/lifecycle/version-order";
import { type BreakingRelease, CHANGE_DAYS, type ChangeFacts, type PublishingFacts } from "@/lib/maturity/model/facts";
import { brokeWithinMajor } from "@/lib/scorecards/model/broke-within-major";
import { daysBefore, type FactBatch, instantOf } from "@/lib/scorecards/model/fact-batch";

interface VersionRow {
  apiId: string;
  id: string;
  label: string;
  state: string;
  publishedAt: Date;
  byToken: boolean;
  hasCommit: boolean;
  hasChangelog: boolean;
  breaking: number;
  from: string | null;
}

/** How versions of one API came about, and which of them broke callers; without what removals were announced. */
export interface PublishedFacts {
  publishing: PublishingFacts;
  changes: Omit<ChangeFacts, "removalsAnnounced">;
}

const isReleased = ({ state }: VersionRow) => state !== "draft" && state !== "in_review";

function noStates(): Record<VersionState, number> {
  return { draft: 0, in_review: 0, active: 0, deprecated: 0, sunset: 0, retired: 0 };
}

function statesOf(rows: readonly VersionRow[]): Record<VersionState, number> {
  const byState = noStates();
  for (const { state } of rows) byState[VERSION_STATES.find((one) => one === state) ?? "draft"]++;
  return byState;
}

function share(rows: readonly VersionRow[], holds: (row: VersionRow) => boolean) {
  return { count: rows.filter(holds).length, of: rows.length };
}

function publishedFacts(all: readonly VersionRow[], since: Date): PublishedFacts {
  const recent = all.filter(({ publishedAt }) => publishedAt >= since);
  const byState = statesOf(all);
  const releases = recent.filter(isReleased);
  const breakingReleases = releases.flatMap((row): BreakingRelease[] =>
    row.breaking > 0
      ? [
          {
            ...{ versionId: row.id, version: row.label, from: row.from ?? "", breaking: row.breaking },
            at: row.publishedAt.toISOString(),
          },
        ]
      : [],
  );
  return {
    publishing: {
      versions: recent.length,
      byState,
      byToken: share(recent, ({ byToken }) => byToken),
      withCommit: share(recent, ({ hasCommit }) => hasCommit),
      withChangelog: share(recent, ({ hasChangelog }) => hasChangelog),
      lastAt: instantOf(all.at(-1)?.publishedAt),
      semver: share(recent, ({ label }) => parseSemver(label) !== null),
      activeVersions: byState.active,
    },
    changes: {
      releases: releases.length,
      breakingReleases,
      breakingChanges: breakingReleases.reduce((sum, { breaking }) => sum + breaking, 0),
      breakingWithoutMajor: breakingReleases.filter(brokeWithinMajor).length,
    },
  };
}

/** How versions came about, by API; each of the batch has an entry. */
export async function collectPublishing(access: DataAccess, batch: FactBatch): Promise<Map<string, PublishedFacts>> {
  const rows = await dbOf(access).$queryRaw<VersionRow[]>`
    SELECT v."apiId"::text AS "apiId", v.id::text, v.label, v.state, v."publishedAt", v."publishedByKind" = 'token' AS "byToken",
      coalesce(v.commit, '') <> '' AS "hasCommit", btrim(coalesce(v.changelog, '')) <> '' AS "hasChangelog",
      coalesce(v."breakingCount", 0) AS breaking, f.label AS "from"
    FROM api_version v LEFT JOIN api_version f ON f.id = v."comparedWithId"
    WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) ORDER BY v."publishedAt", v.id`;
  const byApi = new Map<string, VersionRow[]>(batch.apiIds.map((id) => [id, []]));
  for (const row of rows) byApi.get(row.apiId)?.push(row);
  const since = daysBefore(batch.at, CHANGE_DAYS);
  return new Map([...byApi].map(([id, all]) => [id, publishedFacts(all, since)]));
}
