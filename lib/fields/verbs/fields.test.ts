import { describe, expect, it } from "vitest";
import { rebuildSearchIndex } from "@/lib/search/verbs/rebuild-search-index";
import { definition } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { getField } from "./get-field";
import { listFieldPlaces } from "./list-field-places";
import { listFields } from "./list-fields";

/** A definition whose one schema has these fields. */
function having(fields: Record<string, string>, version = "1.0.0"): string {
  const lines = Object.entries(fields).map(([name, schema]) => `        ${name}: ${schema}\n`);
  return `${definition(version)}${lines.join("")}`;
}

describe("the names of fields", () => {
  it("have their types, APIs and teams counted, and tell what they disagree in", async () => {
    const world = await createWorld();
    const [first, second] = [
      await addPublishedApi(world, await world.team()),
      await addPublishedApi(world, await world.team()),
    ];
    await first.publish(
      "1.0.0",
      having({
        zorilla_id: "{ type: string }",
        zorillaAge: "{ type: [integer, 'null'] }",
        zorillaAt: "{ type: string, format: date }",
      }),
    );
    await second.publish(
      "1.0.0",
      having({
        zorillaId: "{ type: string }",
        zorillaAge: "{ type: string }",
        zorillaAt: "{ type: string, format: date-time }",
      }),
    );
    const { items } = await listFields(world.system, { q: "zorilla" });
    expect(items.map(({ name, apis, teams, disagrees }) => [name, apis, teams, disagrees])).toEqual([
      ["zorillaAge", 2, 2, ["types"]],
      ["zorillaAt", 2, 2, ["formats"]],
      ["zorillaId", 1, 1, ["spelling"]],
      ["zorilla_id", 1, 1, ["spelling"]],
    ]);
    expect(
      (await listFields(world.system, { q: "zorilla", disagrees: "types" })).items.map(({ name }) => name),
    ).toEqual(["zorillaAge"]);
    expect(
      (await listFields(world.system, { q: "zorilla", team: first.team.slug, disagrees: "spelling" })).items.map(
        ({ name }) => name,
      ),
    ).toEqual(["zorilla_id"]);
    const field = await getField(world.system, { name: "zorilla_id" });
    expect(field.spellings).toEqual([{ name: "zorillaId", apis: 1 }]);
    expect(field.providers).toEqual([{ slug: first.team.slug, name: expect.any(String), apis: 1 }]);
    const { items: places } = await listFieldPlaces(world.system, { name: "zorillaAge", type: "string" });
    expect(places).toMatchObject([{ owner: "Pet", api: { slug: second.slug }, version: "1.0.0", kind: "property" }]);
  });

  it("count the newest version only, once an API, and forget what nothing has", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", having({ quaggaName: "{ type: string }", quaggaOld: "{ type: string }" }));
    await api.publish("2.0.0", having({ quaggaName: "{ type: integer }" }, "2.0.0"));
    const { items } = await listFields(world.system, { q: "quagga" });
    expect(items).toMatchObject([
      { name: "quaggaName", apis: 1, uses: 1, disagrees: [], types: [{ type: "integer", apis: 1 }] },
    ]);
    await expect(getField(world.system, { name: "quaggaOld" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("are counted the same anew as step by step", async () => {
    const world = await createWorld();
    const team = await world.team();
    for (const type of ["string", "integer", "string"]) {
      const api = await addPublishedApi(world, team);
      await api.publish(
        "1.0.0",
        having({ dugongSize: `{ type: ${type} }`, dugong_size: "{ type: string, format: uuid }" }),
      );
    }
    const before = await listFields(world.system, { limit: 200 });
    await rebuildSearchIndex(world.system);
    expect(await listFields(world.system, { limit: 200 })).toEqual(before);
    expect(before.items.find(({ name }) => name === "dugongSize")).toMatchObject({
      apis: 3,
      teams: 1,
      uses: 3,
      typeCount: 2,
    });
  });

  it("are paged through, each once", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish(
      "1.0.0",
      having(Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`serval${n}`, "{ type: string }"]))),
    );
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listFields(world.system, { q: "serval", limit: 4, cursor });
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(names).toEqual(Array.from({ length: 9 }, (_, n) => `serval${n}`));
  });

  it.each(["'", "%", "\\", "__proto__", "a/b", "💥", "x".repeat(200)])("answers %j without a fault", async (name) => {
    const { system } = await createWorld();
    expect(Array.isArray((await listFields(system, { q: name })).items)).toBe(true);
    await expect(getField(system, { name })).rejects.toMatchObject({ code: "not_found" });
  });
});
