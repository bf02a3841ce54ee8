import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findOwnTokens } from "@/lib/members/verbs/find-own-tokens";
import { isSameActor, storedActor } from "@/lib/versions/model/stored-actor";
import { listPusherRows } from "@/lib/versions/revision-store";
import { findVersionById } from "@/lib/versions/store";

/**
 * Everybody who pushed a revision of a version, each once, the first publisher first, and after them the tokens that are their
 * own (`findOwnTokens`): nobody of them approves it. For other verbs, which authorise.
 */
export async function pushersOf(ctx: ServiceContext, versionId: string): Promise<ActorRef[]> {
  const version = await findVersionById(ctx.access, versionId);
  if (!version) throw new RegistryError("not_found", "The version is not there any more.");
  const first = storedActor(version.publishedByKind, version.publishedById, version.publishedByName);
  const rows = await listPusherRows(ctx.access, versionId);
  const pushers = rows.map((row) => storedActor(row.pushedByKind, row.pushedById, row.pushedByName));
  const all = [first, ...pushers.filter((pusher) => !isSameActor(pusher, first))];
  return [...all, ...(await findOwnTokens(ctx, all))];
}
