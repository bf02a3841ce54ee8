import { describe, expect, it } from "vitest";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { addTraffic } from "@/lib/testing/usage";
import { createWorld } from "@/lib/testing/world";
import { GET as callers } from "@/app/api/v1/apis/[api]/consumers/route";
import { PUT as answerOne } from "@/app/api/v1/apis/[api]/versions/[version]/standings/[consumer]/route";
import { GET as standings } from "@/app/api/v1/apis/[api]/versions/[version]/standings/route";
import { GET as teamBreaking } from "@/app/api/v1/breaking/route";
import { DELETE as unlink, PUT as link } from "@/app/api/v1/identities/[identity]/consumer/route";
import { GET as identities } from "@/app/api/v1/identities/route";
import { GET as atom } from "./[consumer]/breaking.atom/route";
import { GET as ics } from "./[consumer]/breaking.ics/route";
import { GET as breaking } from "./[consumer]/breaking/route";
import { PUT as declare } from "./[consumer]/dependencies/[api]/route";
import { DELETE as undo } from "./[consumer]/merges/[merge]/route";
import { GET as merges, POST as merge } from "./[consumer]/merges/route";
import { GET as one, PATCH as change } from "./[consumer]/route";
import { PUT as answerAll } from "./[consumer]/standings/route";
import { DELETE as mute, PUT as follow } from "./[consumer]/subscriptions/[api]/route";
import { GET as follows } from "./[consumer]/subscriptions/route";
import { GET as upgrades } from "./[consumer]/upgrades/route";
import { POST as create } from "./route";

const LEAVING = (version: string) => `openapi: 3.1.0
info: {title: Pets <b>, version: ${version}}
paths:
  /pets:
    get: {deprecated: true, x-sunset: "2027-06-30", responses: {"200": {description: ok}}}
`;

async function scene() {
  const world = await createWorld();
  const provider = await world.team("Pets");
  const team = await world.team("Shop");
  const api = await addPublishedApi(world, provider);
  await api.publish("1.0.0", LEAVING("1.0.0"));
  const as = await team.member("publisher");
  const owner = await provider.member("owner");
  const slug = world.unique("shop");
  await send(create, { as, body: { slug, name: "Shop", team: team.slug } });
  await send(declare, { as, params: { consumer: slug, api: api.slug }, method: "PUT", body: {} });
  return { world, team, api, as, owner, slug, params: { consumer: slug } };
}

