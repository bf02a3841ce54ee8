import { describe, expect, it } from "vitest";
import { declareDeprecation } from "@/lib/deprecations/verbs/declare-deprecation";
import { addPublishedApi } from "@/lib/testing/published-api";
import { contextAt, countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addDailyTraffic, addTraffic } from "@/lib/testing/usage";
import { createWorld } from "@/lib/testing/world";
import { createConsumer } from "./create-consumer";
import { declareDependency } from "./declare-dependency";
import { followApi } from "./follow-api";
import { listFollows } from "./list-follows";
import { getConsumer } from "./get-consumer";
import { getDependencyGraph } from "./get-dependency-graph";
import { linkIdentity, unlinkIdentity } from "./link-identity";
import { listApiConsumers, listConsumersOf } from "./list-consumers-of";
import { listBreaking, listTeamBreaking } from "./list-breaking";
import { listIdentities } from "./list-identities";
import { listStandings } from "./list-standings";
import { listUpgrades } from "./list-upgrades";
import { listMerges } from "./list-merges";
import { mergeConsumers, undoMerge } from "./merge-consumers";
import { requireConsumer } from "./require-consumer";
import { refreshTraffic } from "./refresh-traffic";
import { setStandings } from "./set-standings";
import { updateConsumer } from "./update-consumer";

const refused = (code: string) => expect.objectContaining({ code });

const SCHEMA = `components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, tag: {type: string, deprecated: true}}}
`;

const document = (version: string, paths: string) =>
  `openapi: 3.1.0\ninfo: {title: Pets, version: ${version}}\npaths:\n${paths}${SCHEMA}`;
const get = (path: string, extra = "", schema = '{"type": "string"}') =>
  `  ${path}:\n    get:\n${extra}      responses:\n        "200":\n          description: ok\n          content: {application/json: {schema: ${schema}}}\n`;
const OLD = `${get("/pets", "", '{"$ref": "#/components/schemas/Pet"}')}${get("/orders", "      deprecated: true\n      x-sunset: 2027-06-30\n")}${get("/owners")}`;

/** Makes a version that was published the active one, whatever policies ask. */
async function activate(api: string, label: string) {
  const { prisma } = await testDatabase();
  const version = await prisma.apiVersion.findFirstOrThrow({ where: { label, api: { slug: api } } });
  await prisma.apiVersion.update({ where: { id: version.id }, data: { state: "active" } });
  await prisma.api.update({ where: { slug: api }, data: { activeVersionId: version.id } });
}

async function scene() {
  const world = await createWorld();
  const provider = await world.team("Pets");
  const caller = await world.team("Shop");
  const api = await addPublishedApi(world, provider);
  await api.publish("1.0.0", document("1.0.0", OLD));
  await activate(api.slug, "1.0.0");
  const publisher = await caller.member("publisher");
  const owner = await provider.member("owner");
  const slug = world.unique("shop");
  await createConsumer(publisher.ctx, { slug, name: "Shop", team: caller.slug });
  return { world, provider, caller, api, publisher, owner, slug };
}

