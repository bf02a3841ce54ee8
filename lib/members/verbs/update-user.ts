import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision, requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { userChanges, userKey } from "@/lib/members/schema";
import { presentUser, userRoleOf } from "@/lib/members/schema/present";
import { deleteSessions, lockAdministrators, lockUser, updateUserRow } from "@/lib/members/store/users";

/**
 * Changes a person (id or e-mail). Disabling them ends their sessions. Throws `conflict` where nobody would be left to
 * administer the registry, and `stale_revision`.
 */
export const updateUser = defineMutation({
  action: "user.update",
  input: z.strictObject({ user: userKey, changes: userChanges, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  run: async (ctx, { user: key, changes, expected }) => {
    // Administrators before the person, always in this order, so that two changes cannot wait for each other.
    const administrators = await lockAdministrators(ctx.access);
    const user = await lockUser(ctx.access, key);
    if (!user) throw new RegistryError("not_found", `There is no person ${key}.`);
    requireRevision(expected, contentRevision(presentUser(user)));
    const role = changes.role ?? userRoleOf(user.role);
    const disabledAt = (changes.disabled ?? user.disabledAt !== null) ? (user.disabledAt ?? ctx.now) : null;
    const name = changes.name ?? user.name;
    if (role !== "administrator" || disabledAt) requireAnother(administrators, user.id);
    await updateUserRow(ctx.access, user.id, { name, role, disabledAt });
    if (disabledAt) await deleteSessions(ctx.access, user.id);
    const changed = { ...user, name, role, disabledAt };
    const shown = presentUser(changed);
    const facts = (one: typeof user) => ({ name: one.name, role: one.role, disabled: one.disabledAt !== null });
    return {
      result: { user: shown, revision: contentRevision(shown) },
      audit: {
        entity: "user",
        entityId: user.id,
        entityName: user.email,
        before: facts(user),
        after: facts(changed),
      },
    };
  },
});

function requireAnother(administrators: readonly string[], leaving: string): void {
  if (!administrators.includes(leaving) || administrators.length > 1) return;
  throw new RegistryError("conflict", "This is the last administrator.", {
    fix: "Make somebody else an administrator first.",
  });
}
