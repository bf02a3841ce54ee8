import { describe, expect, it } from "vitest";
import { z } from "zod";
import { addApi, UNKNOWN_ID } from "@/lib/testing/lifecycle";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET as list, POST as ask } from "./route";
import { GET as read, PATCH as edit } from "./[id]/route";
import { POST as comment } from "./[id]/comments/route";
import { POST as decide } from "./[id]/decisions/route";
import { DELETE as undo } from "./[id]/decisions/[decisionId]/route";
import { PUT as mark } from "./[id]/marks/route";
import { POST as publish } from "./[id]/publish/route";
import { POST as see } from "./[id]/seen/route";
import { POST as withdraw } from "./[id]/withdraw/route";
import { GET as counts } from "./counts/route";
import { POST as decideMany } from "./decisions/route";

const idOf = z.object({ id: z.string() });

async function scene() {
  const world = await createWorld();
  const api = await addApi(world);
  const publisher = await api.team.member("publisher");
  const reviewer = await api.team.member("reviewer");
  await api.version("1.0.0", { publishedBy: publisher.actor });
  const asked = await send(ask, { as: publisher, body: { api: api.slug, version: "1.0.0", purpose: "First." } });
  const id = asked.headers.get("location")?.split("/").at(-1) ?? "";
  return { world, api, publisher, reviewer, asked, id, params: { id } };
}

describe("200", () => {
  it("lists and shows reviews that keep to their contract", async () => {
    const { api, reviewer, params } = await scene();
    const listed = await send(list, { as: reviewer, query: { api: api.slug, reviewer: "me", state: "open" } });
    expect(listed).toMatchObject({ status: 200, body: { items: [{ version: "1.0.0", purpose: "First." }] } });
    const shown = await send(read, { as: reviewer, params });
    expect(shown).toMatchObject({ status: 200, body: { myAction: { canApprove: true }, requiredApprovals: 1 } });
    expect(shown.headers.get("etag")).toBe('"1"');
    expect(shown.headers.get("cache-control")).toContain("no-store");
  });
});

describe("201", () => {
  it("answers a request, a comment and an approval, which makes the version active", async () => {
    const { api, publisher, reviewer, asked, params } = await scene();
    expect(asked).toMatchObject({ status: 201, body: { state: "open", version: "1.0.0" } });
    const said = await send(comment, {
      as: publisher,
      params,
      body: { body: "See the changelog.", fingerprint: "f1" },
    });
    expect(said).toMatchObject({ status: 201, body: { fingerprint: "f1" } });
    const decided = await send(decide, { as: reviewer, params, body: { decision: "approve" } });
    expect(decided).toMatchObject({ status: 201, body: { state: "published", versionState: "active", missing: [] } });
    expect(await api.activeLabel()).toBe("1.0.0");
  });
});

describe("400", () => {
  it.each([
    ["a decision that is none", { decision: "veto" }],
    ["a request for changes without a note", { decision: "request_changes" }],
    ["an unknown field", { decision: "approve", force: true }],
  ])("refuses %s", async (_name, body) => {
    const { reviewer, params } = await scene();
    expect((await send(decide, { as: reviewer, params, body })).status).toBe(400);
  });
});

describe("401", () => {
  it("refuses people who are not signed in", async () => {
    const { params } = await scene();
    expect((await send(decide, { params, body: { decision: "approve" } })).status).toBe(401);
  });
});

describe("403", () => {
  it("refuses the publisher of the version, person or token", async () => {
    const { world, api } = await scene();
    for (const author of [await api.team.member("owner"), await world.token("administrator")]) {
      const label = world.unique("v");
      await api.version(label, { publishedBy: author.actor });
      const asked = await send(ask, { as: author, body: { api: api.slug, version: label } });
      const id = asked.headers.get("location")?.split("/").at(-1) ?? "";
      const decided = await send(decide, { as: author, params: { id }, body: { decision: "approve" } });
      expect(decided).toMatchObject({ status: 403, body: { detail: "Nobody approves what they published." } });
    }
  });

  it("refuses a publisher's decision", async () => {
    const { publisher, params } = await scene();
    expect((await send(decide, { as: publisher, params, body: { decision: "approve" } })).status).toBe(403);
  });
});

describe("404", () => {
  it.each([UNKNOWN_ID, "1", "../x"])("says so of %s", async (id) => {
    const { reviewer } = await scene();
    expect((await send(read, { as: reviewer, params: { id } })).status).toBe(404);
    expect((await send(decide, { as: reviewer, params: { id }, body: { decision: "approve" } })).status).toBe(404);
  });
});

