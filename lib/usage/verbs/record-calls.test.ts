import { describe, expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { testDatabase } from "@/lib/testing/db";
import { addTraffic, observedCall } from "@/lib/testing/usage";
import { createWorld } from "@/lib/testing/world";
import { percentileOf } from "@/lib/usage/model/latency";
import { callsOfApis } from "./calls-of-apis";
import { callsOfOperations } from "./calls-of-operations";
import { listApiCalls } from "./list-api-calls";
import { callsOfVersions } from "./calls-of-versions";
import { readLatency } from "./read-latency";
import { readTraffic } from "./read-traffic";
import { recordCalls } from "./record-calls";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function addCalledApi(...keys: string[]) {
  const world = await createWorld();
  const api = await addApi(world);
  const versionId = await api.version("1.0.0", { state: "active" });
  await addOperations(versionId, keys);
  const window = { apiId: api.id, from: new Date(world.now.getTime() - 30 * DAY), to: world.now };
  return { world, ctx: world.system, api, versionId, window };
}

async function addOperations(versionId: string, keys: readonly string[]) {
  const { prisma } = await testDatabase();
  await prisma.operation.createMany({
    data: keys.map((key, ordinal) => {
      const [method = "", path = ""] = key.split(" ");
      return { versionId, ordinal, key, method, path, pointer: "", line: 1, searchText: "" };
    }),
  });
}

describe("recordCalls", () => {
  it("records calls by operation, consumer and day, and how long they took", async () => {
    const { ctx, api, versionId, window } = await addCalledApi("GET /pets", "GET /pets/{id}");
    const outcome = await addTraffic(
      ctx,
      { service: api.slug, call: "GET /pets/7", by: "shop", times: 3, ms: 100 },
      { service: api.slug, call: "GET /pets/{id}", by: "shop", times: 2, ms: 200, status: "5xx" },
      { service: api.slug, call: "GET /pets", times: 5, ms: 10 },
    );
    expect(outcome).toMatchObject({ recorded: 10, unmatchedOperation: 0, unknownService: 0, repeated: 0 });
    const traffic = await readTraffic(ctx, window);
    expect(traffic).toMatchObject({ calls: 10, errors: 2, telemetry: { daysSeen: 1, daysAsked: 31 } });
    expect(traffic.operations.map(({ key, calls, errors }) => [key, calls, errors])).toEqual([
      ["GET /pets", 5, 0],
      ["GET /pets/{id}", 5, 2],
    ]);
    expect(traffic.consumers.map(({ who, name, calls, operations }) => [who, name, calls, operations])).toEqual([
      ["unknown", "", 5, ["GET /pets"]],
      ["identity", "shop", 5, ["GET /pets/{id}"]],
    ]);
    expect(traffic.days.filter(({ calls }) => calls > 0)).toEqual([{ day: "2026-11-02", calls: 10, errors: 2 }]);
    const [hour, ...more] = await readLatency(ctx, { ...window, versionId, step: "hour" });
    expect(more).toEqual([]);
    expect(hour).toMatchObject({ at: new Date("2026-11-02T08:00:00.000Z"), calls: 10, errors: 2 });
    const slowest = percentileOf(hour?.latency ?? [], 0.99) ?? 0;
    expect(Math.abs(slowest - 200) / 200).toBeLessThan(0.05);
    expect(await callsOfApis(ctx, { apiIds: [api.id], from: window.from, to: window.to })).toMatchObject(
      new Map([[api.id, { calls: 10 }]]),
    );
    const operations = ["GET /pets", "GET /none"];
    const byKey = await callsOfOperations(ctx, { apiId: api.id, versionId, operations });
    expect([...(byKey ?? [])]).toMatchObject([["GET /pets", { calls: 5 }]]);
    expect((await listApiCalls(ctx, [api.slug, "no-such-api"])).get(api.slug)?.at(-1)).toBe(10);
    const cards = await callsOfVersions(ctx, { versionIds: [versionId], from: window.from, to: window.to });
    expect(cards.get(versionId)).toMatchObject({ calls: 10, telemetry: { daysSeen: 1 } });
    expect(cards.get(versionId)?.operations.get("GET /pets")?.calls).toBe(5);
  });

  it("adds to what is stored, also to how long calls took", async () => {
    const { ctx, api, window } = await addCalledApi("GET /pets");
    for (const ms of [10, 20, 1_000]) await addTraffic(ctx, { service: api.slug, call: "GET /pets", by: "shop", ms });
    const [step] = await readLatency(ctx, { ...window, step: "day" });
    expect(step?.calls).toBe(3);
    expect(step?.latency.map(([, count]) => count)).toEqual([1, 1, 1]);
    expect(Math.abs((percentileOf(step?.latency ?? [], 1) ?? 0) - 1_000)).toBeLessThan(50);
  });

  it("counts a batch once, also by several at once", async () => {
    const { ctx, api, window } = await addCalledApi("GET /pets");
    const call = observedCall(ctx, { service: api.slug, call: "GET /pets", by: "shop", times: 7 });
    const digest = `${api.slug}-batch`;
    const all = await Promise.all(
      [1, 2, 3].map(() => recordCalls(ctx, { batches: [{ digest }], observations: [call] })),
    );
    expect(all.map(({ recorded }) => recorded).sort()).toEqual([0, 0, 7]);
    expect((await readTraffic(ctx, window)).calls).toBe(7);
    const fresh: string[] = [];
    const mixed = await recordCalls(ctx, {
      batches: [{ digest }, { digest: `${digest}-2` }],
      observations: (digests) => {
        fresh.push(...digests);
        return [call];
      },
    });
    expect(fresh).toEqual([`${digest}-2`]);
    expect(mixed).toMatchObject({ recorded: 7, repeated: 1 });
  });

  it("records what several send at once of the same calls, and loses none", async () => {
    const { ctx, api, window } = await addCalledApi("GET /pets", "POST /pets");
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        addTraffic(
          ctx,
          { service: api.slug, call: "GET /pets", by: `caller-${index % 3}`, times: 10 },
          { service: api.slug, call: "POST /pets", by: "caller-1", times: 5 },
          { service: api.slug, call: `GET /nothing/${index}`, times: 1 },
        ),
      ),
    );
    const traffic = await readTraffic(ctx, window);
    expect(traffic.calls).toBe(8 * 16);
    expect(traffic.operations.find(({ key }) => key === "")?.calls).toBe(8);
  });

  it("takes late calls into their own hour, and refuses what is too old or in the future", async () => {
    const { ctx, api, window } = await addCalledApi("GET /pets");
    const at = (ms: number) => ({ service: api.slug, call: "GET /pets", at: new Date(ctx.now.getTime() + ms) });
    const outcome = await addTraffic(ctx, at(-29 * DAY), at(-31 * DAY), at(5 * 60_000), at(11 * 60_000));
    expect(outcome).toMatchObject({ recorded: 2, tooOld: 1, tooNew: 1 });
    const days = (await readTraffic(ctx, window)).days.filter(({ calls }) => calls > 0);
    expect(days.map(({ day }) => day)).toEqual(["2026-10-04", "2026-11-02"]);
  });

  it("keeps services that nobody goes by, and counts their calls as such", async () => {
    const { world, ctx } = await addCalledApi();
    const service = world.unique("nobody");
    expect(await addTraffic(ctx, { service, call: "GET /a/4711", times: 4 })).toMatchObject({ unknownService: 4 });
    await addTraffic(ctx, { service, call: "GET /b", times: 2 });
    const { prisma } = await testDatabase();
    expect(await prisma.unknownService.findUnique({ where: { service } })).toMatchObject({
      calls: 6n,
      paths: ["/a/{}", "/b"],
    });
  });

  it("bounds a scanner's paths and keeps what is answered", async () => {
    const { ctx, api } = await addCalledApi("GET /pets");
    await addTraffic(ctx, { service: api.slug, call: "GET /internal/report", times: 3 });
    for (let round = 0; round < 3; round++) {
      const paths = Array.from(
        { length: 600 },
        (_, index) => `scan${"abcdefghij"[index % 10]}/x${round}-${"q".repeat(index % 30)}-${index}`,
      );
      await addTraffic(
        ctx,
        ...paths.map((path) => ({ service: api.slug, call: `GET /${path}`, status: "4xx" as const })),
      );
    }
    const { prisma } = await testDatabase();
    const rows = await prisma.unmatchedPath.findMany({ where: { apiId: api.id } });
    expect(rows.length).toBeLessThanOrEqual(101);
    expect(rows.filter(({ answered }) => answered)).toMatchObject([{ path: "/internal/report", calls: 3n }]);
  });

  it("folds consumers beyond a thousand into one", async () => {
    const { ctx, api, window } = await addCalledApi("GET /pets");
    const call = (by: string) => ({ service: api.slug, call: "GET /pets", by });
    await addTraffic(ctx, ...Array.from({ length: 1_050 }, (_, index) => call(`${api.slug}-${index}`)));
    const { consumers, calls } = await readTraffic(ctx, window);
    expect(calls).toBe(1_050);
    expect(consumers).toHaveLength(1_001);
    expect(consumers[0]).toMatchObject({ who: "others", calls: 50 });
  });

  it("says which calls are of other teams, and records them not", async () => {
    const { ctx, api, world, window } = await addCalledApi("GET /pets");
    const other = await world.team("Others");
    const observations = [observedCall(ctx, { service: api.slug, call: "GET /pets", times: 3 })];
    const outcome = await recordCalls(ctx, { batches: [], observations, teamId: other.id });
    expect(outcome).toMatchObject({ recorded: 0, foreign: 3 });
    expect((await readTraffic(ctx, window)).calls).toBe(0);
  });

  it("sees what changes: a version that retires, an alias that is made", async () => {
    const { ctx, api, versionId, window, world } = await addCalledApi("GET /pets");
    const { prisma } = await testDatabase();
    const next = await api.version("2.0.0", { state: "active" });
    await addOperations(next, ["GET /animals"]);
    await prisma.apiVersion.update({ where: { id: versionId }, data: { state: "retired", basePaths: ["/v1"] } });
    const service = world.unique("legacy");
    await prisma.serviceAlias.create({
      data: {
        ...{ service, pathPrefix: "/gw", apiId: api.id, createdAt: ctx.now },
        ...{ createdByKind: "user", createdById: "x", createdByName: "X" },
      },
    });
    await addTraffic(
      ctx,
      { service, call: "GET /gw/v1/pets", times: 2 },
      { service, call: "GET /gw/animals", times: 3 },
    );
    expect((await readTraffic(ctx, { ...window, versionId })).operations).toMatchObject([
      { key: "GET /pets", calls: 2 },
    ]);
    expect((await readTraffic(ctx, { ...window, versionId: next })).calls).toBe(3);
  });
});
