import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const MANIFEST = `apiVersion: api.concordat.dev/v1
kind: Consumer
metadata: {name: shop}
spec:
  consumes:
    - {api: orders, operations: [GET /orders]}
`;

let server: Server;
let asked: string[] = [];
let refusal: object | undefined;
/** What GET answers. */
let given: object = {};
beforeEach(async () => {
  asked = [];
  refusal = undefined;
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const dryRun = request.url?.includes("dryRun=true") ?? false;
    response.writeHead(refusal ? 400 : request.method === "GET" ? 200 : 201, { "content-type": "application/json" });
    response.end(JSON.stringify(refusal ?? (request.method === "GET" ? given : answer(dryRun))));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(() => new Promise((closed) => server.close(closed)));

const answer = (dryRun: boolean) => ({
  created: true,
  dryRun,
  added: [{ api: "orders", version: null, operations: ["GET /orders"] }],
  changed: [],
  removed: [{ api: "payments", version: "1.0.0", operations: [] }],
  unchanged: [],
  consumer: {
    slug: "shop",
    name: "shop",
    kind: "service",
    team: null,
    contact: null,
    description: "",
    links: [],
    provides: [],
    identities: [],
    formerSlugs: [],
    apiCount: 1,
    revision: 1,
    createdAt: "2026-11-21T00:00:00.000Z",
    updatedAt: "2026-11-21T00:00:00.000Z",
    url: "/consumers/shop",
  },
});

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const run = (args: string[], text = MANIFEST) =>
  runProgram(["consumers", "apply", "concordat.yaml", ...args], folderWith({ "concordat.yaml": text }), {
    CONCORDAT_URL: url(),
    CONCORDAT_TOKEN: "secret",
  });

describe("exit 0", () => {
  it("applies the manifest and says what is other now", async () => {
    const ended = await run(["--source", "git/shop"]);
    expect(ended).toEqual({
      code: 0,
      err: "",
      out: `Applied, and made: shop (1 added, 0 changed, 1 removed, 0 unchanged)\n+ orders: GET /orders\n- payments@1.0.0\n${url()}/consumers/shop\n`,
    });
    expect(asked).toEqual(["PUT /api/v1/consumers/shop/manifest?source=git%2Fshop&file=concordat.yaml Bearer secret"]);
  });

  it("only says what would happen, in JSON for programs", async () => {
    const ended = await run(["--dry-run", "--format", "json"]);
    expect(JSON.parse(ended.out)).toMatchObject({ dryRun: true, created: true });
  });
});

describe("exit 2", () => {
  it("names what is wrong in the manifest at its place, and sends nothing", async () => {
    const ended = await run([], MANIFEST.replace("kind: Consumer", "kind: Team"));
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("concordat.yaml:2:1: /kind: must be Consumer");
    expect(asked).toEqual([]);
  });

  it("gives the registry's refusal with its places", async () => {
    const violations = [{ pointer: "/spec/consumes/0/api", line: 6, column: 8, message: "there is no API orders" }];
    refusal = { title: "No", status: 400, code: "invalid_input", detail: "It cannot be applied.", violations };
    const ended = await run([]);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("concordat.yaml:6:8: there is no API orders");
  });

  it("is bad usage without a file or a registry", async () => {
    expect((await runProgram(["consumers", "apply"], folderWith({}), {})).code).toBe(2);
    const files = folderWith({ "concordat.yaml": MANIFEST });
    expect((await runProgram(["consumers", "apply", "concordat.yaml"], files, {})).code).toBe(2);
  });
});

describe("what will break", () => {
  const breaking = (over: object) => ({
    consumer: { slug: "shop", name: "Shop" },
    api: { slug: "pets", name: "Pets", team: { slug: "zoo", name: "Zoo" } },
    version: "1.0.0",
    state: "deprecated",
    subject: { kind: "operation", place: "GET /pets" },
    gone: false,
    origin: "document",
    announcedAt: "2026-11-01T00:00:00.000Z",
    deprecatedAt: null,
    sunsetAt: "2026-11-30T23:00:00.000Z",
    sunsetOn: "2026-12-01",
    daysLeft: 10,
    replacement: "pets@2.0.0",
    migrationGuide: null,
    reason: null,
    sure: "called",
    known: "traffic",
    operations: ["GET /pets"],
    calls: 7,
    lastAt: "2026-11-21T00:00:00.000Z",
    days: [7],
    trend: "steady",
    standing: "silent",
    by: null,
    at: null,
    note: null,
    plannedOn: null,
    onBehalf: false,
    stillCalling: false,
    next: "acknowledge",
    maySay: null,
    url: "/apis/pets/versions/1.0.0/operations",
    ...over,
  });
  const summary = { open: 1, gone: 0, within30: 1, within90: 1, silent: 1, stillCalling: 0 };
  const ask = (items: object[], ...args: string[]) => {
    given = { items, nextCursor: null, summary };
    return runProgram(["consumers", "breaking", "shop", ...args], folderWith({}), { CONCORDAT_URL: url() });
  };

  it("is exit 1 with each thing, its day and where the consumer stands", async () => {
    expect(await ask([breaking({})], "--within", "30")).toEqual({
      code: 1,
      err: "",
      out: `1 of the things that shop calls goes away:\n- Pets 1.0.0: GET /pets (2026-12-01, in 10 days): called, 7 calls in 60 days; silent\n  use instead: pets@2.0.0\n${url()}/consumers/shop/breaking\n`,
    });
    expect(asked).toEqual(["GET /api/v1/consumers/shop/breaking?within=30 undefined"]);
  });

  it.each([
    [0, {}, ["--fail-on", "none"]],
    [0, { standing: "acknowledged", next: "plan" }, ["--fail-on", "silent"]],
    [0, { sure: "possible" }, []],
    [1, { sure: "possible" }, ["--fail-on", "possible"]],
    [0, { standing: "migrated", next: "done" }, []],
    [1, { standing: "migrated", stillCalling: true, next: "stop" }, []],
    [1, {}, ["--format", "json"]],
  ])("is exit %i for %j with %j", async (code, over, args) => {
    expect((await ask([breaking(over)], ...args)).code).toBe(code);
  });

  it("is exit 0 where nothing does, and 2 where the days are none", async () => {
    expect(await ask([])).toMatchObject({ code: 0, out: expect.stringContaining("Nothing that shop calls") });
    expect((await ask([], "--within", "soon")).code).toBe(2);
  });
});
