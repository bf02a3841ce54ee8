import { afterAll, describe, expect, it } from "vitest";
import { getApi } from "@/lib/catalog/verbs/get-api";
import type { ServiceContext } from "@/lib/core/context";
import { zipOf } from "@/lib/testing/archives";
import { definition, PETS, PETS_AND_LIST } from "@/lib/testing/definitions";
import { runJobs } from "@/lib/testing/jobs";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { closeWorkers } from "@/lib/workers/pool";
import { changeImport } from "./change-import";
import { getImport } from "./get-import";
import { listImportItems } from "./list-import-items";
import { listImports } from "./list-imports";
import { performImport } from "./perform-import";
import { startImport } from "./start-import";
import { cancelImport, retryImport, runImport } from "./step-import";

afterAll(closeWorkers);

const text = (value: string) => new TextEncoder().encode(value);
const code = (name: string) => expect.objectContaining({ code: name });
const runAll = () => runJobs({ kinds: ["import-run"] });

async function upload(ctx: ServiceContext, files: Record<string, string>, more: { team?: string } = {}) {
  const bytes = await zipOf(files);
  return startImport(ctx, { upload: [{ name: "estate.zip", bytes }], ...more });
}

async function publisher() {
  const world = await createWorld();
  const team = await world.team();
  const { ctx } = await team.member("publisher");
  const api = world.unique("pets");
  return { world, team, ctx, api };
}

const labelsOf = async (ctx: ServiceContext, api: string) =>
  (await listVersions(ctx, { api })).items.map((item) => item.version);
const statesOf = async (ctx: ServiceContext, id: string) =>
  (await listImportItems(ctx, { id })).items.map((item) => [item.api, item.version, item.state]);

