import { describe, expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { listGoing } from "./list-going";

describe("listGoing", () => {
  it("gives the versions at a stage, and counts all stages", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const { ctx } = await api.team.member("owner");
    for (const [version, sunsetAt] of [
      ["1.0.0", "2027-06-01"],
      ["1.1.0", "2027-09-01"],
    ] as const) {
      await api.version(version, { state: "active" });
      const deprecation = { sunsetAt, replacement: "https://orders.example/" };
      await transitionVersion(ctx, {
        api: api.slug,
        version,
        change: { to: "deprecated", reason: "Old.", deprecation },
      });
    }
    const all = await listGoing(world.anonymous, { team: api.team.slug });
    expect(all.items.map((one) => one.version)).toEqual(["1.0.0", "1.1.0"]);
    expect(all).toMatchObject({ counts: { announced: 2 }, more: false });
    const overdue = await listGoing(world.anonymous, { team: api.team.slug, stage: "overdue" });
    expect(overdue).toMatchObject({ items: [], counts: { announced: 2 } });
  });
});
