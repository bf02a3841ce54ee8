import { describe, expect, it } from "vitest";
import { canRetire } from "@/lib/retirement/verbs/can-retire";
import { testDatabase } from "@/lib/testing/db";
import { sourceOf } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { createProbe } from "./create-probe";
import { getSignalSnippet } from "./get-signal-snippet";
import { getSignals } from "./get-signals";
import { wireEvidence } from "./wire-evidence";

const PROTO = `syntax = "proto3";
package shop.v1;
import "google/api/annotations.proto";
message Item { string name = 1; }
service Shop {
  rpc Get(Item) returns (Item) {
    option (google.api.http) = { get: "/v1/{name=items/*}" additional_bindings { post: "/v1/items:get" } };
  }
  rpc Put(Item) returns (Item);
}
`;
const GRAPHQL = `type Query { item: String, items: [String] }`;

/** A version in that language which was deprecated as a whole. */
async function leaving(name: string, text: string) {
  const world = await createWorld();
  const api = await addPublishedApi(world, await world.team());
  const { ctx } = api.publisher;
  await publishVersion(ctx, { api: api.slug, version: "1.0.0", source: sourceOf(text, name) });
  const { prisma } = await testDatabase();
  const { id } = await prisma.apiVersion.findFirstOrThrow({ where: { api: { slug: api.slug } } });
  const dates = { deprecatedAt: world.now, recordedAt: world.now, sunsetAt: new Date("2028-01-01T00:00:00Z") };
  await prisma.deprecation.create({
    data: { versionId: id, ...dates, byKind: "user", byId: "x", byName: "X", reason: "Old." },
  });
  await prisma.apiVersion.update({ where: { id }, data: { state: "deprecated" } });
  return { world, ctx, id, ref: { api: api.slug, version: "1.0.0" } };
}

const clauseOf = async ({ world, ref }: Awaited<ReturnType<typeof leaving>>) =>
  (await canRetire(world.system, ref)).clauses.find(({ id }) => id === "headers-seen");

describe("what goes away in a language that is not called over HTTP", () => {
  it("has no fields, and retirement asks for none", async () => {
    const of = await leaving("schema.graphql", GRAPHQL);
    expect(await getSignals(of.ctx, of.ref)).toMatchObject({
      ...{ format: "graphql", overHttp: false, otherOperations: 2 },
      ...{ fields: null, operations: [], evidence: [] },
    });
    expect(await wireEvidence(of.world.system, of.id)).toEqual([]);
    expect(await clauseOf(of)).toMatchObject({ ok: true, code: "headers_none" });
  });
});

describe("what goes away in a language with HTTP bindings", () => {
  it("has the fields of the requests that are bound, and of no others", async () => {
    const of = await leaving("shop.proto", PROTO);
    const signals = await getSignals(of.ctx, of.ref);
    expect(signals).toMatchObject({ format: "protobuf", overHttp: true, otherOperations: 1 });
    expect(signals.operations.map(({ key, method, path }) => [key, method, path])).toEqual([
      ["shop.v1.Shop/Get", "GET", "/v1/items/{name}"],
    ]);
    const { text, rules, leftOut } = await getSignalSnippet(of.ctx, { ...of.ref, target: "json" });
    expect([rules, leftOut]).toEqual([2, []]);
    expect(text).toContain("items:get");
    expect(await clauseOf(of)).toMatchObject({ ok: false, code: "headers_unseen" });
  });

  it("can be probed at an address that is read only", async () => {
    const { ctx, ref } = await leaving("shop.proto", PROTO);
    const probe = (operation: string, path: string) =>
      createProbe(ctx, { ...ref, operation, url: `https://shop.example${path}` });
    expect(await probe("shop.v1.Shop/Get", "/v1/items/7")).toMatchObject({ operation: "shop.v1.Shop/Get" });
    await expect(probe("shop.v1.Shop/Get", "/v1/items:get")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(probe("shop.v1.Shop/Put", "/v1/items/7")).rejects.toMatchObject({ code: "invalid_input" });
  });
});