describe("an archive", () => {
  it("is planned, looked at, and brought in by a job", async () => {
    const { ctx, api, team } = await publisher();
    const run = await upload(ctx, {
      [`${api}/1.0.0/openapi.yaml`]: definition("1.0.0"),
      [`${api}/1.1.0/openapi.yaml`]: definition("1.1.0", PETS_AND_LIST),
      "readme.md": "# Estate",
    });
    expect(run).toMatchObject({ state: "planned", kind: "upload", source: "estate.zip", apis: 1, leftOutCount: 1 });
    const { items } = await listImportItems(ctx, { id: run.id });
    expect(items.map(({ version, outlook, team: owner }) => [version, outlook, owner])).toEqual([
      ["1.0.0", "new-api", team.slug],
      ["1.1.0", "new-api", team.slug],
    ]);
    await expect(getApi(ctx, { api })).rejects.toEqual(code("not_found"));
    expect(await runImport(ctx, { id: run.id })).toMatchObject({ state: "running" });
    expect((await runAll()).filter((job) => job.failed !== null)).toEqual([]);
    expect(await getImport(ctx, { id: run.id })).toMatchObject({ state: "done", counts: { created: 2, planned: 0 } });
    expect(await labelsOf(ctx, api)).toEqual(["1.1.0", "1.0.0"]);
    expect(await getApi(ctx, { api })).toMatchObject({ name: "Pets", team: { slug: team.slug } });
  });

  it("changes nothing where the same bytes are there, and says so before and after", async () => {
    const { ctx, api } = await publisher();
    const files = { [`${api}/1.0.0/openapi.yaml`]: definition("1.0.0") };
    for (const outlook of ["new-api", "present"]) {
      const run = await upload(ctx, files);
      expect((await listImportItems(ctx, { id: run.id })).items[0]).toMatchObject({ outlook });
      await runImport(ctx, { id: run.id });
      await runAll();
    }
    const states = (await listImports(ctx, {})).items.map((run) => run.counts);
    expect(states).toMatchObject([
      { created: 0, present: 1 },
      { created: 1, present: 0 },
    ]);
  });

  it("goes on after what is refused, with its reason and without an empty API", async () => {
    const { ctx, api } = await publisher();
    const broken = `${definition("1.0.0")}      broken: [`;
    const run = await upload(ctx, {
      [`${api}-a/1.0.0/openapi.yaml`]: broken,
      [`${api}-b/1.0.0/openapi.yaml`]: definition(),
    });
    await runImport(ctx, { id: run.id });
    await runAll();
    expect(await statesOf(ctx, run.id)).toEqual([
      [`${api}-a`, "1.0.0", "refused"],
      [`${api}-b`, "1.0.0", "created"],
    ]);
    expect((await listImportItems(ctx, { id: run.id, state: "refused" })).items[0]?.because).toMatch(/:\d+:\d+/);
    await expect(getApi(ctx, { api: `${api}-a` })).rejects.toEqual(code("not_found"));
  });

  it("publishes for each team only what the person may", async () => {
    const { world, ctx, api, team } = await publisher();
    const other = await world.team("Others");
    const owner = await other.member("owner");
    const theirs = await upload(owner.ctx, { [`${api}/1.0.0/openapi.yaml`]: definition() });
    await runImport(owner.ctx, { id: theirs.id });
    await runAll();
    const run = await upload(ctx, {
      [`${api}/2.0.0/openapi.yaml`]: definition("2.0.0"),
      [`${other.slug}/${api}-x/1.0.0/openapi.yaml`]: definition(),
      [`${team.slug}/${api}-y/1.0.0/openapi.yaml`]: definition(),
    });
    const before = (await listImportItems(ctx, { id: run.id })).items.map((item) => [item.api, item.outlook]);
    expect(Object.fromEntries(before)).toEqual({
      [api]: "forbidden",
      [`${api}-x`]: "forbidden",
      [`${api}-y`]: "new-api",
    });
    await runImport(ctx, { id: run.id });
    await runAll();
    const after = (await statesOf(ctx, run.id)).map(([slug, , state]) => [slug, state]);
    expect(Object.fromEntries(after)).toEqual({ [api]: "refused", [`${api}-x`]: "refused", [`${api}-y`]: "created" });
    expect(await labelsOf(ctx, api)).toEqual(["1.0.0"]);
  });

  it("makes teams for an administrator", async () => {
    const world = await createWorld();
    const admin = await world.administrator();
    const [api, owner] = [world.unique("pets"), world.unique("shop")];
    const manifest = {
      apis: [
        {
          slug: api,
          title: "Pets",
          owner: { team: owner },
          tags: ["zoo"],
          versions: [{ version: "1.0", file: "a.yaml" }],
        },
      ],
    };
    const run = await upload(admin.ctx, { "manifest.json": JSON.stringify(manifest), "a.yaml": definition() });
    expect((await listImportItems(admin.ctx, { id: run.id })).items[0]).toMatchObject({ outlook: "new-team" });
    await runImport(admin.ctx, { id: run.id });
    await runAll();
    expect(await getApi(admin.ctx, { api })).toMatchObject({ tags: ["zoo"], team: { slug: owner } });
  });
});

