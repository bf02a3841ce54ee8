import { describe, expect, it } from "vitest";
import { systemActor } from "@/lib/runtime/service-context";
import { testContext } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { resolveToken } from "@/lib/tokens/verbs/resolve-token";
import { revokeToken } from "@/lib/tokens/verbs/revoke-token";
import { bootstrapRegistry } from "./bootstrap-registry";

const context = () => testContext({ actor: systemActor("bootstrap") });
const FIRST = "first-administrator-token-0001";
const SECOND = "second-administrator-token-0002";

// In this order: one registry is set up.
describe("bootstrapRegistry", () => {
  it("sets an empty database up once, however many processes do it at the same time", async () => {
    const given = { adminEmail: "Root@Example.test", adminToken: FIRST };
    const ctx = await context();
    const outcomes = await Promise.all([1, 2, 3].map(() => bootstrapRegistry(ctx, given)));
    const made = outcomes.filter(({ email }) => email !== null);
    expect(made).toMatchObject([{ email: "root@example.test", generatedPassword: expect.stringMatching(/^.{24,}$/) }]);
    expect(outcomes.map(({ adminToken }) => String(adminToken)).sort()).toEqual(["kept", "kept", "made"]);
    const { prisma } = await testDatabase();
    expect(await prisma.user.count()).toBe(1);
    expect(await prisma.policy.count()).toBe(1);
    const log = await prisma.auditEntry.findMany({ orderBy: { sequence: "asc" } });
    expect(log.map((entry) => `${entry.action} by ${entry.actorId}`)).toEqual([
      "policy.set by bootstrap",
      "user.create by bootstrap",
      "token.create by bootstrap",
    ]);
    expect(JSON.stringify(log.map(({ before, after }) => ({ before, after })))).not.toContain(
      made[0]?.generatedPassword,
    );
  });

  it("stores the token as a hash that opens everything", async () => {
    const ctx = await context();
    expect(await resolveToken(ctx.access, FIRST, ctx.now)).toMatchObject({ role: "administrator", teamId: null });
    const { prisma } = await testDatabase();
    expect(JSON.stringify(await prisma.apiToken.findMany())).not.toContain(FIRST);
  });

  it("closes the token given before when another is given", async () => {
    const ctx = await context();
    expect(await bootstrapRegistry(ctx, { adminToken: SECOND })).toEqual({
      email: null,
      generatedPassword: undefined,
      adminToken: "made",
    });
    await expect(resolveToken(ctx.access, FIRST, ctx.now)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await resolveToken(ctx.access, SECOND, ctx.now)).toMatchObject({ role: "administrator" });
  });

  it("does not open a token again that an administrator revoked", async () => {
    const ctx = await context();
    const actor = await resolveToken(ctx.access, SECOND, ctx.now);
    if (actor.kind !== "token") throw new Error("not a token");
    await revokeToken(ctx, { id: actor.id });
    expect((await bootstrapRegistry(ctx, { adminToken: SECOND })).adminToken).toBe("revoked");
    await expect(resolveToken(ctx.access, SECOND, ctx.now)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("raises the person of that e-mail where there is no administrator", async () => {
    const { prisma } = await testDatabase();
    await prisma.user.updateMany({ data: { role: "member" } });
    const raised = await bootstrapRegistry(await context(), { adminEmail: "root@example.test" });
    expect(raised).toMatchObject({ email: "root@example.test", generatedPassword: undefined });
    expect(await prisma.user.count({ where: { role: "administrator" } })).toBe(1);
  });

  it("is not for people", async () => {
    const reader = await (await createWorld()).reader();
    await expect(bootstrapRegistry(reader.ctx, {})).rejects.toMatchObject({ code: "forbidden" });
  });
});
