import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { contextAt } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import { remindDue } from "./remind-due";

async function countOf(action: string, entityId: string): Promise<number> {
  const { prisma } = await testDatabase();
  return prisma.auditEntry.count({ where: { action, entityId } });
}

describe("reminders", () => {
  it("come once for a waiver, in its last week", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    const waiver = { api: api.slug, gate: "lint" as const, reason: "Next month.", expiresOn: "2026-12-02" };
    const { id } = await grantWaiver(owner.ctx, waiver);
    await remindDue(await contextAt(world.system, new Date("2026-11-20T00:00:00Z")));
    expect(await countOf("waiver.remind", id)).toBe(0);
    const late = await contextAt(world.system, new Date("2026-11-26T00:00:00Z"));
    await remindDue(late);
    await remindDue(late);
    expect(await countOf("waiver.remind", id)).toBe(1);
  });

  it("come for a sunset a month and a week before, once each", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: DEFAULT_LIFECYCLE_POLICY });
    const owner = await api.team.member("owner");
    const id = await api.version("1.0.0", { state: "active" });
    const change = { to: "deprecated" as const, reason: "Old.", deprecation: { sunsetAt: "2027-06-30" } };
    await transitionVersion(owner.ctx, { api: api.slug, version: "1.0.0", change });
    const seen: number[] = [];
    for (const day of ["2027-05-30", "2027-06-01", "2027-06-10", "2027-06-24", "2027-06-29"]) {
      await remindDue(await contextAt(world.system, new Date(`${day}T12:00:00Z`)));
      seen.push(await countOf("version.remind", id));
    }
    expect(seen).toEqual([0, 1, 1, 2, 2]);
  });
});
