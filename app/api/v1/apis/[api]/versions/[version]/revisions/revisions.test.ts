import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/apis/[api]/versions/route";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { revisionPage } from "@/lib/versions/schema/revisions";
import { GET as getVersion } from "@/app/api/v1/apis/[api]/versions/[version]/route";
import { GET as getSource } from "@/app/api/v1/apis/[api]/versions/[version]/source/route";
import { GET as getDocument } from "./[number]/document/route";
import { GET as diff } from "./diff/route";
import { GET as list } from "./route";

const YAML = { "content-type": "application/yaml" };
const LIST = definition("1.0.0", PETS_AND_LIST);

async function scene() {
  const world = await createWorld();
  const team = await world.team();
  const api = await addPublishedApi(world, team, await team.token("publisher"));
  await api.publish("1.0.0");
  const as = api.publisher;
  const params = { api: api.slug, version: "1.0.0" };
  const push = (text: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    send(POST, {
      ...{ as, method: "POST", params: { api: api.slug }, bytes: text },
      query: { version: "1.0.0", revise: "true", ...query },
      headers: { ...YAML, ...headers },
    });
  return { world, api, as, params, push };
}

describe("200", () => {
  it("for the list, the last first, exactly as described", async () => {
    const { as, params, push } = await scene();
    const pushed = await push(LIST, { commit: "4f2a9c1" });
    expect(pushed).toMatchObject({ status: 201, body: { created: true, revisionNumber: 2 } });
    const { status, body } = await send(list, { as, params });
    expect(status).toBe(200);
    const page = revisionPage.parse(body);
    expect(page.items.map(({ number, current, commit }) => [number, current, commit])).toEqual([
      [2, true, "4f2a9c1"],
      [1, false, null],
    ]);
  });

  it("for the bytes of a revision, lines of it, and what changed since", async () => {
    const { as, params, push } = await scene();
    await push(LIST);
    const document = await send(getDocument, { as, params: { ...params, number: "1" } });
    expect([document.status, document.text]).toEqual([200, definition()]);
    expect(document.headers.get("content-type")).toBe("application/yaml");
    const lines = await send(getSource, { as, params, query: { revision: "1", from: "1", lines: "500" } });
    expect((lines.body as { totalLines: number }).totalLines).toBe(definition().split("\n").length - 1);
    const changed = await send(diff, { as, params, query: { from: "1", to: "2" } });
    expect(changed.body).toMatchObject({
      summary: { breaking: 0, nonBreaking: 1 },
      changes: [{ id: "operation-added" }],
    });
    const headers = { "if-none-match": changed.headers.get("etag") ?? "" };
    expect((await send(diff, { as, params, query: { from: "1", to: "2" }, headers })).status).toBe(304);
  });

  it("for a dry run and for the same bytes, with nothing pushed", async () => {
    const { as, params, push } = await scene();
    expect(await push(LIST, { dryRun: "true" })).toMatchObject({ status: 200, body: { revisionNumber: 2 } });
    expect(await push(definition())).toMatchObject({ status: 200, body: { created: false, revisionNumber: 1 } });
    expect((await send(list, { as, params })).body).toMatchObject({ total: 1 });
  });
});

describe("a new entity tag", () => {
  it("comes with each push, of the version and of its document", async () => {
    const { as, params, push } = await scene();
    const before = (await send(getVersion, { as, params })).headers.get("etag");
    const { headers } = await push(LIST);
    const after = (await send(getVersion, { as, params })).headers.get("etag");
    expect(after).not.toBe(before);
    expect(headers.get("etag")).toMatch(/^"[0-9a-f]{64}"$/);
  });
});

describe("409", () => {
  it("without revise, naming what to do", async () => {
    const { push } = await scene();
    const answer = await push(LIST, { revise: "false" });
    expectProblem(answer, "version_exists");
    expect((answer.body as { fix: string }).fix).toContain("?revise=true");
  });

  it("where another revision than the expected is the last", async () => {
    const { push } = await scene();
    await push(LIST, { expectedRevision: "1" });
    expectProblem(await push(`${LIST}# more\n`, { expectedRevision: "1" }), "conflict");
  });
});

describe("412", () => {
  it("where If-Match names what is not there any more", async () => {
    const { as, params, push } = await scene();
    const tag = (await send(getVersion, { as, params })).headers.get("etag") ?? "";
    expect((await push(LIST, {}, { "if-match": tag })).status).toBe(201);
    expectProblem(await push(`${LIST}# more\n`, {}, { "if-match": tag }), "stale_revision");
  });
});

describe("404", () => {
  it("for what there is not", async () => {
    const { as, params } = await scene();
    for (const number of ["2", "999"]) {
      expectProblem(await send(getDocument, { as, params: { ...params, number } }), "not_found");
    }
    const none = await send(diff, { as, params, query: { from: "1", to: "2" } });
    expectProblem(none, "not_found");
    expectProblem(await send(list, { as, params: { ...params, version: "9" } }), "not_found");
  });
});

describe("400", () => {
  it.each([{ from: "0", to: "1" }, { from: "1" }, { from: "1", to: "x" }])("for %j", async (query) => {
    const { as, params } = await scene();
    expectProblem(await send(diff, { as, params, query: query as Record<string, string> }), "invalid_input");
  });
});
