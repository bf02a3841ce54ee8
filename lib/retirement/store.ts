import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { VERSION_STATES, type VersionState } from "@/lib/lifecycle/model";

const versionColumns = {
  id: true,
  label: true,
  state: true,
  digest: true,
  format: true,
  basePaths: true,
  publishedAt: true,
  sortKey: true,
  stability: true,
  api: { select: { id: true, slug: true, teamId: true } },
} as const;

/** A version as far as its retirement goes. */
export interface RetiringVersion {
  id: string;
  label: string;
  state: VersionState;
  digest: string;
  format: string;
  basePaths: string[];
  publishedAt: Date;
  sortKey: string;
  /** As the definition writes it. */
  stability: string | null;
  api: { id: string; slug: string; teamId: string };
}

function known<T extends { state: string }>(row: T): T & { state: VersionState } {
  return { ...row, state: VERSION_STATES.find((one) => one === row.state) ?? "draft" };
}

/** Versions by their ids. */
export async function findRetiring(access: DataAccess, ids: readonly string[]): Promise<RetiringVersion[]> {
  const rows = await dbOf(access).apiVersion.findMany({ where: { id: { in: [...ids] } }, select: versionColumns });
  return rows.map(known);
}

/** The versions of some APIs that have, or had, callers. */
export async function listUsedVersions(access: DataAccess, apiIds: readonly string[]): Promise<RetiringVersion[]> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { apiId: { in: [...apiIds] }, state: { in: ["active", "deprecated", "sunset", "retired"] } },
    select: versionColumns,
  });
  return rows.map(known);
}

/** Versions by API and label, and the newest active ones of APIs: whatever replacements name. */
export async function findNamedVersions(
  access: DataAccess,
  names: readonly { slug: string; version: string | null }[],
): Promise<{ versions: RetiringVersion[]; apis: { slug: string; activeVersionId: string | null }[] }> {
  if (names.length === 0) return { versions: [], apis: [] };
  const slugs = [...new Set(names.map(({ slug }) => slug))];
  const apis = await dbOf(access).api.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, activeVersionId: true },
  });
  const active = apis.flatMap(({ activeVersionId }) => activeVersionId ?? []);
  const named = names.flatMap(({ slug, version }) => (version === null ? [] : [{ api: { slug }, label: version }]));
  const versions = await dbOf(access).apiVersion.findMany({
    where: { OR: [{ id: { in: active } }, ...named] },
    select: versionColumns,
  });
  return { versions: versions.map(known), apis };
}

/** An operation of a version. */
export interface OperationRow {
  versionId: string;
  key: string;
  deprecated: boolean;
  stability: string | null;
}

/** The operations of versions, in the order of their documents. */
export async function listOperationsOf(access: DataAccess, versionIds: readonly string[]): Promise<OperationRow[]> {
  if (versionIds.length === 0) return [];
  return dbOf(access).operation.findMany({
    where: { versionId: { in: [...new Set(versionIds)] } },
    select: { versionId: true, key: true, deprecated: true, stability: true },
    orderBy: [{ versionId: "asc" }, { ordinal: "asc" }],
  });
}
