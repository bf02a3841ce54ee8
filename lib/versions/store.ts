import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { VersionState } from "@/lib/lifecycle/model";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import type { Prisma } from "@/generated/prisma/client";
import type { KnownVersion } from "./model/plan-version";
import { headVersions } from "./policy";

/** What is read with a version, to present it. */
export const versionDetails = {
  api: { select: { slug: true, name: true, teamId: true, team: { select: { slug: true, name: true } } } },
  comparedWith: { select: { label: true } },
  deprecation: true,
  files: {
    select: { name: true, digest: true, isEntry: true, mediaType: true, blob: { select: { sizeBytes: true } } },
  },
  reviews: { orderBy: { requestedAt: "desc" }, take: 1, select: { id: true, state: true } },
} satisfies Prisma.ApiVersionInclude;

/** A version's row with what is shown beside it. */
export type VersionRow = Prisma.ApiVersionGetPayload<{ include: typeof versionDetails }>;

/** A state as stored; anything else in the column is a fault of ours. */
export function stateOf(text: string): VersionState {
  const state = VERSION_STATES.find((one) => one === text);
  if (!state) throw new Error(`unknown state of a version: ${text}`);
  return state;
}

/** What publishing has to know of an API, which stays locked until the transaction ends. */
export async function lockApi(access: DataAccess, slug: string) {
  const db = dbOf(access);
  await db.$queryRaw`SELECT id FROM "api" WHERE slug = ${slug} FOR UPDATE`;
  return findApiForPublish(access, slug);
}

/** The same without the lock. */
export async function findApiForPublish(access: DataAccess, slug: string) {
  return dbOf(access).api.findUnique({
    where: { slug },
    select: { id: true, slug: true, teamId: true, lastSequence: true },
  });
}

/** All versions of an API, with what ordering and comparing need. */
export async function listOrdered(access: DataAccess, apiId: string): Promise<KnownVersion[]> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { apiId },
    select: {
      id: true,
      label: true,
      sortKey: true,
      state: true,
      digest: true,
      format: true,
      revision: true,
      revisionNumber: true,
    },
  });
  return rows.map((row) => ({ ...row, state: stateOf(row.state) }));
}

/** A version by API and label; `latest` is the newest active one. */
export async function findVersion(access: DataAccess, api: string, label: string): Promise<VersionRow | null> {
  const where: Prisma.ApiVersionWhereInput =
    label === "latest" ? { activeOf: { slug: api } } : { api: { slug: api }, label };
  return dbOf(access).apiVersion.findFirst({ where, include: versionDetails });
}

/** A version by its id. */
export async function findVersionById(access: DataAccess, id: string): Promise<VersionRow | null> {
  return dbOf(access).apiVersion.findUnique({ where: { id }, include: versionDetails });
}

/** Versions of an API, newest first, one more than `limit` where there are more. */
export async function listVersionRows(
  access: DataAccess,
  filter: { api: string; state?: string | undefined; below?: string | undefined; limit: number },
): Promise<VersionRow[]> {
  return dbOf(access).apiVersion.findMany({
    where: {
      api: { slug: filter.api },
      ...(filter.state ? { state: filter.state } : {}),
      ...(filter.below ? { sortKey: { lt: filter.below } } : {}),
    },
    orderBy: { sortKey: "desc" },
    take: filter.limit + 1,
    include: versionDetails,
  });
}

/** The newest versions of an API, by name only. */
export async function listVersionLabels(access: DataAccess, api: string, limit: number) {
  return dbOf(access).apiVersion.findMany({
    where: { api: { slug: api } },
    orderBy: { sortKey: "desc" },
    take: limit,
    select: { label: true, state: true },
  });
}

/** The files of a version, decompressed by the caller. */
export async function readFiles(access: DataAccess, versionId: string) {
  return dbOf(access).versionFile.findMany({
    where: { versionId },
    orderBy: { name: "asc" },
    // Bytes come as they are by a statement of their own; joined they would be written out as text.
    relationLoadStrategy: "query",
    select: {
      name: true,
      digest: true,
      mediaType: true,
      isEntry: true,
      blob: { select: { content: true, sizeBytes: true } },
    },
  });
}

/** Points the API at its newest and its newest active version, after anything that may have changed which they are. */
export async function refreshHeads(access: DataAccess, apiId: string, now: Date): Promise<void> {
  const { newest, active } = headVersions(await listOrdered(access, apiId));
  await dbOf(access).api.update({
    where: { id: apiId },
    data: { newestVersionId: newest?.id ?? null, activeVersionId: active?.id ?? null, updatedAt: now },
  });
}

/** Moves a version to another state. */
export async function updateState(
  access: DataAccess,
  versionId: string,
  state: VersionState,
  now: Date,
): Promise<void> {
  await dbOf(access).apiVersion.update({
    where: { id: versionId },
    data: { state, stateChangedAt: now, revision: { increment: 1 } },
  });
}
