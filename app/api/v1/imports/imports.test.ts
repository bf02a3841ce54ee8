import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { corpusApis, CORPUS, hasCorpus } from "@/lib/testing/corpus";
import { zipOf } from "@/lib/testing/archives";
import { definition } from "@/lib/testing/definitions";
import { runJobs } from "@/lib/testing/jobs";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { importItemPage, importRunDto } from "@/lib/imports/schema";
import { SPEC_FORMATS } from "@/lib/specs/model";
import { closeWorkers } from "@/lib/workers/pool";
import fs from "node:fs";
import path from "node:path";
import * as cancel from "./[id]/cancel/route";
import * as items from "./[id]/items/route";
import * as retry from "./[id]/retry/route";
import * as one from "./[id]/route";
import * as run from "./[id]/run/route";
import * as imports from "./route";

afterAll(closeWorkers);

const idOf = (body: unknown) => z.object({ id: z.string() }).parse(body).id;

async function publisher() {
  const world = await createWorld();
  const team = await world.team();
  return { world, team, person: await team.member("publisher"), api: world.unique("pets") };
}

const zipBody = async (files: Record<string, string>) => ({
  bytes: Uint8Array.from(await zipOf(files)),
  headers: { "content-type": "application/zip" },
});

describe("201 and 202", () => {
  it("a zip archive, its plan, and its run", async () => {
    const { person, api } = await publisher();
    const made = await send(imports.POST, {
      as: person,
      ...(await zipBody({ [`${api}/1.0.0/openapi.yaml`]: definition() })),
    });
    expect(made.status).toBe(201);
    const { id } = importRunDto.parse(made.body);
    expect(made.headers.get("location")).toBe(`/api/v1/imports/${id}`);
    const changed = await send(one.PATCH, { as: person, method: "PATCH", params: { id }, body: { carryStates: true } });
    expect(changed).toMatchObject({ status: 200, body: { carryStates: true } });
    expect((await send(run.POST, { as: person, method: "POST", params: { id } })).status).toBe(202);
    await runJobs({ kinds: ["import-run"] });
    const page = await send(items.GET, { as: person, params: { id }, query: { state: "created", limit: "1" } });
    expect(importItemPage.parse(page.body).items).toMatchObject([{ api, version: "1.0.0", state: "created" }]);
    expect((await send(imports.GET, { as: person })).body).toMatchObject({ items: [{ id, state: "done" }] });
  });

  it("files of a folder in a form, with a team", async () => {
    const { world, team, api } = await publisher();
    const admin = await world.administrator();
    const form = new FormData();
    form.append("team", team.slug);
    form.append("files", new Blob([definition()]), `${api}/openapi.yaml`);
    const request = new Request("http://127.0.0.1", { method: "POST", body: form });
    const bytes = new Uint8Array(await request.arrayBuffer());
    const headers = { "content-type": request.headers.get("content-type") ?? "" };
    const made = await send(imports.POST, { as: admin, bytes, headers });
    expect(made).toMatchObject({
      status: 201,
      body: { source: `${api}/openapi.yaml`, kind: "upload", counts: { planned: 1 } },
    });
    const page = await send(items.GET, { as: admin, params: { id: idOf(made.body) } });
    expect(page.body).toMatchObject({ items: [{ team: team.slug, outlook: "new-api" }] });
  });

  it("an address that no rule allows ends with its reason, and can be tried again", async () => {
    const { person } = await publisher();
    const made = await send(imports.POST, { as: person, body: { url: "http://127.0.0.1:9/apis.json" } });
    expect(made).toMatchObject({ status: 201, body: { state: "collecting" } });
    const id = idOf(made.body);
    await runJobs({ kinds: ["import-run"] });
    const after = await send(one.GET, { as: person, params: { id } });
    expect(after.body).toMatchObject({ state: "failed", error: expect.stringMatching(/./) });
    const again = await send(retry.POST, { as: person, method: "POST", params: { id } });
    expect(again).toMatchObject({ status: 202, body: { state: "collecting", error: null } });
    expect((await send(cancel.POST, { as: person, method: "POST", params: { id } })).body).toMatchObject({
      state: "cancelled",
    });
  });
});

describe("400", () => {
  it.each<[string, Record<string, string>, string]>([
    ["no archive", { "content-type": "application/zip" }, "PK\u0003\u0004"],
    ["an address of another scheme", { "content-type": "application/json" }, '{"url":"file:///etc/passwd"}'],
    ["an unknown field", { "content-type": "application/json" }, '{"url":"http://a.test","x":1}'],
    ["a broken form", { "content-type": "multipart/form-data; boundary=x" }, "--x\r\nbroken"],
  ])("%s", async (_what, headers, bytes) => {
    const { person } = await publisher();
    expect((await send(imports.POST, { as: person, headers, bytes })).status).toBe(400);
  });
});

