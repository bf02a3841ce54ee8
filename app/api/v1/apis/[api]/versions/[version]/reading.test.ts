import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { testDatabase } from "@/lib/testing/db";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld, type World } from "@/lib/testing/world";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { GET as getDiff } from "@/app/api/v1/apis/[api]/diff/route";
import { GET as getApi } from "@/app/api/v1/apis/[api]/route";
import { GET as getDocument } from "./document/route";
import { GET as listFindings } from "./findings/route";
import { GET as listOperations } from "./operations/route";
import { GET as getVersion } from "./route";
import { GET as listSchemas } from "./schemas/route";
import { GET as getSlice } from "./slice/route";
import { GET as getSource } from "./source/route";

const TAGGED = PETS_AND_LIST.replace(
  "operationId: listPets",
  "operationId: listPets\n      tags: [reading]\n      deprecated: true",
);
const OLD = definition("1.0.0");
const NEW = `# 支付\n${definition("2.0.0", TAGGED)}`;

let world: World;
let api: PublishedApi;
const at = (version: string) => ({ api: api.slug, version });

beforeAll(async () => {
  world = await createWorld();
  const team = await world.team();
  api = await addPublishedApi(world, team, await team.token("publisher"));
  await api.publish("1.0.0", OLD);
  await api.publish("2.0.0", NEW);
});

/** Puts a version into a state as if it had got there. */
async function move(version: string, state: string, replacement: string | null = null): Promise<void> {
  const { prisma } = await testDatabase();
  const { id } = await prisma.apiVersion.findFirstOrThrow({ where: { api: { slug: api.slug }, label: version } });
  await prisma.apiVersion.update({ where: { id }, data: { state } });
  const record = {
    deprecatedAt: new Date("2026-01-01T00:00:00Z"),
    sunsetAt: new Date("2099-06-01T00:00:00Z"),
    reason: "Old",
    replacement,
    migrationGuide: 'https://docs.example/指南?a=<b>"c"',
    byKind: "user",
    byId: "somebody",
    byName: "Somebody",
    recordedAt: world.now,
  };
  await prisma.deprecation.deleteMany({ where: { versionId: id } });
  if (state === "deprecated") await prisma.deprecation.create({ data: { ...record, versionId: id } });
}

