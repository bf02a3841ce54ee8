import { describe, expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { getWaiverDebt } from "./get-waiver-debt";
import { getWaiveRight } from "./get-waive-right";
import { grantWaivers } from "./grant-waiver";

describe("what somebody may do about what stands against a version", () => {
  it("is to grant for an owner, to ask for whoever pushed or publishes, and nothing for who only reads", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const [owner, pusher] = [await api.team.member("owner"), await api.team.member("owner")];
    await api.version("1.0.0", { publishedBy: pusher.actor });
    const of = async (ctx: typeof owner.ctx) => (await getWaiveRight(ctx, { api: api.slug, version: "1.0.0" }))?.mode;
    expect(await of(owner.ctx)).toBe("grant");
    expect(await of(pusher.ctx)).toBe("request");
    expect(await of((await api.team.member("publisher")).ctx)).toBe("request");
    expect(await of((await api.team.member("reader")).ctx)).toBeUndefined();
  });
});

describe("the debt of one API", () => {
  it("leaves out that of others", async () => {
    const world = await createWorld();
    const [api, other] = [await addApi(world), await addApi(world)];
    const owner = await api.team.member("owner");
    await grantWaivers(owner.ctx, { gate: "lint", reason: "Known.", expiresOn: "2026-12-31", api: api.slug });
    expect((await getWaiverDebt(owner.ctx, { api: api.slug })).live).toBe(1);
    expect((await getWaiverDebt(owner.ctx, { api: other.slug })).live).toBe(0);
  });
});
