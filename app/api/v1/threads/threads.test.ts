import { beforeEach, describe, expect, it } from "vitest";
import { addApi, UNKNOWN_ID } from "@/lib/testing/lifecycle";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { POST as ask } from "@/app/api/v1/reviews/route";
import { GET as readReview } from "@/app/api/v1/reviews/[id]/route";
import { POST as comment } from "@/app/api/v1/reviews/[id]/comments/route";
import { GET as complete } from "@/app/api/v1/reviews/[id]/mentions/route";
import { GET as list, POST as open } from "@/app/api/v1/reviews/[id]/threads/route";
import { GET as read, PATCH as settle } from "./[id]/route";
import { POST as reply } from "./[id]/comments/route";
import { DELETE as remove, PATCH as edit } from "./[id]/comments/[comment]/route";

async function createScene() {
  const world = await createWorld();
  const api = await addApi(world);
  const publisher = await api.team.member("publisher");
  const reviewer = await api.team.member("reviewer", "Ingrid Solheim");
  await api.version("1.0.0", { state: "active" });
  const [change = ""] = await api.breaking("1.0.0", "1.1.0", 2, new Date());
  await api.version("1.1.0", { publishedBy: publisher.actor, findings: ["a-rule"] });
  const asked = await send(ask, { as: publisher, body: { api: api.slug, version: "1.1.0" } });
  const id = asked.headers.get("location")?.split("/").at(-1) ?? "";
  return { world, api, publisher, reviewer, change, params: { id } };
}

type Scene = Awaited<ReturnType<typeof createScene>>;
let scene: Scene;
beforeEach(async () => {
  scene = await createScene();
});

const idOf = (body: unknown): string =>
  body !== null && typeof body === "object" && "id" in body ? String(body.id) : "";

/** A thread that the publisher began, with its one comment. */
async function begin(anchor: object = { kind: "review" }, body = "Why?") {
  const opened = await send(open, { as: scene.publisher, params: scene.params, body: { anchor, body } });
  const { comments = [] } = opened.body as { comments?: { id: string }[] };
  return { opened, id: idOf(opened.body), comment: comments[0]?.id ?? "" };
}

describe("200", () => {
  it("lists threads with their places, and by state", async () => {
    const { id, opened } = await begin({ kind: "change", fingerprint: scene.change });
    expect(opened).toMatchObject({ status: 201 });
    await begin();
    const listed = await send(list, { as: scene.reviewer, params: scene.params });
    expect(listed.body).toMatchObject({
      items: [
        {
          id,
          place: { status: "placed", fingerprint: scene.change },
          anchor: { rule: "operation-removed", message: "removed" },
        },
        { anchor: { kind: "review" } },
      ],
    });
    await send(settle, { as: scene.reviewer, method: "PATCH", params: { id }, body: { state: "resolved" } });
    const resolved = await send(list, { as: scene.reviewer, params: scene.params, query: { state: "resolved" } });
    expect(resolved.body).toMatchObject({ items: [{ id, state: "resolved", resolvedBy: { name: "Ingrid Solheim" } }] });
  });

  it("resolves and reopens, and keeps what was said", async () => {
    const { id } = await begin();
    const patch = (state: string) =>
      send(settle, { as: scene.reviewer, method: "PATCH", params: { id }, body: { state } });
    expect(await patch("resolved")).toMatchObject({ status: 200, body: { state: "resolved" } });
    await send(reply, { as: scene.publisher, params: { id }, body: { body: "Done." } });
    const reopened = await patch("open");
    expect(reopened.body).toMatchObject({
      state: "open",
      resolvedBy: null,
      comments: [{ body: "Why?" }, { body: "Done." }],
    });
  });

  it("changes a comment of one's own, and says so", async () => {
    const { id, comment: own } = await begin();
    const params = { id, comment: own };
    const edited = await send(edit, { as: scene.publisher, method: "PATCH", params, body: { body: "Why so?" } });
    expect(edited).toMatchObject({ status: 200, body: { body: "Why so?" } });
    expect((edited.body as { editedAt: unknown }).editedAt).not.toBeNull();
  });

  it("offers people to name, and keeps whom a comment names", async () => {
    const offered = await send(complete, { as: scene.reviewer, params: scene.params, query: { q: "ingr" } });
    const { items } = offered.body as { items: { id: string; handle: string }[] };
    const found = items.find((one) => one.id === scene.reviewer.actor.id);
    expect(found).toBeDefined();
    const { opened } = await begin({ kind: "review" }, `@${found?.handle ?? ""}, please look`);
    const { comments } = opened.body as { comments: { mentions: string[] }[] };
    expect(comments[0]?.mentions).toContain(scene.reviewer.actor.id);
  });

  it("turns outdated where the change is gone", async () => {
    const { id } = await begin({ kind: "change", fingerprint: scene.change });
    // Another version came into use in between: the comparison of now has other changes.
    await scene.api.version("1.0.5", { state: "active" });
    await scene.api.breaking("1.0.5", "1.1.0", 1, new Date());
    const shown = await send(read, { as: scene.reviewer, params: { id } });
    expect(shown.body).toMatchObject({ place: { status: "outdated", because: "change_gone" } });
  });
});

