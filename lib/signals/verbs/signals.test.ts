import { createServer, type OutgoingHttpHeaders } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOutboundRule } from "@/lib/outbound/verbs/create-outbound-rule";
import { insertSightings } from "@/lib/signals/store/sightings";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { createWorld, type World } from "@/lib/testing/world";
import { createProbe } from "./create-probe";
import { deleteProbe } from "./delete-probe";
import { getSignalSnippet } from "./get-signal-snippet";
import { getSignals } from "./get-signals";
import { noteSeenSignals } from "./note-seen-signals";
import { runProbes, runProbesOf } from "./run-probes";
import { signalsOf } from "./signals-of";
import { wireEvidence } from "./wire-evidence";

const DEFINITION = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: "https://{host}.example/v1", variables: { host: { default: api } } }, { url: /v1/ }]
paths:
  /pets:
    get: { operationId: a, deprecated: true, x-sunset: "2027-06-30", responses: { "200": { description: ok } } }
    post: { operationId: b, responses: { "200": { description: ok } } }
  /pets/{id}:
    get: { operationId: c, deprecated: true, responses: { "200": { description: ok } } }
`;
const SUNSET = "Wed, 30 Jun 2027 00:00:00 GMT";

let world: World;
let api: PublishedApi;
let versionId: string;
let origin: string;
let answer: OutgoingHttpHeaders = {};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? "-"}`);
  response.writeHead(request.url?.includes("down") ? 503 : 200, answer).end("ok");
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const admin = await (await createWorld()).administrator();
  await createOutboundRule(admin.ctx, { origin, purposes: ["probe"], allowPrivate: true });
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  answer = {};
  world = await createWorld();
  api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0", DEFINITION);
  const { prisma } = await testDatabase();
  const { id } = await prisma.apiVersion.findFirstOrThrow({ where: { api: { slug: api.slug } } });
  versionId = id;
  await setState("active");
});

const ref = () => ({ api: api.slug, version: "1.0.0" });

async function setState(state: string) {
  const { prisma } = await testDatabase();
  await prisma.apiVersion.update({ where: { id: versionId }, data: { state } });
}

async function deprecateVersion() {
  const { prisma } = await testDatabase();
  const dates = { deprecatedAt: world.now, recordedAt: world.now, sunsetAt: new Date("2028-01-01T00:00:00Z") };
  const by = { byKind: "user", byId: "x", byName: "X" };
  await prisma.deprecation.create({ data: { versionId, ...dates, ...by, reason: "Old." } });
  await setState("deprecated");
}

async function contradictions() {
  const { prisma } = await testDatabase();
  return prisma.auditEntry.count({ where: { action: "signal.contradict", entityId: versionId } });
}

