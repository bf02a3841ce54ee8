import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { ApiIdentityFacts } from "@/lib/maturity/model/facts";

interface IdentityRow {
  id: string;
  slug: string;
  name: string;
  teamId: string;
  team: string;
  teamName: string;
  tier: number;
  domain: string | null;
  tags: string[];
  described: boolean;
  links: string[];
  isolationLayer: string | null;
  runtime: string | null;
  createdAt: Date;
  members: number;
  owners: number;
}

/** Kinds of links are their titles in small letters: `Runbook` is a `runbook`. */
const kindOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-");

/** Whose these APIs are and what the catalogue says of them, by id. Those that are gone are left out. */
export async function collectIdentity(
  access: DataAccess,
  apiIds: readonly string[],
): Promise<Map<string, { teamId: string; identity: ApiIdentityFacts }>> {
  const rows = await dbOf(access).$queryRaw<IdentityRow[]>`
    SELECT a.id::text, a.slug, a.name, a."teamId"::text AS "teamId", t.slug AS team, t.name AS "teamName", a.tier, a.domain, coalesce(a.tags, '{}') AS tags,
      btrim(a.description) <> '' AS described, a."isolationLayer", a.runtime, a."createdAt",
      ARRAY(SELECT l ->> 'title' FROM jsonb_array_elements(CASE jsonb_typeof(a.links) WHEN 'array' THEN a.links ELSE '[]' END) AS l
        WHERE l ->> 'title' IS NOT NULL) AS links,
      (SELECT count(*)::int FROM membership m JOIN "user" u ON u.id = m."userId"
        WHERE m."teamId" = a."teamId" AND u."disabledAt" IS NULL) AS members,
      (SELECT count(*)::int FROM membership m JOIN "user" u ON u.id = m."userId"
        WHERE m."teamId" = a."teamId" AND m.role = 'owner' AND u."disabledAt" IS NULL) AS owners
    FROM api a JOIN team t ON t.id = a."teamId" WHERE a.id = ANY(${[...apiIds]}::uuid[])`;
  return new Map(
    rows.map(({ teamId, links, tags, createdAt, ...row }) => [
      row.id,
      {
        teamId,
        identity: {
          ...row,
          tags: tags.toSorted(),
          links: [...new Set(links.map(kindOf))].sort(),
          createdAt: createdAt.toISOString(),
        },
      },
    ]),
  );
}
