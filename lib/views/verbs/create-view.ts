import { randomUUID } from "node:crypto";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { canonicalViewQuery } from "@/lib/views/model";
import { requirePersonWithViews } from "@/lib/views/policy";
import { createViewInput, MOST_VIEWS, type ViewDto } from "@/lib/views/schema";
import { countViews, insertView, lockOwner } from "@/lib/views/store";
import { presentView } from "./present-view";
import { nameIsTaken } from "./name-is-taken";
import { viewFacts } from "./view-facts";

/** Keeps a question to the catalogue: for the caller, or for a team in which they may publish. */
export const createView = defineMutation({
  action: "view.create",
  input: createViewInput,
  authorize: async (ctx, { team }) => {
    requirePermission(ctx.actor, "registry.read");
    if (team === undefined) requirePersonWithViews(ctx.actor);
    else requirePermission(ctx.actor, "view.manage", (await findTeam(ctx, team)).id);
  },
  run: async (ctx, { name, query, team }) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "Nobody is signed in.");
    const whose = await whoseOf(ctx, team);
    await lockOwner(ctx.access, whose);
    const { count, isTaken } = await countViews(ctx.access, whose, name);
    if (isTaken) throw nameIsTaken(name);
    if (count >= MOST_VIEWS) {
      throw new RegistryError("conflict", `There are ${MOST_VIEWS} views already.`, { fix: "Remove one first." });
    }
    const row = await insertView(ctx.access, {
      id: randomUUID(),
      ...whose,
      name,
      query: canonicalViewQuery(query),
      createdById: by.id,
      createdByName: by.name,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    const view: ViewDto = presentView(row, ctx.actor, null);
    return {
      result: view,
      audit: { entity: "view", entityId: row.id, ...viewFacts(row, { after: row }) },
    };
  },
});

async function whoseOf(ctx: ServiceContext, team: string | undefined) {
  if (team === undefined) return { ownerId: requirePersonWithViews(ctx.actor).id, teamId: null };
  return { ownerId: null, teamId: (await findTeam(ctx, team)).id };
}
