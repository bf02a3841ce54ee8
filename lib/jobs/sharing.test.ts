import { afterEach, describe, expect, it, vi } from "vitest";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { HANDLERS } from "./handlers";
import { startJobs } from "./queue";

const KIND = "index-versions";

async function stateOf(ids: readonly string[]): Promise<Record<string, number>> {
  const db = await testDatabase();
  const { rows } = await db.pool.query<{ state: string; count: string }>(
    "SELECT state::text, count(*) FROM jobs.job WHERE id = ANY($1::uuid[]) GROUP BY state",
    [ids],
  );
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
}

async function enqueue(count: number): Promise<string[]> {
  const world = await createWorld();
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push((await world.system.transaction((tx) => enqueueJob(tx, KIND, {}))) ?? "");
  return ids;
}

afterEach(() => void vi.restoreAllMocks());

describe("several processes on one queue", () => {
  it("do each job once", async () => {
    const db = await testDatabase();
    const done: string[] = [];
    vi.spyOn(HANDLERS, KIND).mockImplementation(async (_ctx, _input, job) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push(job.id);
    });
    // Started first: one that starts on the embedded database takes up what is at work there.
    const processes = [await startJobs(db), await startJobs(db), await startJobs(db)];
    const ids = await enqueue(6);
    await vi.waitFor(async () => expect(await stateOf(ids)).toEqual({ completed: ids.length }), { timeout: 60_000 });
    await Promise.all(processes.map((one) => one.stop()));
    expect(done.toSorted()).toEqual(ids.toSorted());
  });

  it("give a job that failed to whoever comes next, with its attempt", async () => {
    const db = await testDatabase();
    const attempts: [number, boolean][] = [];
    vi.spyOn(HANDLERS, KIND).mockImplementation(async (_ctx, _input, job) => {
      attempts.push([job.attempt, job.lastAttempt]);
      if (job.attempt === 1) throw new Error("the first time fails");
    });
    const [id = ""] = await enqueue(1);
    const running = await startJobs(db);
    await vi.waitFor(async () => expect(await stateOf([id])).toEqual({ retry: 1 }), { timeout: 30_000 });
    await db.pool.query("UPDATE jobs.job SET start_after = now() WHERE id = $1", [id]);
    await vi.waitFor(async () => expect(await stateOf([id])).toEqual({ completed: 1 }), { timeout: 30_000 });
    await running.stop();
    expect(attempts).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  it("takes up what a process left at work when it ended", async () => {
    const db = await testDatabase();
    const [id = ""] = await enqueue(1);
    await db.pool.query("UPDATE jobs.job SET state = 'active', started_on = now() WHERE id = $1", [id]);
    const running = await startJobs(db);
    const expected = db.kind === "pglite" ? { retry: 1 } : { active: 1 };
    expect(await stateOf([id])).toEqual(expected);
    await running.stop();
  });
});
