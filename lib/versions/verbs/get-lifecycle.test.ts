import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY, type VersionState } from "@/lib/lifecycle/model";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import type { LifecycleStep } from "@/lib/versions/schema/lifecycle";
import { getLifecycle } from "./get-lifecycle";
import { transitionVersion } from "./transition-version";

const told = (steps: readonly LifecycleStep[]) =>
  steps.map((step) => [step.to, step.asks, step.missing.map((point) => point.code)]);

describe("getLifecycle", () => {
  it.each<[VersionState, unknown[]]>([
    [
      "draft",
      [
        ["in_review", [], []],
        ["active", [], ["review_required"]],
      ],
    ],
    ["in_review", [["active", [], ["approvals_missing"]]]],
    ["active", [["deprecated", ["deprecation", "reason"], []]]],
    [
      "deprecated",
      [
        ["active", ["reason"], []],
        ["sunset", ["reason"], []],
      ],
    ],
    ["sunset", [["retired", [], []]]],
    ["retired", []],
  ])("says what may follow %s, what is asked for and what is missing", async (state, expected) => {
    const world = await createWorld();
    const api = await addApi(world, { policy: DEFAULT_LIFECYCLE_POLICY });
    await api.version("1.0.0", { state });
    const { steps } = await getLifecycle(world.anonymous, { api: api.slug, version: "1.0.0" });
    expect(told(steps)).toEqual(expected);
  });

  it("says of calls that nobody measured that they stop a sunset, where the policy says so", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, remainingTraffic: "block" } });
    await api.version("1.0.0", { state: "deprecated" });
    const { steps } = await getLifecycle(world.anonymous, { api: api.slug, version: "1.0.0" });
    expect(told(steps)).toContainEqual(["sunset", ["reason"], ["traffic_unknown"]]);
  });

  it("tells when it was deprecated, when its sunset comes, what callers read, and whether it can be retired", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: DEFAULT_LIFECYCLE_POLICY });
    await api.version("1.0.0", { state: "active" });
    const { ctx } = await api.team.member("owner");
    const ref = { api: api.slug, version: "1.0.0" };
    const deprecation = { sunsetAt: "2027-06-01", replacement: "https://orders.example/v2" };
    await transitionVersion(ctx, { ...ref, change: { to: "deprecated", reason: "Old.", deprecation } });
    const lifecycle = await getLifecycle(world.anonymous, ref);
    expect(lifecycle.entered).toMatchObject({
      deprecated: world.now.toISOString(),
      sunset: "2027-06-01T00:00:00.000Z",
    });
    expect(lifecycle.fields).toMatchObject({
      Deprecation: `@${world.now.getTime() / 1000}`,
      Sunset: "Tue, 01 Jun 2027 00:00:00 GMT",
      Link: expect.stringContaining('<https://orders.example/v2>; rel="successor-version"'),
    });
    expect(lifecycle.retirement).toMatchObject({ verdict: "no" });
    expect(lifecycle.audit[0]).toMatchObject({ action: "version.transition", after: { reason: "Old." } });
  });

  it("is refused for what is not there", async () => {
    const world = await createWorld();
    const asked = getLifecycle(world.anonymous, { api: world.unique("none"), version: "1.0.0" });
    await expect(asked).rejects.toMatchObject({ code: "not_found" });
  });
});