describe("the document", () => {
  it("is the bytes as published, tagged with their digest", async () => {
    const answer = await send(getDocument, { as: api.publisher, params: at("2.0.0") });
    const digest = createHash("sha256").update(NEW).digest("hex");
    expect([answer.status, answer.text, answer.headers.get("etag")]).toEqual([200, NEW, `"${digest}"`]);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    const again = await send(getDocument, {
      as: api.publisher,
      params: at("2.0.0"),
      headers: { "if-none-match": `W/"${digest}"` },
    });
    expect(again).toMatchObject({ status: 304, text: "" });
  });

  it("has another file by its name, and nothing else by any", async () => {
    const slug = api.slug;
    const entry = definition("3.0.0").replace("#/components/schemas/Pet", "./schemas/pet.yaml");
    const encode = (text: string) => new TextEncoder().encode(text);
    const files = [
      { name: "api.yaml", bytes: encode(entry) },
      { name: "schemas/pet.yaml", bytes: encode("type: object\n") },
    ];
    await publishVersion(api.publisher.ctx, { api: slug, version: "0.1.0", source: { entry: "api.yaml", files } });
    const read = (file: string) => send(getDocument, { as: api.publisher, params: at("0.1.0"), query: { file } });
    const answer = await read("schemas/pet.yaml");
    expect(answer.text).toBe("type: object\n");
    expect(answer.headers.get("content-disposition")).toBe('inline; filename="pet.yaml"');
    for (const file of ["pet.yaml", "../schemas/pet.yaml", "/etc/passwd", "schemas/../api.yaml", "", "%2e%2e"]) {
      expectProblem(await read(file), "not_found");
    }
  });

  it("keeps names of files out of its header fields", async () => {
    const name = 'a/"x";\r\nSet-Cookie: y=1 支.yaml';
    const source = { entry: name, files: [{ name, bytes: new TextEncoder().encode(OLD) }] };
    await publishVersion(api.publisher.ctx, { api: api.slug, version: "0.2.0", source });
    const answer = await send(getDocument, { as: api.publisher, params: at("0.2.0") });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(/^inline; filename="[\w.-]+"$/);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  it("says of a deprecated version that it goes away, and so do the answers about it", async () => {
    await move("1.0.0", "deprecated", `${api.slug}@2.0.0`);
    const params = at("1.0.0");
    for (const route of [getDocument, getVersion, listOperations, listSchemas]) {
      const { status, headers } = await send(route, { as: api.publisher, params });
      expect(status).toBe(200);
      expect(headers.get("deprecation")).toBe("@1767225600");
      expect(headers.get("sunset")).toBe("Mon, 01 Jun 2099 00:00:00 GMT");
      const link = headers.get("link") ?? "";
      expect(link).toContain('<https://docs.example/%E6%8C%87%E5%8D%97?a=%3Cb%3E%22c%22>; rel="deprecation"');
      expect(link).toContain('rel="sunset"');
      expect(link).toContain(`/apis/${api.slug}/versions/2.0.0>; rel="successor-version"`);
    }
    await move("1.0.0", "draft");
    expect((await send(getDocument, { as: api.publisher, params })).headers.get("deprecation")).toBeNull();
  });

  it("stays readable after retirement unless the policy withholds it; then no piece of it is given either", async () => {
    await move("1.0.0", "retired");
    const params = at("1.0.0");
    const pieces = [getDocument, getSlice, getSource];
    for (const route of pieces) expect((await send(route, { as: api.publisher, params })).status).toBe(200);
    const { gates, ...policy } = DEFAULT_LIFECYCLE_POLICY;
    const modes = { validityGate: gates.validity, lintGate: gates.lint, compatibilityGate: gates.compatibility };
    const { prisma } = await testDatabase();
    await prisma.policy.create({ data: { teamId: api.team.id, ...policy, retiredDocuments: "gone", ...modes } });
    for (const route of pieces) expectProblem(await send(route, { as: api.publisher, params }), "gone");
    expect((await send(getVersion, { as: api.publisher, params })).body).toMatchObject({ state: "retired" });
    await prisma.policy.deleteMany({ where: { teamId: api.team.id } });
    await move("1.0.0", "draft");
  });
});

describe("latest", () => {
  it("is the newest active version, where there is one", async () => {
    const other = await addPublishedApi(world, api.team, api.publisher);
    await other.publish("1.0.0");
    const params = { api: other.slug, version: "latest" };
    for (const route of [getVersion, getDocument, listOperations, listFindings, listSchemas, getSlice]) {
      expectProblem(await send(route, { as: api.publisher, params }), "not_found");
    }
    const { prisma } = await testDatabase();
    const { id } = await prisma.apiVersion.findFirstOrThrow({ where: { api: { slug: other.slug } } });
    await prisma.apiVersion.update({ where: { id }, data: { state: "active" } });
    await prisma.api.update({ where: { slug: other.slug }, data: { activeVersionId: id } });
    for (const route of [getVersion, getDocument, listOperations, listFindings, listSchemas, getSlice]) {
      expect((await send(route, { as: api.publisher, params })).status).toBe(200);
    }
    expect((await send(getApi, { as: api.publisher, params: { api: other.slug } })).body).toMatchObject({
      activeVersion: { version: "1.0.0" },
    });
  });
});

describe("operations, findings and schemas", () => {
  const keys = async (query: Record<string, string>) => {
    const answer = await send(listOperations, { as: api.publisher, params: at("2.0.0"), query });
    expect(answer.status).toBe(200);
    return (answer.body as { items: { key: string }[] }).items.map(({ key }) => key);
  };

  it.each<[Record<string, string>, string[]]>([
    [{}, ["GET /pets/{petId}", "GET /pets"]],
    [{ q: "list" }, ["GET /pets"]],
    [{ q: "listpets" }, ["GET /pets"]],
    [{ q: "all pets" }, ["GET /pets"]],
    [{ q: "' | !" }, ["GET /pets/{petId}", "GET /pets"]],
    [{ tag: "reading" }, ["GET /pets"]],
    [{ deprecated: "true" }, ["GET /pets"]],
    [{ deprecated: "false" }, ["GET /pets/{petId}"]],
    [{ tag: "reading", deprecated: "false" }, []],
    [{ q: "nothing" }, []],
  ])("operations by %j", async (query, found) => expect(await keys(query)).toEqual(found));

  it("come a page at a time, in the order of the document", async () => {
    const first = await send(listOperations, { as: api.publisher, params: at("2.0.0"), query: { limit: "1" } });
    expect(first.body).toMatchObject({ items: [{ key: "GET /pets/{petId}", line: 8 }], total: 2 });
    const { nextCursor } = first.body as { nextCursor: string };
    expect(await keys({ limit: "1", cursor: nextCursor })).toEqual(["GET /pets"]);
  });

  it("findings by severity and by rule, with their places", async () => {
    const read = async (query: Record<string, string>) =>
      (await send(listFindings, { as: api.publisher, params: at("2.0.0"), query })).body as {
        items: { severity: string; rule: string; line: number; column: number }[];
        total?: number;
      };
    const all = await read({});
    expect(all.items.length).toBe(all.total);
    for (const { severity, rule } of all.items) {
      const same = await read({ severity });
      expect(same.items).toEqual(all.items.filter((item) => item.severity === severity));
      expect(same.total).toBe(same.items.length);
      expect((await read({ rule })).items).toEqual(all.items.filter((item) => item.rule === rule));
    }
    expect(all.items.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
    expect((await read({ rule: "no-such-rule" })).items).toEqual([]);
  });

  it("named schemas, with the fields written in them", async () => {
    const read = (query: Record<string, string>) =>
      send(listSchemas, { as: api.publisher, params: at("2.0.0"), query });
    expect((await read({})).body).toMatchObject({
      items: [{ name: "Pet", types: ["object"], fieldCount: 2 }],
      total: 1,
    });
    expect((await read({ q: "dog" })).body).toMatchObject({ items: [] });
  });

  it.each([
    [listOperations, { deprecated: "maybe" }],
    [listFindings, { severity: "fatal" }],
    [listSchemas, { colour: "red" }],
    [getSource, { from: "0" }],
    [getSource, { lines: "1001" }],
    [getSlice, { colour: "red" }],
    [getDocument, { colour: "red" }],
  ])("refuse what they do not know (%#)", async (route, query: Record<string, string>) => {
    expectProblem(await send(route, { as: api.publisher, params: at("2.0.0"), query }), "invalid_input");
  });
});

describe("a slice", () => {
  it("stands alone: the operations named and what they need", async () => {
    const query = { operation: "GET /pets" };
    const answer = await send(getSlice, { as: api.publisher, params: at("2.0.0"), query });
    expect(answer).toMatchObject({ status: 200, body: { openapi: "3.0.3", paths: { "/pets": { get: {} } } } });
    expect(answer.text).not.toContain("petId");
    const whole = await send(getSlice, { as: api.publisher, params: at("2.0.0") });
    expect(Object.keys((whole.body as { paths: object }).paths)).toEqual(["/pets/{petId}", "/pets"]);
  });
});

describe("the changes between two versions", () => {
  const read = (from: string, to: string, headers: Record<string, string> = {}) =>
    send(getDiff, { as: api.publisher, params: { api: api.slug }, query: { from, to }, headers });

  it("are a Diff, either way, and of a version with itself empty", async () => {
    expect((await read("1.0.0", "2.0.0")).body).toMatchObject({ summary: { breaking: 0, nonBreaking: 2 } });
    const back = await read("2.0.0", "1.0.0");
    expect(back.body).toMatchObject({
      summary: { dangerous: 0, nonBreaking: 1 },
      changes: [
        { id: expect.stringMatching(/^[a-z-]+$/), operation: "GET /pets", fingerprint: expect.any(String) },
        { id: "document-version-changed", operation: null },
      ],
    });
    expect((await read("1.0.0", "1.0.0")).body).toMatchObject({ summary: { breaking: 0 }, changes: [] });
  });

  it("are worked out once, and tagged", async () => {
    const { prisma } = await testDatabase();
    const first = await read("2.0.0", "1.0.0");
    const count = await prisma.diffCache.count();
    const again = await read("2.0.0", "1.0.0");
    expect([again.text, await prisma.diffCache.count()]).toEqual([first.text, count]);
    const tag = first.headers.get("etag") ?? "";
    expect(await read("2.0.0", "1.0.0", { "if-none-match": tag })).toMatchObject({ status: 304 });
    expect((await read("1.0.0", "2.0.0", { "if-none-match": tag })).status).toBe(200);
  });

  it("need two versions that are there", async () => {
    expectProblem(await read("1.0.0", "9.9.9"), "not_found");
    expectProblem(await read("", "1.0.0"), "invalid_input");
    expectProblem(await send(getDiff, { as: api.publisher, params: { api: api.slug } }), "invalid_input");
  });
});
