import { describe, expect, it } from "vitest";
import { resolveCaller } from "@/lib/runtime/resolve-caller";
import { countAuditEntries, expectAuditEntry, testContext } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { createToken } from "./create-token";
import { listTokens } from "./list-tokens";
import { resolveToken } from "./resolve-token";
import { revokeToken } from "./revoke-token";

const refused = (code: string) => expect.objectContaining({ code });
const DAY = 86_400_000;

describe("createToken", () => {
  it("hands out a secret that opens what it says, and stores only its hash", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const { id, token } = await createToken(owner.ctx, {
      name: "CI",
      role: "publisher",
      team: team.slug,
      scopes: ["version.publish"],
    });
    expect(token).toMatch(/^cct_[A-Za-z0-9_-]{43}$/);
    expect(await resolveCaller(new Headers({ authorization: `Bearer ${token}` }), "POST")).toEqual({
      kind: "token",
      id,
      name: "CI",
      role: "publisher",
      teamId: team.id,
      scopes: ["version.publish"],
    });
    const { prisma } = await testDatabase();
    const row = await prisma.apiToken.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
    const entry = await expectAuditEntry(world.system, { action: "token.create", entityId: id });
    expect(JSON.stringify(entry.after)).not.toContain(token.slice(4));
  });

  it("refuses an expiry that has passed", async () => {
    const world = await createWorld();
    const input = { name: "Old", role: "reader" as const, expiresAt: world.now.toISOString() };
    await expect(createToken(world.system, input)).rejects.toEqual(refused("invalid_input"));
  });

  it("refuses a team that is not there", async () => {
    const world = await createWorld();
    const input = { name: "CI", role: "publisher" as const, team: world.unique("none") };
    await expect(createToken(world.system, input)).rejects.toEqual(refused("not_found"));
  });

  it("does not let a token make one that outlives it", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const soon = new Date(world.now.getTime() + DAY);
    const base = { name: "CI", team: team.slug };
    const made = await createToken(owner.ctx, { ...base, role: "owner", expiresAt: soon.toISOString() });
    const ctx = await testContext({ actor: await resolveToken(world.system.access, made.token, world.now) });
    const child = await createToken(ctx, { ...base, role: "publisher" });
    const later = new Date(soon.getTime() + 1).toISOString();
    await expect(createToken(ctx, { ...base, role: "publisher", expiresAt: later })).rejects.toEqual(
      refused("forbidden"),
    );
    await expect(resolveToken(world.system.access, child.token, soon)).rejects.toEqual(refused("unauthenticated"));
  });

  it("refuses fields and scopes it does not know", async () => {
    const world = await createWorld();
    const input = { name: "CI", role: "reader", scopes: ["everything"] } as unknown as Parameters<
      typeof createToken
    >[1];
    await expect(createToken(world.system, input)).rejects.toEqual(refused("invalid_input"));
  });
});

describe("resolveToken", () => {
  it("opens until the expiry, and not at it", async () => {
    const world = await createWorld();
    const expiresAt = new Date(world.now.getTime() + DAY);
    const input = { name: "Day", role: "reader" as const, expiresAt: expiresAt.toISOString() };
    const { token } = await createToken(world.system, input);
    const before = new Date(expiresAt.getTime() - 1);
    expect(await resolveToken(world.system.access, token, before)).toMatchObject({ role: "reader" });
    await expect(resolveToken(world.system.access, token, expiresAt)).rejects.toEqual(refused("unauthenticated"));
  });

  it("notes the last use", async () => {
    const world = await createWorld();
    const { id, token } = await createToken(world.system, { name: "CI", role: "reader" });
    await resolveToken(world.system.access, token, world.now);
    const { prisma } = await testDatabase();
    expect((await prisma.apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt).toEqual(world.now);
  });
});

describe("revokeToken", () => {
  it("closes a token at once, and is audited once however often it is asked", async () => {
    const world = await createWorld();
    const reader = await world.reader();
    const { id, token } = await createToken(reader.ctx, { name: "Mine", role: "reader" });
    await revokeToken(reader.ctx, { id });
    await revokeToken(reader.ctx, { id });
    await expect(resolveToken(world.system.access, token, world.now)).rejects.toEqual(refused("unauthenticated"));
    await expectAuditEntry(world.system, { action: "token.revoke", entityId: id });
    expect(await countAuditEntries(world.system, id)).toBe(2);
  });

  it("says of other people's tokens that there are none", async () => {
    const world = await createWorld();
    const { id } = await createToken((await world.reader()).ctx, { name: "Mine", role: "reader" });
    const stranger = await world.reader("Sam Stranger");
    await expect(revokeToken(stranger.ctx, { id })).rejects.toEqual(refused("not_found"));
    await expect(revokeToken(world.anonymous, { id })).rejects.toEqual(refused("unauthenticated"));
  });
});

describe("listTokens", () => {
  it("shows an owner their team's tokens, newest first, over pages and without any hash", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const publisher = await team.member("publisher");
    for (const name of ["One", "Two", "Three"]) {
      await createToken(owner.ctx, { name, role: "publisher", team: team.slug });
    }
    const first = await listTokens(owner.ctx, { limit: 2 });
    const second = await listTokens(owner.ctx, { limit: 2, cursor: first.nextCursor ?? "" });
    const items = [...first.items, ...second.items];
    expect(items.map((token) => token.name).sort()).toEqual(["One", "Three", "Two"]);
    const { prisma } = await testDatabase();
    for (const { hash } of await prisma.apiToken.findMany()) expect(JSON.stringify(items)).not.toContain(hash);
    expect((await listTokens(publisher.ctx, {})).items).toEqual([]);
    await expect(listTokens(world.anonymous, {})).rejects.toEqual(refused("unauthenticated"));
  });
});
