import { describe, expect, it } from "vitest";
import { ABANDONED_AFTER_MS } from "@/lib/idempotency/model";
import { contextAt } from "@/lib/testing/contexts";
import { createWorld } from "@/lib/testing/world";
import { claimRequest, settleRequest } from "./claim-request";

const answer = { status: 201, contentType: "application/json", location: "/there", body: '{"a":1}' };

async function firstClaim() {
  const world = await createWorld();
  const request = { actorId: "user:1", key: world.unique("key"), requestHash: "one" };
  expect(await claimRequest(world.system, request)).toEqual({ kind: "first" });
  return { world, request };
}

describe("claimRequest", () => {
  it("gives a repeat the answer of the first", async () => {
    const { world, request } = await firstClaim();
    await settleRequest(world.system, request, answer);
    expect(await claimRequest(world.system, request)).toEqual({ kind: "repeat", answer });
  });

  it("lets one of many go ahead", async () => {
    const world = await createWorld();
    const request = { actorId: "user:1", key: world.unique("key"), requestHash: "one" };
    const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimRequest(world.system, request)));
    expect(claims.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const claim of claims) {
      if (claim.status === "rejected") expect(claim.reason).toMatchObject({ code: "conflict", retryAfterSeconds: 2 });
    }
  });

  it("refuses another request under the same key, answered or not", async () => {
    const { world, request } = await firstClaim();
    const other = { ...request, requestHash: "two" };
    await expect(claimRequest(world.system, other)).rejects.toMatchObject({ code: "idempotency_conflict" });
    await settleRequest(world.system, request, answer);
    await expect(claimRequest(world.system, other)).rejects.toMatchObject({ code: "idempotency_conflict" });
  });

  it("takes over from a first request that died, but not before", async () => {
    const { world, request } = await firstClaim();
    const almost = await contextAt(world.system, new Date(world.now.getTime() + ABANDONED_AFTER_MS - 1));
    await expect(claimRequest(almost, request)).rejects.toMatchObject({ code: "conflict" });
    const later = await contextAt(world.system, new Date(world.now.getTime() + ABANDONED_AFTER_MS));
    const claims = await Promise.allSettled([1, 2, 3].map(() => claimRequest(later, request)));
    expect(claims.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it.each([429, 500, 503])("keeps no answer of status %s", async (status) => {
    const { world, request } = await firstClaim();
    await settleRequest(world.system, request, { ...answer, status });
    expect(await claimRequest(world.system, request)).toEqual({ kind: "first" });
  });
});
