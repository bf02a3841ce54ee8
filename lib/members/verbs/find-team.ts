import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Permission } from "@/lib/members/model";
import { requirePermission } from "@/lib/members/policy";
import { findTeamRow, lockTeamRow, lockTeamRowWhole } from "@/lib/members/store/teams";

/** A team as other domains need it. */
export interface TeamRef {
  id: string;
  slug: string;
  name: string;
}

const missing = (slug: string) => new RegistryError("not_found", `There is no team ${slug}.`);

/** The team of a slug; throws `not_found`. For verbs that have authorised their caller. */
export async function findTeam(ctx: ServiceContext, slug: string): Promise<TeamRef> {
  const team = await findTeamRow(ctx.access, slug);
  if (!team) throw missing(slug);
  return { id: team.id, slug: team.slug, name: team.name };
}

/** The team with its people, held until the transaction ends; throws `not_found`. */
export async function requireLockedTeam(ctx: ServiceContext, slug: string) {
  const team = await lockTeamRow(ctx.access, slug);
  if (!team) throw missing(slug);
  return team;
}

/** The same for whoever removes it: nobody gives it an API meanwhile, either. */
export async function requireTeamToRemove(ctx: ServiceContext, slug: string) {
  const team = await lockTeamRowWhole(ctx.access, slug);
  if (!team) throw missing(slug);
  return team;
}

/** Throws unless the caller may do this in the team. Who may not even read learns nothing of which teams there are. */
export async function requireTeamPermission(ctx: ServiceContext, slug: string, permission: Permission): Promise<void> {
  requirePermission(ctx.actor, "registry.read");
  requirePermission(ctx.actor, permission, (await findTeam(ctx, slug)).id);
}
