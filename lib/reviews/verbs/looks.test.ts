import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { addReviewedApi } from "@/lib/testing/reviews";
import { createWorld, type World } from "@/lib/testing/world";
import { decideReview } from "./decide-review";
import { decideReviews } from "./decide-reviews";
import { editReview } from "./edit-review";
import { getReview } from "./get-review";
import { listReviews } from "./list-reviews";
import { markReview, seeReview } from "./mark-review";

const refused = (code: string) => expect.objectContaining({ code });

async function scene() {
  const world: World = await createWorld();
  const api = await addReviewedApi(world);
  await api.activate("1.0.0", "pet");
  return { world, api, id: await api.ask("1.1.0", "list", true) };
}

describe("what changed since I looked", () => {
  it("is what came and went, for each person, and nothing before they looked", async () => {
    const { api, id } = await scene();
    expect((await getReview(api.reviewer.ctx, { id })).since).toBeNull();
    await seeReview(api.reviewer.ctx, { id, body: { revision: 1 } });
    expect((await getReview(api.reviewer.ctx, { id })).since).toMatchObject({
      revision: 1,
      newItems: { count: 0 },
      goneItems: { count: 0 },
    });
    await api.push(api.publisher, "1.1.0", "petSecured");
    const { since } = await getReview(api.reviewer.ctx, { id });
    expect(since?.goneItems.items.map((one) => one.rule)).toContain("operation-added");
    expect(since?.newItems.items.some((one) => one.rule.startsWith("security-"))).toBe(true);
    expect((await getReview(api.owner.ctx, { id })).since).toBeNull();
  });

  it("is kept of the revision of now only", async () => {
    const { world, api, id } = await scene();
    await api.push(api.publisher, "1.1.0", "petSecured");
    await expect(seeReview(api.reviewer.ctx, { id, body: { revision: 1 } })).rejects.toEqual(refused("conflict"));
    await expect(seeReview(world.anonymous, { id, body: { revision: 2 } })).rejects.toEqual(refused("unauthenticated"));
  });

  it("and marks are nobody else's business: the audit log holds nothing of them", async () => {
    const { api, id } = await scene();
    const { prisma } = await testDatabase();
    const before = await prisma.auditEntry.count();
    await seeReview(api.reviewer.ctx, { id, body: { revision: 1 } });
    await markReview(api.reviewer.ctx, { id, body: { done: ["a"] } });
    expect(await prisma.auditEntry.count()).toBe(before);
  });
});

describe("done marks", () => {
  it("are each person's own, survive revisions, and are added and taken away one by one", async () => {
    const { api, id } = await scene();
    await markReview(api.reviewer.ctx, { id, body: { done: ["b", "a", "a"] } });
    expect(await markReview(api.reviewer.ctx, { id, body: { done: ["c", "a"], open: ["b"] } })).toEqual({
      marks: ["a", "c"],
    });
    await api.push(api.publisher, "1.1.0", "listInProse");
    expect((await getReview(api.reviewer.ctx, { id })).marks).toEqual(["a", "c"]);
    expect((await getReview(api.owner.ctx, { id })).marks).toEqual([]);
  });
});

describe("several decisions at once", () => {
  it("have an answer each, and one that is refused leaves the others as they are", async () => {
    const { world, api, id } = await scene();
    const second = await api.ask("1.2.0", "listInProse");
    const unknown = "00000000-0000-7000-8000-000000000000";
    const { items } = await decideReviews(api.reviewer.ctx, {
      decisions: [
        { id, decision: "approve", revision: 7 },
        { id: unknown, decision: "approve" },
        { id: second, decision: "request_changes" },
        { id: second, decision: "approve" },
      ],
    });
    expect(items.map((one) => (one.ok ? one.answer.state : `${one.problem.status} ${one.problem.code}`))).toEqual([
      "409 conflict",
      "404 not_found",
      "400 invalid_input",
      "published",
    ]);
    expect(await getReview(world.system, { id })).toMatchObject({ state: "open", decisions: [] });
  });

  it("are fifty at most", async () => {
    const { api, id } = await scene();
    const decisions = Array.from({ length: 51 }, () => ({ id, decision: "approve" as const }));
    await expect(decideReviews(api.reviewer.ctx, { decisions })).rejects.toEqual(refused("invalid_input"));
  });
});

describe("what a review is for", () => {
  it("is said anew by its author alone", async () => {
    const { world, api, id } = await scene();
    await editReview(api.publisher.ctx, { id, body: { purpose: "Lists, at last." } });
    expect((await getReview(world.system, { id })).purpose).toBe("Lists, at last.");
    const other = editReview(api.owner.ctx, { id, body: { purpose: "Mine." } });
    await expect(other).rejects.toEqual(refused("forbidden"));
    expect((await listReviews(api.reviewer.ctx, { q: "at last", api: api.slug })).items).toHaveLength(1);
    expect((await listReviews(api.reviewer.ctx, { q: "never", api: api.slug })).items).toHaveLength(0);
    expect((await listReviews(api.publisher.ctx, { author: "me", state: "live" })).items).toHaveLength(1);
  });

  it("may be to publish by itself from now on: an approved one does at once", async () => {
    const { api, id } = await scene();
    const body = { decision: "approve" as const };
    expect(await decideReview(api.reviewer.ctx, { id, body })).toMatchObject({ state: "approved" });
    const answer = await editReview(api.owner.ctx, { id, body: { publishWhenApproved: true } });
    expect(answer).toMatchObject({ state: "published", versionState: "active" });
  });
});
