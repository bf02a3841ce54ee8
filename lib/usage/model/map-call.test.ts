import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallTarget, mapCall, type RoutedCall, type RoutedVersion } from "./map-call";
import { createPathTable } from "./path-table";
import { splitPath } from "./split-path";

function version(
  label: string,
  keys: readonly string[],
  given: { state?: string; basePaths?: string[] } = {},
): RoutedVersion {
  const operations = keys.map((key) => {
    const [method = "", path = ""] = key.split(" ");
    return { key, method, path };
  });
  const basePaths = (given.basePaths ?? []).map(splitPath);
  return { id: label, label, state: given.state ?? "active", basePaths, table: createPathTable(operations) };
}

const KEYS = [
  "GET /pets",
  "POST /pets",
  "GET /pets/{id}",
  "GET /pets/mine",
  "DELETE /pets/{id}",
  "GET /files/{name}.json",
  "POST /jobs/{id}:cancel",
  "GET /",
];
const ONE = [version("1.0.0", KEYS)];
const call = (method: string | null, given: Partial<RoutedCall>): RoutedCall => ({
  ...{ versionHint: null, protocol: "http", method, route: null, path: null },
  ...given,
});
const shown = (target: CallTarget) =>
  target.kind === "operation"
    ? `${target.versionId} ${target.operation}`
    : target.kind === "preflight" || target.kind === "outgoing"
      ? target.kind
      : `- ${target.method} ${target.path}`;

describe("by path", () => {
  it.each([
    ["GET", "/pets", "1.0.0 GET /pets"],
    ["GET", "/pets/", "1.0.0 GET /pets"],
    ["GET", "/pets/7", "1.0.0 GET /pets/{id}"],
    ["GET", "/pets/mine", "1.0.0 GET /pets/mine"],
    ["DELETE", "/pets/mine", "1.0.0 DELETE /pets/{id}"],
    ["GET", "/pets/a%2Fb", "1.0.0 GET /pets/{id}"],
    ["GET", "/p%65ts?limit=2#x", "1.0.0 GET /pets"],
    ["GET", "/pets/%zz", "1.0.0 GET /pets/{id}"],
    ["HEAD", "/pets/7", "1.0.0 GET /pets/{id}"],
    ["GET", "/files/report.json", "1.0.0 GET /files/{name}.json"],
    ["GET", "/files/.json", "- GET /files/.json"],
    ["POST", "/jobs/8:cancel", "1.0.0 POST /jobs/{id}:cancel"],
    ["GET", "/", "1.0.0 GET /"],
    ["OPTIONS", "/pets/7", "preflight"],
    ["OPTIONS", "/nothing", "- OPTIONS /nothing"],
    ["PUT", "/pets/7", "- PUT /pets/{}"],
    ["GET", "/owners/4711/pets", "- GET /owners/{}/pets"],
    ["GET", "/Pets", "- GET /Pets"],
  ])("%s %s", (method, path, target) => expect(shown(mapCall(call(method, { path }), ONE, []))).toBe(target));
});

describe("by route", () => {
  it.each([
    ["/pets/:id", "/pets/mine", "1.0.0 GET /pets/{id}"],
    ["/pets/<int:pk>", null, "1.0.0 GET /pets/{id}"],
    ["/pets/[id]", null, "1.0.0 GET /pets/{id}"],
    ["pets/{petId}", null, "1.0.0 GET /pets/{id}"],
    ["/files/:name.json", null, "1.0.0 GET /files/{name}.json"],
    // A router within a router tells only its part of the route: the path says the rest.
    ["/:id", "/pets/7", "1.0.0 GET /pets/{id}"],
    ["/*", "/pets/7", "1.0.0 GET /pets/{id}"],
    ["/pets/7", null, "1.0.0 GET /pets/{id}"],
    ["/owners/:id", "/owners/7", "- GET /owners/{}"],
  ])("%s, %s", (route, path, target) => expect(shown(mapCall(call("GET", { route, path }), ONE, []))).toBe(target));

  it("takes an RPC for what it is posted to", () => {
    const versions = [version("1", ["POST /pets.v1.Pets/List"])];
    const rpc = call(null, { protocol: "rpc", route: "pets.v1.Pets/List" });
    expect(shown(mapCall(rpc, versions, []))).toBe("1 POST /pets.v1.Pets/List");
  });
});

