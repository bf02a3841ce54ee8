import { randomBytes } from "node:crypto";
import type { Role, ServiceContext, TeamRole } from "@/lib/core/context";
import { testContext, TEST_NOW } from "./contexts";
import { testDatabase } from "./db";
import { addPerson, addToken, type Person, type Program } from "./people";

/** A team, and the people and programs in it. */
export interface TeamInWorld {
  id: string;
  slug: string;
  name: string;
  member(role: TeamRole["role"], name?: string): Promise<Person>;
  token(role: TeamRole["role"], scopes?: string[]): Promise<Program>;
}

/** What one test owns: nothing in it is shared with another test, so that all may run at once. */
export interface World {
  now: Date;
  /** The registry itself, at the instant of the world. */
  system: ServiceContext;
  /** Somebody who is not signed in. */
  anonymous: ServiceContext;
  /** A name nobody else has: `payments` → `payments-3f9a1c`. */
  unique(base: string): string;
  team(name?: string): Promise<TeamInWorld>;
  /** A person without a team: may read, and change nothing. */
  reader(name?: string): Promise<Person>;
  administrator(name?: string): Promise<Person>;
  /** A program with a role in all teams. */
  token(role: Role, scopes?: string[]): Promise<Program>;
}

/** Begins a world of its own for a test. */
export async function createWorld(given: { now?: Date } = {}): Promise<World> {
  const now = given.now ?? TEST_NOW;
  const unique = (base: string) => `${base}-${randomBytes(3).toString("hex")}`;
  return {
    now,
    unique,
    system: await testContext({ now }),
    anonymous: await testContext({ actor: { kind: "anonymous", mayRead: true }, now }),
    team: (name = "Payments") => addTeam(name, unique(name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")), now),
    reader: (name = "Rita Reader") => addPerson({ name, now }),
    administrator: (name = "Ada Administrator") => addPerson({ name, administrator: true, now }),
    token: (role, scopes) => addToken({ role, now, ...(scopes ? { scopes } : {}) }),
  };
}

async function addTeam(name: string, slug: string, now: Date): Promise<TeamInWorld> {
  const { prisma } = await testDatabase();
  const { id } = await prisma.team.create({ data: { slug, name, createdAt: now } });
  return {
    id,
    slug,
    name,
    member: (role, who = `${role} of ${name}`) =>
      addPerson({ name: who, teams: [{ teamId: id, teamSlug: slug, role }], now }),
    token: (role, scopes) => addToken({ role, teamId: id, now, ...(scopes ? { scopes } : {}) }),
  };
}
