import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { sourceOf } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { observedCall } from "@/lib/testing/usage";
import { createWorld } from "@/lib/testing/world";
import type { CallObservation } from "@/lib/usage/model/observation";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { createAlias } from "./create-alias";
import { readTraffic } from "./read-traffic";
import { recordCalls } from "./record-calls";
import { takeObservations } from "./take-observations";

const DAY = 86_400_000;

const SMITHY = `$version: "2.0"
namespace shop
service Shop { version: "1", operations: [Get, Put] }
@http(method: "GET", uri: "/items/{id}")
operation Get { input := { @required @httpLabel id: String } }
@http(method: "PUT", uri: "/files/{path+}")
operation Put { input := { @required @httpLabel path: String } }
`;

const PROTO = `syntax = "proto3";
package shop.v1;
import "google/api/annotations.proto";
message Item { string name = 1; }
service Shop {
  rpc Get(Item) returns (Item) { option (google.api.http) = { get: "/v1/{name=shelves/*/items/*}" }; }
}
`;

/** The same in both generations: it sends what clients subscribe to. */
const EVENTS = {
  "2.x": `asyncapi: 2.6.0
info: { title: Shop, version: 1.0.0 }
channels:
  orders/{id}/paid: { parameters: { id: { schema: { type: string } } }, subscribe: { message: { payload: {} } } }
  payments: { bindings: { kafka: { topic: shop.payments.v1 } }, publish: { message: { payload: {} } } }
`,
  "3.x": `asyncapi: 3.0.0
info: { title: Shop, version: 1.0.0 }
channels:
  paid: { address: "orders/{id}/paid", parameters: { id: {} }, messages: { one: { payload: {} } } }
  payments: { address: payments, bindings: { kafka: { topic: shop.payments.v1 } }, messages: { one: { payload: {} } } }
operations:
  paid: { action: send, channel: { $ref: "#/channels/paid" } }
  payments: { action: receive, channel: { $ref: "#/channels/payments" } }
`,
};

/** A version of that text in use, and what was called of it. */
async function called(name: string, text: string) {
  const world = await createWorld();
  const team = await world.team();
  const api = await addPublishedApi(world, team);
  const { prisma } = await testDatabase();
  await publishVersion(api.publisher.ctx, { api: api.slug, version: "1.0.0", source: sourceOf(text, name) });
  const { id } = await prisma.api.findUniqueOrThrow({ where: { slug: api.slug }, select: { id: true } });
  await prisma.apiVersion.updateMany({ where: { apiId: id }, data: { state: "active" } });
  const record = (...observations: CallObservation[]) => recordCalls(world.system, { batches: [], observations });
  const calls = async () => {
    const { system, now } = world;
    const { operations } = await readTraffic(system, { apiId: id, from: new Date(now.getTime() - 30 * DAY), to: now });
    return operations.map(({ key, calls }) => [key, calls]).toSorted();
  };
  return { world, team, slug: api.slug, id, record, calls };
}

type Called = Awaited<ReturnType<typeof called>>;
const http = ({ world, slug }: Called, call: string, times = 1) =>
  observedCall(world.system, { service: slug, call, times });
const message = (of: Called, route: string, times: number, service = of.slug): CallObservation => ({
  ...http(of, "GET /", times),
  ...{ service, protocol: "messaging", method: null, route, path: null, status: "ok" },
});

describe("calls by HTTP bindings", () => {
  it("are calls of a Smithy operation, from spans and from logs", async () => {
    const of = await called("shop.smithy", SMITHY);
    await of.record(http(of, "GET /items/7", 3), http(of, "PUT /files/a/b.txt", 2), http(of, "GET /items"));
    const token = await of.world.token("publisher", ["telemetry.write"]);
    const log = { digest: "a".repeat(64), service: of.slug, dryRun: false };
    const observations = [
      { at: of.world.now.getTime() - 60_000, method: "GET", path: "/items/9", status: "2xx" as const, count: 4 },
    ];
    expect(await takeObservations(token.ctx, { ...log, observations })).toMatchObject({ recorded: 4 });
    expect(await of.calls()).toEqual([
      ["", 1],
      ["shop#Get", 7],
      ["shop#Put", 2],
    ]);
  });

  it("are calls of a method, as are those by its name", async () => {
    const of = await called("shop.proto", PROTO);
    const rpc = {
      ...http(of, "GET /", 5),
      protocol: "rpc" as const,
      method: null,
      route: "shop.v1.Shop/Get",
      path: null,
    };
    await of.record(rpc, http(of, "GET /v1/shelves/1/items/2", 2), http(of, "POST /shop.v1.Shop/Get"));
    expect(await of.calls()).toEqual([["shop.v1.Shop/Get", 8]]);
  });
});

describe.each(Object.entries(EVENTS))("messages of AsyncAPI %s", (_generation, text) => {
  it("count by their side and destination", async () => {
    const of = await called("events.yaml", text);
    await of.record(
      message(of, "send orders/7/paid", 3),
      message(of, "send orders/{order}/paid", 2),
      message(of, "receive shop.payments.v1", 4),
      message(of, "receive payments", 1),
      message(of, "send payments", 1),
    );
    expect(await of.calls()).toEqual([
      ["", 1],
      ["receive payments", 5],
      ["send orders/{id}/paid", 5],
    ]);
  });
});

describe("a service that is two APIs", () => {
  it("has its messages counted where they are known, and those of nobody left out", async () => {
    const events = await called("events.yaml", EVENTS["3.x"]);
    const site = await addPublishedApi(events.world, events.team);
    const { ctx } = await events.team.member("owner");
    await createAlias(ctx, { service: site.slug, pathPrefix: "/events", api: events.slug });
    const outcome = await events.record(
      message(events, "send orders/7/paid", 3, site.slug),
      message(events, "send nobody.knows", 2, site.slug),
    );
    expect(outcome).toMatchObject({ recorded: 5, unmatchedOperation: 2, outgoing: 0 });
    expect(await events.calls()).toEqual([
      ["", 2],
      ["send orders/{id}/paid", 3],
    ]);
    const alone = await addPublishedApi(events.world, events.team);
    expect(await events.record(message(events, "send orders/7/paid", 3, alone.slug))).toMatchObject({
      ...{ recorded: 0, outgoing: 3 },
    });
  });
});
