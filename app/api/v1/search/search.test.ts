import { describe, expect, it } from "vitest";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";

describe("200", () => {
  it("finds things of every kind, or of one", async () => {
    const world = await createWorld();
    const as = await world.reader();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    const all = await send(GET, { as, query: { q: "pet" } });
    expect(all).toMatchObject({ status: 200, body: { nextCursor: null } });
    const kinds = (all.body as { items: { kind: string }[] }).items.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["api", "operation", "schema", "field"]));
    const one = await send(GET, { as, query: { q: "pet", kind: "schema", limit: "1" } });
    expect(one.body).toMatchObject({ items: [{ kind: "schema", name: "Pet", api: { slug: api.slug } }] });
  });
});

describe("400", () => {
  it.each<Record<string, string>>([
    {},
    { q: "" },
    { q: " " },
    { q: "x".repeat(201) },
    { q: "a\u0000" },
    { q: "a", kind: "team" },
    { q: "a", limit: "201" },
    { q: "a", cursor: "x" },
  ])("for %j", async (query) => {
    expectProblem(await send(GET, { as: await (await createWorld()).reader(), query }), "invalid_input");
  });
});
