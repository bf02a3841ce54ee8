import { describe, expect, it } from "vitest";
import { createWorld } from "@/lib/testing/world";
import { getPermissions } from "./get-permissions";

describe("getPermissions", () => {
  it("is what the caller's role in that team allows, and nothing of other teams", async () => {
    const world = await createWorld();
    const team = await world.team();
    const other = await world.team("Orders");
    const { ctx } = await team.member("reviewer");
    expect((await getPermissions(ctx, { team: team.slug })).has("review.decide")).toBe(true);
    expect((await getPermissions(ctx, { team: team.slug })).has("version.transition")).toBe(false);
    expect((await getPermissions(ctx, { team: other.slug })).has("review.decide")).toBe(false);
    expect([...(await getPermissions(world.anonymous, { team: team.slug }))].sort()).toEqual([
      "audit.read",
      "registry.read",
    ]);
  });
  it("is refused for a team that is not there", async () => {
    const world = await createWorld();
    await expect(getPermissions(world.anonymous, { team: world.unique("none") })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