describe("401, 403 and 404", () => {
  it("nobody, somebody who may not publish, and somebody else's", async () => {
    const { world, person, api } = await publisher();
    const body = await zipBody({ [`${api}.yaml`]: definition() });
    expect((await send(imports.POST, body)).status).toBe(401);
    expect((await send(imports.POST, { as: await world.reader(), ...body })).status).toBe(403);
    const { id } = importRunDto.parse((await send(imports.POST, { as: person, ...body })).body);
    const other = (await publisher()).person;
    for (const route of [one.GET, items.GET])
      expect((await send(route, { as: other, params: { id } })).status).toBe(404);
    expect((await send(run.POST, { as: other, method: "POST", params: { id } })).status).toBe(404);
    expect((await send(one.GET, { params: { id } })).status).toBe(404);
    expect((await send(one.GET, { as: await world.administrator(), params: { id } })).status).toBe(200);
  });
});

describe("409", () => {
  it("a step that the state does not allow", async () => {
    const { person, api } = await publisher();
    const made = await send(imports.POST, { as: person, ...(await zipBody({ [`${api}.yaml`]: definition() })) });
    const id = idOf(made.body);
    expect((await send(retry.POST, { as: person, method: "POST", params: { id } })).status).toBe(409);
    await send(cancel.POST, { as: person, method: "POST", params: { id } });
    for (const route of [run.POST, cancel.POST]) {
      expect((await send(route, { as: person, method: "POST", params: { id } })).status).toBe(409);
    }
    const body = { team: "x" };
    expect((await send(one.PATCH, { as: person, method: "PATCH", params: { id }, body })).status).toBe(409);
  });
});

describe("415", () => {
  it("a body of another type", async () => {
    const { person } = await publisher();
    const sent = { as: person, bytes: "x", headers: { "content-type": "application/gzip" } };
    expect((await send(imports.POST, sent)).status).toBe(415);
  });
});

/** APIs of the corpus that are brought in for good; all others are only planned. */
const BROUGHT_IN = 6;

describe.skipIf(!hasCorpus())("the corpus as one archive", () => {
  it("is planned whole, and some of it brought in", { timeout: 120_000 }, async () => {
    const world = await createWorld();
    const admin = await world.administrator();
    const files: Record<string, Uint8Array> = {};
    for (const name of fs.readdirSync(CORPUS, { recursive: true, encoding: "utf8" })) {
      const place = path.join(CORPUS, name);
      if (fs.statSync(place).isFile()) files[name.replaceAll(path.sep, "/")] = fs.readFileSync(place);
    }
    const bytes = Uint8Array.from(await zipOf(files));
    const made = await send(imports.POST, { as: admin, bytes, headers: { "content-type": "application/zip" } });
    expect(made.status).toBe(201);
    const { id, counts } = importRunDto.parse(made.body);
    const known = SPEC_FORMATS.flatMap(corpusApis);
    expect(counts.planned).toBe(known.reduce((sum, api) => sum + api.versions.length, 0));
    const small = SPEC_FORMATS.flatMap((format) =>
      corpusApis(format)
        .filter((api) => api.versions.every((version) => sizeOf(version.file) < 300_000))
        .slice(0, format === "openapi" ? BROUGHT_IN : 1),
    );
    const chosen = new Set(small.map((api) => api.slug));
    const apis = known.map(({ slug }) => ({ api: slug, include: chosen.has(slug) }));
    await send(one.PATCH, { as: admin, method: "PATCH", params: { id }, body: { apis } });
    await send(run.POST, { as: admin, method: "POST", params: { id } });
    await runJobs({ kinds: ["import-run"] });
    const after = importRunDto.parse((await send(one.GET, { as: admin, params: { id } })).body);
    expect(after).toMatchObject({ state: "done", counts: { failed: 0, planned: 0 } });
    // Some real definitions refer to what is not there: each is refused with its place.
    const refused = await send(items.GET, { as: admin, params: { id }, query: { state: "refused" } });
    for (const item of importItemPage.parse(refused.body).items) expect(item.because).toMatch(/:\d+:\d+/);
    const wanted = small.reduce((sum, api) => sum + api.versions.length, 0);
    expect(after.counts.created + after.counts.refused).toBe(wanted);
    expect(after.counts.created).toBeGreaterThan(wanted * 0.8);
  });
});

const sizeOf = (file: string) => fs.statSync(path.join(CORPUS, file)).size;
