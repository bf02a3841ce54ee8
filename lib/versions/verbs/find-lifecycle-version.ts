import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { ApiRef, LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { findApiForPublish, findVersionById, lockApi, stateOf, type VersionRow } from "@/lib/versions/store";
import { readVersionRow, requireVersion } from "./require-version";

/** A version's row as other areas know a version. */
export function toLifecycle(row: VersionRow): LifecycleVersion {
  const { id, label, sortKey, revision, revisionNumber, digest, format, publishedAt, apiId, api } = row;
  return {
    id,
    label,
    sortKey,
    revision,
    revisionNumber,
    digest,
    format,
    publishedAt,
    state: stateOf(row.state),
    publishedBy: storedActor(row.publishedByKind, row.publishedById, row.publishedByName),
    api: { id: apiId, slug: api.slug, name: api.name, teamId: api.teamId, team: api.team },
  };
}

/** The version of an API and a label (or `latest`), for other verbs, which authorise. Throws `not_found`. */
export async function requireLifecycleVersion(
  ctx: ServiceContext,
  api: string,
  label: string,
): Promise<LifecycleVersion> {
  return toLifecycle(await requireVersion(ctx, api, label));
}

/** The same by its id, which came from our own tables. */
export async function getLifecycleVersion(ctx: ServiceContext, id: string): Promise<LifecycleVersion> {
  const row = await findVersionById(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "The version is not there any more.");
  return toLifecycle(row);
}

/** Whether there is such a version, and what of it; null where there is none. */
export async function findLifecycleVersion(
  ctx: ServiceContext,
  api: string,
  label: string,
): Promise<LifecycleVersion | null> {
  const row = await readVersionRow(ctx, api, label);
  return row && toLifecycle(row);
}

/** An API by its slug; null where there is none. */
export async function findApiRef(ctx: ServiceContext, slug: string): Promise<ApiRef | null> {
  return findApiForPublish(ctx.access, slug);
}

/** An API by its slug. Throws `not_found`. */
export async function requireApiRef(ctx: ServiceContext, slug: string): Promise<ApiRef> {
  const api = await findApiRef(ctx, slug);
  if (!api) throw new RegistryError("not_found", `There is no API ${slug}.`, { fix: "See /api/v1/apis." });
  return api;
}

/**
 * Makes everything that changes one API's versions take turns until the open transaction ends. To be called before
 * anything is read that a decision depends on; publishing takes the same lock.
 */
export async function lockApiOf(tx: ServiceContext, slug: string): Promise<void> {
  await lockApi(tx.access, slug);
}
