import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import type { CallerDto } from "@/lib/members/schema";
import { presentCaller } from "@/lib/members/schema/present";
import { slugsOfTeams } from "@/lib/members/store/teams";

/** The caller themselves, person or token. Throws `unauthenticated` for those who are nobody. */
export const getCaller = defineQuery({
  input: z.strictObject({}),
  authorize: () => undefined,
  run: async (ctx): Promise<CallerDto> => {
    const ids = ctx.actor.kind === "token" && ctx.actor.teamId !== null ? [ctx.actor.teamId] : [];
    const caller = presentCaller(ctx.actor, await slugsOfTeams(ctx.access, ids));
    if (!caller) throw new RegistryError("unauthenticated", "Nobody is signed in.");
    return caller;
  },
});
