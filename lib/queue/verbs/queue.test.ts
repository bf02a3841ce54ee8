import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { passiveQueue } from "@/lib/db/queue";
import { JOB_KINDS } from "@/lib/queue/model";
import { cancelJob } from "./cancel-job";
import { enqueueJob } from "./enqueue-job";
import { getJob } from "./get-job";
import { listJobs } from "./list-jobs";
import { reportProgress } from "./report-progress";
import { retryJob } from "./retry-job";

const KIND = "index-versions";

async function queue() {
  const db = await testDatabase();
  return passiveQueue((text, values) => db.pool.query(text, values));
}

async function queued() {
  const world = await createWorld();
  const admin = await world.administrator();
  const id = await world.system.transaction((tx) => enqueueJob(tx, KIND, {}));
  if (id === null) throw new Error("was not queued");
  return { world, admin: admin.ctx, id };
}

/** Fetches until this job is at work; others of the file are done with. */
async function begin(id: string) {
  const boss = await queue();
  for (let look = 0; look < 50; look++) {
    const [job] = await boss.fetch(KIND, { ignoreStartAfter: true });
    if (!job) throw new Error("nothing is queued");
    if (job.id === id) return boss;
    await boss.complete(KIND, job.id);
  }
  throw new Error("not found in the queue");
}

describe("enqueueJob", () => {
  it("queues with the transaction, and not without it", async () => {
    const { admin, world, id } = await queued();
    expect(await getJob(admin, { id })).toMatchObject({ kind: KIND, state: "created", attempts: 0, problem: null });
    let lost: string | null = null;
    const failing = world.system.transaction(async (tx) => {
      lost = await enqueueJob(tx, KIND, {});
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(lost).not.toBeNull();
    await expect(getJob(admin, { id: lost ?? "" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("queues one of a key while it waits", async () => {
    const world = await createWorld();
    const singletonKey = world.unique("key");
    const enqueue = () => world.system.transaction((tx) => enqueueJob(tx, KIND, {}, { singletonKey }));
    expect(await enqueue()).not.toBeNull();
    expect(await enqueue()).toBeNull();
  });
});

describe("jobs as administrators see them", () => {
  it("are listed newest first, a page at a time, by kind and state", async () => {
    const first = await queued();
    const second = await queued();
    const page = await listJobs(second.admin, { kind: KIND, state: "created", limit: 1 });
    expect(page.items.map((job) => job.id)).toEqual([second.id]);
    const next = await listJobs(second.admin, {
      kind: KIND,
      state: "created",
      limit: 1,
      cursor: page.nextCursor ?? "",
    });
    expect(next.items.map((job) => job.id)).toEqual([first.id]);
    expect(page.queues.find((one) => one.kind === KIND)?.waiting).toBeGreaterThanOrEqual(2);
    expect((await listJobs(second.admin, { kind: "nothing-of-ours" })).items).toEqual([]);
  });

  it("show how far they are and why they failed", async () => {
    const { admin, world, id } = await queued();
    const boss = await begin(id);
    await reportProgress(world.system, id, { done: 3, total: 10, what: "payments" }, world.now);
    expect(await getJob(admin, { id })).toMatchObject({
      state: "active",
      attempts: 1,
      progress: { done: 3, total: 10, what: "payments" },
    });
    const attempts = JOB_KINDS[KIND].retryLimit + 1;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await begin(id);
      await boss.fail(KIND, id, { message: "the disk is full", stack: "at secret.ts" });
    }
    const failed = await getJob(admin, { id });
    expect(failed).toMatchObject({ state: "failed", attempts, problem: "the disk is full" });
    expect(JSON.stringify(failed)).not.toContain("secret.ts");
    expect((await retryJob(admin, { id })).state).toBe("retry");
    await expect(retryJob(admin, { id })).rejects.toMatchObject({ code: "conflict" });
    expect((await cancelJob(admin, { id })).state).toBe("cancelled");
    await expect(cancelJob(admin, { id })).rejects.toMatchObject({ code: "conflict" });
  });

  it("are not for others", async () => {
    const { world, id } = await queued();
    const { ctx } = await world.reader();
    await expect(listJobs(ctx, {})).rejects.toMatchObject({ code: "forbidden" });
    await expect(getJob(world.anonymous, { id })).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(retryJob(ctx, { id })).rejects.toMatchObject({ code: "forbidden" });
    await expect(cancelJob(ctx, { id })).rejects.toMatchObject({ code: "forbidden" });
  });
});
