import type { DataAccess } from "@/lib/core/context";
import { decodeCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import type { AnnouncementFilter } from "@/lib/deprecations/schema";
import { refuseCursor } from "@/lib/versions/model/time-cursor";

/** A row of either kind; the columns that a kind has not are null. */
export interface AnnouncementRow {
  kind: string;
  /** Unique among all rows, and the same at each reading. */
  key: string;
  /** The UTC day of the sunset as text; `9999-12-31` without one, so that such rows come last. */
  sunsetOn: string;
  api: string;
  apiName: string;
  teamSlug: string;
  teamName: string;
  version: string;
  versionId: string;
  apiId: string;
  state: string;
  operation: string | null;
  /** An operation's sunset as its document writes it. */
  written: string | null;
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
  replacement: string | null;
  migrationGuide: string | null;
  reason: string | null;
  /** When callers could first read of it here. */
  announcedAt: Date;
  /** Consumers that name the version; for an operation, that name it. */
  consumers: number;
}

/** The day that sorts after every other: nothing is announced for it. */
export const NO_DAY = "9999-12-31";

const WHOLE_VERSIONS = Prisma.sql`
  SELECT 'version' AS kind, 'v' || v.id AS key, to_char(d."sunsetAt", 'YYYY-MM-DD') AS "sunsetOn",
    a.slug AS api, a.name AS "apiName", t.slug AS "teamSlug", t.name AS "teamName", v.label AS version,
    v.id::text AS "versionId", a.id AS "apiId", v.state, NULL::text AS operation, NULL::text AS written,
    d."deprecatedAt", d."sunsetAt", d.replacement, d."migrationGuide", d.reason, d."recordedAt" AS "announcedAt"
  FROM "deprecation" d JOIN "api_version" v ON v.id = d."versionId" JOIN "api" a ON a.id = v."apiId"
    JOIN "team" t ON t.id = a."teamId"
  WHERE v.state IN ('deprecated', 'sunset', 'retired')`;

// Only what begins like a day takes part in the order; what it is worth is judged by whoever presents the row.
const OPERATIONS = Prisma.sql`
  SELECT 'operation' AS kind, 'o' || v.id || lpad(o.ordinal::text, 9, '0') AS key,
    CASE WHEN o.sunset ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN left(o.sunset, 10) ELSE ${NO_DAY} END AS "sunsetOn",
    a.slug AS api, a.name AS "apiName", t.slug AS "teamSlug", t.name AS "teamName", v.label AS version,
    v.id::text AS "versionId", a.id AS "apiId", v.state, o.key AS operation, o.sunset AS written,
    NULL::timestamp AS "deprecatedAt", NULL::timestamp AS "sunsetAt", NULL::text AS replacement,
    NULL::text AS "migrationGuide", NULL::text AS reason, v."publishedAt" AS "announcedAt"
  FROM "operation" o JOIN "api_version" v ON v.id = o."versionId" JOIN "api" a ON a.id = v."apiId"
    JOIN "team" t ON t.id = a."teamId"
  WHERE v.state = 'active' AND (o.deprecated OR o.sunset IS NOT NULL)`;

// Whoever does not say which version it calls follows the active one: what is deprecated as a whole does not hit it.
const CONSUMERS = Prisma.sql`
  (SELECT count(DISTINCT c."consumerId")::int FROM "dependency" c WHERE c."apiId" = announcement."apiId"
    AND CASE WHEN operation IS NULL THEN c.version = announcement.version
      ELSE c.version IN ('', announcement.version) AND announcement.operation = ANY (c.operations) END)`;

const SOURCES = {
  version: WHOLE_VERSIONS,
  operation: OPERATIONS,
  all: Prisma.sql`${WHOLE_VERSIONS} UNION ALL ${OPERATIONS}`,
};

/** A text as a LIKE pattern that finds it anywhere and means nothing else. */
function containing(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}

function readCursor(cursor: string | undefined): { day: string; key: string } | null {
  if (cursor === undefined) return null;
  const [day, key] = decodeCursor(cursor);
  if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return refuseCursor();
  return typeof key === "string" && /^[vo][0-9a-f-]{36,60}$/.test(key) ? { day, key } : refuseCursor();
}

function conditions(filter: AnnouncementFilter, latestDay: string | null): Prisma.Sql[] {
  const { api, team, state, q } = filter;
  const from = readCursor(filter.cursor);
  const where = [state ? Prisma.sql`state = ${state}` : Prisma.sql`state <> 'retired'`];
  if (api) where.push(Prisma.sql`api = ${api}`);
  if (team) where.push(Prisma.sql`"teamSlug" = ${team}`);
  if (latestDay !== null) where.push(Prisma.sql`"sunsetOn" <= ${latestDay}`);
  if (q) {
    const like = containing(q);
    where.push(Prisma.sql`lower(concat_ws(' ', api, "apiName", version, operation, replacement, reason)) LIKE ${like}`);
  }
  if (from) {
    const { day, key } = from;
    where.push(Prisma.sql`("sunsetOn" COLLATE "C" > ${day} OR ("sunsetOn" = ${day} AND key COLLATE "C" > ${key}))`);
  }
  return where;
}

/** What goes away, soonest first, one row more than the limit where there are more. `latestDay` is the last UTC day wanted. */
export async function listAnnouncementRows(
  access: DataAccess,
  filter: AnnouncementFilter,
  latestDay: string | null,
): Promise<AnnouncementRow[]> {
  return dbOf(access).$queryRaw<AnnouncementRow[]>`
    SELECT announcement.*, ${CONSUMERS} AS consumers FROM (${SOURCES[filter.kind ?? "all"]}) AS announcement
    WHERE ${Prisma.join(conditions(filter, latestDay), " AND ")}
    ORDER BY "sunsetOn" COLLATE "C", key COLLATE "C" LIMIT ${filter.limit + 1}`;
}
