import { beforeEach, describe, expect, it } from "vitest";
import { testContext } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { addTraffic, type GivenCalls } from "@/lib/testing/usage";
import { createWorld, type World } from "@/lib/testing/world";
import type { ServiceContext } from "@/lib/core/context";
import type { ClauseInput } from "@/lib/slos/schema/clause";
import type { SloInput } from "@/lib/slos/schema/objective";
import { createClause } from "./create-clause";
import { createSlo } from "./create-slo";
import { deleteClause } from "./delete-clause";
import { getClause } from "./get-clause";
import { getSlo } from "./get-slo";
import { importSlos } from "./import-slos";
import { judgeClauses } from "./judge-clauses";
import { listBreaches } from "./list-breaches";
import { listSlos } from "./list-slos";
import { updateClause } from "./update-clause";

const NOW = new Date("2026-11-21T16:30:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let world: World;
let api: PublishedApi;

beforeEach(async () => {
  world = await createWorld({ now: NOW });
  api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0");
  const { prisma } = await testDatabase();
  await prisma.apiVersion.updateMany({ where: { api: { slug: api.slug } }, data: { state: "active" } });
});

const later = (ms: number): Promise<ServiceContext> => testContext({ now: new Date(NOW.getTime() + ms) });
const calls = (more: Partial<GivenCalls>): GivenCalls => ({
  service: api.slug,
  call: "GET /pets/{petId}",
  version: "1.0.0",
  ...more,
});
const slo = (more: Partial<SloInput> = {}): SloInput => ({
  name: "answers",
  title: "Answers",
  description: "",
  indicator: { kind: "availability" },
  target: 0.9,
  window: { kind: "rolling", days: 7 },
  operations: [],
  version: null,
  ...more,
});
const setSlo = (more: Partial<SloInput> = {}) => createSlo(api.publisher.ctx, { api: api.slug, slo: slo(more) });
const setClause = (more: Partial<ClauseInput> = {}) =>
  createClause(api.publisher.ctx, {
    api: api.slug,
    clause: { name: "reliable", expression: "error_rate < 10%", window: "hour", ...more },
  });
const breachesOf = async (clause = "reliable") =>
  (await listBreaches(api.publisher.ctx, { api: api.slug, clause })).items;

/** Breaches in the audit log: each is told once. */
async function told(): Promise<number> {
  const { prisma } = await testDatabase();
  return prisma.auditEntry.count({ where: { action: "sla.breach", entityName: api.slug } });
}

describe("objectives", () => {
  it("are met while fewer calls fail than may, and missed beyond", async () => {
    await setSlo();
    await addTraffic(world.system, calls({ times: 95 }), calls({ times: 5, status: "5xx" }));
    const met = await getSlo(api.publisher.ctx, { api: api.slug, slo: "answers" });
    expect(met.budget).toMatchObject({ calls: 100, bad: 5, reached: 0.95, met: true });
    expect(met.budget.left).toBeCloseTo(0.5);
    await addTraffic(world.system, calls({ times: 15, status: "5xx" }));
    const { budget, series } = await getSlo(api.publisher.ctx, { api: api.slug, slo: "answers" });
    expect(budget).toMatchObject({ calls: 115, bad: 20, met: false });
    expect(series.at(-1)?.left).toBeCloseTo(budget.left ?? 0);
  });

  it("say nothing where nobody called, or where the version is not there", async () => {
    await setSlo();
    await setSlo({ name: "next", version: "9.0.0" });
    expect((await getSlo(api.publisher.ctx, { api: api.slug, slo: "answers" })).budget.met).toBeNull();
    await addTraffic(world.system, calls({ times: 10 }));
    const { items } = await listSlos(api.publisher.ctx, { api: api.slug });
    expect(items.map(({ name, budget }) => [name, budget.calls])).toEqual([
      ["answers", 10],
      ["next", 0],
    ]);
  });

  it("count what comes late", async () => {
    await setSlo({ indicator: { kind: "latency", thresholdMs: 100 } });
    await addTraffic(world.system, calls({ times: 10, ms: 20 }));
    await addTraffic(world.system, calls({ times: 10, ms: 900, at: new Date(NOW.getTime() - 3 * DAY) }));
    const { budget, series } = await getSlo(api.publisher.ctx, { api: api.slug, slo: "answers" });
    expect(budget).toMatchObject({ calls: 20, reached: 0.5, met: false });
    expect(series.map(({ bad }) => Math.round(bad))).toEqual([10, 0]);
  });

  it("are read from OpenSLO: first what it would do, then the same; once more changes nothing", async () => {
    const text = [
      "apiVersion: openslo/v1",
      "kind: SLO",
      "metadata: { name: answers }",
      "spec:",
      "  service: pets",
      "  indicator: { metadata: { name: ok }, spec: { ratioMetric: { counter: true, good: { metricSource: { type: Prometheus } }, total: { metricSource: { type: Prometheus } } } } }",
      "  timeWindow: [{ duration: 28d, isRolling: true }]",
      "  budgetingMethod: Occurrences",
      "  objectives: [{ target: 0.99 }]",
    ].join("\n");
    const take = (dryRun: boolean) => importSlos(api.publisher.ctx, { api: api.slug, text, dryRun });
    const would = await take(true);
    expect(would).toMatchObject({ dryRun: true, created: ["answers"] });
    expect(would.notices.join()).toContain("Prometheus");
    expect((await listSlos(api.publisher.ctx, { api: api.slug })).items).toEqual([]);
    expect(await take(false)).toMatchObject({ dryRun: false, created: ["answers"] });
    expect(await take(false)).toMatchObject({ created: [], updated: [], unchanged: ["answers"] });
    await expect(
      importSlos(api.publisher.ctx, { api: api.slug, text: text.replace("target: 0.99", "target: 7") }),
    ).rejects.toMatchObject({ code: "invalid_input", violations: [{ line: 9 }] });
  });
});

describe("clauses", () => {
  it("are judged once their window is over; a breach says what was measured of which contract", async () => {
    await setClause();
    await addTraffic(world.system, calls({ times: 8, at: NOW }), calls({ times: 2, at: NOW, status: "5xx" }));
    await judgeClauses(world.system);
    expect(await breachesOf()).toEqual([]);
    expect((await getClause(api.publisher.ctx, { api: api.slug, clause: "reliable" })).now.kept).toBe(false);

    await judgeClauses(await later(HOUR));
    const [breach, ...others] = await breachesOf();
    expect(others).toEqual([]);
    const { prisma } = await testDatabase();
    const { digest } = await prisma.apiVersion.findFirstOrThrow({ where: { api: { slug: api.slug } } });
    expect(breach).toMatchObject({
      from: "2026-11-21T16:00:00.000Z",
      to: "2026-11-21T17:00:00.000Z",
      expression: "error_rate < 10%",
      measured: 0.2,
      calls: 10,
    });
    expect(breach?.contracts).toEqual([{ version: "1.0.0", digest, calls: 10 }]);
    expect(await told()).toBe(1);
  });

  it("are judged by two processes at once as by one", async () => {
    await setClause();
    await addTraffic(world.system, calls({ times: 4, at: NOW, status: "5xx" }));
    const both = await Promise.all([judgeClauses(await later(HOUR)), judgeClauses(await later(HOUR + 1))]);
    expect(await breachesOf()).toHaveLength(1);
    expect(await told()).toBe(1);
    expect(Math.max(...both)).toBeGreaterThanOrEqual(1);
  });

  it("are judged again for what comes late, and what was found stays as it was found", async () => {
    await setClause();
    await addTraffic(world.system, calls({ times: 20, at: NOW }));
    await judgeClauses(await later(HOUR));
    expect(await breachesOf()).toEqual([]);
    await addTraffic(await later(20 * HOUR), calls({ times: 20, at: NOW, status: "5xx" }));
    await judgeClauses(await later(20 * HOUR));
    expect(await breachesOf()).toMatchObject([{ measured: 0.5, calls: 40 }]);
    await addTraffic(await later(21 * HOUR), calls({ times: 400, at: NOW }));
    await judgeClauses(await later(22 * HOUR));
    expect(await breachesOf()).toMatchObject([{ measured: 0.5, calls: 40 }]);
    expect(await told()).toBe(1);
  });

  it("are not judged again after two days, nor of before they were changed", async () => {
    await setClause();
    await judgeClauses(await later(HOUR));
    await addTraffic(await later(3 * DAY), calls({ times: 20, at: NOW, status: "5xx" }));
    await judgeClauses(await later(3 * DAY));
    expect(await breachesOf()).toEqual([]);
    await addTraffic(world.system, calls({ times: 20, at: new Date(NOW.getTime() - 2 * HOUR), status: "5xx" }));
    await updateClause(api.publisher.ctx, {
      api: api.slug,
      clause: "reliable",
      patch: { expression: "error_rate < 1%" },
    });
    await judgeClauses(await later(HOUR));
    expect((await breachesOf()).map(({ from }) => from)).not.toContain("2026-11-21T14:00:00.000Z");
  });

  it("are caught up after a downtime, window by window", async () => {
    await setClause({ since: "2026-11-18T00:00:00.000Z", window: "day" });
    const failed = [18, 20].map((day) => calls({ times: 5, at: new Date(Date.UTC(2026, 10, day, 12)), status: "5xx" }));
    await addTraffic(world.system, ...failed, calls({ times: 5, at: new Date(Date.UTC(2026, 10, 19, 12)) }));
    await judgeClauses(world.system);
    expect((await breachesOf()).map(({ from }) => from.slice(0, 10))).toEqual(["2026-11-20", "2026-11-18"]);
  });

  it("leave windows alone that have too few calls", async () => {
    await setClause({ leastCalls: 5 });
    await addTraffic(world.system, calls({ times: 4, at: NOW, status: "5xx" }));
    await judgeClauses(await later(HOUR));
    expect(await breachesOf()).toEqual([]);
    expect((await getClause(api.publisher.ctx, { api: api.slug, clause: "reliable" })).now.kept).toBeNull();
  });

  it("measure a whole February in a leap year", async () => {
    const leap = new Date("2028-02-29T22:00:00Z");
    const [there, after] = await Promise.all([
      testContext({ now: leap }),
      testContext({ now: new Date("2028-03-01T00:05:00Z") }),
    ]);
    await createClause(
      { ...api.publisher.ctx, now: leap },
      { api: api.slug, clause: { name: "quick", expression: "p95_latency < 100ms", window: "month" } },
    );
    const on = (day: number, ms: number) => calls({ times: 10, ms, at: new Date(Date.UTC(2028, 1, day, 12)) });
    await addTraffic(there, on(1, 900), on(29, 20), calls({ times: 10, ms: 20, at: new Date("2028-01-31T12:00:00Z") }));
    await judgeClauses(after);
    const [breach] = await breachesOf("quick");
    expect(breach).toMatchObject({ from: "2028-02-01T00:00:00.000Z", to: "2028-03-01T00:00:00.000Z", calls: 20 });
    expect(breach?.measured).toBeGreaterThan(850);
  });

  it("refuse what cannot be read, at its column, and go with their breaches", async () => {
    await expect(setClause({ expression: "p99_latency < 100" })).rejects.toMatchObject({ code: "invalid_input" });
    await setClause();
    await expect(setClause()).rejects.toMatchObject({ code: "conflict" });
    await expect(setClause({ name: "soon", since: "2027-01-01T00:00:00.000Z" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await deleteClause(api.publisher.ctx, { api: api.slug, clause: "reliable" });
    await expect(breachesOf()).rejects.toMatchObject({ code: "not_found" });
  });
});
