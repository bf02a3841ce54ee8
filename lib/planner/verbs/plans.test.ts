import { describe, expect, it } from "vitest";
import { DEFAULT_ASSUMPTIONS } from "@/lib/maturity/planner/assumptions";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { UNKNOWN_ID } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { createPlan } from "./create-plan";
import { deletePlan } from "./delete-plan";
import { getPlan } from "./get-plan";
import { getUpgradeOutlook } from "./get-upgrade-outlook";
import { listPlans } from "./list-plans";
import { updatePlan } from "./update-plan";

const refused = (code: string) => expect.objectContaining({ code });
const assumptions = { ...DEFAULT_ASSUMPTIONS, from: 2, to: 3 };

describe("what moving up comes to", () => {
  it("is told to everybody who may read, with the rubric it rests on", async () => {
    const world = await createWorld();
    const outlook = await getUpgradeOutlook(world.anonymous, { from: "2", to: 3 });
    expect(outlook).toMatchObject({ assumptions, rubric: "apicmm@0" });
    expect(outlook.result.steps.map(({ gain }) => gain)).toEqual(["operations"]);
    for (const wrong of [{ from: 0 }, { to: 6 }, { development: -1 }, { discountRate: "x" }]) {
      await expect(getUpgradeOutlook(world.anonymous, wrong)).rejects.toEqual(refused("invalid_input"));
    }
  });
});

describe("plans", () => {
  it("are kept by everybody who is signed in, and read by all", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await world.reader("Rita");
    const plan = await createPlan(ctx, { title: " To the platform ", team: team.slug, assumptions });
    expect(plan).toMatchObject({
      title: "To the platform",
      team: { slug: team.slug },
      by: { name: "Rita" },
      revision: 1,
    });
    expect(plan.result).toEqual((await getUpgradeOutlook(ctx, assumptions)).result);
    expect(await getPlan(world.anonymous, { plan: plan.id })).toEqual({ ...plan, mayChange: false });
    const { items } = await listPlans(world.anonymous, { team: team.slug });
    expect(items).toMatchObject([{ id: plan.id, npv: plan.result.npv.value }]);
    await expectAuditEntry(world.system, { action: "plan.create", entityId: plan.id });
    await expect(createPlan(world.anonymous, { title: "A", assumptions })).rejects.toEqual(refused("unauthenticated"));
    await expect(createPlan(ctx, { title: "A", team: "no-team", assumptions })).rejects.toEqual(refused("not_found"));
  });

  it("are listed page by page", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await world.reader();
    const titles = ["a", "b", "c"];
    for (const title of titles) await createPlan(ctx, { title, team: team.slug, assumptions });
    const first = await listPlans(ctx, { team: team.slug, limit: 2 });
    const second = await listPlans(ctx, { team: team.slug, limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ title }) => title).toSorted()).toEqual(titles);
    expect(second.nextCursor).toBeNull();
  });

  it("are changed by whoever made them, owners of the team, and administrators", async () => {
    const world = await createWorld();
    const team = await world.team();
    const author = await team.member("reader");
    const plan = await createPlan(author.ctx, { title: "One", team: team.slug, assumptions });
    const publisher = await team.member("publisher");
    const patch = { title: "Two" };
    await expect(updatePlan(publisher.ctx, { plan: plan.id, patch })).rejects.toEqual(refused("forbidden"));
    await expect(deletePlan(publisher.ctx, { plan: plan.id })).rejects.toEqual(refused("forbidden"));
    const changed = await updatePlan(author.ctx, { plan: plan.id, patch, expected: ["1"] });
    expect(changed).toMatchObject({ title: "Two", revision: 2, assumptions });
    const entries = await countAuditEntries(world.system, plan.id);
    await updatePlan(author.ctx, { plan: plan.id, patch });
    expect(await countAuditEntries(world.system, plan.id)).toBe(entries);
    const owner = await team.member("owner");
    await expect(updatePlan(owner.ctx, { plan: plan.id, patch, expected: ["1"] })).rejects.toEqual(
      refused("stale_revision"),
    );
    await deletePlan(owner.ctx, { plan: plan.id, expected: ["2"] });
    await expect(getPlan(author.ctx, { plan: plan.id })).rejects.toEqual(refused("not_found"));
    await expect(deletePlan(author.ctx, { plan: UNKNOWN_ID })).rejects.toEqual(refused("not_found"));
  });
});
