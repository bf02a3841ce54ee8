import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { metrics as processMetrics } from "@/lib/http/metrics";
import { type GivenSpan, metricsJson, tracesJson, tracesProto } from "@/lib/otlp/testing/encode";
import { TelemetryReceiver, installTelemetryReceiver } from "@/lib/telemetry/receiver";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { readTraffic } from "@/lib/usage/verbs/read-traffic";
import { recordCalls } from "@/lib/usage/verbs/record-calls";
import { TelemetryThread } from "@/lib/workers/telemetry-thread";
import { POST as metrics } from "./metrics/route";
import { POST as traces } from "./traces/route";

const MINUTE = 60_000;
const PROTOBUF = { "content-type": "application/x-protobuf" };
const JSON_TYPE = { "content-type": "application/json" };

const telemetryCounter = () => processMetrics().telemetry;

let receiver: TelemetryReceiver | undefined;
afterEach(async () => {
  await receiver?.close(0);
  receiver = undefined;
  installTelemetryReceiver(null);
});

function begin(...limits: ConstructorParameters<typeof TelemetryReceiver>) {
  receiver = new TelemetryReceiver(...limits);
  installTelemetryReceiver(receiver);
}

const LIMITS = { capacity: { bytes: 100_000_000, batches: 10 }, group: { delayMs: 20, rows: 1_000 } };

async function called() {
  const world = await createWorld({ now: new Date() });
  const api = await addApi(world);
  const versionId = await api.version("1.0.0", { state: "active" });
  const { prisma } = await testDatabase();
  const row = { versionId, ordinal: 0, key: "GET /pets", method: "GET", path: "/pets", pointer: "", line: 1 };
  await prisma.operation.create({ data: { ...row, searchText: "" } });
  const calls = async () => {
    const to = new Date(Date.now() + MINUTE);
    return (await readTraffic(world.system, { apiId: api.id, from: new Date(to.getTime() - 60 * MINUTE), to })).calls;
  };
  return { world, api, calls, as: await world.token("publisher") };
}

let spanCount = 0;
function span(given: Partial<GivenSpan> = {}): GivenSpan {
  const ended = BigInt(Date.now()) * 1_000_000n;
  spanCount++;
  return {
    traceId: spanCount.toString(16).padStart(32, "0"),
    spanId: spanCount.toString(16).padStart(16, "0"),
    kind: 2,
    startNano: ended - 20_000_000n,
    endNano: ended,
    statusCode: 0,
    attributes: { "http.request.method": "GET", "http.route": "/pets", "http.response.status_code": 200 },
    ...given,
  };
}

const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);
const one = (service: string, ...spans: GivenSpan[]) => [{ attributes: { "service.name": service }, spans }];

