import { describe, expect, it } from "vitest";
import { addApi, UNKNOWN_ID } from "@/lib/testing/lifecycle";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET, POST } from "./route";
import { DELETE } from "./[id]/route";

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function scene() {
  const world = await createWorld();
  const api = await addApi(world);
  const owner = await api.team.member("owner");
  await api.version("1.0.0");
  const body = { api: api.slug, version: "1.0.0", gate: "lint", reason: "Known.", expiresOn: dayAhead(30) };
  return { world, api, owner, body };
}

describe("201, 200 and 204", () => {
  it("grants, lists and revokes", async () => {
    const { api, owner, body } = await scene();
    const granted = await send(POST, { as: owner, body });
    expect(granted).toMatchObject({ status: 201, body: { state: "approved", version: "1.0.0", fingerprint: null } });
    const id = granted.headers.get("location")?.split("/").at(-1) ?? "";
    const listed = () => send(GET, { as: owner, query: { api: api.slug, state: "approved" } });
    expect(await listed()).toMatchObject({ status: 200, body: { items: [{ id }] } });
    expect((await send(DELETE, { as: owner, method: "DELETE", params: { id } })).status).toBe(204);
    expect(await listed()).toMatchObject({ body: { items: [] } });
  });
});

describe("400", () => {
  it.each([
    ["a day that has passed", { expiresOn: dayAhead(-2) }],
    ["a day too far ahead", { expiresOn: dayAhead(370) }],
    ["a gate that is none", { gate: "mood" }],
    ["no reason", { reason: " " }],
  ])("refuses %s", async (_name, over) => {
    const { owner, body } = await scene();
    expect((await send(POST, { as: owner, body: { ...body, ...over } })).status).toBe(400);
  });
});

describe("403", () => {
  it("refuses the publisher of the version, and reviewers", async () => {
    const { api, owner, body } = await scene();
    await api.version("1.1.0", { publishedBy: owner.actor });
    expect((await send(POST, { as: owner, body: { ...body, version: "1.1.0" } })).status).toBe(403);
    expect((await send(POST, { as: await api.team.member("reviewer"), body })).status).toBe(403);
  });
});

describe("404", () => {
  it("says so of an API, a version and a waiver that are not there", async () => {
    const { owner, body } = await scene();
    expect((await send(POST, { as: owner, body: { ...body, api: "no-such-api" } })).status).toBe(404);
    expect((await send(POST, { as: owner, body: { ...body, version: "9.9.9" } })).status).toBe(404);
    expect((await send(DELETE, { as: owner, method: "DELETE", params: { id: UNKNOWN_ID } })).status).toBe(404);
  });
});
