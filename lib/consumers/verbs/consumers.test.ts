import { describe, expect, it } from "vitest";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { contentRevision } from "@/lib/core/revision";
import { createConsumer } from "./create-consumer";
import { declareDependency } from "./declare-dependency";
import { deleteConsumer } from "./delete-consumer";
import { getConsumer, getConsumerPage } from "./get-consumer";
import { listConsumedApis } from "./list-consumed-apis";
import { listApiConsumers, listConsumersOf } from "./list-consumers-of";
import { listConsumers } from "./list-consumers";
import { removeDependency } from "./remove-dependency";
import { requireConsumer } from "./require-consumer";
import { updateConsumer } from "./update-consumer";

const refused = (code: string) => expect.objectContaining({ code });

const operations = (...keys: string[]) => {
  const paths = keys.map((key) => {
    const [method = "GET", path = "/"] = key.split(" ");
    return `  ${path}:\n    ${method.toLowerCase()}:\n      deprecated: ${key.includes("old")}\n      responses: {"200": {description: ok}}\n`;
  });
  return (version: string) => `openapi: 3.1.0\ninfo: {title: Pets, version: ${version}}\npaths:\n${paths.join("")}`;
};

async function scene() {
  const world = await createWorld();
  const provider = await world.team("Pets");
  const caller = await world.team("Shop");
  const api = await addPublishedApi(world, provider);
  await api.publish("1.0.0", operations("GET /pets", "GET /old-pets")("1.0.0"));
  await api.publish("2.0.0", operations("GET /pets", "POST /orders")("2.0.0"));
  const publisher = await caller.member("publisher");
  const slug = world.unique("shop");
  const input = { slug, name: "Shop", team: caller.slug, contact: "shop@example.test" };
  const consumer = await createConsumer(publisher.ctx, input);
  return { world, provider, caller, api, publisher, slug, consumer };
}

describe("consumers", () => {
  it("are made, changed and removed by publishers of their team, each audited", async () => {
    const { world, publisher, slug, consumer, api } = await scene();
    expect(consumer).toMatchObject({ slug, kind: "service", apiCount: 0, provides: [], revision: 1 });
    const changed = await updateConsumer(publisher.ctx, {
      consumer: slug,
      patch: { kind: "application", provides: [api.slug] },
      expected: [contentRevision(consumer)],
    });
    expect(changed).toMatchObject({ kind: "application", provides: [{ slug: api.slug, sources: ["declared"] }] });
    await expect(
      updateConsumer(publisher.ctx, { consumer: slug, patch: { name: "Lost" }, expected: [contentRevision(consumer)] }),
    ).rejects.toEqual(refused("stale_revision"));
    const { id } = await requireConsumer(world.system, slug);
    await deleteConsumer(publisher.ctx, { consumer: slug });
    await expect(getConsumer(publisher.ctx, { consumer: slug })).rejects.toEqual(refused("not_found"));
    for (const action of ["consumer.create", "consumer.update", "consumer.delete"]) {
      await expectAuditEntry(world.system, { action, entityId: id });
    }
  });

  it("refuse a slug that is taken, and APIs that are not there", async () => {
    const { world, publisher, slug, caller } = await scene();
    const input = { slug, name: "Again", team: caller.slug };
    await expect(createConsumer(publisher.ctx, input)).rejects.toEqual(refused("conflict"));
    const provides = [world.unique("gone")];
    await expect(createConsumer(publisher.ctx, { ...input, slug: world.unique("x"), provides })).rejects.toMatchObject({
      code: "invalid_input",
      violations: [{ pointer: "/provides/0" }],
    });
  });

  it("belong to their team; those without one to who made them", async () => {
    const { world, provider, publisher, slug, caller } = await scene();
    const stranger = await provider.member("owner");
    const input = { slug: world.unique("x"), name: "X", team: caller.slug };
    await expect(createConsumer(stranger.ctx, input)).rejects.toEqual(refused("forbidden"));
    await expect(updateConsumer(stranger.ctx, { consumer: slug, patch: { name: "Mine" } })).rejects.toEqual(
      refused("forbidden"),
    );
    await expect(deleteConsumer(world.anonymous, { consumer: slug })).rejects.toEqual(refused("unauthenticated"));
    await expect(createConsumer((await world.reader()).ctx, { ...input, team: null })).rejects.toEqual(
      refused("forbidden"),
    );
    const partner = await createConsumer(stranger.ctx, { ...input, kind: "partner", team: null });
    await updateConsumer(stranger.ctx, { consumer: partner.slug, patch: { name: "Partner" } });
    await expect(updateConsumer(publisher.ctx, { consumer: partner.slug, patch: { name: "Y" } })).rejects.toEqual(
      refused("forbidden"),
    );
    expect((await getConsumerPage(stranger.ctx, { consumer: partner.slug })).mayChange).toBe(true);
  });

  it("show contacts to those who are signed in, and page by slug", async () => {
    const { world, caller, slug } = await scene();
    expect((await getConsumer(world.anonymous, { consumer: slug })).contact).toBeNull();
    expect((await getConsumer((await world.reader()).ctx, { consumer: slug })).contact).toBe("shop@example.test");
    for (const n of [1, 2]) {
      await createConsumer(world.system, { slug: `${slug}-${n}`, name: `Shop ${n}`, team: caller.slug });
    }
    const first = await listConsumers(world.anonymous, { team: caller.slug, limit: 2 });
    const rest = await listConsumers(world.anonymous, { team: caller.slug, limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...rest.items].map((item) => item.slug)).toEqual([slug, `${slug}-1`, `${slug}-2`]);
    expect(rest.nextCursor).toBeNull();
  });
});

