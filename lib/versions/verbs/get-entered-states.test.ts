import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { getEnteredStates } from "./get-entered-states";
import { transitionVersion } from "./transition-version";

describe("getEnteredStates", () => {
  it("tells when a version was published and moved", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: DEFAULT_LIFECYCLE_POLICY });
    await api.version("1.0.0", { state: "active" });
    const { ctx } = await api.team.member("owner");
    const ref = { api: api.slug, version: "1.0.0" };
    const deprecation = { sunsetAt: "2027-06-01", replacement: "https://orders.example/v2" };
    await transitionVersion(ctx, { ...ref, change: { to: "deprecated", reason: "Old.", deprecation } });
    const entered = await getEnteredStates(world.anonymous, ref);
    expect(Object.keys(entered).sort()).toEqual(["deprecated", "draft"]);
    expect(entered.deprecated).toBe(world.now.toISOString());
  });

  it("is refused for what is not there", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: DEFAULT_LIFECYCLE_POLICY });
    await expect(getEnteredStates(world.anonymous, { api: api.slug, version: "9.9.9" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