describe("identities", () => {
  it("are the consumer's whose slug or declared name they are, and stay so when it is renamed", async () => {
    const { world, api, publisher, slug } = await scene();
    const spiffe = `spiffe://mesh/ns/${slug}/sa/web`;
    await updateConsumer(publisher.ctx, { consumer: slug, patch: { identities: [{ value: spiffe }] } });
    await addTraffic(world.system, { service: api.slug, call: "GET /pets", by: slug, times: 3 });
    await addTraffic(world.system, { service: api.slug, call: "GET /owners", by: spiffe, times: 2 });
    const before = await listStandings(publisher.ctx, { api: api.slug, version: "1.0.0" });
    expect(before.items).toMatchObject([{ consumer: { slug }, known: "traffic", calls: 5, standing: "silent" }]);
    const fresh = world.unique("store");
    await updateConsumer(publisher.ctx, { consumer: slug, patch: { slug: fresh, name: "Store" } });
    expect(await getConsumer(publisher.ctx, { consumer: slug })).toMatchObject({ slug: fresh, formerSlugs: [slug] });
    await addTraffic(world.system, { service: api.slug, call: "GET /pets", by: slug, times: 1 });
    const after = await listStandings(publisher.ctx, { api: api.slug, version: "1.0.0" });
    expect(after.items).toMatchObject([{ consumer: { slug: fresh, name: "Store" }, calls: 6 }]);
    await expect(createConsumer(publisher.ctx, { slug, name: "Again" })).rejects.toEqual(refused("conflict"));
    await updateConsumer(publisher.ctx, { consumer: fresh, patch: { slug } });
    expect(await getConsumer(publisher.ctx, { consumer: fresh })).toMatchObject({ slug, formerSlugs: [fresh] });
  });

  it("are linked and unlinked by owners of what they call, and by nobody else", async () => {
    const { world, api, publisher, owner, slug } = await scene();
    const name = world.unique("stranger");
    await addTraffic(world.system, { service: api.slug, call: "GET /pets", by: name, times: 4 });
    const unknown = await listApiConsumers(owner.ctx, { api: api.slug });
    expect(unknown).toMatchObject({
      items: [],
      traffic: { calls: 4, unknownCalls: 4, mayLink: true, unknown: [{ who: "identity", calls: 4, share: 1 }] },
    });
    const identity = unknown.traffic.unknown[0]?.identity?.id ?? "";
    const elsewhere = await (await world.team("Else")).member("publisher");
    await expect(linkIdentity(elsewhere.ctx, { identity, to: { consumer: slug } })).rejects.toEqual(
      refused("forbidden"),
    );
    await expect(linkIdentity(world.anonymous, { identity, to: { consumer: slug } })).rejects.toEqual(
      refused("unauthenticated"),
    );
    await linkIdentity(owner.ctx, { identity, to: { consumer: slug } });
    expect(await listConsumersOf(publisher.ctx, { api: api.slug })).toMatchObject([
      { consumer: { slug }, known: "traffic", operations: ["GET /pets"], claims: [{ source: "traffic" }] },
    ]);
    const graph = await getDependencyGraph(publisher.ctx, { consumer: slug });
    expect(graph.edges.find(({ relation }) => relation === "calls")).toMatchObject({ said: ["traffic"] });
    expect((await listIdentities(publisher.ctx, { consumer: slug })).items).toMatchObject([
      { id: identity, value: name },
    ]);
    await unlinkIdentity(publisher.ctx, { identity });
    expect(await listConsumersOf(publisher.ctx, { api: api.slug })).toEqual([]);
    const made = world.unique("made");
    const created = await linkIdentity(publisher.ctx, { identity, to: { create: { slug: made, name: "Made" } } });
    expect(created).toMatchObject({ created: true, identity: { consumer: { slug: made } } });
    const { id } = await requireConsumer(world.system, made);
    await expectAuditEntry(world.system, { action: "identity.link", entityId: id });
  });

  it("cannot be declared by two consumers", async () => {
    const { world, publisher, slug } = await scene();
    const value = world.unique("client");
    await updateConsumer(publisher.ctx, { consumer: slug, patch: { identities: [{ value, attribute: "client.id" }] } });
    const twin = { slug: world.unique("twin"), name: "Twin", identities: [{ value }] };
    await expect(createConsumer(publisher.ctx, twin)).rejects.toEqual(refused("conflict"));
    const other = { ...twin, identities: [{ value, attribute: "peer.service" }] };
    expect(await createConsumer(publisher.ctx, other)).toMatchObject({
      identities: [{ value, sources: ["declared"] }],
    });
  });
});

describe("callers of an API", () => {
  it("are held against what is declared of them", async () => {
    const { world, api, publisher, slug } = await scene();
    const quiet = world.unique("quiet");
    await createConsumer(publisher.ctx, { slug: quiet, name: "Quiet" });
    for (const consumer of [slug, quiet]) {
      await declareDependency(publisher.ctx, { consumer, api: api.slug, operations: ["GET /pets"] });
    }
    await addDailyTraffic(world.system, 20, { service: api.slug, call: "GET /owners", by: slug, times: 2 });
    await refreshTraffic(world.system);
    const { items } = await listApiConsumers(publisher.ctx, { api: api.slug });
    const bySlug = new Map(items.map((one) => [one.consumer.slug, one]));
    expect(bySlug.get(slug)).toMatchObject({
      known: "both",
      traffic: { calls: 40 },
      undeclared: ["GET /owners"],
      uncalled: ["GET /pets"],
      quietDays: null,
    });
    expect(bySlug.get(quiet)).toMatchObject({ known: "declared", traffic: null, quietDays: 19 });
  });
});

