import { beforeAll, describe, expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { testDatabase } from "@/lib/testing/db";
import type { Person } from "@/lib/testing/people";
import { send } from "@/lib/testing/requests";
import { addDailyTraffic } from "@/lib/testing/usage";
import { createWorld, type World } from "@/lib/testing/world";
import { usageDto } from "@/lib/usage/schema/usage";
import { observationsDto, telemetryDto, usageAttentionDto } from "@/lib/usage/schema/telemetry";
import { GET as getUsage } from "@/app/api/v1/apis/[api]/usage/route";
import { GET as getCsv } from "@/app/api/v1/apis/[api]/usage.csv/route";
import { DELETE as unignore, POST as ignore } from "@/app/api/v1/apis/[api]/usage/ignored-paths/route";
import { DELETE as removeAlias, POST as createAlias } from "./aliases/route";
import { GET as getAttention } from "./attention/route";
import { POST as takeObservations } from "./observations/route";
import { GET as getTelemetry, PATCH as changeTelemetry } from "./telemetry/route";

let world: World;
let publisher: Person;
let api: Awaited<ReturnType<typeof addApi>>;
let params: { api: string };

beforeAll(async () => {
  world = await createWorld({ now: new Date() });
  api = await addApi(world);
  params = { api: api.slug };
  publisher = await api.team.member("publisher");
  const { prisma } = await testDatabase();
  for (const [label, state, keys] of [
    ["1.0.0", "retired", ["GET /cats"]],
    ["2.0.0", "active", ["GET /pets", "DELETE /pets/{id}"]],
  ] as const) {
    const versionId = await api.version(label, { state });
    await prisma.operation.createMany({
      data: keys.map((key, ordinal) => {
        const [method = "", path = ""] = key.split(" ");
        return { versionId, ordinal, key, method, path, pointer: "", line: 1, searchText: "" };
      }),
    });
    if (state === "active") await prisma.api.update({ where: { id: api.id }, data: { activeVersionId: versionId } });
  }
  await addDailyTraffic(
    world.system,
    20,
    { service: api.slug, call: "GET /pets", by: "shop", times: 10, ms: 20 },
    { service: api.slug, call: "GET /cats", times: 2 },
    { service: api.slug, call: "GET /internal/7", times: 3 },
  );
});

describe("GET /apis/{api}/usage", () => {
  it("200: says who calls what, what nobody wrote down and what nobody calls", async () => {
    const { status, body } = await send(getUsage, { params });
    expect(status).toBe(200);
    const usage = usageDto.parse(body);
    expect(usage.totals).toMatchObject({ calls: 300, unmatched: 60, retired: 40 });
    expect(usage.telemetry).toMatchObject({ daysSeen: 20, enough: true });
    expect(usage.versions).toMatchObject([
      { version: "2.0.0", calls: 200 },
      { version: "1.0.0", state: "retired", calls: 40 },
      { version: null, calls: 60 },
    ]);
    expect(usage.uncalled).toEqual([{ key: "DELETE /pets/{id}", deprecated: false }]);
    expect(usage.unmatched).toMatchObject([
      { method: "GET", path: "/internal/{}", answered: true, calls: 60, ignored: null },
    ]);
    expect(usage.operations?.[0]?.days.filter((calls) => calls > 0)).toHaveLength(20);
  });

  it("200: narrows to a consumer, and does not claim silence where too little is known", async () => {
    const day = new Date(world.now.getTime() - 2 * 86_400_000).toISOString().slice(0, 10);
    const { body } = await send(getUsage, { params, query: { from: day, to: day, consumer: "shop" } });
    expect(usageDto.parse(body)).toMatchObject({ totals: { calls: 10 }, uncalled: null, telemetry: { enough: false } });
    const unknown = await send(getUsage, { params, query: { consumer: "unknown", by: "version" } });
    expect(unknown.body).toMatchObject({ totals: { calls: 100 } });
    expect(unknown.body).not.toHaveProperty("operations");
  });

  it("400: a window that ends before it begins, and a breakdown there is not", async () => {
    expect((await send(getUsage, { params, query: { from: "2026-02-02", to: "2026-02-01" } })).status).toBe(400);
    expect((await send(getUsage, { params, query: { by: "moon" } })).status).toBe(400);
  });

  it("404: an API that is not there", async () => {
    expect((await send(getUsage, { params: { api: "nowhere" } })).status).toBe(404);
  });
});

it("GET usage.csv: a row for each of what is alike on a day", async () => {
  const { status, text } = await send(getCsv, { params });
  expect(status).toBe(200);
  expect(text.split("\r\n").filter((line) => line.includes("GET /pets"))).toHaveLength(20);
});

it("ignored paths: 201, marked in the report, 204, 404", async () => {
  const path = { method: "GET", path: "/internal/{}" };
  expect((await send(ignore, { as: publisher, params, body: { ...path, reason: "own use" } })).status).toBe(201);
  const { body } = await send(getUsage, { params, query: { by: "unmatched" } });
  expect(body).toMatchObject({ unmatched: [{ ignored: { reason: "own use" } }] });
  const attention = usageAttentionDto.parse((await send(getAttention)).body);
  expect(attention.shadow.filter((one) => one.api.slug === api.slug)).toEqual([]);
  expect((await send(unignore, { as: publisher, params, method: "DELETE", query: path })).status).toBe(204);
  expect((await send(unignore, { as: publisher, params, method: "DELETE", query: path })).status).toBe(404);
  expect((await send(ignore, { as: await world.reader(), params, body: path })).status).toBe(403);
});

it("GET /usage/attention: shadow, zombie and retired over all APIs", async () => {
  const attention = usageAttentionDto.parse((await send(getAttention)).body);
  const mine = <T extends { api: { slug: string } }>(rows: T[]) => rows.filter((one) => one.api.slug === api.slug);
  expect(mine(attention.shadow)).toMatchObject([{ path: "/internal/{}", calls: 60 }]);
  expect(mine(attention.zombie)).toMatchObject([{ uncalled: 1, operations: 2 }]);
});

it("aliases: 201, 409, listed, 204", async () => {
  const service = world.unique("Legacy");
  const body = { service, pathPrefix: "/pay/", api: api.slug };
  expect(await send(createAlias, { as: publisher, body })).toMatchObject({
    status: 201,
    body: { service: service.toLowerCase(), pathPrefix: "/pay" },
  });
  expect((await send(createAlias, { as: publisher, body })).status).toBe(409);
  const { aliases } = telemetryDto.parse((await send(getTelemetry)).body);
  expect(aliases.some((one) => one.service === service.toLowerCase())).toBe(true);
  const query = { service, pathPrefix: "/pay" };
  expect((await send(removeAlias, { as: publisher, method: "DELETE", query })).status).toBe(204);
  expect((await send(removeAlias, { as: publisher, method: "DELETE", query })).status).toBe(404);
});

it("aliases: 403 for the slug of another team's API, which would take its calls away", async () => {
  const other = await addApi(world);
  for (const pathPrefix of ["", "/pets"]) {
    const body = { service: other.slug.toUpperCase(), pathPrefix, api: api.slug };
    expect((await send(createAlias, { as: publisher, body })).status).toBe(403);
  }
});

it("PATCH /usage/telemetry: administrators only, and no attribute that holds people", async () => {
  const administrator = await world.administrator();
  const body = { consumerAttributes: ["client.id", "x.caller"] };
  expect((await send(changeTelemetry, { as: administrator, method: "PATCH", body })).body).toEqual(body);
  expect((await send(changeTelemetry, { as: publisher, method: "PATCH", body })).status).toBe(403);
  const people = { consumerAttributes: ["enduser.id"] };
  expect((await send(changeTelemetry, { as: administrator, method: "PATCH", body: people })).status).toBe(400);
});

it("POST /usage/observations: keeps no person, address or secret, whatever it is handed", async () => {
  const at = world.now.getTime() - 3_600_000;
  const consumers = [
    { attribute: "client.id", value: "anna.berg@example.com" },
    { attribute: "client.id", value: "anna.berg%40example.com" },
    { attribute: "client.id", value: "198.51.100.23" },
    { attribute: "client.id", value: "eyJhbGciOi.eyJzdWIi.c2ln" },
    { attribute: "enduser.id", value: "anna-berg-4711" },
    { attribute: "http.request.header.authorization", value: "anna-berg-4712" },
  ];
  const observations = [
    ...consumers.map((consumer) => ({ at, method: "GET", path: "/pets", status: "2xx", count: 1, consumer })),
    { at, method: "GET", path: "/users/anna.berg%40example.com?email=anna@example.com#x", status: "2xx", count: 1 },
    { at, method: "GET", path: null, route: "/users/anna.berg@example.com?token=anna-berg", status: "2xx", count: 1 },
  ];
  const send1 = (service: string, digest: string) =>
    send(takeObservations, { as: publisher, body: { digest: digest.repeat(64), service, observations } });
  expect((await send1(api.slug, "b")).body).toMatchObject({ recorded: 8 });
  expect((await send1("anna.berg@example.com", "c")).body).toMatchObject({ unknownService: 8 });
  const { prisma } = await testDatabase();
  const kept = JSON.stringify([
    await prisma.consumerIdentity.findMany(),
    await prisma.unmatchedPath.findMany({ where: { apiId: api.id }, select: { method: true, path: true } }),
    await prisma.unknownService.findMany({ select: { service: true, environment: true, paths: true } }),
  ]);
  expect(kept).not.toMatch(/anna|198\.51|eyJ/);
});

it("POST /usage/observations: a batch counts once, and a dry run not at all", async () => {
  const at = world.now.getTime() - 3_600_000;
  const one = { at, method: "GET", path: "/pets", status: "2xx", count: 7, latency: [[30, 7]] };
  const body = { digest: "a".repeat(64), service: api.slug, observations: [one] };
  const take = async (extra: object) => {
    const { body: answer } = await send(takeObservations, { as: publisher, body: { ...body, ...extra } });
    return observationsDto.parse(answer);
  };
  expect(await take({ dryRun: true })).toMatchObject({ recorded: 7, repeated: 0 });
  expect(await take({})).toMatchObject({ recorded: 7, repeated: 0 });
  expect(await take({})).toMatchObject({ recorded: 0, repeated: 1 });
  expect((await send(takeObservations, { as: await world.reader(), body })).status).toBe(403);
  expect((await send(takeObservations, { body })).status).toBe(401);
});
