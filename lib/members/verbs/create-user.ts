import { randomBytes, randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { createUserInput, type UserDto } from "@/lib/members/schema";
import { presentUser } from "@/lib/members/schema/present";
import { findUser, insertUser } from "@/lib/members/store/users";

const GENERATED_BYTES = 18;

/** Adds a person. Without a password one is made, and handed back this once. Throws `conflict` where the e-mail is taken. */
export const createUser = defineMutation({
  action: "user.create",
  input: createUserInput,
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  prepare: async (_ctx, input) => {
    const generated = input.password === undefined ? randomBytes(GENERATED_BYTES).toString("base64url") : undefined;
    const hash = await hashPassword(input.password ?? generated ?? "");
    return { hash, generated };
  },
  run: async (ctx, { name, email, role }, { hash, generated }) => {
    const id = randomUUID();
    if (!(await insertUser(ctx.access, { id, name, email, role, createdAt: ctx.now }, hash))) {
      throw new RegistryError("conflict", `There is somebody with the e-mail ${email} already.`);
    }
    const user = await findUser(ctx.access, id);
    if (!user) throw new RegistryError("internal", `the person ${id} was not stored`);
    const shown = presentUser(user);
    const result: { user: UserDto; revision: string; generatedPassword: string | undefined } = {
      user: shown,
      revision: contentRevision(shown),
      generatedPassword: generated,
    };
    return { result, audit: { entity: "user", entityId: id, entityName: email, after: { name, email, role } } };
  },
});