describe("by HTTP bindings", () => {
  const rpc = (key: string, ...calledAs: string[]) => ({ key, method: "RPC", path: key, calledAs });
  const bound = (...operations: ReturnType<typeof rpc>[]): RoutedVersion[] => [
    { id: "1", label: "1", state: "active", basePaths: [["v1"]], table: createPathTable(operations) },
  ];
  const versions = bound(
    rpc("shop.Pets/Get", "GET /pets/{id}", "GET /shelves/{shelf}/pets/{id}"),
    rpc("shop.Pets/Mine", "GET /pets/mine"),
    rpc("shop.Pets/Feed", "POST /pets/{id}:feed"),
    rpc("shop.Files/Read", "GET /files/{path+}"),
    rpc("shop.Files/Lock", "POST /files/{path+}/lock"),
    rpc("shop.Files/Undo", "POST /files/{path+}:undo"),
    rpc("shop.Old/Get", "GET /old/{id}", "GET /pets/{pet}"),
    rpc("shop.Search/All", "GET /search"),
    rpc("shop.Search/New", "GET /search?new"),
    rpc("shop.Ask/One", "GET /ask?about=one"),
    rpc("shop.Do/One", "POST /do?action=one"),
    rpc("shop.Do/Two", "POST /do?action=two"),
  );
  it.each([
    ["GET", "/pets/7", "1 shop.Pets/Get"],
    ["GET", "/v1/pets/7", "1 shop.Pets/Get"],
    ["HEAD", "/pets/7", "1 shop.Pets/Get"],
    ["GET", "/shelves/1/pets/7", "1 shop.Pets/Get"],
    ["GET", "/pets/mine", "1 shop.Pets/Mine"],
    ["POST", "/pets/7:feed", "1 shop.Pets/Feed"],
    ["GET", "/files/a", "1 shop.Files/Read"],
    ["GET", "/files/a/b/c", "1 shop.Files/Read"],
    ["GET", "/files", "- GET /files"],
    ["POST", "/files/a/b/lock", "1 shop.Files/Lock"],
    ["POST", "/files/a/b:undo", "1 shop.Files/Undo"],
    ["POST", "/files/a", "- POST /files/{}"],
    ["POST", "/shop.Pets/Get", "1 shop.Pets/Get"],
    ["PUT", "/pets/7", "- PUT /pets/{}"],
    // What an operation is bound to first counts before what another one is bound to besides.
    ["GET", "/old/7", "1 shop.Old/Get"],
    // Of those that only a query tells apart, the one without; where each has one, none can be told.
    ["GET", "/search", "1 shop.Search/All"],
    ["GET", "/ask", "1 shop.Ask/One"],
    ["POST", "/do", "- POST /do"],
  ])("%s %s", (method, path, target) => expect(shown(mapCall(call(method, { path }), versions, []))).toBe(target));

  it.each([
    ["/v1/pets/{id=*}", "1 shop.Pets/Get"],
    ["/v1/pets/:id", "1 shop.Pets/Get"],
    ["/shelves/{name=*}/pets/{pet}", "1 shop.Pets/Get"],
  ])("the route %s without a path", (route, target) =>
    expect(shown(mapCall(call("GET", { route }), versions, []))).toBe(target),
  );

  it("come after operations of HTTP", () => {
    const both = createPathTable([
      rpc("shop.Pets/Get", "GET /pets"),
      { key: "GET /pets", method: "GET", path: "/pets" },
    ]);
    const versions = [{ id: "1", label: "1", state: "active", basePaths: [], table: both }];
    expect(shown(mapCall(call("GET", { path: "/pets" }), versions, []))).toBe("1 GET /pets");
  });
});

