import { describe, expect, it } from "vitest";
import type { AttributeValue } from "@/lib/otlp/model";
import { DEFAULT_CONSUMER_ATTRIBUTES } from "@/lib/otlp/consumer-attributes";
import type { CallObservation } from "@/lib/usage/model/observation";
import { SeenLately } from "@/lib/workers/seen-lately";
import { observeSpans } from "./observe-spans";
import { emptyTally, rejectedIn, whyRejected } from "./tally";

const NOW = Date.UTC(2026, 10, 21, 12);
const options = { now: NOW, consumerAttributes: DEFAULT_CONSUMER_ATTRIBUTES };
type Given = Record<string, AttributeValue>;

function observe(
  attributes: Given,
  given: { kind?: number; endMs?: number; resource?: Given; statusCode?: number } = {},
) {
  const { kind = 2, endMs = NOW - 1_000, resource = { "service.name": "pets" }, statusCode = 0 } = given;
  const tally = emptyTally();
  const calls: CallObservation[] = [];
  const span = {
    ...{ traceId: "a", spanId: "b", parentSpanId: "", kind, startMs: endMs - 25, endMs, statusCode },
    attributes: new Map(Object.entries(attributes)),
  };
  const group = { resource: new Map(Object.entries(resource)), spans: [span], others: 0, links: [] };
  observeSpans([group], options, tally, {
    isNew: () => true,
    processed: new SeenLately(),
    take: (call) => calls.push(call),
  });
  return { call: calls[0], tally };
}

const GET = { "http.request.method": "GET" };

describe("HTTP", () => {
  it.each<[string, Given, Partial<CallObservation>]>([
    [
      "names of today",
      { ...GET, "http.route": "/pets/{id}", "url.path": "/pets/7", "http.response.status_code": 200 },
      { protocol: "http", method: "GET", route: "/pets/{id}", path: "/pets/7", status: "2xx", durationMs: 25 },
    ],
    [
      "names of old",
      { "http.method": "post", "http.target": "/pets?secret=1#x", "http.status_code": 404 },
      { method: "POST", route: null, path: "/pets", status: "4xx" },
    ],
    ["an address of old", { "http.method": "GET", "http.url": "https://a.example/pets/7?x=1" }, { path: "/pets/7" }],
    ["an address without a path", { ...GET, "url.full": "https://a.example?x=1" }, { path: "/" }],
    ["a target in absolute form", { "http.method": "GET", "http.target": "http://a.example/x" }, { path: null }],
    ["a status as text", { ...GET, "http.status_code": "503" }, { status: "5xx" }],
    ["a status that is none", { ...GET, "http.status_code": 0 }, { status: "unknown" }],
    ["a redirect", { ...GET, "http.response.status_code": 308 }, { status: "3xx" }],
    [
      "a method that the conventions do not know",
      { "http.request.method": "_OTHER", "http.request.method_original": "PROPFIND" },
      { method: "PROPFIND" },
    ],
    ["a method that is none", { "http.request.method": "GET /x" }, { method: null }],
    ["a route with a query", { ...GET, "http.route": "/pets?x" }, { route: "/pets" }],
    ["NUL and half a surrogate pair", { ...GET, "url.path": "/a\u0000b\ud800" }, { path: "/ab\ufffd" }],
  ])("%s", (_name, attributes, expected) => {
    expect(observe(attributes).call).toMatchObject(expected);
  });

  it.each(["user_agent.original", "http.user_agent"])("is no call where a probe of ours asked, by %s", (key) => {
    const probed = observe({ ...GET, [key]: "Concordat-Probe" });
    expect([probed.call, probed.tally.ignored, probed.tally.calls]).toEqual([undefined, 1, 0]);
    expect(observe({ ...GET, [key]: "Mozilla/5.0 Concordat-Probe" }).tally.calls).toBe(1);
  });

  it("is an error where only the span says so", () => {
    expect(observe(GET, { statusCode: 2 }).call?.status).toBe("error");
  });
});

