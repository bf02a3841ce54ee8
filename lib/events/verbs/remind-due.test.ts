import { describe, expect, it } from "vitest";
import { contextAt } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { grantWaiver, requestWaivers } from "@/lib/waivers/verbs/grant-waiver";
import { revokeWaiver } from "@/lib/waivers/verbs/revoke-waiver";
import { remindDue } from "./remind-due";

async function countOf(action: string, entityId: string): Promise<number> {
  const { prisma } = await testDatabase();
  return prisma.auditEntry.count({ where: { action, entityId } });
}

describe("reminders", () => {
  it("come for a waiver two weeks and three days before its last day, once each", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    const waiver = { api: api.slug, gate: "lint" as const, reason: "Next month.", expiresOn: "2026-12-30" };
    const { id } = await grantWaiver(owner.ctx, waiver);
    const seen: number[] = [];
    for (const day of ["2026-12-15", "2026-12-16", "2026-12-20", "2026-12-27", "2026-12-30", "2026-12-31"]) {
      const ctx = await contextAt(world.system, new Date(`${day}T12:00:00Z`));
      // As several processes do it at the same time.
      await Promise.all([remindDue(ctx), remindDue(ctx)]);
      seen.push(await countOf("waiver.remind", id));
    }
    expect(seen).toEqual([0, 1, 1, 2, 2, 2]);
  });

  it("do not come for what is only asked for, refused or revoked", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    const waiver = { api: api.slug, gate: "lint" as const, reason: "Next month.", expiresOn: "2026-12-30" };
    const [asked] = await requestWaivers(owner.ctx, waiver);
    const { id } = await grantWaiver(owner.ctx, waiver);
    await revokeWaiver(owner.ctx, { id });
    await remindDue(await contextAt(world.system, new Date("2026-12-29T12:00:00Z")));
    expect([await countOf("waiver.remind", asked?.id ?? ""), await countOf("waiver.remind", id)]).toEqual([0, 0]);
  });
});
