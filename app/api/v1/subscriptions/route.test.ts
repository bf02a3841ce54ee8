import { describe, expect, it } from "vitest";
import { subscribe } from "@/lib/subscriptions/verbs/subscribe";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { updateApi } from "@/lib/catalog/verbs/update-api";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";
import { subscriptionDto } from "@/lib/subscriptions/schema";
import { addApi } from "@/lib/testing/lifecycle";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { DELETE } from "./[id]/route";
import { GET, POST } from "./route";

describe("201", () => {
  it("subscribes, once however often it is asked, and is told what happens there", async () => {
    const world = await createWorld();
    const [fan, team] = [await world.reader(), await world.team()];
    const owner = await team.member("owner");
    const tag = world.unique("tag");
    const body = { subject: "tag", value: tag };
    const made = await send(POST, { as: fan, body });
    expect(made.status).toBe(201);
    const { id } = subscriptionDto.parse(made.body);
    expect((await send(POST, { as: fan, body })).body).toMatchObject({ id });
    expect((await send(GET, { as: fan })).body).toMatchObject({ items: [{ id, ...body }] });
    expect((await send(GET, { as: owner })).body).toMatchObject({ items: [] });

    await createApi(owner.ctx, { slug: world.unique("api"), name: "Tagged", team: team.slug, tags: [tag] });
    await createApi(owner.ctx, { slug: world.unique("api"), name: "Other", team: team.slug });
    for (let more = true; more; ) ({ more } = await dispatchEvents(world.system));
    const { items } = await listNotifications(fan.ctx, {});
    expect(items).toMatchObject([{ type: "api.created", count: 1, reasons: [{ kind: "tag", value: tag }] }]);
  });
});

describe("204 and 404", () => {
  it("ends one's own subscription only", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const [fan, other] = [await world.reader(), await world.reader()];
    const { id } = await subscribe(fan.ctx, { subject: "api", value: api.slug });
    expectProblem(await send(DELETE, { as: other, method: "DELETE", params: { id } }), "not_found");
    expect((await send(DELETE, { as: fan, method: "DELETE", params: { id } })).status).toBe(204);
    expectProblem(await send(DELETE, { as: fan, method: "DELETE", params: { id } }), "not_found");
    const owner = await api.team.member("owner");
    await updateApi(owner.ctx, { api: api.slug, patch: { name: "Renamed" } });
    for (let more = true; more; ) ({ more } = await dispatchEvents(world.system));
    expect((await listNotifications(fan.ctx, {})).items).toEqual([]);
  });

  it("knows which APIs and teams there are", async () => {
    const world = await createWorld();
    const fan = await world.reader();
    for (const subject of ["api", "team"]) {
      expectProblem(await send(POST, { as: fan, body: { subject, value: world.unique("nothing") } }), "not_found");
    }
  });
});

describe("400, 401 and 403", () => {
  it.each([
    [{}],
    [{ subject: "person", value: "x" }],
    [{ subject: "tag", value: " " }],
    [{ subject: "tag", value: "x", to: 1 }],
  ])("%j is refused", async (body) => {
    const world = await createWorld();
    expectProblem(await send(POST, { as: await world.reader(), body }), "invalid_input");
  });

  it("is for people", async () => {
    const world = await createWorld();
    const body = { subject: "tag", value: "x" };
    expectProblem(await send(POST, { body }), "unauthenticated");
    expectProblem(await send(POST, { as: await world.token("owner"), body }), "forbidden");
  });
});
