import { describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { notificationPage } from "@/lib/notifications/schema";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";
import { POST } from "./read/route";
import { GET as COUNT } from "./unread/route";

async function told() {
  const world = await createWorld();
  const team = await world.team();
  const [owner, reader, other] = [await team.member("owner"), await team.member("reader"), await team.member("reader")];
  await createApi(owner.ctx, { slug: world.unique("one"), name: "One", team: team.slug });
  for (let more = true; more; ) ({ more } = await dispatchEvents(world.system));
  return { world, owner, reader, other };
}

const inboxOf = async (as: Parameters<typeof send>[1], query = {}) =>
  notificationPage.parse((await send(GET, { ...as, query })).body);

describe("200", () => {
  it("is one's own inbox; reading, finishing and taking back", async () => {
    const { reader, other, owner } = await told();
    const page = await inboxOf({ as: reader });
    expect(page).toMatchObject({ unread: 1, kinds: [{ kind: "apis", unread: 1 }], nextCursor: null });
    const ids = page.items.map((one) => one.id);
    expect((await inboxOf({ as: owner })).items).toEqual([]);

    const foreign = await send(POST, { as: owner, body: { ids, done: true } });
    expect(foreign).toMatchObject({ status: 200, body: { changed: 0 } });

    const done = await send(POST, { as: reader, body: { ids, done: true } });
    expect(done.body).toEqual({ changed: 1, unread: 0, kinds: [] });
    expect((await inboxOf({ as: reader })).items).toEqual([]);
    expect((await inboxOf({ as: reader }, { view: "done" })).items).toMatchObject([{ done: true, read: true }]);
    await send(POST, { as: reader, body: { ids, done: false, read: false } });
    expect((await inboxOf({ as: reader }, { view: "unread" })).items).toHaveLength(1);
    expect((await send(COUNT, { as: other })).body).toMatchObject({ unread: 1 });
  });

  it("marks all that were told by an instant, of one kind or of all", async () => {
    const { reader, world } = await told();
    const until = new Date(world.now.getTime() + 1_000).toISOString();
    const wrong = await send(POST, { as: reader, body: { until, kind: "reviews", read: true } });
    expect(wrong.body).toMatchObject({ changed: 0 });
    const before = new Date(world.now.getTime() - 1_000).toISOString();
    expect((await send(POST, { as: reader, body: { until: before, read: true } })).body).toMatchObject({ changed: 0 });
    expect((await send(POST, { as: reader, body: { until, read: true } })).body).toMatchObject({
      changed: 1,
      unread: 0,
    });
  });
});

describe("400", () => {
  it.each([
    [{}],
    [{ read: true }],
    [{ ids: [], read: true }],
    [{ ids: ["x"], read: true }],
    [{ ids: ["0198a1c0-0000-7000-8000-000000000000"] }],
    [{ ids: ["0198a1c0-0000-7000-8000-000000000000"], kind: "apis", read: true }],
  ])("%j says nothing that can be done", async (body) => {
    const { reader } = await told();
    expectProblem(await send(POST, { as: reader, body }), "invalid_input");
  });
});

describe("401 and 403", () => {
  it("nobody, and programs, have no inbox", async () => {
    const world = await createWorld();
    expectProblem(await send(GET), "unauthenticated");
    expectProblem(await send(COUNT, { as: await world.token("administrator") }), "forbidden");
    expectProblem(
      await send(POST, { as: await world.token("reader"), body: { until: world.now.toISOString(), read: true } }),
      "forbidden",
    );
  });
});