describe("412", () => {
  it("refuses a decision on a review that has moved on", async () => {
    const { reviewer, publisher, params } = await scene();
    await send(comment, { as: publisher, params, body: { body: "One more thing." } });
    const stale = { as: reviewer, params, body: { decision: "approve" }, headers: { "if-match": '"1"' } };
    expect((await send(decide, stale)).status).toBe(412);
    expect((await send(decide, { ...stale, headers: { "if-match": '"2"' } })).status).toBe(201);
  });
});

describe("422", () => {
  it("refuses a second review, a second approval, and a review of what is over", async () => {
    const { api, publisher, reviewer, params } = await scene();
    const body = { api: api.slug, version: "1.0.0" };
    expect(await send(ask, { as: publisher, body })).toMatchObject({ status: 422, body: { code: "decision_refused" } });
    await send(decide, { as: reviewer, params, body: { decision: "approve" } });
    const again = await send(decide, { as: reviewer, params, body: { decision: "approve" } });
    expect(again).toMatchObject({ status: 422, body: { code: "decision_refused" } });
    expect(await send(ask, { as: publisher, body })).toMatchObject({
      status: 422,
      body: { code: "transition_refused" },
    });
  });
});

describe("what else is done to a review", () => {
  it("answers counts, marks, looks, withdrawals and what is decided at once", async () => {
    const { api, publisher, reviewer, params, id } = await scene();
    const counted = await send(counts, { as: reviewer, query: { api: api.slug } });
    expect(counted).toMatchObject({ status: 200, body: { open: 1, live: 1, waiting: 1 } });
    const marked = await send(mark, { as: reviewer, method: "PUT", params, body: { done: ["f1"] } });
    expect(marked).toMatchObject({ status: 200, body: { marks: ["f1"] } });
    expect(await send(see, { as: reviewer, params, body: { revision: 1 } })).toMatchObject({ status: 200 });
    expect(await send(see, { as: reviewer, params, body: { revision: 9 } })).toMatchObject({ status: 409 });
    const stale = { as: reviewer, body: { decisions: [{ id, decision: "approve", revision: 9 }] } };
    expect(await send(decideMany, stale)).toMatchObject({ status: 200, body: { items: [{ ok: false }] } });
    const taken = { as: publisher, params, body: { reason: "Too soon." } };
    expect(await send(withdraw, taken)).toMatchObject({ status: 200, body: { state: "withdrawn", missing: [] } });
    expect(await send(withdraw, taken)).toMatchObject({ status: 422, body: { code: "decision_refused" } });
  });

  it("names everything that is missing where it is published too early, and takes decisions back", async () => {
    const { publisher, reviewer, params } = await scene();
    const held = { as: publisher, method: "PATCH", params, body: { publishWhenApproved: false } };
    expect(await send(edit, held)).toMatchObject({ status: 200, body: { state: "open" } });
    const early = await send(publish, { as: publisher, method: "POST", params });
    expect(early).toMatchObject({ status: 422, body: { code: "transition_refused" } });
    expect(early.text).toContain("1 approval of 1 missing");
    const decided = await send(decide, { as: reviewer, params, body: { decision: "approve", revision: 1 } });
    expect(decided).toMatchObject({ status: 201, body: { state: "approved", versionRevision: 1 } });
    const { id: decisionId } = idOf.parse(decided.body);
    const undone = { as: reviewer, method: "DELETE", params: { ...params, decisionId } };
    expect(await send(undo, { ...undone, as: publisher })).toMatchObject({ status: 403 });
    expect(await send(undo, undone)).toMatchObject({ status: 200, body: { state: "open", approvals: 0 } });
    expect(await send(undo, undone)).toMatchObject({ status: 422 });
    await send(decide, { as: reviewer, params, body: { decision: "approve" } });
    const done = await send(publish, { as: publisher, method: "POST", params });
    expect(done).toMatchObject({ status: 200, body: { state: "published", versionState: "active" } });
  });

  it("refuses a decision on a revision that is not the one of now", async () => {
    const { reviewer, params } = await scene();
    const decided = await send(decide, { as: reviewer, params, body: { decision: "approve", revision: 2 } });
    expect(decided).toMatchObject({ status: 409, body: { violations: [{ pointer: "/revision" }] } });
  });
});