describe("the plan", () => {
  it("can be changed before it runs: owner, slug, version, what stays out", async () => {
    const { world, ctx, api, team } = await publisher();
    const admin = await world.administrator();
    const run = await upload(admin.ctx, {
      "one/1.0.0/openapi.yaml": definition("1.0.0"),
      "one/1.1.0/openapi.yaml": definition("1.1.0"),
      "two/openapi.yaml": definition("3.0.0"),
    });
    const items = (await listImportItems(admin.ctx, { id: run.id })).items;
    expect(items.map((item) => item.outlook)).toEqual(["needs-team", "needs-team", "needs-team"]);
    await changeImport(admin.ctx, {
      id: run.id,
      changes: {
        team: team.slug,
        apis: [
          { api: "one", to: api },
          { api: "two", include: false },
        ],
        items: [{ id: items[1]?.id ?? "", version: "1.2.0" }],
      },
    });
    await expect(changeImport(ctx, { id: run.id, changes: {} })).rejects.toEqual(code("not_found"));
    await runImport(admin.ctx, { id: run.id });
    await runAll();
    expect(await labelsOf(ctx, api)).toEqual(["1.2.0", "1.0.0"]);
    expect((await getImport(admin.ctx, { id: run.id })).counts).toMatchObject({ created: 2, left_out: 1 });
    await expect(changeImport(admin.ctx, { id: run.id, changes: {} })).rejects.toEqual(code("conflict"));
  });

  it("is refused where there is nothing to plan", async () => {
    const { ctx } = await publisher();
    await expect(upload(ctx, { "readme.md": "nothing" })).rejects.toEqual(code("invalid_input"));
    const bytes = text("PK\u0003\u0004 broken");
    await expect(startImport(ctx, { upload: [{ name: "x.zip", bytes }] })).rejects.toEqual(code("invalid_input"));
    await expect(startImport(ctx, {})).rejects.toEqual(code("invalid_input"));
  });

  it("is not for people who may publish nowhere", async () => {
    const { world, team } = await publisher();
    for (const ctx of [(await world.reader()).ctx, (await team.member("reader")).ctx]) {
      await expect(upload(ctx, { "a.yaml": definition() })).rejects.toEqual(code("forbidden"));
    }
    await expect(upload(world.anonymous, { "a.yaml": definition() })).rejects.toEqual(code("unauthenticated"));
  });
});

describe("a run that is broken off", () => {
  it("goes on where it stopped, and does nothing twice", async () => {
    const { world, ctx, api } = await publisher();
    const run = await upload(ctx, {
      [`${api}/1.0.0/openapi.yaml`]: definition("1.0.0"),
      [`${api}/1.1.0/openapi.yaml`]: definition("1.1.0"),
      [`${api}/1.2.0/openapi.yaml`]: definition("1.2.0"),
    });
    await runImport(ctx, { id: run.id });
    let calls = 0;
    const dying = {
      actAs: async () => {
        if (++calls === 2) throw new Error("the process died");
        return ctx;
      },
      progress: async () => undefined,
      signal: new AbortController().signal,
    };
    await expect(performImport(world.system, { runId: run.id }, dying)).rejects.toThrow("died");
    expect(await getImport(ctx, { id: run.id })).toMatchObject({
      state: "running",
      counts: { created: 1, planned: 2 },
    });
    await runAll();
    expect(await getImport(ctx, { id: run.id })).toMatchObject({ state: "done", counts: { created: 3 } });
    const { prisma } = await testDatabase();
    const published = await prisma.auditEntry.count({
      where: { action: "version.publish", entityName: { startsWith: `${api}@` } },
    });
    expect(published).toBe(3);
  });

  it("knows a version as its own that was published when the process died", async () => {
    const { world, ctx, api } = await publisher();
    const run = await upload(ctx, { [`${api}/1.0.0/openapi.yaml`]: definition("1.0.0") });
    await runImport(ctx, { id: run.id });
    await runAll();
    const { prisma } = await testDatabase();
    await prisma.importItem.updateMany({ where: { runId: run.id }, data: { state: "working", finishedAt: null } });
    await prisma.importRun.update({ where: { id: run.id }, data: { state: "running" } });
    const work = { actAs: async () => ctx, progress: async () => undefined, signal: new AbortController().signal };
    await performImport(world.system, { runId: run.id }, work);
    expect(await getImport(ctx, { id: run.id })).toMatchObject({ state: "done", counts: { created: 1, present: 0 } });
  });

  it("is done once by two processes at a time", async () => {
    const { world, ctx, api } = await publisher();
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, n) => [`${api}/1.${n}.0/openapi.yaml`, definition(`1.${n}.0`)]),
    );
    const run = await upload(ctx, files);
    await runImport(ctx, { id: run.id });
    const work = { actAs: async () => ctx, progress: async () => undefined, signal: new AbortController().signal };
    await Promise.all([1, 2].map(() => performImport(world.system, { runId: run.id }, work)));
    await runAll();
    expect(await labelsOf(ctx, api)).toHaveLength(6);
    const { prisma } = await testDatabase();
    const where = { action: "version.publish", entityName: { startsWith: `${api}@` } };
    expect(await prisma.auditEntry.count({ where })).toBe(6);
  });
});

