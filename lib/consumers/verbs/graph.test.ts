import { describe, expect, it } from "vitest";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { createConsumer } from "./create-consumer";
import { declareDependency } from "./declare-dependency";
import { getDependencyGraph } from "./get-dependency-graph";
import { getImpact } from "./get-impact";

/** web → orders API, provided by the order service → payments API, provided by the ledger → orders API: a cycle. */
async function chain() {
  const world = await createWorld();
  const team = await world.team("Pay");
  const shop = await world.team("Shop");
  const payments = await addPublishedApi(world, team);
  await payments.publish("1.0.0");
  const orders = await addPublishedApi(world, shop, await world.administrator());
  await orders.publish("1.0.0");
  const slug = (name: string) => `${payments.slug}-${name}`;
  const make = (name: string, owner: string, provides: string[]) =>
    createConsumer(world.system, { slug: slug(name), name, team: owner, provides });
  await make("web", shop.slug, []);
  await make("orders", shop.slug, [orders.slug]);
  await make("ledger", team.slug, [payments.slug]);
  const calls = (name: string, api: string, operations: string[] = []) =>
    declareDependency(world.system, { consumer: slug(name), api, operations });
  await calls("orders", payments.slug, ["GET /pets/{petId}"]);
  await calls("web", orders.slug);
  await calls("ledger", orders.slug);
  return { world, team, shop, payments, orders, slug };
}

describe("getImpact", () => {
  it("goes through what callers provide, ends cycles, and names teams", async () => {
    const { world, payments, orders, slug, shop, team } = await chain();
    const impact = await getImpact(world.anonymous, { api: payments.slug, operation: "GET /pets/{petId}" });
    expect(impact.consumers.map(({ consumer, depth, reach }) => [consumer.slug, depth, reach])).toEqual([
      [slug("orders"), 1, "named"],
      [slug("ledger"), 2, "indirect"],
      [slug("web"), 2, "indirect"],
    ]);
    expect(impact.consumers[2]?.path.map((step) => step.slug)).toEqual([
      payments.slug,
      slug("orders"),
      orders.slug,
      slug("web"),
    ]);
    expect(impact.teams.map(({ slug: name, consumers }) => [name, consumers])).toEqual([
      [shop.slug, 2],
      [team.slug, 1],
    ]);
    expect(impact.truncated).toBe(false);
    const near = await getImpact(world.anonymous, { api: payments.slug, depth: 1 });
    expect([near.consumers.length, near.truncated]).toEqual([1, true]);
  });

  it("is not found for operations and versions that are not there", async () => {
    const { world, payments } = await chain();
    for (const wrong of [{ operation: "GET /nothing" }, { version: "9.0.0" }]) {
      await expect(getImpact(world.anonymous, { api: payments.slug, ...wrong })).rejects.toMatchObject({
        code: "not_found",
      });
    }
  });
});

describe("getDependencyGraph", () => {
  it("shows what is around an API or a consumer, step by step", async () => {
    const { world, payments, orders, slug } = await chain();
    const one = await getDependencyGraph(world.anonymous, { api: payments.slug });
    expect(one.view).toBe("nodes");
    expect(one.nodes.filter(({ kind }) => kind !== "team").map(({ slug: name }) => name)).toEqual([
      slug("ledger"),
      slug("orders"),
      payments.slug,
    ]);
    expect(one.edges.find(({ relation }) => relation === "calls")?.weight).toEqual({
      operations: 1,
      ofOperations: expect.any(Number),
      sources: 1,
      relations: 1,
    });
    expect(one.edges.filter(({ relation }) => relation === "provides").map(({ from, to }) => [from, to])).toEqual([
      [`api:${payments.slug}`, `consumer:${slug("ledger")}`],
    ]);
    const two = await getDependencyGraph(world.anonymous, { consumer: slug("web"), depth: 3 });
    const names = two.nodes.map(({ id }) => id);
    expect(names).toContain(`api:${orders.slug}`);
    expect(names).toContain(`api:${payments.slug}`);
  });

  it("shows one team's relations, as nodes or as teams", async () => {
    const { world, team, shop } = await chain();
    const nodes = await getDependencyGraph(world.anonymous, { team: team.slug });
    expect(nodes.totals).toEqual({ apis: 2, consumers: 2, relations: 2 });
    const teams = await getDependencyGraph(world.anonymous, { team: shop.slug, view: "teams" });
    expect(teams.nodes.map(({ slug }) => slug).sort()).toEqual([team.slug, shop.slug].sort());
    expect(teams.edges.map(({ from, to, weight }) => [from, to, weight.relations])).toEqual(
      expect.arrayContaining([
        [`team:${shop.slug}`, `team:${team.slug}`, 1],
        [`team:${team.slug}`, `team:${shop.slug}`, 1],
        [`team:${shop.slug}`, `team:${shop.slug}`, 1],
      ]),
    );
    const none = await getDependencyGraph(world.anonymous, { team: team.slug, domain: world.unique("none") });
    expect(none).toMatchObject({ nodes: [], edges: [], totals: { relations: 0 } });
  });
});
