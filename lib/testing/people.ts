import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Role, ServiceContext, TeamRole, TokenActor, UserActor } from "@/lib/core/context";
import { auth } from "@/lib/runtime/auth";
import { hashToken, TOKEN_PREFIX, visiblePrefix } from "@/lib/tokens/model";
import { testContext } from "./contexts";
import { testDatabase } from "./db";

/** Somebody who can call verbs (`ctx`) and send requests (`headers`). */
export interface Caller {
  actor: UserActor | TokenActor;
  /** At the instant of the world. */
  ctx: ServiceContext;
  /** The same caller at another instant. */
  at(now: Date): Promise<ServiceContext>;
  /** What a request of theirs carries: a signed-in session from our own pages, or a bearer token. */
  headers(): Promise<Record<string, string>>;
}

export interface Person extends Caller {
  actor: UserActor;
}

export interface Program extends Caller {
  actor: TokenActor;
  secret: string;
}

async function sessionHeaders(userId: string): Promise<Record<string, string>> {
  const { prisma } = await testDatabase();
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(Date.now() + 3_600_000);
  await prisma.session.create({ data: { id: randomUUID(), userId, token, expiresAt } });
  const { secret, authCookies, options } = await (await auth()).$context;
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  const cookie = `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`;
  return { cookie, origin: new URL(String(options.baseURL)).origin };
}

/** A person in the database, with these roles in teams. */
export async function addPerson(given: {
  name: string;
  administrator?: boolean;
  teams?: TeamRole[];
  now: Date;
}): Promise<Person> {
  const { prisma } = await testDatabase();
  const { name, administrator = false, teams = [], now } = given;
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, ".")}.${id.slice(0, 8)}@example.test`;
  await prisma.user.create({
    data: { id, name, email, emailVerified: true, role: administrator ? "administrator" : "member", createdAt: now },
  });
  for (const { teamId, role } of teams) await prisma.membership.create({ data: { teamId, userId: id, role } });
  const actor: UserActor = { kind: "user", id, name, email, administrator, teams };
  return {
    actor,
    ctx: await testContext({ actor, now }),
    at: (instant) => testContext({ actor, now: instant }),
    headers: () => sessionHeaders(id),
  };
}

/** A token in the database. Without a team it is for all of them; without scopes it has all of its role. */
export async function addToken(given: { role: Role; teamId?: string; scopes?: string[]; now: Date }): Promise<Program> {
  const { prisma } = await testDatabase();
  const secret = `${TOKEN_PREFIX}${randomBytes(32).toString("base64url")}`;
  const { id, name } = await prisma.apiToken.create({
    data: {
      name: `${given.role} program`,
      hash: hashToken(secret),
      prefix: visiblePrefix(secret),
      role: given.role,
      teamId: given.teamId ?? null,
      scopes: given.scopes ?? [],
      limitedScopes: given.scopes !== undefined,
      createdById: "test",
      createdByName: "Test",
      createdAt: given.now,
    },
  });
  const actor: TokenActor = {
    kind: "token",
    id,
    name,
    role: given.role,
    teamId: given.teamId ?? null,
    scopes: given.scopes ?? null,
  };
  return {
    actor,
    secret,
    ctx: await testContext({ actor, now: given.now }),
    at: (instant) => testContext({ actor, now: instant }),
    headers: () => Promise.resolve({ authorization: `Bearer ${secret}` }),
  };
}