describe("dependencies", () => {
  it("name versions and operations that are there; the rest are violations", async () => {
    const { publisher, slug, api } = await scene();
    const said = { consumer: slug, api: api.slug };
    const { created, claim } = await declareDependency(publisher.ctx, {
      ...said,
      operations: ["POST /orders", "GET /pets", "GET /pets"],
      reason: "The shelf.",
    });
    expect(created).toBe(true);
    expect(claim).toMatchObject({ source: "declared", version: null, operations: ["GET /pets", "POST /orders"] });
    await expect(declareDependency(publisher.ctx, { ...said, version: "9.0.0" })).rejects.toMatchObject({
      code: "invalid_input",
      violations: [{ pointer: "/version" }],
    });
    await expect(
      declareDependency(publisher.ctx, { ...said, operations: ["GET /pets", "GET /cats"] }),
    ).rejects.toMatchObject({ violations: [{ pointer: "/operations/1" }] });
    await expect(
      declareDependency(publisher.ctx, { ...said, version: "2.0.0", operations: ["GET /old-pets"] }),
    ).rejects.toMatchObject({ violations: [{ pointer: "/operations/0" }] });
  });

  it("replace what was declared, are audited when they change, and are taken back", async () => {
    const { world, publisher, slug, api } = await scene();
    const said = { consumer: slug, api: api.slug };
    await declareDependency(publisher.ctx, said);
    const again = await declareDependency(publisher.ctx, said);
    expect(again.created).toBe(false);
    const { id } = await requireConsumer(world.system, slug);
    await expectAuditEntry(world.system, { action: "dependency.declare", entityId: id });
    expect(await countAuditEntries(world.system, id)).toBe(2);
    await declareDependency(publisher.ctx, { ...said, operations: ["GET /pets"] });
    await declareDependency(publisher.ctx, { ...said, version: "1.0.0" });
    expect((await listConsumedApis(world.anonymous, { consumer: slug })).items).toHaveLength(2);
    await removeDependency(publisher.ctx, { ...said, version: "1.0.0" });
    expect((await listConsumedApis(world.anonymous, { consumer: slug })).items).toMatchObject([
      { version: null, weight: { operations: 1, ofOperations: 2, sources: 1 } },
    ]);
    await removeDependency(publisher.ctx, said);
    await expect(removeDependency(publisher.ctx, said)).rejects.toEqual(refused("not_found"));
  });

  it("are rejected by owners of the API, and declared by neither them nor strangers", async () => {
    const { world, provider, publisher, slug, api } = await scene();
    const said = { consumer: slug, api: api.slug };
    await declareDependency(publisher.ctx, said);
    const owner = await provider.member("owner");
    await expect(declareDependency(owner.ctx, said)).rejects.toEqual(refused("forbidden"));
    await expect(removeDependency(api.publisher.ctx, said)).rejects.toEqual(refused("forbidden"));
    await expect(removeDependency((await world.reader()).ctx, said)).rejects.toEqual(refused("forbidden"));
    await removeDependency(owner.ctx, said);
    const partner = await createConsumer((await world.team("Else").then((team) => team.member("publisher"))).ctx, {
      slug: world.unique("partner"),
      name: "Partner",
      kind: "partner",
    });
    await declareDependency(api.publisher.ctx, { consumer: partner.slug, api: api.slug });
  });

  it("say what will break: operations no longer there first, then deprecated ones", async () => {
    const { world, publisher, slug, api } = await scene();
    const said = { consumer: slug, api: api.slug };
    await declareDependency(publisher.ctx, { ...said, operations: ["GET /old-pets", "GET /pets"] });
    await declareDependency(publisher.ctx, { ...said, version: "1.0.0", operations: ["GET /old-pets"] });
    const { items } = await listConsumedApis(world.anonymous, { consumer: slug });
    expect(items.map(({ version, outlook }) => [version, outlook])).toEqual([
      [null, "gone"],
      ["1.0.0", "deprecated"],
    ]);
    expect(items[0]?.operations).toEqual([
      { key: "GET /old-pets", outlook: "gone", sunset: null },
      { key: "GET /pets", outlook: "fine", sunset: null },
    ]);
  });
});

describe("listConsumersOf", () => {
  it("gives who names the operation, and who does not say", async () => {
    const { world, publisher, slug, api, caller } = await scene();
    const other = await createConsumer(publisher.ctx, { slug: `${slug}-z`, name: "Vague", team: caller.slug });
    await declareDependency(publisher.ctx, { consumer: slug, api: api.slug, operations: ["GET /pets"] });
    await declareDependency(publisher.ctx, { consumer: other.slug, api: api.slug, version: "1.0.0" });
    const of = (filter: { operation?: string; version?: string }) =>
      listConsumersOf(world.anonymous, { api: api.slug, ...filter }).then((found) =>
        found.map(({ consumer, unspecified }) => [consumer.slug, unspecified]),
      );
    expect(await of({})).toEqual([
      [slug, false],
      [other.slug, true],
    ]);
    expect(await of({ operation: "GET /pets" })).toHaveLength(2);
    expect(await of({ operation: "POST /orders" })).toEqual([[other.slug, true]]);
    expect(await of({ version: "2.0.0" })).toEqual([[slug, false]]);
    const page = await listApiConsumers(world.anonymous, { api: api.slug, limit: 1 });
    const next = await listApiConsumers(world.anonymous, { api: api.slug, limit: 1, cursor: page.nextCursor ?? "" });
    expect(next.items.map(({ consumer }) => consumer.slug)).toEqual([other.slug]);
    expect(next.nextCursor).toBeNull();
  });
});
