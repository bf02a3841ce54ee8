import type { ServiceContext } from "@/lib/core/context";
import { settings } from "@/lib/env";
import { requirePermission } from "@/lib/members/policy";
import { findUserByKey, lockAdministrators, lockBootstrap } from "@/lib/members/store/users";
import { ensureDefaultPolicy } from "@/lib/policies/verbs/ensure-default-policy";
import { type AdminTokenState, ensureAdminToken } from "@/lib/tokens/verbs/ensure-admin-token";
import { createUser } from "./create-user";
import { updateUser } from "./update-user";

const DEFAULT_EMAIL = "admin@concordat.local";

/** Instead of what the environment says (INTERFACE §1). */
export interface BootstrapInput {
  adminEmail?: string;
  adminPassword?: string;
  adminToken?: string;
}

export interface Bootstrapped {
  /** Of the first administrator, where this made one. */
  email: string | null;
  /** Where it made a password, too: print it, once. */
  generatedPassword: string | undefined;
  /** What became of the token that was given; null where none was. */
  adminToken: AdminTokenState | null;
}

/**
 * Brings a database to where somebody can administer it: the default policy, a first administrator, the token given.
 * Does nothing where all is there, and may be run by any number of processes at once. For the system actor.
 */
export async function bootstrapRegistry(ctx: ServiceContext, given: BootstrapInput): Promise<Bootstrapped> {
  requirePermission(ctx.actor, "user.manage");
  const env = settings();
  const secret = given.adminToken ?? env.CONCORDAT_ADMIN_TOKEN;
  const email = (given.adminEmail ?? env.CONCORDAT_ADMIN_EMAIL ?? DEFAULT_EMAIL).toLowerCase();
  const password = given.adminPassword ?? env.CONCORDAT_ADMIN_PASSWORD;
  return ctx.transaction(async (tx) => {
    await lockBootstrap(tx.access);
    await ensureDefaultPolicy(tx, {});
    const administrator = await ensureAdministrator(tx, email, password);
    const adminToken = secret === undefined ? null : await ensureAdminToken(tx, { secret });
    return { ...administrator, adminToken };
  });
}

async function ensureAdministrator(
  ctx: ServiceContext,
  email: string,
  password: string | undefined,
): Promise<Pick<Bootstrapped, "email" | "generatedPassword">> {
  if ((await lockAdministrators(ctx.access)).length > 0) return { email: null, generatedPassword: undefined };
  if (await findUserByKey(ctx.access, email)) {
    await updateUser(ctx, { user: email, changes: { role: "administrator", disabled: false } });
    return { email, generatedPassword: undefined };
  }
  const person = { name: "Administrator", email, role: "administrator" as const };
  const { generatedPassword } = await createUser(ctx, password === undefined ? person : { ...person, password });
  return { email, generatedPassword };
}
