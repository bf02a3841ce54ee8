import { afterAll, describe, expect, it } from "vitest";
import { getConsumer } from "@/lib/consumers/verbs/get-consumer";
import { listConsumedApis } from "@/lib/consumers/verbs/list-consumed-apis";
import type { ServiceContext } from "@/lib/core/context";
import { zipOf } from "@/lib/testing/archives";
import { definition } from "@/lib/testing/definitions";
import { runJobs } from "@/lib/testing/jobs";
import { createWorld } from "@/lib/testing/world";
import { closeWorkers } from "@/lib/workers/pool";
import { getImport } from "./get-import";
import { startImport } from "./start-import";
import { runImport } from "./step-import";

afterAll(closeWorkers);

const entity = (kind: string, name: string, spec: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: ${spec}\n`;

/** The catalogue of a team: one API, and one component that consumes APIs. */
async function estate() {
  const world = await createWorld();
  const team = await world.team();
  const { ctx } = await team.member("publisher");
  const [api, web] = [world.unique("pets"), world.unique("web")];
  const files = (consumes: string) => ({
    "catalog-info.yaml": [
      entity(
        "API",
        api,
        `{ type: openapi, lifecycle: production, owner: ${team.slug}, definition: { $text: ./pets/openapi.yaml } }`,
      ),
      entity(
        "Component",
        web,
        `{ type: website, lifecycle: production, owner: ${team.slug}, consumesApis: [${consumes}] }`,
      ),
    ].join("---\n"),
    "pets/openapi.yaml": definition(),
  });
  return { world, team, ctx, api, web, files };
}

async function bringIn(ctx: ServiceContext, files: Record<string, string>) {
  const bytes = await zipOf(files);
  const { id } = await startImport(ctx, { upload: [{ name: "estate.zip", bytes }] });
  await runImport(ctx, { id });
  expect((await runJobs({ kinds: ["import-run"] })).filter((job) => job.failed !== null)).toEqual([]);
  return getImport(ctx, { id });
}

const consumedBy = async (ctx: ServiceContext, consumer: string) =>
  (await listConsumedApis(ctx, { consumer })).items.map(({ api, claims }) => [
    api.slug,
    claims.map(({ source, origin }) => `${source} ${origin}`),
  ]);

describe("an import with a Backstage catalogue", () => {
  it("tells who calls whom, once its APIs are there, and the same again changes nothing", async () => {
    const { world, team, ctx, api, web, files } = await estate();
    for (const counts of [{ created: 1 }, { created: 0, present: 1 }]) {
      expect(await bringIn(ctx, files(api))).toMatchObject({ state: "done", error: null, counts });
      expect(await getConsumer(world.anonymous, { consumer: web })).toMatchObject({ team: { slug: team.slug } });
      expect(await consumedBy(world.anonymous, web)).toEqual([[api, ["backstage estate.zip"]]]);
    }
  });

  it("takes back what the catalogue says no more", async () => {
    const { world, ctx, api, web, files } = await estate();
    await bringIn(ctx, files(api));
    expect(await bringIn(ctx, files(""))).toMatchObject({ state: "done", error: null });
    expect(await consumedBy(world.anonymous, web)).toEqual([]);
  });

  it("is done, and says with file and line what could not be taken", async () => {
    const { world, ctx, api, web, files } = await estate();
    const run = await bringIn(ctx, files(`${api}, no-such-api`));
    expect(run.state).toBe("done");
    expect(run.error).toMatch(/^catalog-info\.yaml:\d+: .*no-such-api/);
    expect(await consumedBy(world.anonymous, web)).toEqual([[api, ["backstage estate.zip"]]]);
  });

  it("leaves alone what belongs to teams of others", async () => {
    const { world, ctx, api, web, files } = await estate();
    await bringIn(ctx, files(api));
    const other = await world.team("Others");
    const stranger = await other.member("publisher");
    const run = await bringIn(stranger.ctx, files(""));
    expect(run).toMatchObject({ state: "done", error: expect.stringContaining(web) });
    expect(await consumedBy(world.anonymous, web)).toEqual([[api, ["backstage estate.zip"]]]);
  });
});