describe("201", () => {
  it("answers a thread and a reply, and shows both where comments are listed", async () => {
    const { opened, id } = await begin();
    expect(opened).toMatchObject({ status: 201, body: { state: "open", comments: [{ body: "Why?" }] } });
    expect(opened.headers.get("location")).toBe(`/api/v1/threads/${id}`);
    const replied = await send(reply, { as: scene.reviewer, params: { id }, body: { body: "Because." } });
    expect(replied).toMatchObject({ status: 201, body: { thread: id, body: "Because." } });
    const review = await send(readReview, { as: scene.reviewer, params: scene.params });
    expect(review.body).toMatchObject({ comments: [{ body: "Why?" }, { body: "Because." }] });
  });

  it("keeps comments on one fingerprint in one thread until that is resolved", async () => {
    const [finding] = ["a-rule"];
    expect(finding).toBeDefined();
    const say = (body: string) =>
      send(comment, { as: scene.publisher, params: scene.params, body: { body, fingerprint: scene.change } });
    expect(await say("One.")).toMatchObject({ status: 201, body: { body: "One.", fingerprint: scene.change } });
    await say("Two.");
    const listed = await send(list, { as: scene.publisher, params: scene.params });
    expect(listed.body).toMatchObject({ items: [{ comments: [{ body: "One." }, { body: "Two." }] }] });
    const [{ id }] = (listed.body as { items: [{ id: string }] }).items;
    await send(settle, { as: scene.publisher, method: "PATCH", params: { id }, body: { state: "resolved" } });
    await say("Three.");
    const after = await send(list, { as: scene.publisher, params: scene.params });
    expect((after.body as { items: unknown[] }).items).toHaveLength(2);
  });
});

describe("204", () => {
  it("takes the words of a comment away, and the thread with the last of them", async () => {
    const { id, comment: own } = await begin();
    const replied = await send(reply, { as: scene.reviewer, params: { id }, body: { body: "Because." } });
    const drop = (as: Scene["publisher"], which: string) =>
      send(remove, { as, method: "DELETE", params: { id, comment: which } });
    expect((await drop(scene.publisher, own)).status).toBe(204);
    const shown = await send(read, { as: scene.reviewer, params: { id } });
    expect(shown.body).toMatchObject({ comments: [{ body: "" }, { body: "Because." }] });
    expect((await drop(scene.publisher, own)).status).toBe(409);
    expect((await drop(scene.reviewer, idOf(replied.body))).status).toBe(204);
    expect((await send(read, { as: scene.reviewer, params: { id } })).status).toBe(404);
  });
});

describe("400", () => {
  it.each([
    ["a change that is not there", { kind: "change", fingerprint: "nothing" }],
    ["a finding that is not there", { kind: "finding", fingerprint: "nothing" }],
    ["an operation that is not there", { kind: "operation", operation: "GET /nothing" }],
    ["a field that is not there", { kind: "field", owner: "Nothing", path: ["name"] }],
    ["a line", { kind: "line", line: 3 }],
    ["more than an anchor", { kind: "review", line: 3 }],
  ])("refuses %s", async (_name, anchor) => {
    const { opened } = await begin(anchor).catch(() => ({ opened: null }));
    const answer =
      opened ?? (await send(open, { as: scene.publisher, params: scene.params, body: { anchor, body: "?" } }));
    expect(answer.status).toBe(400);
  });
});

describe("401", () => {
  it("refuses people who are not signed in", async () => {
    const { id } = await begin();
    expect((await send(reply, { params: { id }, body: { body: "Me too." } })).status).toBe(401);
    expect((await send(complete, { params: scene.params })).status).toBe(401);
  });
});

describe("403", () => {
  it("refuses people of other teams, and changing what somebody else wrote", async () => {
    const { id, comment: own } = await begin();
    const stranger = await (await scene.world.team("Others")).member("owner");
    const say = { as: stranger, params: scene.params, body: { anchor: { kind: "review" }, body: "Hello." } };
    expect((await send(open, say)).status).toBe(403);
    expect(
      (await send(settle, { as: stranger, method: "PATCH", params: { id }, body: { state: "resolved" } })).status,
    ).toBe(403);
    const params = { id, comment: own };
    expect((await send(edit, { as: scene.reviewer, method: "PATCH", params, body: { body: "No." } })).status).toBe(403);
    expect((await send(remove, { as: scene.reviewer, method: "DELETE", params })).status).toBe(403);
  });
});

describe("404", () => {
  it("says so of threads, comments and reviews that are not there", async () => {
    const { id } = await begin();
    expect((await send(read, { as: scene.reviewer, params: { id: UNKNOWN_ID } })).status).toBe(404);
    expect((await send(list, { as: scene.reviewer, params: { id: UNKNOWN_ID } })).status).toBe(404);
    const params = { id, comment: UNKNOWN_ID };
    expect((await send(remove, { as: scene.reviewer, method: "DELETE", params })).status).toBe(404);
  });
});

describe("412", () => {
  it("refuses to resolve a thread in which something was said since", async () => {
    const { id, opened } = await begin();
    await send(reply, { as: scene.reviewer, params: { id }, body: { body: "Wait." } });
    const headers = { "if-match": opened.headers.get("etag") ?? "" };
    const stale = await send(settle, {
      as: scene.publisher,
      method: "PATCH",
      params: { id },
      body: { state: "resolved" },
      headers,
    });
    expect(stale.status).toBe(412);
  });
});