describe("RPC", () => {
  const grpc = { "rpc.system": "grpc", "rpc.service": "pets.v1.Pets", "rpc.method": "Get" };
  it.each<[string, Given, Partial<CallObservation>]>([
    ["gRPC", { ...grpc, "rpc.grpc.status_code": 0 }, { protocol: "rpc", route: "pets.v1.Pets/Get", status: "ok" }],
    ["a failure of the service", { ...grpc, "rpc.grpc.status_code": 13 }, { status: "error" }],
    ["a mistake of the caller", { ...grpc, "rpc.grpc.status_code": 5 }, { status: "4xx" }],
    ["a code that there is not", { ...grpc, "rpc.grpc.status_code": 99 }, { status: "error" }],
    [
      "a method with its service",
      { "rpc.system.name": "grpc", "rpc.method": "pets.v1.Pets/Get", "rpc.response.status_code": "UNAVAILABLE" },
      { route: "pets.v1.Pets/Get", status: "error" },
    ],
    ["Connect", { ...grpc, "rpc.system": "connect_rpc", "rpc.connect_rpc.error_code": "not_found" }, { status: "4xx" }],
    [
      "Connect, canceled",
      { ...grpc, "rpc.system": "connect_rpc", "rpc.connect_rpc.error_code": "canceled" },
      { status: "4xx" },
    ],
    ["RPC over HTTP", { ...grpc, ...GET, "http.response.status_code": 200 }, { protocol: "rpc", method: null }],
  ])("%s", (_name, attributes, expected) => {
    expect(observe(attributes).call).toMatchObject(expected);
  });
});

const SERVER = 2;
const CLIENT = 3;
const PRODUCER = 4;
const CONSUMER = 5;
const orders = { "messaging.system": "kafka", "messaging.destination.name": "orders" };
const type = (name: string) => ({ "messaging.operation.type": name });

