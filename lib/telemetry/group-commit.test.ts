import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ServiceContext } from "@/lib/core/context";
import { Capacity } from "./capacity";
import { GroupCommit, type ReadyBatch } from "./group-commit";
import { requireSender } from "./policy";

const unused = (): never => {
  throw new Error("not used here");
};
const ctx: ServiceContext = {
  actor: { kind: "system", id: "test", name: "Test" },
  ...{ now: new Date(0), traceId: "", transaction: unused, appendAudit: unused },
  get access(): never {
    return unused();
  },
};
function ready(batch: number, given: Partial<Pick<ReadyBatch, "rows" | "teamId">> = {}): ReadyBatch {
  return { ctx, batch, digest: `d${batch}`, rows: given.rows ?? 1, teamId: given.teamId };
}

/** A store that is told when to go on. */
function slowStore() {
  const groups: { batches: number[]; teamId: string | undefined; finish: (error?: Error) => void }[] = [];
  const store = (batches: readonly ReadyBatch[], teamId: string | undefined) =>
    new Promise<string>((resolve, reject) => {
      const finish = (error?: Error) => (error ? reject(error) : resolve("noted"));
      groups.push({ batches: batches.map(({ batch }) => batch), teamId, finish });
    });
  return { groups, store };
}

describe("batches that wait", () => {
  it("are stored together, and what comes meanwhile is the next group", async () => {
    const { groups, store } = slowStore();
    const commit = new GroupCommit(store, { delayMs: 1, rows: 100 });
    const first = [commit.submit(ready(1)), commit.submit(ready(2))];
    await expect.poll(() => groups.length).toBe(1);
    const second = [commit.submit(ready(3)), commit.submit(ready(4)), commit.submit(ready(5))];
    expect(groups.map(({ batches }) => batches)).toEqual([[1, 2]]);
    groups[0]?.finish();
    expect(await Promise.all(first)).toEqual(["noted", "noted"]);
    await expect.poll(() => groups[1]?.batches).toEqual([3, 4, 5]);
    groups[1]?.finish();
    await Promise.all(second);
    expect(commit.waiting).toBe(0);
  });

  it("do not wait longer where they are many, and are no more than a group takes", async () => {
    const { groups, store } = slowStore();
    const commit = new GroupCommit(store, { delayMs: 60_000, rows: 10 });
    const fates = [6, 3, 4].map((rows, index) => commit.submit(ready(index, { rows })));
    expect(groups.map(({ batches }) => batches)).toEqual([[0, 1]]);
    groups[0]?.finish();
    await expect.poll(() => groups[1]?.batches).toEqual([2]);
    groups[1]?.finish();
    await Promise.all(fates);
  });

  it("of one team are not stored with those of another", async () => {
    const { groups, store } = slowStore();
    const commit = new GroupCommit(store, { delayMs: 1, rows: 100 });
    const fates = ["a", undefined, "a"].map((teamId, index) => commit.submit(ready(index, { teamId })));
    await expect.poll(() => groups.length).toBe(1);
    groups[0]?.finish();
    await expect.poll(() => groups.length).toBe(2);
    groups[1]?.finish();
    await Promise.all(fates);
    expect(groups.map(({ batches, teamId }) => [teamId, batches])).toEqual([
      ["a", [0, 2]],
      [undefined, [1]],
    ]);
  });

  it("hear all of a failure, as do those that wait for them; the next group goes on", async () => {
    const { groups, store } = slowStore();
    const commit = new GroupCommit(store, { delayMs: 1, rows: 100 });
    const fates = [commit.submit(ready(1)), commit.submit(ready(2)), commit.whenStored([1, 77])];
    await expect.poll(() => groups.length).toBe(1);
    groups[0]?.finish(new Error("no"));
    const settled = await Promise.allSettled(fates);
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    const next = commit.submit(ready(3));
    await expect.poll(() => groups.length).toBe(2);
    groups[1]?.finish();
    expect(await next).toBe("noted");
  });

  it("are stored each once, whatever their sizes and senders", async () => {
    const batch = fc.record({ rows: fc.integer({ min: 1, max: 30 }), teamId: fc.constantFrom("a", "b", undefined) });
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 30 }), async (given) => {
        const seen: number[] = [];
        const commit = new GroupCommit(
          async (batches, teamId) => {
            for (const one of batches) {
              expect(one.teamId).toBe(teamId);
              seen.push(one.batch);
            }
            return "";
          },
          { delayMs: 0, rows: 20 },
        );
        const fates = given.map((one, index) => commit.submit(ready(index, one)));
        await commit.drain();
        await Promise.all(fates);
        expect(seen.sort((a, b) => a - b)).toEqual(given.map((_, index) => index));
      }),
      { numRuns: 50 },
    );
  });
});

describe("capacity", () => {
  it("takes one request of any size, and no other until it is answered", () => {
    const capacity = new Capacity({ bytes: 100, batches: 2 });
    const leave = capacity.take(1_000, 1);
    expect(() => capacity.take(1, 3)).toThrow(expect.objectContaining({ code: "rate_limited", retryAfterSeconds: 3 }));
    leave();
    leave();
    const others = [capacity.take(50, 1), capacity.take(50, 1)];
    expect(() => capacity.take(0, 1)).toThrow();
    for (const one of others) one();
    expect(capacity.batches).toBe(0);
  });
});

describe("who may report, and of whose APIs", () => {
  const token = { kind: "token", id: "t", name: "T", scopes: null } as const;
  const user = { kind: "user", id: "u", name: "U", email: "u@example.test" } as const;
  const team = (teamId: string, role: "publisher" | "reader") => ({ teamId, teamSlug: teamId, role });

  it.each([
    ["a token for all teams", { ...token, role: "publisher", teamId: null }, undefined],
    ["a token of a team", { ...token, role: "publisher", teamId: "a" }, "a"],
    ["an administrator", { ...user, administrator: true, teams: [] }, undefined],
    [
      "somebody of one team",
      { ...user, administrator: false, teams: [team("a", "publisher"), team("b", "reader")] },
      "a",
    ],
  ] as const)("%s", (_name, actor, teamId) => {
    const given = "teams" in actor ? { ...actor, teams: [...actor.teams] } : actor;
    expect(requireSender(given)).toEqual({ teamId });
  });

  it.each([
    ["nobody", { kind: "anonymous", mayRead: true }, "unauthenticated"],
    ["a reader's token", { ...token, role: "reader", teamId: null }, "forbidden"],
    ["a token without the scope", { ...token, scopes: ["api.create"], role: "owner", teamId: "a" }, "forbidden"],
    [
      "somebody of two teams",
      { ...user, administrator: false, teams: [team("a", "publisher"), team("b", "publisher")] },
      "forbidden",
    ],
    ["somebody of none", { ...user, administrator: false, teams: [] }, "forbidden"],
  ] as const)("not %s", (_name, actor, code) => {
    const given =
      "teams" in actor
        ? { ...actor, teams: [...actor.teams] }
        : "scopes" in actor
          ? { ...actor, scopes: actor.scopes === null ? null : [...actor.scopes] }
          : actor;
    expect(() => requireSender(given)).toThrow(expect.objectContaining({ code }));
  });
});
