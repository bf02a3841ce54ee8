import { describe, expect, it } from "vitest";
import type { VersionState } from "@/lib/lifecycle/model";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { findBaseline } from "./compare-with-baseline";
import { requireLifecycleVersion } from "./find-lifecycle-version";

async function baselineOf(label: string, others: [label: string, state: VersionState][]): Promise<string | null> {
  const world = await createWorld();
  const api = await addApi(world);
  for (const [other, state] of others) await api.version(other, { state });
  await api.version(label, { state: "draft" });
  const baseline = await findBaseline(world.system, await requireLifecycleVersion(world.system, api.slug, label));
  return baseline?.label ?? null;
}

describe("findBaseline", () => {
  it.each<[what: string, others: [string, VersionState][], expected: string | null]>([
    ["nothing before it", [], null],
    ["an active version", [["1.0.0", "active"]], "1.0.0"],
    ["a deprecated version, whose callers are still there", [["1.0.0", "deprecated"]], "1.0.0"],
    ["a sunset version, which may have callers", [["1.0.0", "sunset"]], "1.0.0"],
    ["a retired version, which has none", [["1.0.0", "retired"]], null],
    [
      "a draft, which nobody calls",
      [
        ["1.0.0", "active"],
        ["1.1.0", "draft"],
      ],
      "1.0.0",
    ],
    [
      "the newest of those in use",
      [
        ["1.0.0", "active"],
        ["1.1.0", "deprecated"],
      ],
      "1.1.0",
    ],
    ["a version above it", [["3.0.0", "active"]], null],
  ])("with %s", async (_what, others, expected) => {
    expect(await baselineOf("2.0.0", others)).toBe(expected);
  });
});
