import type { Actor, DataAccess } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { database } from "@/lib/db/client";
import { wrapAccess } from "@/lib/db/data-access";
import { settings } from "@/lib/env";
import { isTeamRole } from "@/lib/members/model";
import { findSessionUser } from "@/lib/members/store/sessions";
import { resolveToken } from "@/lib/tokens/verbs/resolve-token";
import { auth } from "./auth";
import { VerifiedCookies } from "./verified-cookies";

const verified = new VerifiedCookies();
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Who sends this request: the one place that decides it, for pages and REST alike. A bearer token counts before a
 * session. A session may change things only from our own pages (the Origin header), so that no other site can use it.
 */
export async function resolveCaller(headers: Headers, method = "GET"): Promise<Actor> {
  const access = wrapAccess((await database()).prisma);
  const authorization = headers.get("authorization");
  if (authorization !== null) return resolveToken(access, bearerSecret(authorization), new Date());
  const actor = await resolveSession(access, headers);
  if (actor && !SAFE_METHODS.has(method)) requireOwnOrigin(headers);
  return actor ?? { kind: "anonymous", mayRead: settings().CONCORDAT_ANONYMOUS_READ };
}

function bearerSecret(authorization: string): string {
  const secret = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(authorization)?.[1];
  if (secret) return secret;
  throw new RegistryError("unauthenticated", "The Authorization header is not a bearer token.", {
    fix: "Send Authorization: Bearer followed by an API token.",
  });
}

async function resolveSession(access: DataAccess, headers: Headers): Promise<Actor | null> {
  const cookies = headers.get("cookie");
  if (!cookies?.includes("better-auth")) return null;
  const now = new Date();
  const token = verified.get(cookies, now.getTime()) ?? (await verify(cookies, headers, now));
  const user = token === null ? null : await findSessionUser(access, token, now);
  if (!user) return null;
  const teams = user.memberships.flatMap(({ teamId, teamSlug, role }) =>
    isTeamRole(role) ? [{ teamId, teamSlug, role }] : [],
  );
  const { id, name, email } = user;
  return { kind: "user", id, name, email, administrator: user.role === "administrator", teams };
}

/** Asks better-auth, which checks the signature of the session's cookie and lengthens the session. */
async function verify(cookies: string, headers: Headers, now: Date): Promise<string | null> {
  const found = await (await auth()).api.getSession({ headers });
  if (found) verified.keep(cookies, found.session.token, now.getTime());
  return found?.session.token ?? null;
}

function requireOwnOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const own = new URL(settings().CONCORDAT_BASE_URL).host;
  const from = origin && URL.canParse(origin) ? new URL(origin).host : null;
  if (from !== null && (from === own || from === host)) return;
  throw new RegistryError("forbidden", "A signed-in browser may change things only from Concordat's own pages.", {
    fix: "Programs send an API token in the Authorization header.",
  });
}
