import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "./run-cli";

let server: Server;
let asked: string[];
let answer: { status: number; body: object };
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(() => new Promise((closed) => server.close(closed)));

async function run(args: string[], environment: Record<string, string> = {}) {
  const said = { out: "", err: "" };
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const code = await runCli(["can-i-retire", ...args], {
    cwd: "/",
    environment: { CONCORDAT_URL: base, ...environment },
    input: () => (async function* () {})(),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTerminal: false,
    isWatched: false,
    now: () => new Date(),
    sleep: async () => {},
  });
  return { code, ...said, base };
}

const clause = (id: string, ok: boolean, mode = "block") => ({
  ...{ id, ok, mode, evidence: `Evidence of ${id}.` },
  links: [{ to: "usage", href: "/apis/orders/usage" }],
});
const says = (verdict: "yes" | "no", clauses: object[], more: object = {}) => {
  const of = { api: "orders", version: "1.0.0", operation: null, state: "deprecated", next: "sunset", allowed: false };
  answer = { status: 200, body: { verdict, clauses, ...of, ...more } };
};

describe("concordat can-i-retire", () => {
  it("exits 0 where it may", async () => {
    says("yes", [clause("state", true)]);
    expect(await run(["orders@1.0.0"])).toMatchObject({ code: 0, out: "Yes: orders@1.0.0 may be sunset.\n" });
    expect(asked).toEqual(["/api/v1/apis/orders/versions/1.0.0/retirement"]);
  });

  it("exits 1 with the clauses that do not hold", async () => {
    says("no", [clause("state", true), clause("remaining-calls", false), clause("headers-seen", false, "warn")]);
    const { code, out, base } = await run(["orders@1.0.0"]);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "No: orders@1.0.0 may not be sunset yet.",
      "- remaining-calls (stops it): Evidence of remaining-calls.",
      `    ${base}/apis/orders/usage`,
      "- headers-seen (warns): Evidence of headers-seen.",
      `    ${base}/apis/orders/usage`,
      "",
    ]);
  });

  it("asks for one operation", async () => {
    says("yes", [], { operation: "GET /orders/{id}", next: null });
    const { out } = await run(["orders@1.0.0", "--operation", "GET /orders/{id}"]);
    expect(out).toBe("Yes: GET /orders/{id} of orders@1.0.0 may be removed.\n");
    expect(new URL(asked[0] ?? "", "http://x").searchParams.get("operation")).toBe("GET /orders/{id}");
  });

  it("passes the whole answer on as JSON", async () => {
    says("no", [clause("remaining-calls", false)], { later: 1 });
    const { code, out } = await run(["orders@1.0.0", "--format", "json"]);
    expect([code, JSON.parse(out)]).toEqual([1, answer.body]);
  });

  it.each<[string, string[], number]>([
    ["no version is named", ["orders"], 200],
    ["there is no such version", ["orders@9"], 404],
    ["the answer is none", ["orders@1"], 200],
  ])("exits 2 where %s", async (_name, args, status) => {
    answer = { status, body: {} };
    expect((await run(args)).code).toBe(2);
  });

  it("exits 2 where nobody answers", async () => {
    expect((await run(["orders@1.0.0"], { CONCORDAT_URL: "http://127.0.0.1:9" })).code).toBe(2);
  });
});
