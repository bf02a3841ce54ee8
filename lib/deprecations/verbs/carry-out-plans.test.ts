import { describe, expect, it } from "vitest";
import { runDueMoves } from "@/lib/jobs/sunset";
import { contextAt, countAuditEntries } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { carryOutPlans } from "./carry-out-plans";
import { declareDeprecation } from "./declare-deprecation";
import { getBoard } from "./get-board";

/** An active version that is to be deprecated on the 1st of March 2027, and to go on the 1st of September. */
async function planned() {
  const world = await createWorld();
  const api = await addApi(world);
  const owner = await api.team.member("owner");
  const id = await api.version("1.0.0", { state: "active" });
  const deprecation = {
    ...{ kind: "version" as const, deprecatedAt: "2027-03-01", sunsetAt: "2027-09-01", reason: "Old." },
    replacement: "https://orders.example/",
  };
  await declareDeprecation(owner.ctx, { api: api.slug, version: "1.0.0", deprecation });
  const at = (instant: string) => contextAt(world.system, new Date(instant));
  return { world, api, id, at, name: `${api.slug}@1.0.0` };
}

describe("a planned deprecation", () => {
  it("is on the board before it comes, and comes on its day, once over several processes", async () => {
    const { world, api, id, at, name } = await planned();
    expect((await getBoard(world.anonymous, { api: api.slug })).cards).toMatchObject([{ stage: "planned" }]);
    await carryOutPlans(await at("2027-02-28T23:59:59Z"));
    expect(await api.stateOf("1.0.0")).toBe("active");
    const before = await countAuditEntries(world.system, id);
    const contexts = await Promise.all([1, 2, 3].map(() => at("2027-03-01T00:00:00Z")));
    const runs = await Promise.all(contexts.map((ctx) => carryOutPlans(ctx)));
    expect(runs.filter((run) => run.done.includes(name))).toHaveLength(1);
    expect(runs.flatMap((run) => [...run.refused, ...run.failed])).toEqual([]);
    expect(await api.stateOf("1.0.0")).toBe("deprecated");
    expect(await countAuditEntries(world.system, id)).toBe(before + 1);
  });

  it("takes both steps, in their order, where both days passed without service", async () => {
    const { api, id, at } = await planned();
    await runDueMoves(await at("2027-09-05T00:00:00Z"));
    expect(await api.stateOf("1.0.0")).toBe("sunset");
    const { prisma } = await testDatabase();
    const moves = await prisma.dueMove.findMany({ where: { versionId: id }, orderBy: { dueAt: "asc" } });
    expect(moves.map(({ to, dueAt }) => [to, dueAt.toISOString().slice(0, 10)])).toEqual([
      ["deprecated", "2027-03-01"],
      ["sunset", "2027-09-01"],
    ]);
  });
});