describe("standings", () => {
  it("go from silent to migrated, by its team or on its behalf, and show who still calls", async () => {
    const { world, api, publisher, owner, slug } = await scene();
    await declareDependency(publisher.ctx, { consumer: slug, api: api.slug, operations: ["GET /orders"] });
    const at = { api: api.slug, version: "1.0.0", subject: { kind: "operation", place: "GET /orders" } } as const;
    const list = () =>
      listStandings(publisher.ctx, { api: api.slug, version: "1.0.0", kind: "operation", place: "GET /orders" });
    expect(await list()).toMatchObject({ items: [{ standing: "silent", by: null }], counts: { silent: 1 } });
    await setStandings(publisher.ctx, { consumer: slug, items: [{ ...at, standing: "acknowledged", note: "Seen" }] });
    await setStandings(publisher.ctx, {
      consumer: slug,
      items: [{ ...at, standing: "migrating", plannedOn: "2027-01-31" }],
    });
    expect((await list()).items).toMatchObject([{ standing: "migrating", plannedOn: "2027-01-31", onBehalf: false }]);
    const { id } = await requireConsumer(world.system, slug);
    const audits = await countAuditEntries(world.system, id);
    await setStandings(publisher.ctx, {
      consumer: slug,
      items: [{ ...at, standing: "migrating", plannedOn: "2027-01-31" }],
    });
    expect(await countAuditEntries(world.system, id)).toBe(audits);
    await setStandings(owner.ctx, { consumer: slug, items: [{ ...at, standing: "migrated" }] });
    expect((await list()).items).toMatchObject([{ standing: "migrated", onBehalf: true, stillCalling: false }]);
    const later = new Date(world.system.now.getTime() + 60_000);
    await addTraffic(await contextAt(world.system, later), {
      service: api.slug,
      call: "GET /orders",
      by: slug,
      at: later,
    });
    expect((await list()).items).toMatchObject([{ standing: "migrated", stillCalling: true, known: "both" }]);
    await setStandings(publisher.ctx, { consumer: slug, items: [{ ...at, standing: "silent" }] });
    expect((await list()).items).toMatchObject([{ standing: "silent", at: null }]);
  });

  it("are refused of strangers, and of what the version does not have", async () => {
    const { world, api, publisher, slug } = await scene();
    const stranger = await (await world.team("Else")).member("owner");
    const items = [{ api: api.slug, version: "1.0.0", standing: "acknowledged" as const }];
    await expect(setStandings(stranger.ctx, { consumer: slug, items })).rejects.toEqual(refused("forbidden"));
    const subject = { kind: "operation" as const, place: "GET /cats" };
    const wrong = [{ ...items[0], api: api.slug, version: "1.0.0", standing: "migrated" as const, subject }];
    await expect(setStandings(publisher.ctx, { consumer: slug, items: wrong })).rejects.toEqual(
      refused("invalid_input"),
    );
  });
});

describe("what will break", () => {
  it("is what it calls, names or may call, by operations, schemas and fields", async () => {
    const { world, caller, api, publisher, slug } = await scene();
    await declareDependency(publisher.ctx, { consumer: slug, api: api.slug, operations: ["GET /pets"] });
    await addTraffic(world.system, { service: api.slug, call: "GET /orders", by: slug, times: 7 });
    const vague = world.unique("vague");
    await createConsumer(publisher.ctx, { slug: vague, name: "Vague", team: caller.slug });
    await declareDependency(publisher.ctx, { consumer: vague, api: api.slug });
    const { items, summary } = await listBreaking(publisher.ctx, { consumer: slug });
    expect(items).toMatchObject([
      { subject: { kind: "operation", place: "GET /orders" }, sure: "called", calls: 7, next: expect.any(String) },
      { subject: { kind: "field", place: "Pet.tag" }, sure: "named", calls: 0, operations: ["GET /pets"] },
    ]);
    expect(items[0]).toMatchObject({ sunsetAt: "2027-06-30T00:00:00.000Z", standing: "silent", maySay: "team" });
    expect(summary).toMatchObject({ open: 2, silent: 2 });
    const team = await listTeamBreaking(publisher.ctx, { team: caller.slug });
    expect(team.items.filter((one) => one.consumer.slug === vague)).toMatchObject([
      { sure: "possible" },
      { sure: "possible" },
    ]);
    expect((await listBreaking(publisher.ctx, { consumer: slug, within: 0 })).items).toEqual([]);
  });

  it("is a schema that was declared to go away, for those alone who call what is made of it", async () => {
    const { world, api, owner, publisher, slug } = await scene();
    const other = world.unique("owners-app");
    await createConsumer(publisher.ctx, { slug: other, name: "Other" });
    await addTraffic(world.system, { service: api.slug, call: "GET /pets", by: slug, times: 4 });
    await addTraffic(world.system, { service: api.slug, call: "GET /owners", by: other, times: 4 });
    const deprecation = {
      kind: "schema" as const,
      place: "Pet",
      sunsetAt: "2027-09-01",
      zone: "Europe/Oslo",
      reason: "Old.",
    };
    await declareDeprecation(owner.ctx, { api: api.slug, version: "1.0.0", deprecation });
    const { items } = await listBreaking(publisher.ctx, { consumer: slug });
    expect(items.find(({ subject }) => subject.kind === "schema")).toMatchObject({
      ...{ sunsetAt: "2027-08-31T22:00:00.000Z", sunsetOn: "2027-09-01" },
      ...{ subject: { place: "Pet" }, sure: "called", calls: 4, operations: ["GET /pets"] },
    });
    expect((await listBreaking(publisher.ctx, { consumer: other })).items).toEqual([]);
  });

  it("names operations that are gone, and what breaks in a newer version", async () => {
    const { api, publisher, slug } = await scene();
    await api.publish("2.0.0", document("2.0.0", get("/owners")));
    await declareDependency(publisher.ctx, {
      consumer: slug,
      api: api.slug,
      version: "1.0.0",
      operations: ["GET /pets"],
    });
    const { items } = await listUpgrades(publisher.ctx, { consumer: slug });
    expect(items).toMatchObject([{ from: "1.0.0", to: "2.0.0", sure: true, breaking: [{ operation: "GET /pets" }] }]);
    expect(items[0]?.breakingInAll).toBeGreaterThan(1);
  });
});