describe("messages", () => {
  it.each<[string, number, Given, string | null]>([
    ["what is sent", PRODUCER, { ...orders, ...type("send") }, "send orders"],
    ["what is created", PRODUCER, { ...orders, ...type("create") }, "send orders"],
    ["what was published, in names of old", PRODUCER, { "messaging.destination": "orders" }, "send orders"],
    ["what is sent and was created before, by its kind", CLIENT, { ...orders, ...type("send") }, null],
    ["what is processed", CONSUMER, { ...orders, ...type("process") }, "receive orders"],
    ["what is delivered", CONSUMER, { ...orders, "messaging.operation": "deliver" }, "receive orders"],
    [
      "what is received",
      CONSUMER,
      { "messaging.destination": "orders", "messaging.operation": "receive" },
      "receive orders",
    ],
    ["what is fetched", CLIENT, { ...orders, ...type("receive") }, "receive orders"],
    ["what is settled", CLIENT, { ...orders, ...type("settle") }, null],
    ["what is settled, in a kind of old", CONSUMER, { ...orders, "messaging.operation": "settle" }, null],
    ["what a server takes", SERVER, orders, "receive orders"],
    ["a name that nobody knows", CONSUMER, { ...orders, "messaging.operation.name": "a\nb" }, "receive orders"],
    ["names of 1.17 to 1.19", CONSUMER, { "messaging.source.name": "orders" }, "receive orders"],
    [
      "a template before the name",
      CONSUMER,
      { "messaging.destination.name": "orders.7", "messaging.destination.template": "orders.{id}" },
      "receive orders.{id}",
    ],
    ["an answer to one caller", PRODUCER, { ...orders, "messaging.destination.temporary": true }, null],
    ["an answer to one caller, in names of old", CONSUMER, { ...orders, "messaging.temp_destination": true }, null],
    ["something that nobody names", PRODUCER, { "messaging.destination": "(anonymous)" }, null],
    ["other things that are called", CLIENT, GET, null],
    ["other things that are made", PRODUCER, GET, null],
    ["other things that are taken", CONSUMER, GET, null],
  ])("%s", (_name, kind, attributes, route) => {
    const { call, tally } = observe(attributes, { kind });
    expect(call?.route ?? null).toBe(route);
    expect(tally).toMatchObject(route === null ? { ignored: 1, calls: 0 } : { ignored: 0, calls: 1 });
    if (call) expect(call).toMatchObject({ protocol: "messaging", status: "ok" });
  });

  it.each<[string, Given, string, string[] | undefined]>([
    [
      "an exchange, a key and a queue",
      { "messaging.system": "rabbitmq", "messaging.destination.name": "shop:order.new:billing" },
      "shop:order.new:billing",
      ["billing", "order.new", "shop"],
    ],
    [
      "an exchange with its key beside it",
      {
        "messaging.system": "rabbitmq",
        "messaging.destination": "amq.default",
        "messaging.rabbitmq.routing_key": "orders",
      },
      "orders",
      undefined,
    ],
    [
      "an ARN",
      { "messaging.destination.name": "arn:aws:sns:eu-west-1:1:orders" },
      "arn:aws:sns:eu-west-1:1:orders",
      ["orders"],
    ],
    [
      "the path of a topic",
      { "messaging.destination.name": "projects/p/topics/orders" },
      "projects/p/topics/orders",
      ["orders"],
    ],
  ])("tells what else %s is called", (_name, attributes, name, others) => {
    const { call } = observe(attributes, { kind: PRODUCER });
    expect([call?.route, call?.names]).toEqual([`send ${name}`, others]);
  });

  it("are as many as the span says", () => {
    const batch = (count: number) => observe({ ...orders, "messaging.batch.message_count": count }, { kind: PRODUCER });
    expect([batch(40).call?.count, batch(40).tally.calls]).toEqual([40, 40]);
    expect(batch(0)).toMatchObject({ call: undefined, tally: { notCounted: 1, calls: 0 } });
    expect(rejectedIn(batch(1e9).tally)).toBe(1);
  });

  it("are not of whom the broker is connected to", () => {
    const peer = { "peer.service": "kafka", "spiffe.id": "spiffe://prod.example/kafka" };
    expect(observe({ ...orders, ...peer }, { kind: PRODUCER }).call?.consumer).toBeNull();
    expect(observe({ ...orders, ...peer, "concordat.consumer": "till" }, { kind: CONSUMER }).call?.consumer).toEqual({
      ...{ attribute: "concordat.consumer", value: "till" },
    });
  });

  it("count where they are processed and not where they are fetched, whichever is told first", () => {
    const processed = new SeenLately();
    const counts = (now: number, ...given: (readonly [number, Given])[]) => {
      const tally = emptyTally();
      const spans = given.map(([kind, attributes], index) => ({
        ...{
          traceId: "a",
          spanId: `${now} ${index}`,
          parentSpanId: "",
          kind,
          startMs: now - 25,
          endMs: now,
          statusCode: 0,
        },
        attributes: new Map(Object.entries(attributes)),
      }));
      const groups = [{ resource: new Map([["service.name", "pets"]]), spans, others: 0, links: [] }];
      const receiver = { isNew: () => true, processed, take: () => undefined };
      observeSpans(groups, { ...options, now }, tally, receiver);
      return [tally.calls, tally.notCounted];
    };
    const fetched = [CLIENT, { ...orders, ...type("receive"), "messaging.batch.message_count": 3 }] as const;
    const one = [CONSUMER, { ...orders, ...type("process") }] as const;
    const elsewhere = [CLIENT, { "messaging.destination.name": "toys", ...type("receive") }] as const;
    expect(counts(NOW, fetched, one, one, one, elsewhere)).toEqual([4, 1]);
    expect(counts(NOW + 60_000, fetched)).toEqual([0, 1]);
    expect(counts(NOW + 2 * 3_600_000, fetched)).toEqual([3, 0]);
  });
});