describe("200", () => {
  it("says nothing where all was taken, in the encoding of the request", async () => {
    begin(LIMITS);
    const { api, as, calls } = await called();
    const proto = { as, headers: PROTOBUF, bytes: bytesOf(tracesProto(one(api.slug, span()))) };
    const json = { as, headers: JSON_TYPE, bytes: bytesOf(tracesJson(one(api.slug, span()))) };
    const first = await send(traces, proto);
    expect([first.status, first.text, first.headers.get("content-type")]).toEqual([200, "", "application/x-protobuf"]);
    const second = await send(traces, json);
    expect([second.status, second.body, second.headers.get("content-type")]).toEqual([200, {}, "application/json"]);
    expect(await calls()).toBe(2);
  });

  it("says what can never be counted, and counts the rest", async () => {
    begin(LIMITS);
    const { api, as, calls } = await called();
    const old = span({ endNano: 1_000_000_000_000_000_000n });
    const given = [...one(api.slug, span(), old), { attributes: {}, spans: [span()] }];
    const json = await send(traces, { as, headers: JSON_TYPE, bytes: bytesOf(tracesJson(given)) });
    const errorMessage = "rejected: 1 without service.name, 1 older than 30 days";
    expect(json.body).toEqual({ partialSuccess: { rejectedSpans: "2", errorMessage } });
    const proto = await send(traces, { as, headers: PROTOBUF, bytes: bytesOf(tracesProto(given)) });
    const message = Buffer.from(errorMessage);
    const partial = Buffer.concat([Buffer.from([0x08, 2, 0x12, message.length]), message]);
    expect(proto.text).toBe(Buffer.concat([Buffer.from([0x0a, partial.length]), partial]).toString("utf8"));
    expect(await calls()).toBe(1);
  });

  it("counts what became of everything in the measurements of the process", async () => {
    begin(LIMITS);
    const { api, as } = await called();
    const known = async (fate: string) =>
      (await telemetryCounter().get()).values.find(({ labels }) => labels.signal === "traces" && labels.fate === fate)
        ?.value ?? 0;
    const before = await Promise.all(["counted", "ignored", "withheld", "rejected"].map(known));
    const person = { "http.request.method": "GET", "client.id": "jane@example.com" };
    const given = one(api.slug, span({ attributes: person }), span({ kind: 3 }), span({ endNano: 0n }), span());
    await send(traces, { as, headers: PROTOBUF, bytes: bytesOf(tracesProto(given)) });
    const after = await Promise.all(["counted", "ignored", "withheld", "rejected"].map(known));
    expect(after.map((value, index) => value - (before[index] ?? 0))).toEqual([2, 1, 1, 1]);
  });

  it("keeps calls to services that nobody goes by", async () => {
    begin(LIMITS);
    const { as } = await called();
    const bytes = bytesOf(tracesProto(one("nobody-goes-by-this", span())));
    expect(await send(traces, { as, headers: PROTOBUF, bytes })).toMatchObject({ status: 200, text: "" });
    const { prisma } = await testDatabase();
    expect(await prisma.unknownService.count({ where: { service: "nobody-goes-by-this" } })).toBe(1);
  });

  it("tells a team's own sender that it may not report of others' APIs", async () => {
    begin(LIMITS);
    const { world, api, calls } = await called();
    const theirs = await api.team.token("publisher");
    const others = await (await world.team("Others")).token("publisher");
    const given = { headers: JSON_TYPE, bytes: bytesOf(tracesJson(one(api.slug, span()))) };
    expect(JSON.stringify((await send(traces, { ...given, as: others })).body)).toContain("other teams");
    expect((await send(traces, { ...given, as: theirs })).body).toEqual({});
    expect(await calls()).toBe(1);
  });

  it("rejects data points that cannot be", async () => {
    begin(LIMITS);
    const { as } = await called();
    const ended = BigInt(Date.now()) * 1_000_000n;
    const point = { startNano: ended, endNano: ended, count: 1, attributes: { "http.route": "/pets" } };
    const broken = { ...point, explicit: { bounds: [2, 1], counts: [1, 1, 1] } };
    const given = [{ name: "http.server.request.duration", unit: "s", temporality: 1, points: [broken] }];
    const bytes = bytesOf(metricsJson({ "service.name": "a" }, given));
    expect((await send(metrics, { as, headers: JSON_TYPE, bytes })).body).toMatchObject({
      partialSuccess: { rejectedDataPoints: "1" },
    });
  });
});

describe("400", () => {
  it.each([
    ["junk as protobuf", PROTOBUF, Buffer.from("this is no protobuf")],
    ["junk as JSON", JSON_TYPE, Buffer.from("{")],
    ["junk as gzip", { ...PROTOBUF, "content-encoding": "gzip" }, Buffer.from("no gzip")],
    [
      "gzip that is cut off",
      { ...PROTOBUF, "content-encoding": "gzip" },
      gzipSync(Buffer.alloc(1_000)).subarray(0, 15),
    ],
  ])("is a google.rpc.Status in the request's encoding: %s", async (_name, headers, bytes) => {
    begin(LIMITS);
    const { as } = await called();
    const answer = await send(traces, { as, headers, bytes: bytesOf(bytes) });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([400, headers["content-type"]]);
    if (headers === JSON_TYPE) expect(answer.body).toMatchObject({ code: 3, details: [] });
    else expect(answer.text.startsWith("\u0008\u0003\u0012")).toBe(true);
  });
});

