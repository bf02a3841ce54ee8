import { describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { deleteApi } from "@/lib/catalog/verbs/delete-api";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { updateApi } from "@/lib/catalog/verbs/update-api";
import { updateTeam } from "@/lib/members/verbs/update-team";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { searchRegistry } from "./search-registry";

describe("changes of what is searched, at once", () => {
  it("wait for each other, and none for ever", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const apis = await Promise.all(Array.from({ length: 5 }, () => addPublishedApi(world, team, owner)));
    const doomed = world.unique("doomed");
    await createApi(owner.ctx, { slug: doomed, name: "Doomed", team: team.slug });
    const name = world.unique("Quokkas");
    const settled = await Promise.allSettled([
      ...apis.map((api) => api.publish("1.0.0")),
      updateTeam((await world.administrator()).ctx, { team: team.slug, changes: { name } }),
      ...apis.map((api) => updateApi(owner.ctx, { api: api.slug, patch: { domain: "zoo" } })),
      deleteApi(owner.ctx, { api: doomed }),
      ...apis.map((api) => api.publish("2.0.0")),
    ]);
    expect(settled.filter(({ status }) => status === "rejected")).toEqual([]);
    await expect(getApi(world.anonymous, { api: doomed })).rejects.toMatchObject({ code: "not_found" });
    const { items } = await searchRegistry(world.system, { q: name, kind: "api" });
    expect(items.map((hit) => hit.api.slug).sort()).toEqual(apis.map(({ slug }) => slug).sort());
    expect(items.map((hit) => hit.version)).toEqual(apis.map(() => "2.0.0"));
  });
});
