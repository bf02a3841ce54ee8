import { afterAll, describe, expect, it } from "vitest";
import { parseBackstageCatalog } from "@/lib/backstage/model/parse-backstage-catalog";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import { getConsumer } from "@/lib/consumers/verbs/get-consumer";
import { listConsumedApis } from "@/lib/consumers/verbs/list-consumed-apis";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { closeWorkers } from "@/lib/workers/pool";
import { buildBackstage } from "./build-backstage";
import { importRelationFiles, importRelations } from "./import-relations";

afterAll(closeWorkers);

async function scene() {
  const world = await createWorld();
  const team = await world.team("Pay");
  const api = await addPublishedApi(world, team);
  await api.publish("1.0.0");
  const name = world.unique("web");
  const text = (consumes: string, more = "") => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  title: Web
spec: {type: website, lifecycle: production, owner: ${team.slug}, providesApis: [${more}], consumesApis: [${consumes}]}
`;
  const catalog = (consumes: string, more?: string) =>
    parseBackstageCatalog([{ name: "catalog-info.yaml", text: text(consumes, more) }]);
  return { world, team, api, name, catalog, publisher: await team.member("publisher") };
}

describe("importRelations", () => {
  it("takes components over as consumers, and changes nothing the second time", async () => {
    const { world, api, name, catalog, publisher, team } = await scene();
    const first = await importRelations(publisher.ctx, { catalog: catalog(api.slug, api.slug), source: "infra" });
    expect(first).toMatchObject({ created: [name], changed: [], dependencies: { added: 1 }, findings: [] });
    expect(await getConsumer(world.anonymous, { consumer: name })).toMatchObject({
      name: "Web",
      kind: "application",
      team: { slug: team.slug },
      provides: [{ slug: api.slug, sources: ["backstage"] }],
    });
    const again = await importRelations(publisher.ctx, { catalog: catalog(api.slug, api.slug), source: "infra" });
    expect(again).toMatchObject({ created: [], changed: [], unchanged: [name], dependencies: { unchanged: 1 } });
  });

  it("replaces what this catalogue said, and nothing else", async () => {
    const { world, api, name, catalog, publisher } = await scene();
    await importRelations(publisher.ctx, { catalog: catalog(api.slug), source: "infra" });
    await importRelations(publisher.ctx, { catalog: catalog(api.slug), source: "other" });
    await declareDependency(publisher.ctx, { consumer: name, api: api.slug });
    const gone = await importRelations(publisher.ctx, { catalog: catalog("", api.slug), source: "infra" });
    expect(gone.dependencies.removed).toBe(1);
    const [left] = (await listConsumedApis(world.anonymous, { consumer: name })).items;
    expect(left?.claims.map(({ source, origin }) => [source, origin])).toEqual([
      ["backstage", "other"],
      ["declared", ""],
    ]);
  });

  it("writes nothing when asked what would happen", async () => {
    const { world, api, name, catalog, publisher } = await scene();
    const told = await importRelations(publisher.ctx, { catalog: catalog(api.slug), dryRun: true });
    expect(told).toMatchObject({ dryRun: true, created: [name] });
    await expect(getConsumer(world.anonymous, { consumer: name })).rejects.toMatchObject({ code: "not_found" });
  });

  it("finds APIs that are not there, and leaves out what is not the caller's", async () => {
    const { world, api, catalog } = await scene();
    const missing = world.unique("gone");
    const told = await importRelations(world.system, { catalog: catalog(`${api.slug}, ${missing}`) });
    expect(told.findings.map(({ rule, severity }) => [rule, severity])).toEqual([["backstage-api-unknown", "warning"]]);
    expect(told.dependencies.added).toBe(1);
    const stranger = await (await world.team("Else")).member("publisher");
    const refused = await importRelations(stranger.ctx, { catalog: catalog(""), source: "x" });
    expect(refused.findings).toEqual([]);
    const other = await importRelations(stranger.ctx, { catalog: catalog(api.slug), source: "x" });
    expect(other.findings.map(({ rule }) => rule)).toEqual(["backstage-not-allowed"]);
    await expect(importRelations((await world.reader()).ctx, { catalog: catalog("") })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("buildBackstage", () => {
  it("gives back what was taken over, operations and versions too", async () => {
    const { world, team, api, publisher } = await scene();
    const slug = world.unique("ledger");
    const input = { slug, name: "Ledger", team: team.slug, contact: "ledger@example.test", provides: [api.slug] };
    await createConsumer(publisher.ctx, input);
    const operations = ["GET /pets/{petId}"];
    await declareDependency(publisher.ctx, { consumer: slug, api: api.slug, version: "1.0.0", operations });
    const { text, files } = await buildBackstage(publisher.ctx, { team: team.slug, definitions: "file" });
    expect(files).toEqual([{ api: api.slug, version: "1.0.0", path: `apis/${api.slug}/1.0.0/openapi.yaml` }]);
    const catalog = parseBackstageCatalog([
      { name: "catalog-info.yaml", text },
      { name: files[0]?.path ?? "", text: "openapi: 3.0.3" },
    ]);
    expect(catalog.findings).toEqual([]);
    expect(catalog.apis[0]).toMatchObject({ type: "openapi", definition: { kind: "file", text: "openapi: 3.0.3" } });
    const told = await importRelations(publisher.ctx, { catalog, source: "round" });
    expect(told).toMatchObject({ changed: [slug], findings: [] });
    const [item] = (await listConsumedApis(world.system, { consumer: slug })).items;
    expect(item?.claims.map(({ source, version, operations: keys }) => [source, version, keys])).toEqual([
      ["backstage", "1.0.0", operations],
      ["declared", "1.0.0", operations],
    ]);
  });

  it("links or holds definitions, and hides contacts from people who are not signed in", async () => {
    const { world, team, api, publisher } = await scene();
    await createConsumer(publisher.ctx, {
      slug: world.unique("x"),
      name: "X",
      team: team.slug,
      contact: "x@example.test",
    });
    const linked = await buildBackstage(world.anonymous, { team: team.slug });
    expect(linked.text).toContain(`/api/v1/apis/${api.slug}/versions/1.0.0/document`);
    expect(linked.text).not.toContain("x@example.test");
    const { text } = await buildBackstage(publisher.ctx, { team: team.slug, definitions: "inline" });
    const [read] = parseBackstageCatalog([{ name: "catalog-info.yaml", text }]).apis;
    expect(read?.definition).toMatchObject({ kind: "inline", text: expect.stringContaining("openapi: 3.0.3") });
  });
});

describe("importRelationFiles", () => {
  it("reads a long catalogue while others are served, and none for people who may declare nothing", async () => {
    const { world, team, publisher } = await scene();
    const entity = (index: number) =>
      `---\napiVersion: backstage.io/v1alpha1\nkind: Resource\nmetadata: {name: r${index}}\nspec: {type: db}\n`;
    const text = Array.from({ length: 8_000 }, (_, index) => entity(index)).join("");
    const files = [{ name: "catalog-info.yaml", text }];
    const reader = await team.member("reader");
    await expect(importRelationFiles(reader.ctx, { files })).rejects.toMatchObject({ code: "forbidden" });
    await expect(importRelationFiles(world.anonymous, { files })).rejects.toMatchObject({ code: "unauthenticated" });
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const begun = performance.now();
    const told = await importRelationFiles(publisher.ctx, { files, dryRun: true });
    clearInterval(watch);
    expect(told).toMatchObject({ created: [], dryRun: true });
    expect(longest).toBeLessThan(Math.max(400, (performance.now() - begun) / 2));
  });
});
