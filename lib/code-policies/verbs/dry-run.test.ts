import { afterAll, describe, expect, it } from "vitest";
import { definition } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld, type World } from "@/lib/testing/world";
import { closeCelThreads } from "@/lib/workers/cel-tasks";
import { cancelDryRun } from "./cancel-dry-run";
import { createCodePolicy } from "./create-code-policy";
import { getDryRun, listDryRunResults, listDryRuns } from "./get-dry-run";
import { performDryRun } from "./perform-dry-run";
import { startDryRun } from "./start-dry-run";
import { switchCodePolicy } from "./switch-code-policy";
import { updateCodePolicy } from "./update-code-policy";

afterAll(closeCelThreads);

const refused = (code: string) => expect.objectContaining({ code });
const work = (signal = new AbortController().signal) => ({ signal, progress: async () => undefined });

/** Three APIs of one team, of which one has no summaries, and a policy for the team. */
async function estate(world: World, expression = "operations.all(o, o.summary != '')") {
  const { ctx } = await world.administrator();
  const team = await world.team();
  const apis = [
    await addPublishedApi(world, team),
    await addPublishedApi(world, team),
    await addPublishedApi(world, team),
  ];
  const [first, second, third] = apis;
  await first?.publish("1.0.0");
  await second?.publish("1.0.0", definition("1.0.0").replaceAll("      summary: One pet\n", ""));
  await second?.publish("1.1.0");
  await third?.publish("1.0.0", definition("1.0.0").replaceAll("      summary: One pet\n", ""));
  const other = await addPublishedApi(world, await world.team("Others"));
  await other.publish("1.0.0", definition("1.0.0").replaceAll("      summary: One pet\n", ""));
  const policy = world.unique("summaries");
  const binding = { scope: "team" as const, targets: [team.slug] };
  await createCodePolicy(ctx, { slug: policy, name: "Summaries", expression, effect: "block", binding });
  return { ctx, team, policy, against: third?.slug ?? "" };
}

describe("a dry run", () => {
  it("tries the newest version of every API that the policy is for, and keeps what it found against", async () => {
    const world = await createWorld();
    const { ctx, team, policy, against } = await estate(world);
    const run = await startDryRun(ctx, { policy });
    expect(run).toMatchObject({ state: "waiting", number: 1, total: null });
    await performDryRun(world.system, { runId: run.id }, work());
    expect(await getDryRun(world.anonymous, { policy, run: run.id })).toMatchObject({
      state: "done",
      total: 3,
      passed: 2,
      failed: 1,
      errors: 0,
      skipped: 0,
    });
    const results = await listDryRunResults(world.anonymous, { policy, run: run.id });
    expect(results.items).toEqual([
      {
        api: against,
        apiName: "Pets",
        version: "1.0.0",
        team: { slug: team.slug, name: team.name },
        outcome: "fail",
        message: "The version does not meet “Summaries”.",
        url: `/apis/${against}/versions/1.0.0`,
      },
    ]);
    const on = await switchCodePolicy(ctx, { policy, change: { state: "on" } });
    expect(on).toMatchObject({ state: "on", dryRun: { id: run.id, failed: 1 } });
  });

  it("is asked for again once the policy says something else", async () => {
    const world = await createWorld();
    const { ctx, policy } = await estate(world);
    const run = await startDryRun(ctx, { policy });
    await performDryRun(world.system, { runId: run.id }, work());
    await updateCodePolicy(ctx, { policy, text: { name: "Other", expression: "true" } });
    await expect(switchCodePolicy(ctx, { policy, change: { state: "on" } })).rejects.toEqual(refused("conflict"));
  });

  it("goes on where it was broken off, and looks at nothing twice", async () => {
    const world = await createWorld();
    const { ctx, policy } = await estate(world);
    const run = await startDryRun(ctx, { policy });
    const stop = new AbortController();
    const once = {
      signal: stop.signal,
      progress: async () => stop.abort(),
    };
    await performDryRun(world.system, { runId: run.id }, once);
    const half = await getDryRun(ctx, { policy, run: run.id });
    expect(half).toMatchObject({ state: "running", total: 3 });
    expect(half.passed + half.failed).toBe(1);
    await performDryRun(world.system, { runId: run.id }, work());
    expect(await getDryRun(ctx, { policy, run: run.id })).toMatchObject({ state: "done", passed: 2, failed: 1 });
  });

  it("ends when somebody stops it, and not twice", async () => {
    const world = await createWorld();
    const { ctx, policy } = await estate(world);
    const run = await startDryRun(ctx, { policy });
    const cancelled = await cancelDryRun(ctx, { policy, run: run.id });
    expect(cancelled.state).toBe("cancelled");
    await performDryRun(world.system, { runId: run.id }, work());
    expect(await getDryRun(ctx, { policy, run: run.id })).toMatchObject({ state: "cancelled", passed: 0 });
    await expect(cancelDryRun(ctx, { policy, run: run.id })).rejects.toEqual(refused("conflict"));
    await expect(switchCodePolicy(ctx, { policy, change: { state: "on" } })).rejects.toEqual(refused("conflict"));
  });

  it("takes the place of one that is under way", async () => {
    const world = await createWorld();
    const { ctx, policy } = await estate(world);
    const first = await startDryRun(ctx, { policy });
    const second = await startDryRun(ctx, { policy });
    const runs = await listDryRuns(ctx, { policy, limit: 10 });
    expect(runs.items.map(({ id, state }) => [id, state])).toEqual([
      [second.id, "waiting"],
      [first.id, "cancelled"],
    ]);
  });

  it("counts versions that the policy could not judge", async () => {
    const world = await createWorld();
    const { ctx, policy } = await estate(world, "traffic.calls > 0");
    const run = await startDryRun(ctx, { policy });
    await performDryRun(world.system, { runId: run.id }, work());
    expect(await getDryRun(ctx, { policy, run: run.id })).toMatchObject({ state: "done", errors: 3, failed: 0 });
  });

  it("is for administrators", async () => {
    const world = await createWorld();
    const { team, policy } = await estate(world);
    const { ctx } = await team.member("owner");
    await expect(startDryRun(ctx, { policy })).rejects.toEqual(refused("forbidden"));
  });
});
