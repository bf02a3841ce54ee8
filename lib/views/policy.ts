import type { Actor, UserActor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { can } from "@/lib/members/policy";

interface Whose {
  ownerId: string | null;
  teamId: string | null;
}

/** Whose views the caller finds: their own, and those of their teams; tokens without a team find those of all teams. */
export function viewsOf(actor: Actor): { ownerId: string | null; teamIds: readonly string[] | "all" } {
  switch (actor.kind) {
    case "user":
      return { ownerId: actor.id, teamIds: actor.teams.map(({ teamId }) => teamId) };
    case "token":
      return { ownerId: null, teamIds: actor.teamId === null ? "all" : [actor.teamId] };
    case "system":
      return { ownerId: null, teamIds: "all" };
    case "anonymous":
      return { ownerId: null, teamIds: [] };
  }
}

/** Whether the caller finds this view; administrators find those of every team by their id. */
export function maySeeView(actor: Actor, view: Whose): boolean {
  const { ownerId, teamIds } = viewsOf(actor);
  if (view.teamId === null) return view.ownerId !== null && view.ownerId === ownerId;
  return teamIds === "all" || teamIds.includes(view.teamId) || can(actor, "view.manage", view.teamId);
}

/** Whether the caller may change or remove this view: their own, and those of teams in which they may publish. */
export function mayManageView(actor: Actor, view: Whose): boolean {
  if (view.teamId === null) return maySeeView(actor, view);
  return can(actor, "view.manage", view.teamId);
}

/** The slugs of the teams in which a person may keep views for all. */
export function viewTeamsOf(actor: Actor): string[] {
  if (actor.kind !== "user") return [];
  return actor.teams.filter(({ teamId }) => can(actor, "view.manage", teamId)).map(({ teamSlug }) => teamSlug);
}

/** The person who asks. Throws `unauthenticated` for nobody, and `forbidden` for programs, which have none of their own. */
export function requirePersonWithViews(actor: Actor): UserActor {
  if (actor.kind === "user") return actor;
  if (actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "Nobody is signed in, so there are no own views.", { fix: "Sign in." });
  }
  throw new RegistryError("forbidden", "Only people have views of their own.", { fix: "Name a team." });
}
