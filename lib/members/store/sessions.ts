import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** Somebody who is signed in, with their roles in teams. */
export interface SessionUser {
  id: string;
  name: string;
  email: string;
  role: string;
  memberships: { teamId: string; teamSlug: string; role: string }[];
}

interface SessionRow extends Omit<SessionUser, "memberships"> {
  teamId: string | null;
  teamSlug: string | null;
  teamRole: string | null;
  expiresMs: number;
}

/** Whose session this is, in one statement; null where it is over, or its person is disabled. */
export async function findSessionUser(access: DataAccess, token: string, now: Date): Promise<SessionUser | null> {
  const rows = await dbOf(access).$queryRaw<SessionRow[]>`
    SELECT u.id, u.name, u.email, u.role, m."teamId"::text AS "teamId", t.slug AS "teamSlug", m.role AS "teamRole",
      (extract(epoch FROM s."expiresAt") * 1000)::float8 AS "expiresMs"
    FROM "session" s JOIN "user" u ON u.id = s."userId"
      LEFT JOIN "membership" m ON m."userId" = u.id LEFT JOIN "team" t ON t.id = m."teamId"
    WHERE s.token = ${token} AND u."disabledAt" IS NULL ORDER BY t.slug`;
  const [first] = rows;
  if (!first || first.expiresMs <= now.getTime()) return null;
  const memberships = rows.flatMap(({ teamId, teamSlug, teamRole }) =>
    teamId !== null && teamSlug !== null && teamRole !== null ? [{ teamId, teamSlug, role: teamRole }] : [],
  );
  const { id, name, email, role } = first;
  return { id, name, email, role, memberships };
}
