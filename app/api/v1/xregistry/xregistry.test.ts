import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { testDatabase } from "@/lib/testing/db";
import { definition, sourceOf } from "@/lib/testing/definitions";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { readZip } from "@/lib/imports/model/read-zip";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { closeWorkers } from "@/lib/workers/pool";
import * as apisJson from "@/app/api/v1/apis.json/route";
import * as archive from "@/app/api/v1/export.zip/route";
import * as apiArchive from "@/app/api/v1/apis/[api]/export.zip/route";
import * as api from "./apigroups/[group]/apis/[api]/route";
import * as meta from "./apigroups/[group]/apis/[api]/meta/route";
import * as version from "./apigroups/[group]/apis/[api]/versions/[version]/route";
import * as versions from "./apigroups/[group]/apis/[api]/versions/route";
import * as apis from "./apigroups/[group]/apis/route";
import * as group from "./apigroups/[group]/route";
import * as groups from "./apigroups/route";
import * as exported from "./export/route";
import * as model from "./model/route";
import * as root from "./route";

afterAll(closeWorkers);

async function exhibit() {
  const world = await createWorld();
  const team = await world.team();
  const { ctx } = await team.member("owner");
  const { prisma } = await testDatabase();
  await prisma.policy.create({
    data: { teamId: team.id, reviewRequired: false, validityGate: "off", lintGate: "off" },
  });
  const slug = world.unique("pets");
  await createApi(ctx, { slug, name: "Pets", team: team.slug });
  for (const label of ["1.0.0", "1.1.0"]) await publishVersion(ctx, { api: slug, source: sourceOf(definition(label)) });
  await transitionVersion(ctx, { api: slug, version: "1.0.0", change: { to: "active" } });
  const reader = await world.reader();
  return { world, made: { slug, team }, reader, params: { group: team.slug, api: slug } };
}

describe("xRegistry", () => {
  it("leads from the registry to groups, APIs and versions, each at its xid", async () => {
    const { reader, params, made } = await exhibit();
    const registry = (await send(root.GET, { as: reader })).body as Record<string, unknown>;
    expect(registry).toMatchObject({
      specversion: "1.0-rc2",
      xid: "/",
      apigroupsurl: expect.stringMatching(/apigroups$/),
    });
    const only = { group: params.group };
    const all = (await send(groups.GET, { as: reader })).body as Record<string, unknown>;
    expect(Object.keys(all)).toHaveLength(Number(registry["apigroupscount"]));
    expect((await send(group.GET, { as: reader, params: only })).body).toMatchObject({
      apigroupid: made.team.slug,
      apiscount: 1,
    });
    expect((await send(apis.GET, { as: reader, params: only })).body).toMatchObject({
      [made.slug]: {
        versionid: "1.0.0",
        isdefault: true,
        versionscount: 2,
        xid: `/apigroups/${made.team.slug}/apis/${made.slug}`,
      },
    });
    expect((await send(meta.GET, { as: reader, params })).body).toMatchObject({
      defaultversionid: "1.0.0",
      readonly: true,
    });
    const list = (await send(versions.GET, { as: reader, params })).body as Record<string, { isdefault: boolean }>;
    expect(Object.entries(list).map(([id, one]) => [id, one.isdefault])).toEqual([
      ["1.0.0", true],
      ["1.1.0", false],
    ]);
    expect((await send(model.GET, { as: reader })).body).toMatchObject({
      groups: { apigroups: { resources: { apis: {} } } },
    });
  });

  it("answers an id with the way to its document, and with $details its metadata", async () => {
    const { reader, params, made } = await exhibit();
    const plain = await send(api.GET, { as: reader, params });
    expect(plain.status).toBe(303);
    expect(plain.headers.get("location")).toMatch(`/api/v1/apis/${made.slug}/versions/1.0.0/document`);
    const details = await send(api.GET, { as: reader, params: { ...params, api: `${made.slug}$details` } });
    expect(details).toMatchObject({ status: 200, body: { apiid: made.slug, state: "active" } });
    const one = await send(version.GET, { as: reader, params: { ...params, version: "1.1.0$details" } });
    expect(one).toMatchObject({ status: 200, body: { versionid: "1.1.0", state: "draft", isdefault: false } });
    expect((await send(version.GET, { as: reader, params: { ...params, version: "9.9.9" } })).status).toBe(404);
    expect((await send(api.GET, { as: reader, params: { ...params, group: "nobody" } })).status).toBe(404);
    expect((await send(group.GET, { as: reader, params: { group: "nobody" } })).status).toBe(404);
  });

  it("is one document, whose maps hold as many as they say", async () => {
    const { reader, params } = await exhibit();
    const whole = JSON.parse((await send(exported.GET, { as: reader })).text);
    expect(Object.keys(whole.apigroups)).toHaveLength(whole.apigroupscount);
    const own = whole.apigroups[params.group].apis[params.api];
    expect(Object.keys(own.versions)).toHaveLength(own.versionscount);
    expect(own.meta.defaultversionid).toBe(own.versionid);
  });
});

describe("archives and APIs.json", () => {
  it("are downloads, and an unknown API has none", async () => {
    const { reader, params } = await exhibit();
    const sent = await send(archive.GET, { as: reader, query: { team: "nobody" } });
    expect(sent.headers.get("content-disposition")).toMatch(/attachment; filename="concordat-\d{4}-\d\d-\d\d\.zip"/);
    expect((await send(apiArchive.GET, { as: reader, params: { api: "no-such-api" } })).status).toBe(404);
    expect((await send(archive.GET, { as: reader, query: { color: "red" } })).status).toBe(400);
    const index = await send(apisJson.GET, { as: reader, query: { team: params.group } });
    expect(index.body).toMatchObject({ specificationVersion: "0.19", apis: [{ version: "1.0.0" }] });
  });

  it("an archive without APIs holds its manifest alone", async () => {
    const { reader } = await exhibit();
    const handler = await archive.GET(
      new Request("http://127.0.0.1:3000/x?team=nobody", { headers: await reader.headers() }),
      { params: Promise.resolve({}) },
    );
    const { files } = await readZip(new Uint8Array(await handler.arrayBuffer()));
    expect([...files.keys()]).toEqual(["manifest.json"]);
  });
});