describe("the fields", () => {
  it("are those of operations that the document marks, dated when callers could first read of it", async () => {
    const { version, operations } = await signalsOf(world.system, ref());
    expect(version).toBeNull();
    const published = `@${Math.floor(world.now.getTime() / 1_000)}`;
    expect(operations.map(({ key, own, fields }) => [key, own, fields.deprecation, fields.sunset])).toEqual([
      ["GET /pets", true, published, SUNSET],
      ["GET /pets/{id}", true, published, null],
    ]);
  });

  it("are none where nobody calls, and all operations' where the version goes", async () => {
    await setState("draft");
    expect((await signalsOf(world.system, ref())).operations).toEqual([]);
    await deprecateVersion();
    const { version, operations } = await signalsOf(world.system, ref());
    expect(version?.sunset).toBe("Sat, 01 Jan 2028 00:00:00 GMT");
    expect(operations.map(({ key, own, fields }) => [key, own, fields.sunset])).toEqual([
      ["GET /pets", true, SUNSET],
      ["POST /pets", false, version?.sunset],
      ["GET /pets/{id}", true, version?.sunset],
    ]);
  });

  it("are written below the paths of the servers, or another one", async () => {
    expect((await getSignals(world.anonymous, ref())).basePaths).toEqual(["/v1"]);
    const { text, rules } = await getSignalSnippet(world.anonymous, { ...ref(), target: "nginx" });
    expect(rules).toBe(2);
    expect(text).toContain("/v1/pets/[^/]+$");
    const other = await getSignalSnippet(world.anonymous, { ...ref(), target: "json", base: "/shop/" });
    expect(other.text).toContain('"pattern": "^/shop/pets$"');
    await expect(
      getSignalSnippet(world.anonymous, { ...ref(), target: "kong", upstream: "a b" }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("a probe", () => {
  const make = (over: object = {}) =>
    createProbe(api.publisher.ctx, { ...ref(), operation: "GET /pets", url: `${origin}/v1/pets`, ...over });

  it.each<[string, object, string]>([
    ["of another operation", { operation: "GET /dogs" }, "/operation"],
    ["of what changes something", { operation: "POST /pets" }, "/operation"],
    ["of another path", { url: "http://127.0.0.1/v1/dogs" }, "/url"],
    ["with a query", { url: "http://127.0.0.1/pets?key=secret" }, "/url"],
    ["with credentials", { url: "http://me:secret@127.0.0.1/pets" }, "/url"],
  ])("%s is refused", async (_name, over, pointer) => {
    await expect(make(over)).rejects.toMatchObject({ code: "invalid_input", violations: [{ pointer }] });
  });

  it("finds what is expected, and tells of a contradiction once", async () => {
    const probe = await make();
    const first = await runProbes(api.publisher.ctx, ref());
    expect(first.probes).toMatchObject([{ id: probe.id, lastStatus: 200, lastError: null }]);
    expect(asked.at(-1)).toBe("GET /v1/pets -");
    expect(first.evidence.filter(({ at }) => at !== null).map(({ verdict }) => verdict)).toEqual(
      Array(3).fill("not_seen"),
    );

    const { fields } = (await signalsOf(world.system, ref())).operations[0] ?? {};
    answer = { Deprecation: fields?.deprecation, Sunset: fields?.sunset ?? "", Link: fields?.link };
    await runProbesOf(world.system, versionId);
    const seen = (await wireEvidence(world.system, versionId)).filter(({ by }) => by === "probe");
    expect(seen.map(({ field, verdict, environment }) => [field, verdict, environment]).sort()).toEqual([
      ["deprecation", "confirmed", "production"],
      ["link", "confirmed", "production"],
      ["sunset", "confirmed", "production"],
    ]);
    expect(await contradictions()).toBe(0);

    answer = { Deprecation: "true", Sunset: SUNSET };
    await runProbes(api.publisher.ctx, ref());
    await runProbes(api.publisher.ctx, ref());
    expect(await contradictions()).toBe(1);
    const [worst] = await wireEvidence(world.system, versionId);
    expect(worst).toMatchObject({ field: "deprecation", verdict: "contradicted", seen: "true" });
  });

  it("that is not let out says so, and says nothing of the fields", async () => {
    await make({ url: "http://127.0.0.1:9/v1/pets" });
    const { probes, evidence } = await runProbes(api.publisher.ctx, ref());
    expect(probes[0]).toMatchObject({ lastStatus: null, lastError: expect.stringContaining("No rule lets") });
    expect(evidence.every(({ at }) => at === null)).toBe(true);
  });

  it("of a server that is down says nothing of the fields", async () => {
    await make({ operation: "GET /pets/{id}", url: `${origin}/v1/pets/down` });
    const { probes, evidence } = await runProbes(api.publisher.ctx, ref());
    expect(probes[0]?.lastStatus).toBe(503);
    expect(evidence.every(({ at }) => at === null)).toBe(true);
  });

  it("is there once, and taken away", async () => {
    const probe = await make();
    await expect(make()).rejects.toMatchObject({ code: "conflict" });
    await deleteProbe(api.publisher.ctx, { ...ref(), probe: probe.id });
    await expect(deleteProbe(api.publisher.ctx, { ...ref(), probe: probe.id })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      createProbe((await world.reader()).ctx, { ...ref(), operation: "GET /pets", url: `${origin}/pets` }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("telemetry", () => {
  const note = (at: Date, deprecation: string, operation: string | null = "GET /pets") =>
    world.system.transaction((tx) =>
      noteSeenSignals(tx, [{ versionId, operation, environment: "prod", at, deprecation }]),
    );
  const rows = async () => {
    const { prisma } = await testDatabase();
    return prisma.signalSighting.findMany({ where: { versionId }, orderBy: { firstAt: "asc" } });
  };

  it("confirms and contradicts what it recorded, and nothing else", async () => {
    const { fields } = (await signalsOf(world.system, ref())).operations[0] ?? {};
    await note(world.now, fields?.deprecation ?? "");
    const evidence = (await wireEvidence(world.system, versionId)).filter(({ operation }) => operation === "GET /pets");
    expect(evidence.map(({ field, verdict, by }) => [field, verdict, by])).toEqual([
      ["deprecation", "confirmed", "telemetry"],
      ["sunset", "not_seen", null],
      ["link", "not_seen", null],
    ]);
    await note(new Date(world.now.getTime() + 1_000), "@1");
    await note(new Date(world.now.getTime() + 2_000), "@2");
    expect(await contradictions()).toBe(1);
    expect((await rows()).map(({ seen, verdict }) => [seen, verdict])).toEqual([
      [fields?.deprecation, "confirmed"],
      ["@1", "contradicted"],
      ["@2", "contradicted"],
    ]);
  });

  it("that comes late changes nothing that is newer, and a repeat writes nothing", async () => {
    await note(world.now, "@5");
    await note(world.now, "@5");
    await note(new Date(world.now.getTime() - 60_000), "@4");
    expect((await rows()).map(({ seen }) => seen)).toEqual(["@5"]);
  });

  it("tells of an operation that nobody says goes away", async () => {
    await note(world.now, "@5", "POST /pets");
    expect(await contradictions()).toBe(1);
    expect((await wireEvidence(world.system, versionId))[0]).toMatchObject({ operation: "POST /pets", expected: null });
  });

  it("is kept for the last changes only", async () => {
    const { access } = world.system;
    for (let index = 0; index < 30; index += 1) {
      const at = new Date(world.now.getTime() + index * 1_000);
      const base = { versionId, operation: "GET /pets", field: "deprecation", by: "telemetry" } as const;
      await insertSightings(access, [
        { ...base, environment: "", seen: `@${index}`, expected: null, verdict: "contradicted", at },
      ]);
    }
    const kept = await rows();
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)?.seen).toBe("@29");
  });

  it("of a record that changed since is no contradiction: nobody looked again", async () => {
    await note(world.now, "@5");
    const { prisma } = await testDatabase();
    await prisma.signalSighting.updateMany({ where: { versionId }, data: { expected: "@4" } });
    const [first] = (await wireEvidence(world.system, versionId)).filter(({ by }) => by === "telemetry");
    expect(first).toMatchObject({ verdict: "not_seen", seen: "@5" });
  });
});