describe("merging", () => {
  it("makes two consumers one, and two again", async () => {
    const { world, caller, api, publisher, slug } = await scene();
    const other = world.unique("old-shop");
    await createConsumer(publisher.ctx, { slug: other, name: "Old shop", team: caller.slug });
    await declareDependency(publisher.ctx, { consumer: other, api: api.slug, operations: ["GET /orders"] });
    await addTraffic(world.system, { service: api.slug, call: "GET /pets", by: other, times: 5 });
    const items = [{ api: api.slug, version: "1.0.0", standing: "migrating" as const }];
    await setStandings(publisher.ctx, { consumer: other, items });
    const { id } = await mergeConsumers(publisher.ctx, { consumer: slug, other });
    expect(await getConsumer(publisher.ctx, { consumer: other })).toMatchObject({ slug, formerSlugs: [other] });
    const { items: merged } = await listStandings(publisher.ctx, { api: api.slug, version: "1.0.0" });
    expect(merged).toMatchObject([{ consumer: { slug }, standing: "migrating", calls: 5, known: "both" }]);
    expect((await listMerges(publisher.ctx, { consumer: slug })).items).toMatchObject([
      { slug: other, undoneAt: null },
    ]);
    await undoMerge(publisher.ctx, { consumer: slug, merge: id });
    expect(await getConsumer(publisher.ctx, { consumer: other })).toMatchObject({ slug: other, name: "Old shop" });
    const { items: apart } = await listStandings(publisher.ctx, { api: api.slug, version: "1.0.0" });
    expect(apart).toMatchObject([{ consumer: { slug: other }, standing: "migrating", calls: 5 }]);
    await expect(undoMerge(publisher.ctx, { consumer: slug, merge: id })).rejects.toEqual(refused("conflict"));
    await expect(mergeConsumers(publisher.ctx, { consumer: slug, other: slug })).rejects.toEqual(refused("conflict"));
  });

  it("needs the right to change both", async () => {
    const { world, owner, publisher, slug } = await scene();
    const other = world.unique("theirs");
    await createConsumer(owner.ctx, { slug: other, name: "Theirs" });
    await expect(mergeConsumers(publisher.ctx, { consumer: slug, other })).rejects.toEqual(refused("forbidden"));
  });
});

describe("being told", () => {
  it("is on for what a consumer calls, and can be switched off", async () => {
    const { api, publisher, slug } = await scene();
    await declareDependency(publisher.ctx, { consumer: slug, api: api.slug });
    expect((await listFollows(publisher.ctx, { consumer: slug })).items).toMatchObject([{ told: true }]);
    await followApi(publisher.ctx, { consumer: slug, api: api.slug, told: false });
    expect((await listFollows(publisher.ctx, { consumer: slug })).items).toMatchObject([{ told: false }]);
    await followApi(publisher.ctx, { consumer: slug, api: api.slug, told: true });
    expect((await listFollows(publisher.ctx, { consumer: slug })).items).toMatchObject([{ told: true }]);
  });
});
