import { describe, expect, it } from "vitest";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { addApi } from "@/lib/testing/lifecycle";
import type { Caller } from "@/lib/testing/people";
import { createWorld, type World } from "@/lib/testing/world";
import { nameHandle } from "@/lib/threads/model/mentions";
import { editComment } from "./edit-comment";
import { openThread } from "./open-thread";

async function dispatch(world: World): Promise<void> {
  while ((await dispatchEvents(world.system)).more);
}

const told = async (who: Caller) =>
  (await listNotifications(who.ctx, {})).items.map(({ type, reasons }) => ({ type, reasons }));

describe("people who are named", () => {
  it("are told once and why, also by a comment that is changed; who took part is not told the same twice", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const publisher = await api.team.member("publisher");
    const named = await world.reader(world.unique("Nora Named"));
    const later = await world.reader(world.unique("Lars Later"));
    await api.version("1.0.0", { publishedBy: publisher.actor });
    const { id } = await requestReview(publisher.ctx, { api: api.slug, version: "1.0.0" });
    const reviewer = await api.team.member("reviewer");
    const body = `@${nameHandle(named.actor.name)} and @${nameHandle(publisher.actor.name)}, please look.`;
    const thread = await openThread(reviewer.ctx, { review: id, thread: { anchor: { kind: "review" }, body } });
    await dispatch(world);
    expect(await told(named)).toMatchObject([{ type: "review.mentioned", reasons: [{ kind: "mentioned" }] }]);
    // The author would hear of any comment: being named says more.
    expect((await told(publisher)).map(({ type }) => type)).toEqual(["review.mentioned"]);
    expect((await told(reviewer)).map(({ type }) => type)).toEqual(["review.requested"]);

    const comment = thread.comments[0]?.id ?? "";
    const words = { body: `${body} And @${nameHandle(later.actor.name)}.` };
    await editComment(reviewer.ctx, { id: thread.id, comment, words });
    await dispatch(world);
    expect((await told(later)).map(({ type }) => type)).toEqual(["review.mentioned"]);
    expect(await told(named)).toHaveLength(1);
  });
});
