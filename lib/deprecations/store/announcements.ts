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
  /** What of the version goes away; null: all of it. */
  place: string | null;
  /** `declared` here, or in the `document`. */
  origin: string;
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
  replacement: string | null;
  migrationGuide: string | null;
  reason: string | null;
  /** When callers could first read of it here. */
  announcedAt: Date;
  /** Consumers that name the version; for an operation or a parameter, that name the operation. */
  consumers: number;
}

/** The day that sorts after every other: nothing is announced for it. */
export const NO_DAY = "9999-12-31";

const WHOLE_VERSIONS = Prisma.sql`
  SELECT 'version' AS kind, 'v' || v.id AS key, to_char(d."sunsetAt", 'YYYY-MM-DD') AS "sunsetOn",
    a.slug AS api, a.name AS "apiName", t.slug AS "teamSlug", t.name AS "teamName", v.label AS version,
    v.id::text AS "versionId", a.id AS "apiId", v.state, NULL::text AS place, 'declared' AS origin,
    d."deprecatedAt", d."sunsetAt", d.replacement, d."migrationGuide", d.reason, d."recordedAt" AS "announcedAt"
  FROM "deprecation" d JOIN "api_version" v ON v.id = d."versionId" JOIN "api" a ON a.id = v."apiId"
    JOIN "team" t ON t.id = a."teamId"
  WHERE v.state IN ('deprecated', 'sunset', 'retired')`;

// A record of a part is shown once, at the newest active version that it holds for.
const DECLARED_PARTS = Prisma.sql`
  SELECT p.kind, 'p' || p.id AS key,
    to_char(p."sunsetAt" AT TIME ZONE 'UTC' AT TIME ZONE coalesce(p.zone, 'UTC'), 'YYYY-MM-DD') AS "sunsetOn",
    a.slug AS api, a.name AS "apiName", t.slug AS "teamSlug", t.name AS "teamName", v.label AS version,
    v.id::text AS "versionId", a.id AS "apiId", v.state, p.place, 'declared' AS origin,
    p."deprecatedAt", p."sunsetAt", p.replacement, p."migrationGuide", p.reason, p."recordedAt" AS "announcedAt"
  FROM "part_deprecation" p JOIN "api_version" s ON s.id = p."sinceId" LEFT JOIN "api_version" r ON r.id = p."removedInId"
    JOIN LATERAL (SELECT * FROM "api_version" x WHERE x."apiId" = p."apiId" AND x.state = 'active'
      AND x."sortKey" COLLATE "C" >= s."sortKey" AND (r.id IS NULL OR x."sortKey" COLLATE "C" < r."sortKey")
      ORDER BY x."sortKey" COLLATE "C" DESC LIMIT 1) v ON true
    JOIN "api" a ON a.id = p."apiId" JOIN "team" t ON t.id = a."teamId"
  WHERE p."closedAt" IS NULL`;

// What somebody declared here stands for what the document says of the same.
const MARKED_PARTS = Prisma.sql`
  SELECT m.kind, 'o' || v.id || lpad(m.ordinal::text, 9, '0') AS key,
    coalesce(to_char(m.sunset, 'YYYY-MM-DD'), ${NO_DAY}) AS "sunsetOn",
    a.slug AS api, a.name AS "apiName", t.slug AS "teamSlug", t.name AS "teamName", v.label AS version,
    v.id::text AS "versionId", a.id AS "apiId", v.state, m.subject AS place, 'document' AS origin,
    m."sinceDay"::timestamp AS "deprecatedAt", m.sunset::timestamp AS "sunsetAt", m.replacement, m.guide AS "migrationGuide",
    m.message AS reason, v."publishedAt" AS "announcedAt"
  FROM "deprecation_mark" m JOIN "api_version" v ON v.id = m."versionId" JOIN "api" a ON a.id = v."apiId"
    JOIN "team" t ON t.id = a."teamId"
  WHERE v.state = 'active' AND m.direct AND m.kind IN ('operation', 'parameter', 'schema', 'field')
    AND NOT EXISTS (SELECT 1 FROM "part_deprecation" p JOIN "api_version" s ON s.id = p."sinceId"
        LEFT JOIN "api_version" r ON r.id = p."removedInId"
      WHERE p."apiId" = v."apiId" AND p.kind = m.kind AND p."matchKey" = m."matchKey" AND p."closedAt" IS NULL
        AND v."sortKey" COLLATE "C" >= s."sortKey" AND (r.id IS NULL OR v."sortKey" COLLATE "C" < r."sortKey"))`;

// Whoever does not say which version it calls follows the active one: what is deprecated as a whole does not hit it.
const CONSUMERS = Prisma.sql`
  (SELECT count(DISTINCT c."consumerId")::int FROM "dependency" c WHERE c."apiId" = announcement."apiId"
    AND CASE announcement.kind WHEN 'version' THEN c.version = announcement.version
      WHEN 'operation' THEN c.version IN ('', announcement.version) AND announcement.place = ANY (c.operations)
      WHEN 'parameter' THEN c.version IN ('', announcement.version)
        AND concat_ws(' ', split_part(announcement.place, ' ', 1), split_part(announcement.place, ' ', 2)) = ANY (c.operations)
      ELSE c.version IN ('', announcement.version) END)`;

const ALL = Prisma.sql`${WHOLE_VERSIONS} UNION ALL ${DECLARED_PARTS} UNION ALL ${MARKED_PARTS}`;

/** Which kinds are listed: without one, what was listed before parts had records of their own. */
function kindsOf(kind: AnnouncementFilter["kind"]): string[] | null {
  if (kind === "all") return null;
  return kind === undefined ? ["version", "operation"] : [kind];
}

/** A text as a LIKE pattern that finds it anywhere and means nothing else. */
function containing(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}

function readCursor(cursor: string | undefined): { day: string; key: string } | null {
  if (cursor === undefined) return null;
  const [day, key] = decodeCursor(cursor);
  if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return refuseCursor();
  return typeof key === "string" && /^[vop][0-9a-f-]{36,60}$/.test(key) ? { day, key } : refuseCursor();
}

function conditions(filter: AnnouncementFilter, latestDay: string | null): Prisma.Sql[] {
  const { api, team, state, q } = filter;
  const from = readCursor(filter.cursor);
  const where = [state ? Prisma.sql`state = ${state}` : Prisma.sql`state <> 'retired'`];
  const kinds = kindsOf(filter.kind);
  if (kinds) where.push(Prisma.sql`kind = ANY (${kinds})`);
  if (api) where.push(Prisma.sql`api = ${api}`);
  if (team) where.push(Prisma.sql`"teamSlug" = ${team}`);
  if (latestDay !== null) where.push(Prisma.sql`"sunsetOn" <= ${latestDay}`);
  if (q) {
    const like = containing(q);
    where.push(Prisma.sql`lower(concat_ws(' ', api, "apiName", version, place, replacement, reason)) LIKE ${like}`);
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
    SELECT announcement.*, ${CONSUMERS} AS consumers FROM (${ALL}) AS announcement
    WHERE ${Prisma.join(conditions(filter, latestDay), " AND ")}
    ORDER BY "sunsetOn" COLLATE "C", key COLLATE "C" LIMIT ${filter.limit + 1}`;
}
