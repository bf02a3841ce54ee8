import { describe, expect, it } from "vitest";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET as listOfApi } from "@/app/api/v1/apis/[api]/consumers/route";
import { GET as impact } from "@/app/api/v1/apis/[api]/impact/route";
import { POST as importBackstage } from "@/app/api/v1/backstage/route";
import { GET as exportBackstage } from "@/app/api/v1/backstage/catalog-info.yaml/route";
import { GET as graph } from "@/app/api/v1/dependencies/route";
import { DELETE as remove, PUT as declare } from "./[consumer]/dependencies/[api]/route";
import { GET as calls } from "./[consumer]/dependencies/route";
import { PUT as apply } from "./[consumer]/manifest/route";
import { DELETE, GET, PATCH } from "./[consumer]/route";
import { GET as list, POST } from "./route";

const OPERATION = "GET /pets/{petId}";

async function scene() {
  const world = await createWorld();
  const team = await world.team("Shop");
  const api = await addPublishedApi(world, team);
  await api.publish("1.0.0");
  const as = await team.member("publisher");
  const slug = world.unique("shop");
  const created = await send(POST, { as, body: { slug, name: "Shop", team: team.slug } });
  return { world, team, api, as, slug, created, params: { consumer: slug } };
}

describe("200 and 201", () => {
  it("makes, shows, changes and removes a consumer", async () => {
    const { as, slug, created, params, team } = await scene();
    expect([created.status, created.headers.get("location")]).toEqual([201, `/api/v1/consumers/${slug}`]);
    const etag = created.headers.get("etag") ?? "";
    expect((await send(GET, { params })).headers.get("etag")).toBe(etag);
    const changed = await send(PATCH, {
      as,
      params,
      method: "PATCH",
      body: { kind: "partner" },
      headers: { "if-match": etag },
    });
    expect(changed.body).toMatchObject({ kind: "partner", revision: 2 });
    expect((await send(list, { query: { team: team.slug, kind: "partner" } })).body).toMatchObject({
      items: [{ slug }],
    });
    expect((await send(DELETE, { as, params, method: "DELETE" })).status).toBe(204);
  });

  it("declares, lists and takes back what it calls, and tells what is downstream", async () => {
    const { as, api, slug, params } = await scene();
    const edge = { ...params, api: api.slug };
    const body = { operations: [OPERATION] };
    expect((await send(declare, { as, params: edge, method: "PUT", body })).status).toBe(201);
    expect((await send(declare, { as, params: edge, method: "PUT", body })).status).toBe(200);
    expect((await send(calls, { params })).body).toMatchObject({
      items: [{ outlook: "fine", uses: { version: "1.0.0" } }],
    });
    const query = { operation: OPERATION };
    expect((await send(listOfApi, { params: { api: api.slug }, query })).body).toMatchObject({
      items: [{ consumer: { slug }, operations: [OPERATION] }],
    });
    expect((await send(impact, { params: { api: api.slug }, query })).body).toMatchObject({
      consumers: [{ consumer: { slug }, reach: "named" }],
    });
    expect((await send(graph, { query: { consumer: slug, depth: "2" } })).body).toMatchObject({ view: "nodes" });
    const gone = { as, params: edge, method: "DELETE", query: { source: "declared" } };
    expect((await send(remove, gone)).status).toBe(204);
    expect((await send(remove, gone)).status).toBe(404);
  });

  it("applies a manifest, and answers what it would do", async () => {
    const { as, api, slug, params } = await scene();
    const bytes = `apiVersion: api.concordat.dev/v1\nkind: Consumer\nmetadata: {name: ${slug}}\nspec: {consumes: [${api.slug}]}\n`;
    const input = { as, params, method: "PUT", bytes };
    const dry = await send(apply, { ...input, query: { dryRun: "true", source: "git/shop" } });
    expect([dry.status, dry.body]).toEqual([200, expect.objectContaining({ dryRun: true })]);
    expect((await send(apply, input)).body).toMatchObject({ created: false, added: [{ api: api.slug }] });
  });

  it("goes out to Backstage and comes in again", async () => {
    const { as, team, api, params } = await scene();
    await send(declare, { as, params: { ...params, api: api.slug }, method: "PUT", body: {} });
    const out = await send(exportBackstage, { as, query: { team: team.slug, definitions: "inline" } });
    expect(out.headers.get("content-type")).toBe("application/yaml; charset=utf-8");
    const back = await send(importBackstage, { as, method: "POST", bytes: out.text, query: { source: "round" } });
    expect(back.body).toMatchObject({ dependencies: { added: 1 }, findings: [] });
    const files = { files: [{ name: "x/catalog-info.yaml", text: out.text }] };
    const again = await send(importBackstage, { as, body: files, query: { source: "round", dryRun: "true" } });
    expect(again.body).toMatchObject({ dryRun: true, dependencies: { unchanged: 1 } });
  });
});

describe("400", () => {
  it("names operations that are not there, and faults of a manifest, at their places", async () => {
    const { as, api, params } = await scene();
    const wrong = await send(declare, {
      as,
      params: { ...params, api: api.slug },
      method: "PUT",
      body: { operations: ["GET /cats"] },
    });
    expect(wrong.body).toMatchObject({ status: 400, violations: [{ pointer: "/operations/0" }] });
    const manifest = await send(apply, { as, params, method: "PUT", bytes: "kind: Consumer\nspec: 1\n" });
    expect(manifest.body).toMatchObject({ status: 400 });
    expect(JSON.stringify(manifest.body)).toContain('"line":2');
  });
});

describe("401 and 403", () => {
  it("keeps writing for publishers of the team", async () => {
    const { world, slug, params, api } = await scene();
    const stranger = await (await world.team("Else")).member("publisher");
    const body = { slug: world.unique("x"), name: "X" };
    expect((await send(POST, { body })).status).toBe(401);
    expect((await send(POST, { as: await world.reader(), body })).status).toBe(403);
    expect((await send(PATCH, { as: stranger, params, method: "PATCH", body: { name: "Y" } })).status).toBe(403);
    expect((await send(DELETE, { as: stranger, params, method: "DELETE" })).status).toBe(403);
    const edge = { ...params, api: api.slug };
    expect((await send(declare, { as: stranger, params: edge, method: "PUT", body: {} })).status).toBe(403);
    expect((await send(remove, { as: stranger, params: edge, method: "DELETE" })).status).toBe(403);
    const bytes = `apiVersion: api.concordat.dev/v1\nkind: Consumer\nmetadata: {name: ${slug}}\nspec: {}\n`;
    expect((await send(apply, { params, method: "PUT", bytes })).status).toBe(401);
    expect((await send(apply, { as: stranger, params, method: "PUT", bytes })).status).toBe(403);
    expect((await send(importBackstage, { as: await world.reader(), method: "POST", bytes: "a: 1" })).status).toBe(403);
  });
});

describe("404, 409 and 412", () => {
  it("says what is not there, what is taken, and what has changed", async () => {
    const { world, as, slug, team, params } = await scene();
    const missing = { consumer: world.unique("gone") };
    for (const handler of [GET, calls]) expect((await send(handler, { params: missing })).status).toBe(404);
    expect((await send(graph, { query: missing })).status).toBe(404);
    expect((await send(POST, { as, body: { slug, name: "Again", team: team.slug } })).status).toBe(409);
    const stale = { as, params, method: "PATCH", body: { name: "Late" }, headers: { "if-match": '"old"' } };
    expect((await send(PATCH, stale)).status).toBe(412);
  });
});
