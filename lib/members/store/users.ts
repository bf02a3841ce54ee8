import type { DataAccess } from "@/lib/core/context";
import { type PageInput, readCursor, textCursor } from "@/lib/core/paging";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import type { UserRole } from "@/lib/members/model";

const withTeams = {
  memberships: { include: { team: { select: { slug: true, name: true } } }, orderBy: { team: { slug: "asc" } } },
} satisfies Prisma.UserInclude;

export type UserRow = Prisma.UserGetPayload<{ include: typeof withTeams }>;

/** A person with their roles in teams. */
export async function findUser(access: DataAccess, id: string): Promise<UserRow | null> {
  return dbOf(access).user.findUnique({ where: { id }, include: withTeams });
}

/** The person with this id or this e-mail. */
export async function findUserByKey(access: DataAccess, key: string): Promise<UserRow | null> {
  return dbOf(access).user.findFirst({
    where: { OR: [{ id: key }, { email: key.toLowerCase() }] },
    include: withTeams,
  });
}

/** The same, held until the transaction ends: two changes of one person follow each other. */
export async function lockUser(access: DataAccess, key: string): Promise<UserRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM "user" WHERE id = ${key} OR email = ${key.toLowerCase()} FOR UPDATE`;
  return findUserByKey(access, key);
}

/** People by e-mail, one more than the limit where there are more. */
export async function listUserRows(access: DataAccess, filter: PageInput & { q?: string | undefined }) {
  const [after] = readCursor(filter.cursor, textCursor) ?? [];
  const words = filter.q ? { contains: filter.q, mode: "insensitive" as const } : undefined;
  return dbOf(access).user.findMany({
    where: {
      ...(after !== undefined ? { email: { gt: after } } : {}),
      ...(words ? { OR: [{ name: words }, { email: words }] } : {}),
    },
    include: withTeams,
    orderBy: { email: "asc" },
    take: filter.limit + 1,
  });
}

/** A person with a password; false where the e-mail is taken. The password is hashed already. */
export async function insertUser(
  access: DataAccess,
  user: { id: string; name: string; email: string; role: UserRole; createdAt: Date },
  passwordHash: string,
): Promise<boolean> {
  const { count } = await dbOf(access).user.createMany({
    data: [{ ...user, emailVerified: true, updatedAt: user.createdAt }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  // As better-auth keeps a password: an account of the provider "credential", named after the person.
  await dbOf(access).account.create({
    data: {
      id: user.id,
      accountId: user.id,
      providerId: "credential",
      userId: user.id,
      password: passwordHash,
      createdAt: user.createdAt,
      updatedAt: user.createdAt,
    },
  });
  return true;
}

/** Changes a person. */
export async function updateUserRow(
  access: DataAccess,
  id: string,
  changes: { name?: string; role?: UserRole; disabledAt?: Date | null },
): Promise<void> {
  await dbOf(access).user.update({ where: { id }, data: changes });
}

/** Ends every sign-in of a person. */
export async function deleteSessions(access: DataAccess, userId: string): Promise<void> {
  await dbOf(access).session.deleteMany({ where: { userId } });
}

/** Ids of the administrators who may sign in, held until the transaction ends so that two cannot remove each other. */
export async function lockAdministrators(access: DataAccess): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ id: string }[]>`
    SELECT id FROM "user" WHERE role = 'administrator' AND "disabledAt" IS NULL ORDER BY id FOR UPDATE`;
  return rows.map((row) => row.id);
}

/** Lets one process at a time set the registry up; the others wait until its transaction ends. */
export async function lockBootstrap(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.firstAdministrator})`;
}
