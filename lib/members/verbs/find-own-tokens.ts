import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { listPeopleByIds } from "@/lib/members/store/actors";
import { findTokenOrigins, findTokensMadeBy, type TokenOrigin } from "@/lib/tokens/verbs/find-token-actors";

/**
 * The tokens that are no second pair of eyes beside some actors: those that they made, or that were made by whoever made them,
 * however many tokens are in between. A token is an actor of its own, but nobody makes themselves an approver. What
 * administrators make is left out: who can make people needs no token for it, and hands out everybody's. For other verbs,
 * which authorise.
 */
export async function findOwnTokens(ctx: ServiceContext, actors: readonly ActorRef[]): Promise<ActorRef[]> {
  const given = actors.filter(({ kind }) => kind !== "system");
  const makers = await findMakers(ctx, given);
  const own = new Map<string, TokenOrigin>();
  for (let of = makers; of.length > 0; ) {
    const made = (await findTokensMadeBy(ctx, of)).filter(({ id }) => !own.has(id));
    for (const token of made) own.set(token.id, token);
    of = made.map(({ id }) => id);
  }
  const isGiven = (id: string) => given.some((one) => one.kind === "token" && one.id === id);
  return [...own.values()]
    .filter(({ id }) => !isGiven(id))
    .map(({ id, name }): ActorRef => ({ kind: "token", id, name }));
}

/** The ids of some actors and of whoever made them, up to the first administrator, who is not among them. */
async function findMakers(ctx: ServiceContext, actors: readonly ActorRef[]): Promise<string[]> {
  const seen = new Set<string>();
  const found: string[] = [];
  for (let ids = actors.map(({ id }) => id); ids.length > 0; ) {
    for (const id of ids) seen.add(id);
    const people = await listPeopleByIds(ctx.access, ids);
    const tokens = await findTokenOrigins(ctx, ids);
    const counting = [...people, ...tokens].filter(({ administrator }) => !administrator).map(({ id }) => id);
    found.push(...counting);
    const above = tokens.filter(({ administrator }) => !administrator).map(({ madeBy }) => madeBy);
    ids = [...new Set(above)].filter((id) => !seen.has(id));
  }
  return found;
}
