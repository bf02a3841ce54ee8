import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "./run-cli";

let server: Server;
let folder: string;
let asked: { line: string; body: string }[];
let answers: Map<string, object>;

beforeEach(async () => {
  asked = [];
  answers = new Map();
  folder = mkdtempSync(path.join(tmpdir(), "score-"));
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      asked.push({ line: `${request.method} ${request.url}`, body });
      const answer = answers.get(`${request.method} ${request.url}`);
      response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(answer ?? { status: 404, code: "not_found", detail: "No such thing." }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((closed) => server.close(closed));
});

async function run(...args: string[]) {
  const said = { out: "", err: "" };
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const code = await runCli(args, {
    cwd: folder,
    environment: { CONCORDAT_URL: base, CONCORDAT_TOKEN: "t" },
    input: () => (async function* () {})(),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTerminal: false,
    isWatched: false,
    now: () => new Date(),
    sleep: async () => {},
  });
  return { code, ...said };
}

const term = (value: number | null, numerator: number, denominator: number, weight: number, basis: string) => ({
  ...{ value, numerator, denominator, weight, basis },
});
const entropy = {
  value: 0.25,
  band: "moderate",
  terms: {
    deprecated: term(0.1, 12, 120, 0.4, "calls"),
    undocumented: term(0.7, 7, 10, 0.3, "fields"),
    breaking: term(0, 0, 12, 0.3, "changes"),
  },
};
const dimension = { value: null, because: { code: "no-telemetry", values: {} } };
const scorecard = {
  api: { slug: "parcels", name: "Parcels", team: "shipping", teamName: "Shipping", tier: 1, domain: null },
  level: 2,
  levelName: "Semi-automated",
  progress: { next: 3, met: 5, of: 8, ratio: 0.625 },
  dimensions: {
    ...{ coverage: dimension, resilience: dimension, composability: dimension, observability: dimension },
    ...{ mean: null, band: null },
  },
  entropy,
  bands: { moderateFrom: 0.1, highFrom: 0.3 },
  checks: [
    {
      ...{ id: "traces-received", level: 3, facet: "observability", title: "Traces are received", status: "unknown" },
      evidence: { code: "no-traces", values: {}, text: "No traces.", href: null },
      ...{ fix: "Send traces.", why: "To see.", effort: 8, weight: 1, required: true, exemption: null },
    },
  ],
  ...{ next: ["traces-received"], history: [], rubric: "apicmm@0", at: "2026-11-02T09:00:00.000Z" },
};
const PARCELS = "GET /api/v1/scorecards/apis/parcels";

describe("concordat entropy", () => {
  const api = (fields: string) => `openapi: 3.0.3
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      responses:
        "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
    delete:
      deprecated: true
      responses: { "204": { description: Gone } }
components: { schemas: { Pet: { type: object, properties: { ${fields} } } } }
`;

  it("measures files without a server, and says what a file cannot tell", async () => {
    writeFileSync(path.join(folder, "pets.yaml"), api("id: {type: string, description: Which}, name: {type: string}"));
    const { code, out, err } = await run("entropy", "pets.yaml");
    expect([code, err]).toEqual([0, ""]);
    // (0.4 · 1/2 + 0.3 · 1/2) ÷ 0.7
    expect(out.split("\n")[0]).toBe("Entropy Score: 0.50 (HIGH RISK)");
    expect(out).toContain("1 of 2 operations deprecated");
    expect(out).toContain("1 of 2 fields without a description");
    expect(out).toContain("not known of a file alone");
    expect(asked).toEqual([]);
  });

  it("exits 1 at the value that it must fail on, and 2 where it could not measure", async () => {
    writeFileSync(path.join(folder, "pets.yaml"), api("id: {type: string, description: Which}"));
    expect((await run("entropy", "pets.yaml", "--fail-at", "0.9")).code).toBe(0);
    expect((await run("entropy", "pets.yaml", "--fail-at", "0.2")).code).toBe(1);
    expect((await run("entropy", "pets.yaml", "--fail-at", "high")).code).toBe(2);
    expect((await run("entropy", "missing.yaml")).code).toBe(2);
  });

  it("asks the registry for an API, with the three terms as they were scored", async () => {
    answers.set(PARCELS, scorecard);
    const { code, out } = await run("entropy", "parcels");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "Entropy Score: 0.25 (MODERATE RISK)",
        "parcels",
        "  deprecated    0.10  × 0.4  12 of 120 calls to deprecated operations",
        "  undocumented  0.70  × 0.3  7 of 10 fields without a description",
        "  breaking      0.00  × 0.3  0 of 12 breaking changes a year",
        "",
      ].join("\n"),
    );
    expect(JSON.parse((await run("entropy", "parcels", "--format", "json")).out)).toMatchObject({ value: 0.25 });
  });
});

describe("concordat score", () => {
  it("says the level and what comes next, and fails below the level it is held to", async () => {
    answers.set(PARCELS, scorecard);
    const { code, out } = await run("score", "parcels", "--fail-under", "L2");
    expect(code).toBe(0);
    expect(out).toContain("parcels: L2 Semi-automated, 62 % of the way to L3");
    expect(out).toContain("Traces are received");
    expect((await run("score", "parcels", "--fail-under", "L3")).code).toBe(1);
    expect((await run("score", "parcels", "--fail-under", "gold")).code).toBe(2);
  });

  it("knows neither what is no API and no team", async () => {
    const { code, err } = await run("score", "nobody");
    expect(code).toBe(2);
    expect(err).toContain("neither an API nor a team nobody");
    expect(asked.map(({ line }) => line)).toEqual([
      "GET /api/v1/scorecards/apis/nobody",
      "GET /api/v1/scorecards/teams/nobody",
    ]);
  });
});

describe("concordat evidence add", () => {
  it("sends a report with its numbers", async () => {
    const args = ["--kind", "contract-test", "--value", "operationsTested=12", "operationsPassed=11"];
    await run("evidence", "add", "parcels", ...args);
    expect(asked[0]?.line).toBe("POST /api/v1/apis/parcels/evidence");
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({
      ...{ kind: "contract-test", outcome: "passed" },
      values: { operationsTested: 12, operationsPassed: 11 },
    });
    expect((await run("evidence", "add", "parcels", "--kind", "contract-test", "--value", "many")).code).toBe(2);
    expect((await run("evidence", "add", "parcels", "--kind", "horoscope")).code).toBe(2);
  });
});
