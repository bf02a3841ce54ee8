import type { Actor, ActorRef, ServiceContext, UserActor } from "@/lib/core/context";
import type { Permission } from "@/lib/members/model";
import { can } from "@/lib/members/policy";
import { listActorsAround, listUserActors } from "@/lib/members/store/actors";
import { findTokenActors } from "@/lib/tokens/verbs/find-token-actors";

/** At most this many people are looked at around one team. */
const MOST_PEOPLE = 500;

/**
 * The actors behind references, with the rights they have now: people who left and tokens that ended are absent, and the
 * registry itself always is. For other verbs: whoever asks has been authorised.
 */
export async function findActors(ctx: ServiceContext, refs: readonly ActorRef[]): Promise<Actor[]> {
  const idsOf = (kind: ActorRef["kind"]) => [...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id))];
  const users = idsOf("user");
  const people = users.length === 0 ? [] : await listUserActors(ctx.access, users);
  return [...people, ...(await findTokenActors(ctx, idsOf("token")))];
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