describe("messages", () => {
  const message = (route: string, names: string[] = []) => call(null, { protocol: "messaging", route, names });
  const side = (method: string, path: string) => ({ key: `${method.toLowerCase()} ${path}`, method, path });
  const of = (...operations: ReturnType<typeof side>[]) => [
    { ...version("1", []), table: createPathTable(operations) },
  ];
  it.each<[string, RoutedCall, RoutedVersion[], string]>([
    ["that it sends", message("send orders"), of(side("SEND", "orders")), "1 send orders"],
    ["under another name", message("send x:orders", ["orders"]), of(side("SEND", "orders")), "1 send orders"],
    ["that it does not know", message("send o.7.paid"), of(side("SEND", "orders")), "- SEND o.{}.paid"],
    ["that it does not take", message("receive users/anna"), of(side("SEND", "orders")), "- RECEIVE users/{}"],
    ["where it sends none", message("send orders"), of(side("RECEIVE", "orders")), "outgoing"],
    ["where it has no messages", message("send orders"), ONE, "outgoing"],
    ["taken where it has no messages", message("receive orders"), ONE, "- RECEIVE orders"],
    ["where it has no version", message("send orders"), [], "outgoing"],
  ])("%s", (_name, given, versions, target) => expect(shown(mapCall(given, versions, []))).toBe(target));
});

describe("by version", () => {
  const versions = [
    version("3.0.0", ["GET /pets", "GET /animals"], { basePaths: ["/v3"] }),
    version("2.4.0", ["GET /pets", "GET /dogs"], { basePaths: ["/v2", "/gateway/v2"], state: "deprecated" }),
    version("2.1.0", ["GET /pets", "GET /cats"], { basePaths: ["/v2"], state: "deprecated" }),
    version("1.0.0", ["GET /pets", "GET /mice"], { state: "retired" }),
  ];
  it.each([
    ["the newest where nothing says which", { path: "/pets" }, "3.0.0 GET /pets"],
    ["the newest that has it", { path: "/dogs" }, "2.4.0 GET /dogs"],
    ["a retired one where only that has it", { path: "/mice" }, "1.0.0 GET /mice"],
    ["that of the address", { path: "/v2/pets" }, "2.4.0 GET /pets"],
    ["that of the address that has it", { path: "/v2/cats" }, "2.1.0 GET /cats"],
    ["that of the longer address", { path: "/gateway/v2/pets" }, "2.4.0 GET /pets"],
    ["another where that of the address has it not", { path: "/v3/pets", versionHint: "1.0.0" }, "- GET /v3/pets"],
    ["the one it names", { path: "/pets", versionHint: "2.1.0" }, "2.1.0 GET /pets"],
    ["the one it names by its number", { path: "/pets", versionHint: "v2" }, "2.4.0 GET /pets"],
    ["by the path where it names one that is not there", { path: "/v2/pets", versionHint: "9" }, "2.4.0 GET /pets"],
  ])("%s", (_, given, target) => expect(shown(mapCall(call("GET", given), versions, []))).toBe(target));

  it("says to which version it was that matches nothing, where the address says so", () => {
    expect(mapCall(call("GET", { path: "/v2/owners" }), versions, [])).toMatchObject({ versionId: "2.4.0" });
    expect(mapCall(call("GET", { path: "/owners" }), versions, [])).toMatchObject({ versionId: null });
  });

  it("takes off the prefix of an alias", () => {
    expect(shown(mapCall(call("GET", { path: "/shop/v2/dogs" }), versions, ["shop"]))).toBe("2.4.0 GET /dogs");
  });
});

it("is not slowed down by hostile definitions and paths", () => {
  const segments = ["{a}", "x{a}", "{a}x", "x"];
  const paths = Array.from({ length: 4 ** 5 }, (_, index) =>
    [0, 1, 2, 3, 4].map((place) => segments[Math.floor(index / 4 ** place) % 4]).join("/"),
  );
  const versions = [
    version(
      "1",
      paths.map((path) => `GET /${path}`),
    ),
  ];
  const started = processorMs();
  for (let round = 0; round < 200; round++) mapCall(call("POST", { path: `/${"x/".repeat(60)}` }), versions, []);
  expect(processorMs() - started).toBeLessThan(2_000);
});

it("finds every path that a definition's template makes", () => {
  const word = fc.constantFrom("a", "b", "c");
  const template = fc.array(fc.oneof(word, fc.constant("{v}")), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(template, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0 }), (templates, pick) => {
      const keys = templates.map((one) => `GET /${one.join("/")}`);
      const chosen = templates[pick % templates.length] ?? [];
      const path = `/${chosen.map((one) => (one === "{v}" ? "zzz" : one)).join("/")}`;
      const target = mapCall(call("GET", { path }), [version("1", keys)], []);
      expect(shown(target)).toBe(`1 GET /${chosen.join("/")}`);
    }),
  );
});
