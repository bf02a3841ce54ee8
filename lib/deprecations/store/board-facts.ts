import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { VERSION_STATES, type VersionState } from "@/lib/lifecycle/model";

/** A version as boards and reminders know it: whose it is, and how far it has come. */
export interface VersionFacts {
  versionId: string;
  label: string;
  state: VersionState;
  publishedAt: Date;
  apiId: string;
  api: string;
  apiName: string;
  domain: string | null;
  team: { id: string; slug: string; name: string };
}

/** What is known of some versions, by id, in one query. */
export async function findVersionFacts(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, VersionFacts>> {
  if (versionIds.length === 0) return new Map();
  const rows = await dbOf(access).apiVersion.findMany({
    where: { id: { in: [...new Set(versionIds)] } },
    select: {
      id: true,
      label: true,
      state: true,
      publishedAt: true,
      api: {
        select: {
          id: true,
          slug: true,
          name: true,
          domain: true,
          team: { select: { id: true, slug: true, name: true } },
        },
      },
    },
  });
  return new Map(
    rows.map(({ id, label, state, publishedAt, api }) => {
      const known = VERSION_STATES.find((one) => one === state) ?? "draft";
      const { slug, name, domain, team } = api;
      const facts = { versionId: id, label, state: known, publishedAt, apiId: api.id, api: slug, apiName: name };
      return [id, { ...facts, domain, team }];
    }),
  );
}

/** Domains that any API names, sorted. */
export async function listDomains(access: DataAccess): Promise<string[]> {
  const rows = await dbOf(access).api.findMany({
    where: { domain: { not: null } },
    distinct: ["domain"],
    select: { domain: true },
    orderBy: { domain: "asc" },
  });
  return rows.flatMap(({ domain }) => (domain === null ? [] : [domain]));
}