describe("200, 201 and 204", () => {
  it("says where a consumer stands, alone and with others", async () => {
    const { api, as, owner, slug, params } = await scene();
    const place = { api: api.slug, version: "1.0.0" };
    const own = await send(answerOne, {
      as: owner,
      params: { ...place, consumer: slug },
      method: "PUT",
      body: { standing: "acknowledged" },
    });
    expect(own.body).toMatchObject({ items: [{ standing: "acknowledged", onBehalf: true, maySay: "owner" }] });
    const items = [{ ...place, standing: "migrating", plannedOn: "2027-02-28", note: "In sprint 9" }];
    const all = await send(answerAll, { as, params, method: "PUT", body: { items } });
    expect(all.body).toMatchObject({ items: [{ plannedOn: "2027-02-28", onBehalf: false, maySay: "team" }] });
    const list = await send(standings, { as, params: place });
    expect(list.body).toMatchObject({ counts: { migrating: 1, silent: 0 }, items: [{ note: "In sprint 9" }] });
    const ofPart = await send(standings, { as, params: place, query: { kind: "operation", place: "GET /pets" } });
    expect(ofPart.body).toMatchObject({ items: [{ subject: { kind: "operation" }, standing: "migrating" }] });
  });

  it("lists what will break, as JSON, feed and calendar, which stay the same", async () => {
    const { world, as, team, slug, params } = await scene();
    const json = await send(breaking, { as, params });
    expect(json.body).toMatchObject({ items: [{ subject: { place: "GET /pets" }, sure: "possible" }] });
    expect((await send(breaking, { as, params, query: { within: "0" } })).body).toMatchObject({ items: [] });
    expect((await send(teamBreaking, { as })).body).toMatchObject({ items: [{ consumer: { slug } }] });
    expect((await send(teamBreaking, { as, query: { team: team.slug } })).body).toMatchObject({ summary: { open: 1 } });
    expect((await send(upgrades, { as, params })).body).toEqual({ items: [], nextCursor: null, left: 0 });
    const feed = await send(atom, { as, params });
    expect([feed.status, feed.headers.get("content-type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
    expect(feed.text).toContain("GET /pets goes away on 2027-06-30");
    const calendar = await send(ics, { as, params });
    expect(calendar.text).toContain("DTSTART;VALUE=DATE:20270630");
    const uid = /UID:[^\r]+/.exec(calendar.text)?.[0];
    await send(change, { as, params, method: "PATCH", body: { slug: world.unique("store") } });
    expect(/UID:[^\r]+/.exec((await send(ics, { as, params })).text)?.[0]).toBe(uid);
    const entry = (text: string) => /<entry>[\s\S]*<\/entry>/.exec(text)?.[0];
    expect(entry((await send(atom, { as, params })).text)).toBe(entry(feed.text));
  });

  it("links and unlinks a name, merges and undoes, and is told or not", async () => {
    const { world, api, as, owner, slug, params } = await scene();
    await addTraffic(world.system, { service: api.slug, call: "GET /pets", by: world.unique("x"), times: 2 });
    const query = { api: api.slug, linked: "false" };
    const [found] = ((await send(identities, { as: owner, query })).body as { items: { id: string }[] }).items;
    const identity = { identity: found?.id ?? "" };
    const linked = await send(link, { as: owner, params: identity, method: "PUT", body: { consumer: slug } });
    expect([linked.status, linked.body]).toEqual([200, expect.objectContaining({ mayLink: true })]);
    expect((await send(callers, { as, params: { api: api.slug } })).body).toMatchObject({
      items: [{ known: "both", traffic: { calls: 2 } }],
      traffic: { unknownCalls: 0 },
    });
    expect((await send(unlink, { as, params: identity, method: "DELETE" })).status).toBe(204);
    const other = world.unique("twin");
    const fresh = { create: { slug: other, name: "Twin", team: null } };
    expect((await send(link, { as, params: identity, method: "PUT", body: fresh })).status).toBe(201);
    const merged = await send(merge, { as, params, method: "POST", body: { consumer: other } });
    expect(merged.status).toBe(201);
    expect((await send(one, { as, params: { consumer: other } })).body).toMatchObject({ slug });
    const { items } = (await send(merges, { as, params })).body as { items: { id: string }[] };
    const undone = { ...params, merge: items[0]?.id ?? "" };
    expect((await send(undo, { as, params: undone, method: "DELETE" })).status).toBe(204);
    const edge = { ...params, api: api.slug };
    expect((await send(mute, { as, params: edge, method: "DELETE" })).status).toBe(204);
    expect((await send(follows, { as, params })).body).toMatchObject({ items: [{ told: false }] });
    expect((await send(follow, { as, params: edge, method: "PUT" })).body).toMatchObject({ told: true });
  });
});

describe("400, 401, 403, 404 and 409", () => {
  it("refuses what is not sound, not allowed, not there, or taken", async () => {
    const { world, api, as, owner, slug, params } = await scene();
    const item = { api: api.slug, version: "1.0.0", standing: "acknowledged" };
    const answer = (by: typeof as | undefined, body: object) =>
      send(answerAll, { ...(by ? { as: by } : {}), params, method: "PUT", body });
    expect((await answer(as, { items: [] })).status).toBe(400);
    expect((await answer(as, { items: [{ ...item, plannedOn: "2027-02-30" }] })).status).toBe(400);
    expect((await answer(as, { items: [{ ...item, subject: { kind: "operation", place: null } }] })).status).toBe(400);
    expect((await answer(undefined, { items: [item] })).status).toBe(401);
    expect((await answer(await (await world.team("Else")).member("owner"), { items: [item] })).status).toBe(403);
    expect((await answer(as, { items: [{ ...item, version: "9.9.9" }] })).status).toBe(404);
    const taken = { consumer: slug };
    expect((await send(merge, { as, params, method: "POST", body: taken })).status).toBe(409);
    const theirs = world.unique("theirs");
    await send(create, { as: owner, body: { slug: theirs, name: "Theirs" } });
    expect((await send(change, { as, params, method: "PATCH", body: { slug: theirs } })).status).toBe(409);
    expect((await send(breaking, { as, params: { consumer: world.unique("gone") } })).status).toBe(404);
  });
});
