import { expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { grantWaiver } from "./grant-waiver";
import { listRevocableWaivers } from "./list-revocable-waivers";

it("names those of the caller's own teams, for who may grant them", async () => {
  const world = await createWorld();
  const [mine, other] = [await addApi(world), await addApi(world)];
  const owner = await mine.team.member("owner");
  const reviewer = await mine.team.member("reviewer");
  const grant = async (api: typeof mine) => {
    const granter = await api.team.member("owner");
    const wanted = { api: api.slug, gate: "lint" as const, reason: "Known.", expiresOn: "2026-12-31" };
    return (await grantWaiver(granter.ctx, wanted)).id;
  };
  const ids = [await grant(mine), await grant(other)];
  expect(await listRevocableWaivers(owner.ctx, { ids })).toEqual([ids[0]]);
  expect(await listRevocableWaivers(reviewer.ctx, { ids })).toEqual([]);
  expect(await listRevocableWaivers(world.anonymous, { ids })).toEqual([]);
  expect(await listRevocableWaivers((await world.administrator()).ctx, { ids })).toEqual(ids);
});
