import { describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { deleteApi } from "@/lib/catalog/verbs/delete-api";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import { createWorld } from "@/lib/testing/world";
import { addFavourite } from "./add-favourite";
import { listFavourites } from "./list-favourites";
import { removeFavourite } from "./remove-favourite";

const refused = (code: string) => expect.objectContaining({ code });

async function worldWithApis() {
  const world = await createWorld();
  const team = await world.team();
  const add = (name: string) => createApi(world.system, { slug: world.unique(name), name, team: team.slug });
  return { world, team, apis: [await add("alpha"), await add("beta"), await add("gamma")] };
}

describe("favourites", () => {
  it("are one person's own, whoever asks", async () => {
    const { world, team, apis } = await worldWithApis();
    const [one, other] = [await world.reader(), await world.reader()];
    const [first, second] = apis.map(({ slug }) => slug);
    await addFavourite(one.ctx, { api: second ?? "" });
    await addFavourite(one.ctx, { api: first ?? "" });
    await addFavourite(one.ctx, { api: first ?? "" });
    expect((await listFavourites(one.ctx)).items.map(({ api }) => api)).toEqual([first, second]);
    expect((await listFavourites(other.ctx)).items).toEqual([]);

    const narrowed = await listApis(one.ctx, { team: team.slug, favourite: "true", facets: "true" });
    expect(narrowed.items.map(({ slug }) => slug)).toEqual([first, second]);
    expect(narrowed).toMatchObject({ favourites: [first, second], attention: { favourite: 2 } });
    const whole = await listApis(other.ctx, { team: team.slug, facets: "true" });
    expect(whole).toMatchObject({ total: 3, favourites: [], attention: { favourite: 0 } });
    expect((await listApis(other.ctx, { team: team.slug, favourite: "false" })).total).toBe(3);

    await removeFavourite(one.ctx, { api: first ?? "" });
    await removeFavourite(one.ctx, { api: first ?? "" });
    expect((await listFavourites(one.ctx)).items.map(({ api }) => api)).toEqual([second]);
  });

  it("go with their API", async () => {
    const { world, apis } = await worldWithApis();
    const { ctx } = await world.reader();
    const slug = apis[0]?.slug ?? "";
    await addFavourite(ctx, { api: slug });
    await deleteApi(world.system, { api: slug });
    expect((await listFavourites(ctx)).items).toEqual([]);
    await expect(addFavourite(ctx, { api: slug })).rejects.toEqual(refused("not_found"));
  });

  it("are for people", async () => {
    const { world, apis } = await worldWithApis();
    const api = apis[0]?.slug ?? "";
    await expect(addFavourite((await world.token("administrator")).ctx, { api })).rejects.toEqual(refused("forbidden"));
    await expect(listFavourites(world.anonymous)).rejects.toEqual(refused("unauthenticated"));
    expect((await listApis(world.anonymous, { favourite: "true" })).items).toEqual([]);
  });
});
