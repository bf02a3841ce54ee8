import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import type { Caller } from "@/lib/testing/people";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { rowCounts } from "@/lib/testing/row-counts";
import { createWorld } from "@/lib/testing/world";
import { publishedDto } from "@/lib/versions/schema";
import { GET as getVersion } from "./[version]/route";
import { GET as list, POST } from "./route";

const YAML = { "content-type": "application/yaml" };
const JSON_TYPE = { "content-type": "application/json" };

async function scene() {
  const world = await createWorld();
  const team = await world.team();
  const api = await addPublishedApi(world, team, await team.token("publisher"));
  const params = { api: api.slug };
  const publish = (text: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    send(POST, { as: api.publisher, method: "POST", params, query, bytes: text, headers: { ...YAML, ...headers } });
  return { world, team, api, params, publish };
}

/** A form with one entry and one file that it refers to. */
function form(entry: string, file: string): FormData {
  const data = new FormData();
  data.set("entry", new Blob([entry]), "api.yaml");
  data.set("files", new Blob([file]), "schemas/pet.yaml");
  data.set("version", "3.0.0");
  return data;
}

async function sendForm(as: Caller, params: Record<string, string>, data: FormData) {
  const encoded = new Response(data);
  const headers = { "content-type": encoded.headers.get("content-type") ?? "" };
  return send(POST, { as, method: "POST", params, bytes: new Uint8Array(await encoded.arrayBuffer()), headers });
}

describe("201", () => {
  it("answers what was published, exactly as described, and where it is", async () => {
    const { api, publish } = await scene();
    const text = definition("1.2.0");
    const answer = await publish(text);
    expect(answer.status).toBe(201);
    const digest = createHash("sha256").update(text).digest("hex");
    expect(publishedDto.parse(answer.body)).toMatchObject({
      api: api.slug,
      version: "1.2.0",
      state: "draft",
      format: "openapi",
      digest,
      created: true,
      changes: null,
      review: null,
      url: `/apis/${api.slug}/versions/1.2.0`,
    });
    expect(answer.headers.get("location")).toBe(`/api/v1/apis/${api.slug}/versions/1.2.0`);
    expect(answer.headers.get("etag")).toBe(`"${digest}"`);
  });

  it("says what changed since the version below", async () => {
    const { publish } = await scene();
    await publish(definition("1.0.0", PETS_AND_LIST));
    const answer = await publish(definition("2.0.0"));
    expect(answer.body).toMatchObject({ changes: { from: "1.0.0", breaking: 1, dangerous: 0, nonBreaking: 1 } });
  });

  it("takes the version of the query before that of the document", async () => {
    const { publish } = await scene();
    expect(await publish(definition("1.0.0"), { version: "7.0.0" })).toMatchObject({
      status: 201,
      body: { version: "7.0.0" },
    });
  });

  it("takes a label that is no semantic version, in an address of its own", async () => {
    const { api, publish } = await scene();
    const answer = await publish(definition(), { version: "春季 edition" });
    expect(answer.headers.get("location")).toBe(`/api/v1/apis/${api.slug}/versions/%E6%98%A5%E5%AD%A3%20edition`);
    const params = { api: api.slug, version: "春季 edition" };
    expect((await send(getVersion, { as: api.publisher, params })).body).toMatchObject({ version: "春季 edition" });
  });

  it("orders such labels by publication", async () => {
    const { api, publish } = await scene();
    for (const version of ["2.0.0", "zebra", "alpha", "1.0.0"]) await publish(definition(), { version });
    const { body } = await send(list, { as: api.publisher, params: { api: api.slug } });
    expect((body as { items: { version: string }[] }).items.map(({ version }) => version)).toEqual([
      "alpha",
      "zebra",
      "2.0.0",
      "1.0.0",
    ]);
  });

  it("takes JSON that wraps a document, a form of several files, and raw JSON", async () => {
    const { api, params } = await scene();
    const as = api.publisher;
    const wrapped = { version: "1.0.0", document: definition(), commit: "abc123", changelog: "First" };
    expect(await send(POST, { as, params, body: wrapped })).toMatchObject({ status: 201, body: { version: "1.0.0" } });
    expect((await send(getVersion, { as, params: { ...params, version: "1.0.0" } })).body).toMatchObject({
      commit: "abc123",
      changelog: "First",
    });
    const json = { openapi: "3.1.0", info: { title: "Pets", version: "2.0.0" }, paths: {} };
    expect(await send(POST, { as, params, body: json })).toMatchObject({ status: 201, body: { version: "2.0.0" } });
    const entry = definition().replace("#/components/schemas/Pet", "./schemas/pet.yaml");
    expect(await sendForm(as, params, form(entry, "type: object\n"))).toMatchObject({
      status: 201,
      body: { version: "3.0.0" },
    });
  });
});

describe("200", () => {
  it("for the same bytes again, with nothing made", async () => {
    const { publish } = await scene();
    const first = await publish(definition());
    const before = await rowCounts();
    const again = await publish(definition());
    expect(again).toMatchObject({ status: 200, body: { ...(first.body as object), created: false } });
    expect(again.headers.get("location")).toBeNull();
    expect(await rowCounts()).toEqual(before);
  });

  it("for a dry run, which answers as if, and writes nothing", async () => {
    const { publish } = await scene();
    await publish(definition("1.0.0", PETS_AND_LIST));
    const { diff_cache: _, ...before } = await rowCounts();
    const answer = await publish(definition("2.0.0"), { dryRun: "true" });
    expect(answer).toMatchObject({ status: 200, body: { version: "2.0.0", created: true, changes: { breaking: 1 } } });
    expect(await rowCounts()).toMatchObject(before);
  });

  it("lists versions newest first, a page at a time, or of one state", async () => {
    const { api, params, publish } = await scene();
    for (const version of ["1.0.0", "1.1.0", "1.2.0"]) await publish(definition(version));
    const as = api.publisher;
    const first = await send(list, { as, params, query: { limit: "2" } });
    expect(first.body).toMatchObject({ items: [{ version: "1.2.0" }, { version: "1.1.0" }] });
    const { nextCursor } = first.body as { nextCursor: string };
    const rest = await send(list, { as, params, query: { limit: "2", cursor: nextCursor } });
    expect(rest.body).toMatchObject({ items: [{ version: "1.0.0" }], nextCursor: null });
    expect((await send(list, { as, params, query: { state: "active" } })).body).toMatchObject({ items: [] });
  });
});

describe("400", () => {
  it.each([
    ["a version with a slash", { version: "../1" }, "/version"],
    ["a version that means another", { version: "latest" }, "/version"],
    ["a version of nothing", { version: "" }, "/version"],
    ["a version that is too long", { version: "1".repeat(101) }, "/version"],
    ["a dry run that is neither", { dryRun: "maybe" }, "/dryRun"],
    ["a parameter that is not known", { force: "true" }, ""],
    ["a NUL", { changelog: "a\u0000b" }, undefined],
  ])("refuses %s", async (_what, query, pointer) => {
    const { publish } = await scene();
    const before = await rowCounts();
    const refusal = expectProblem(await publish(definition(), query), "invalid_input");
    expect(refusal.violations[0]?.pointer).toBe(pointer);
    expect(await rowCounts()).toEqual(before);
  });

  it("refuses a form whose field holds a NUL, and one that breaks off", async () => {
    const { api, params } = await scene();
    const data = form(definition(), "type: object\n");
    data.set("changelog", "a\u0000b");
    expectProblem(await sendForm(api.publisher, params, data), "invalid_input");
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const bytes = '--x\r\nContent-Disposition: form-data; name="entry"; filename="a.yaml"\r\n\r\nopenapi: 3';
    const answer = await send(POST, { as: api.publisher, method: "POST", params, bytes, headers });
    expectProblem(answer, "malformed_request");
  });
});

describe("401 and 403", () => {
  it("for those who may not publish; nobody else's body is read", async () => {
    const { world, team, params } = await scene();
    const big = {
      method: "POST",
      params,
      bytes: "x".repeat(1_000),
      headers: { ...YAML, "content-length": "999999999" },
    };
    expectProblem(await send(POST, big), "unauthenticated");
    const small = { method: "POST", params, bytes: definition(), headers: YAML };
    const others = await world.team("Others");
    const refused = [
      await world.reader(),
      await team.member("reader"),
      await team.member("reviewer"),
      await others.member("owner"),
      await others.token("publisher"),
      await team.token("owner", ["api.update"]),
      await world.token("reviewer"),
    ];
    for (const as of refused) expectProblem(await send(POST, { ...small, as }), "forbidden");
  });

  it("for a session that another site uses", async () => {
    const { team, params } = await scene();
    const as = await team.member("publisher");
    const headers = { ...YAML, origin: "https://elsewhere.example" };
    expectProblem(await send(POST, { as, method: "POST", params, bytes: definition(), headers }), "forbidden");
  });
});

describe("404", () => {
  it.each(["nobody", "../etc", "a\u0000b"])("for the API %j", async (api) => {
    const { world } = await scene();
    const as = await world.administrator();
    const input = { as, method: "POST", params: { api }, bytes: definition(), headers: YAML };
    expectProblem(await send(POST, input), "not_found");
    expectProblem(await send(list, { as, params: { api } }), "not_found");
  });
});

describe("409", () => {
  it("for other bytes under a published version", async () => {
    const { publish } = await scene();
    await publish(definition());
    const before = await rowCounts();
    expectProblem(await publish(`${definition()}\n`), "version_exists");
    expect(await rowCounts()).toEqual(before);
  });

  it("for one of two publishes at once", async () => {
    const { publish } = await scene();
    const answers = await Promise.all([publish(definition()), publish(`${definition()}# other\n`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const same = await Promise.all([publish(definition("2.0.0")), publish(definition("2.0.0"))]);
    expect(same.map(({ status }) => status).sort()).toEqual([200, 201]);
  });
});

describe("a repeat with the same Idempotency-Key", () => {
  it("answers as the first did, makes nothing, and is refused for another document", async () => {
    const { publish } = await scene();
    const key = { "idempotency-key": "publish-1" };
    const first = await publish(definition(), {}, key);
    const before = await rowCounts();
    const again = await publish(definition(), {}, key);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
    expectProblem(await publish(definition("2.0.0"), {}, key), "idempotency_conflict");
    expect(await rowCounts()).toEqual(before);
  });

  it("publishes once when both come at the same time", async () => {
    const { publish } = await scene();
    const key = { "idempotency-key": "publish-2" };
    const answers = await Promise.all([1, 2, 3].map(() => publish(definition(), {}, key)));
    for (const { status } of answers) expect([201, 409]).toContain(status);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect(await publish(definition(), {}, key)).toMatchObject({ status: 201, body: { created: true } });
  });
});

describe("413, 415 and 422", () => {
  it("for a type that no definition has", async () => {
    const { publish } = await scene();
    expectProblem(await publish(definition(), {}, { "content-type": "image/png" }), "unsupported_media_type");
  });

  it("for a format that is not supported", async () => {
    const { publish } = await scene();
    expectProblem(await publish(definition(), { format: "openrpc" }), "unsupported_format");
  });

  it("for a document of JSON that breaks off, with its place", async () => {
    const { api, params } = await scene();
    const input = { as: api.publisher, method: "POST", params, headers: JSON_TYPE };
    const refusal = expectProblem(await send(POST, { ...input, bytes: '{\n  "document": ' }), "invalid_definition");
    expect(refusal.violations[0]).toMatchObject({ line: 2 });
  });
});