describe("who called", () => {
  const id = "spiffe://prod.example/ns/shop/sa/web";
  it.each<[string, Given, { attribute: string; value: string } | null, number]>([
    ["nobody says", {}, null, 0],
    [
      "the first of the list",
      { "client.id": "b", "concordat.consumer": "a" },
      { attribute: "concordat.consumer", value: "a" },
      0,
    ],
    [
      "a header, as a list",
      { "http.request.header.x-client-id": ["shop", "other"] },
      { attribute: "http.request.header.x-client-id", value: "shop" },
      0,
    ],
    ["a SPIFFE id", { "spiffe.id": id }, { attribute: "spiffe.id", value: id }, 0],
    [
      "a SPIFFE id that is none",
      { "spiffe.id": "spiffe://prod.example/a/../b", "peer.service": "shop" },
      { attribute: "peer.service", value: "shop" },
      1,
    ],
    [
      "a SPIFFE id of a mesh's certificates",
      { "http.request.header.x-forwarded-client-cert": [`By=x;URI=spiffe://a.example/first,By=y;Hash=1;URI=${id}`] },
      { attribute: "http.request.header.x-forwarded-client-cert", value: id },
      0,
    ],
    ["an e-mail address", { "client.id": "jane@example.com" }, null, 1],
    ["an address", { "client.id": "192.0.2.7:443" }, null, 1],
    ["an address of IPv6", { "client.id": "[2001:db8::1]:443" }, null, 1],
    ["a token", { "client.id": "eyJhbGciOi.eyJzdWIi.c2ln" }, null, 1],
    [
      "an end user, who is never asked for",
      { "enduser.id": "jane", "user.name": "jane", "client.address": "192.0.2.7" },
      null,
      0,
    ],
    ["nothing but blanks", { "client.id": "   " }, null, 0],
    ["something longer than names are", { "client.id": "x".repeat(300) }, null, 1],
  ])("%s", (_name, attributes, consumer, withheld) => {
    const { call, tally } = observe({ ...GET, ...attributes });
    expect(call?.consumer).toEqual(consumer);
    expect(tally.withheld).toBe(withheld);
  });
});

describe("what else a span tells", () => {
  it("is the service's environment, and the version of the API, the call's before the service's", () => {
    const resource = { "service.name": "pets", "deployment.environment": "test", "api.version": "1" };
    expect(observe(GET, { resource }).call).toMatchObject({ service: "pets", environment: "test", versionHint: "1" });
    const named = { ...resource, "deployment.environment.name": "production" };
    expect(observe({ ...GET, "concordat.api.version": "2" }, { resource: named }).call).toMatchObject({
      ...{ environment: "production", versionHint: "2" },
    });
  });

  it("is what the answer said goes away; any other Link is none of it", () => {
    const header = (name: string) => `http.response.header.${name}`;
    const attributes = { [header("deprecation")]: ["@1"], [header("link")]: ["<a>; rel=x", "<b>; rel=y"] };
    expect(observe({ ...GET, ...attributes }).call?.signals).toEqual({
      ...{ deprecation: "@1", link: "<a>; rel=x, <b>; rel=y" },
    });
    expect(observe({ ...GET, [header("link")]: "<a>; rel=next" }).call).not.toHaveProperty("signals");
  });
});

describe("what cannot be counted", () => {
  it.each([
    ["without a service", { resource: {} }, "rejected: 1 without service.name"],
    ["without a time", { endMs: 0 }, "rejected: 1 without a time"],
    ["too old", { endMs: NOW - 31 * 86_400_000 }, "rejected: 1 older than 30 days"],
    ["too new", { endMs: NOW + 11 * 60_000 }, "rejected: 1 more than 10 minutes in the future"],
  ])("%s", (_name, given, why) => {
    const { call, tally } = observe(GET, given);
    expect([call, rejectedIn(tally), whyRejected(tally)]).toEqual([undefined, 1, why]);
  });

  it("is what no protocol says anything of", () => {
    expect(observe({ "db.system": "postgresql" })).toMatchObject({ call: undefined, tally: { ignored: 1 } });
  });
});
