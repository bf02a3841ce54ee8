import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { apiFilter } from "@/lib/catalog/schema";
import type { ServiceContext } from "@/lib/core/context";
import { getImport } from "@/lib/imports/verbs/get-import";
import { listImportItems } from "@/lib/imports/verbs/list-import-items";
import { startImport } from "@/lib/imports/verbs/start-import";
import { runImport } from "@/lib/imports/verbs/step-import";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { readZip } from "@/lib/imports/model/read-zip";
import { testDatabase } from "@/lib/testing/db";
import { definition, PETS_AND_LIST, sourceOf } from "@/lib/testing/definitions";
import { runJobs } from "@/lib/testing/jobs";
import { createWorld, type World } from "@/lib/testing/world";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { closeWorkers } from "@/lib/workers/pool";
import { everyApi } from "@/lib/exports/every-api";
import { exportApiArchive, exportArchive } from "./export-archive";
import { getApisJson } from "./get-apis-json";

afterAll(closeWorkers);

async function read(archive: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An API with a version of two files, an active and a deprecated one, under a policy that asks for no review. */
async function exhibit() {
  const world = await createWorld();
  const team = await world.team("Zoo");
  const { ctx } = await team.member("owner");
  const { prisma } = await testDatabase();
  const { gates, ...policy } = { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false };
  const modes = { validityGate: gates.validity, lintGate: "off", compatibilityGate: "off" };
  await prisma.policy.create({ data: { teamId: team.id, ...policy, ...modes } });
  const api = world.unique("pets");
  await createApi(ctx, { slug: api, name: "Pets", team: team.slug, tags: ["animals"], domain: "zoo", tier: 1 });
  const split = definition("1.0.0").replaceAll('"#/components/schemas/Pet"', '"schemas/pet.yaml"');
  const files = [
    { name: "openapi.yaml", bytes: new TextEncoder().encode(split) },
    {
      name: "schemas/pet.yaml",
      bytes: new TextEncoder().encode("type: object\nproperties: { id: { type: string } }\n"),
    },
  ];
  await publishVersion(ctx, { api, source: { entry: "openapi.yaml", files }, commit: "abc123", changelog: "First." });
  await publishVersion(ctx, { api, source: sourceOf(definition("1.1.0", PETS_AND_LIST)) });
  await publishVersion(ctx, { api, source: sourceOf(definition("2.0.0-beta/1".replace("/", "."), PETS_AND_LIST)) });
  for (const version of ["1.0.0", "1.1.0"]) await transitionVersion(ctx, { api, version, change: { to: "active" } });
  const deprecation = { sunsetAt: "2027-09-01", replacement: `${api}@1.1.0` };
  await transitionVersion(ctx, {
    api,
    version: "1.0.0",
    change: { to: "deprecated", reason: "Superseded.", deprecation },
  });
  return { world, team, ctx, api };
}

const shape = async (ctx: ServiceContext, api: string) =>
  (await listVersions(ctx, { api })).items.map(({ version, digest, state, commit, changelog, deprecation, files }) => ({
    version,
    digest,
    state,
    commit,
    changelog,
    sunsetAt: deprecation?.sunsetAt ?? null,
    replacement: deprecation?.replacement ?? null,
    reason: deprecation?.reason ?? null,
    files: files.map((file) => [file.name, file.digest, file.entry]),
  }));

/** Removes an API although its versions are in use, as another registry would not have it. */
async function vanish(world: World, api: string): Promise<void> {
  const { prisma } = await testDatabase();
  const { id } = await prisma.api.update({
    where: { slug: api },
    data: { newestVersionId: null, activeVersionId: null },
  });
  await prisma.api.delete({ where: { id } });
  await world.system.transaction((tx) =>
    tx.appendAudit("api.delete", { entity: "api", entityId: id, entityName: api }),
  );
}

describe("an archive of an API", () => {
  it("is imported again as it was: bytes, attributes, and states as far as the policy allows", async () => {
    const { world, team, ctx, api } = await exhibit();
    const before = await shape(ctx, api);
    const { id: _id, ...attributes } = { id: "", ...(await getApi(ctx, { api })) };
    const bytes = await read(await exportApiArchive(ctx, { api }));
    await vanish(world, api);

    const run = await startImport(ctx, { upload: [{ name: "zoo.zip", bytes }], carryStates: true });
    await runImport(ctx, { id: run.id });
    await runJobs({ kinds: ["import-run"] });
    const items = (await listImportItems(ctx, { id: run.id })).items;
    expect(items.map((item) => [item.version, item.state, item.because])).toEqual([
      ["1.0.0", "created", null],
      ["1.1.0", "created", null],
      ["2.0.0-beta.1", "created", null],
    ]);
    expect(await getImport(ctx, { id: run.id })).toMatchObject({ state: "done", error: null });
    expect(await shape(ctx, api)).toEqual(before);
    const { name, tags, domain, tier } = attributes;
    expect(await getApi(ctx, { api })).toMatchObject({ name, tags, domain, tier, team: { slug: team.slug } });
  });

  it("says what of a state could not be carried over", async () => {
    const { world, team, ctx, api } = await exhibit();
    const bytes = await read(await exportApiArchive(ctx, { api }));
    await vanish(world, api);
    const publisher = await team.member("publisher");
    const run = await startImport(publisher.ctx, { upload: [{ name: "zoo.zip", bytes }], carryStates: true });
    await runImport(publisher.ctx, { id: run.id });
    await runJobs({ kinds: ["import-run"] });
    const items = (await listImportItems(ctx.actor.kind === "user" ? publisher.ctx : world.system, { id: run.id }))
      .items;
    expect(items[0]).toMatchObject({ state: "created", because: expect.stringContaining("stays draft") });
    expect((await getVersion(ctx, { api, version: "1.0.0" })).state).toBe("draft");
  });
});

describe("an archive of the registry", () => {
  it("holds what the filter fits, and is for those who may read", async () => {
    const { world, team, ctx, api } = await exhibit();
    const other = await exhibit();
    const filter = apiFilter.omit({ cursor: true, limit: true, facets: true, sort: true }).parse({ team: team.slug });
    const { files } = await readZip(await read(await exportArchive(ctx, { filter })));
    const manifest = JSON.parse(new TextDecoder().decode(files.get("manifest.json")));
    expect(manifest.apis.map((one: { slug: string }) => one.slug)).toEqual([api]);
    expect([...files.keys()].some((name) => name.includes(other.api))).toBe(false);
    expect(files.has(`${team.slug}/${api}/1.0.0/schemas/pet.yaml`)).toBe(true);
    const nobody = { ...world.anonymous, actor: { kind: "anonymous" as const, mayRead: false } };
    await expect(exportArchive(nobody, { filter: {} })).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("leaves out what is retired where its documents are withheld, and says so", async () => {
    const { ctx, api } = await exhibit();
    const { prisma } = await testDatabase();
    await prisma.apiVersion.updateMany({ where: { api: { slug: api }, label: "1.0.0" }, data: { state: "retired" } });
    await prisma.policy.updateMany({
      where: { team: { apis: { some: { slug: api } } } },
      data: { retiredDocuments: "gone" },
    });
    const { files } = await readZip(await read(await exportApiArchive(ctx, { api })));
    const [only] = JSON.parse(new TextDecoder().decode(files.get("manifest.json"))).apis;
    expect(only.withheld).toEqual(["1.0.0"]);
    expect(only.versions).toHaveLength(2);
  });
});

describe("APIs.json", () => {
  it("names every API that has a version, with the active one", async () => {
    const { team, ctx, api } = await exhibit();
    const index = await getApisJson(ctx, { filter: { team: team.slug } });
    expect(index.apis).toMatchObject([{ name: "Pets", version: "1.1.0", tags: ["animals"] }]);
    const document = index.apis[0]?.properties.find((property) => property.type === "OpenAPI");
    expect(document?.url).toContain(`/api/v1/apis/${api}/versions/1.1.0/document`);
  });

  it("is read page by page", async () => {
    const { ctx } = await exhibit();
    const slugs: string[] = [];
    for await (const one of everyApi(ctx, {})) slugs.push(one.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});