describe("whoever began a run", () => {
  it("brings in nothing more once they may not sign in, though the job is at work", async () => {
    const { world, ctx, api } = await publisher();
    const files = Object.fromEntries(
      Array.from({ length: 3 }, (_, n) => [`${api}/1.${n}.0/openapi.yaml`, definition(`1.${n}.0`)]),
    );
    const run = await upload(ctx, files);
    await runImport(ctx, { id: run.id });
    const { prisma } = await testDatabase();
    const work = {
      actAs: async () => ctx,
      progress: async () => {
        await prisma.user.update({ where: { id: run.createdBy.id }, data: { disabledAt: new Date() } });
      },
      signal: new AbortController().signal,
    };
    await performImport(world.system, { runId: run.id }, work);
    const admin = await world.administrator();
    expect(await getImport(admin.ctx, { id: run.id })).toMatchObject({
      state: "failed",
      counts: { created: 1, planned: 2 },
    });
    expect(await labelsOf(admin.ctx, api)).toHaveLength(1);
  });

  it("shows the token of an address to nobody else", async () => {
    const { ctx, api } = await publisher();
    const address = { url: `https://${api}.example/apis.json?token=s3cret`, kind: "auto" as const };
    const run = await startImport(ctx, { address });
    expect(run.source).toBe(address.url);
    await cancelImport(ctx, { id: run.id });
    const { prisma } = await testDatabase();
    const entries = await prisma.auditEntry.findMany({ where: { entityId: run.id } });
    expect(entries.map((entry) => entry.action)).toEqual(["import.create", "import.cancel"]);
    for (const entry of entries) {
      expect(entry.entityName).toBe(`https://${api}.example/apis.json`);
      expect(JSON.stringify([entry.before, entry.after])).not.toContain("s3cret");
    }
  });

  it.each(["https://user:pass@git.example/apis.json", "https://token@git.example/a"])(
    "keeps no address like %s",
    async (url) => {
      const { ctx } = await publisher();
      await expect(startImport(ctx, { address: { url, kind: "auto" } })).rejects.toEqual(code("invalid_input"));
    },
  );
});

describe("the steps of a run", () => {
  it("cancels, and goes on by a retry", async () => {
    const { ctx, api } = await publisher();
    const run = await upload(ctx, { [`${api}/1.0.0/openapi.yaml`]: definition() });
    await expect(retryImport(ctx, { id: run.id })).rejects.toEqual(code("conflict"));
    await runImport(ctx, { id: run.id });
    await expect(runImport(ctx, { id: run.id })).rejects.toEqual(code("conflict"));
    expect(await cancelImport(ctx, { id: run.id })).toMatchObject({ state: "cancelled" });
    await runAll();
    await expect(getApi(ctx, { api })).rejects.toEqual(code("not_found"));
    await retryImport(ctx, { id: run.id });
    await runAll();
    expect(await getImport(ctx, { id: run.id })).toMatchObject({ state: "done", counts: { created: 1 } });
    await expect(retryImport(ctx, { id: run.id })).rejects.toEqual(code("conflict"));
  });

  it("tries what was refused once more", async () => {
    const { world, ctx, api } = await publisher();
    const admin = await world.administrator();
    const other = await world.team("Others");
    const run = await upload(ctx, { [`${other.slug}/${api}/1.0.0/openapi.yaml`]: definition("1.0.0", PETS) });
    await runImport(ctx, { id: run.id });
    await runAll();
    expect((await getImport(ctx, { id: run.id })).counts).toMatchObject({ refused: 1 });
    const { prisma } = await testDatabase();
    if (ctx.actor.kind !== "user") throw new Error("a person");
    await prisma.membership.create({ data: { teamId: other.id, userId: ctx.actor.id, role: "publisher" } });
    await retryImport(admin.ctx, { id: run.id });
    await runAll();
    expect((await getImport(ctx, { id: run.id })).counts).toMatchObject({ created: 1, refused: 0 });
  });
});
