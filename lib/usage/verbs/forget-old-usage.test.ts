import { expect, it } from "vitest";
import { contextAt } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { addTraffic } from "@/lib/testing/usage";
import { createWorld } from "@/lib/testing/world";
import { forgetOldUsage } from "./forget-old-usage";
import { readTraffic } from "./read-traffic";

const DAY = 86_400_000;

it("forgets hours after 35 days and keeps their days, which go after 400", async () => {
  const world = await createWorld();
  const api = await addApi(world);
  await addTraffic(world.system, { service: api.slug, call: "GET /a", times: 4 });
  const { prisma } = await testDatabase();
  const rows = async () => [
    await prisma.usageHour.count({ where: { apiId: api.id } }),
    await prisma.usageDay.count({ where: { apiId: api.id } }),
  ];
  const after = (days: number) => contextAt(world.system, new Date(world.now.getTime() + days * DAY));
  await forgetOldUsage(await after(35));
  expect(await rows()).toEqual([1, 1]);
  const later = await after(60);
  await forgetOldUsage(later);
  expect(await rows()).toEqual([0, 1]);
  const window = { apiId: api.id, from: new Date(world.now.getTime() - 3_600_000), to: later.now };
  expect((await readTraffic(later, window)).calls).toBe(4);
  await forgetOldUsage(await after(402));
  expect(await rows()).toEqual([0, 0]);
});
