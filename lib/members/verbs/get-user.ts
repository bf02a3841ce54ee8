import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { contentRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { type UserDto, userKey } from "@/lib/members/schema";
import { presentUser } from "@/lib/members/schema/present";
import { findUserByKey } from "@/lib/members/store/users";

/** A person (id or e-mail), and their revision; for administrators. */
export const getUser = defineQuery({
  input: z.strictObject({ user: userKey }),
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  run: async (ctx, { user: key }): Promise<{ user: UserDto; revision: string }> => {
    const user = await findUserByKey(ctx.access, key);
    if (!user) throw new RegistryError("not_found", `There is no person ${key}.`);
    const shown = presentUser(user);
    return { user: shown, revision: contentRevision(shown) };
  },
});
