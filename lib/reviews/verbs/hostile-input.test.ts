import { describe, expect, it } from "vitest";
import { addReviewedApi } from "@/lib/testing/reviews";
import { createWorld } from "@/lib/testing/world";
import { submitWaivers } from "@/lib/waivers/verbs/grant-waiver";
import { decideReview } from "./decide-review";
import { markReview } from "./mark-review";

describe("input without measure", () => {
  it("is refused before anything is looked at", async () => {
    const world = await createWorld();
    const api = await addReviewedApi(world);
    const id = await api.ask("1.0.0", "pet", true);
    const long = "x".repeat(1_000_000);
    const refused = expect.objectContaining({ code: "invalid_input" });
    await expect(decideReview(api.reviewer.ctx, { id, body: { decision: "approve", note: long } })).rejects.toEqual(
      refused,
    );
    const fingerprints = Array.from({ length: 10_000 }, (_, index) => `f${index}`);
    const waiver = { api: api.slug, gate: "lint" as const, fingerprints, reason: "All.", expiresOn: "2026-11-20" };
    await expect(submitWaivers(api.owner.ctx, waiver)).rejects.toEqual(refused);
    await expect(markReview(api.reviewer.ctx, { id, body: { done: fingerprints } })).rejects.toEqual(refused);
  });
});
