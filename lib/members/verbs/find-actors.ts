import type { Actor, ActorRef, ServiceContext, UserActor } from "@/lib/core/context";
import type { Permission } from "@/lib/members/model";
import { can } from "@/lib/members/policy";
import { listActorsAround, listUserActors, lockUserRights } from "@/lib/members/store/actors";
import { findTokenActors, holdTokens } from "@/lib/tokens/verbs/find-token-actors";

/** At most this many people are looked at around one team. */
const MOST_PEOPLE = 500;

function idsOf(refs: readonly ActorRef[], kind: ActorRef["kind"]): string[] {
  return [...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id))];
}

/**
 * Holds the rights of the actors behind references until the transaction ends, so that what is decided by them holds at its
 * end: whoever demotes somebody, takes them out of a team or revokes a token meanwhile waits. To be called before anything
 * is written to the audit log, for which others wait in turn. For other verbs, as below.
 */
export async function holdRights(tx: ServiceContext, refs: readonly ActorRef[]): Promise<void> {
  const users = idsOf(refs, "user");
  if (users.length > 0) await lockUserRights(tx.access, users);
  await holdTokens(tx, idsOf(refs, "token"));
}

/**
 * The actors behind references, with the rights they have now: people who left and tokens that ended are absent, and the
 * registry itself always is. For other verbs: whoever asks has been authorised.
 */
export async function findActors(ctx: ServiceContext, refs: readonly ActorRef[]): Promise<Actor[]> {
  const users = idsOf(refs, "user");
  const people = users.length === 0 ? [] : await listUserActors(ctx.access, users);
  return [...people, ...(await findTokenActors(ctx, idsOf(refs, "token")))];
}

/** The people who have a permission in a team now, by name. For other verbs, as above. */
export async function findPeopleWhoMay(
  ctx: ServiceContext,
  permission: Permission,
  teamId: string,
): Promise<UserActor[]> {
  const people = await listActorsAround(ctx.access, teamId, MOST_PEOPLE);
  return people.filter((person) => can(person, permission, teamId));
}