describe("401, 403", () => {
  it("is for whoever may not write telemetry", async () => {
    begin(LIMITS);
    const { world } = await called();
    const request = { headers: JSON_TYPE, body: {} };
    expect(await send(traces, request)).toMatchObject({ status: 401, body: { code: 16 } });
    for (const as of [await world.token("reader"), await world.token("publisher", ["api.create"])]) {
      expect(await send(traces, { ...request, as })).toMatchObject({ status: 403, body: { code: 7 } });
    }
  });
});

describe("413", () => {
  it("is for what inflates beyond the bounds", async () => {
    begin(LIMITS);
    const { as } = await called();
    const bomb = gzipSync(Buffer.alloc(33 * 1024 * 1024));
    const headers = { ...JSON_TYPE, "content-encoding": "gzip" };
    expect(await send(traces, { as, headers, bytes: bytesOf(bomb) })).toMatchObject({ status: 413, body: { code: 8 } });
  });
});

describe("415", () => {
  it.each<Record<string, string>>([{ "content-type": "text/plain" }, { ...JSON_TYPE, "content-encoding": "br" }])(
    "is for %j",
    async (headers) => {
      begin(LIMITS);
      const { as } = await called();
      expect(await send(traces, { as, headers, bytes: "{}" })).toMatchObject({ status: 415, body: { code: 3 } });
    },
  );
});

describe("429", () => {
  it("says when to come back where too much is under way", async () => {
    begin({ ...LIMITS, capacity: { bytes: 1, batches: 1 } });
    const { api, as } = await called();
    const request = () => send(traces, { as, headers: JSON_TYPE, bytes: bytesOf(tracesJson(one(api.slug, span()))) });
    const answers = await Promise.all([request(), request(), request()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 8 });
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await request()).status).toBe(200);
  });
});

describe("503", () => {
  it("is for what could not be stored and all that waited for it, and it counts when it is sent again", async () => {
    let isBroken = true;
    begin(LIMITS, new TelemetryThread(), (ctx, calls) =>
      isBroken ? Promise.reject(new Error("no database")) : recordCalls(ctx, calls),
    );
    const { api, as, calls } = await called();
    const request = { as, headers: PROTOBUF, bytes: bytesOf(tracesProto(one(api.slug, span(), span()))) };
    const answers = await Promise.all([send(traces, request), send(traces, request)]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(answers[0]?.headers.get("retry-after")).toBe("5");
    isBroken = false;
    expect((await send(traces, request)).status).toBe(200);
    expect(await calls()).toBe(2);
  });

  it("is for what was in a thread that ended, and the next one goes on", async () => {
    const thread = new TelemetryThread();
    begin({ ...LIMITS, group: { delayMs: 500, rows: 1_000 } }, thread);
    const { api, as, calls } = await called();
    const request = { as, headers: PROTOBUF, bytes: bytesOf(tracesProto(one(api.slug, span()))) };
    expect((await send(traces, request)).status).toBe(200);
    const another = { ...request, bytes: bytesOf(tracesProto(one(api.slug, span()))) };
    const under = send(traces, another);
    await expect.poll(() => receiver?.waiting).toBe(1);
    await thread.close();
    expect((await under).status).toBe(503);
    expect((await send(traces, another)).status).toBe(200);
    expect(await calls()).toBe(2);
  });

  it("is for what comes while the process goes down, and what is under way is stored before", async () => {
    begin({ ...LIMITS, group: { delayMs: 60_000, rows: 1_000 } });
    const { api, as, calls } = await called();
    const request = () => send(traces, { as, headers: JSON_TYPE, bytes: bytesOf(tracesJson(one(api.slug, span()))) });
    const under = request();
    await expect.poll(() => receiver?.waiting).toBe(1);
    const closed = receiver?.close(30_000);
    expect((await request()).status).toBe(503);
    await closed;
    expect((await under).status).toBe(200);
    expect(await calls()).toBe(1);
  });
});
