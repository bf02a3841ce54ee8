import { afterEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/core/context";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The limiter as a fresh process has it, with room for three requests a minute. */
async function limiter() {
  vi.resetModules();
  vi.stubEnv("CONCORDAT_RATE_LIMIT", "3");
  return (await import("./rate-limit")).countRequest;
}

const token = (id: string): Actor => ({ kind: "token", id, name: id, role: "reader", teamId: null, scopes: null });

describe("countRequest", () => {
  it("tells how much is left, and refuses what is more until the minute is over", async () => {
    vi.useFakeTimers();
    const countRequest = await limiter();
    const left: (string | undefined)[] = [];
    for (let n = 0; n < 3; n++) {
      const { fields, refusal } = await countRequest(token("a"));
      expect(refusal).toBeUndefined();
      expect(fields["ratelimit-policy"]).toBe('"default";q=3;w=60');
      left.push(fields.ratelimit);
    }
    expect(left).toEqual(['"default";r=2;t=60', '"default";r=1;t=60', '"default";r=0;t=60']);
    const { fields, refusal } = await countRequest(token("a"));
    expect(refusal).toMatchObject({ code: "rate_limited", retryAfterSeconds: 60 });
    expect(fields.ratelimit).toBe('"default";r=0;t=60');
    vi.advanceTimersByTime(60_001);
    expect((await countRequest(token("a"))).refusal).toBeUndefined();
  });

  it("counts each caller for itself", async () => {
    const countRequest = await limiter();
    for (let n = 0; n < 4; n++) await countRequest(token("a"));
    expect((await countRequest(token("a"))).refusal).toBeDefined();
    expect((await countRequest(token("b"))).refusal).toBeUndefined();
    expect((await countRequest({ kind: "anonymous", mayRead: true })).refusal).toBeUndefined();
    const user: Actor = { kind: "user", id: "a", name: "A", email: "a@example.test", administrator: false, teams: [] };
    expect((await countRequest(user)).refusal).toBeUndefined();
  });
});
