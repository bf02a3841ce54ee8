import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SloDto } from "@/lib/slos/schema/objective";
import { runCli } from "./run-cli";

let server: Server;
let folder: string;
let asked: string[];
let answer: { status: number; body: object };

beforeEach(async () => {
  asked = [];
  folder = mkdtempSync(path.join(tmpdir(), "slo-"));
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((closed) => server.close(closed));
});

async function run(args: string[], environment: Record<string, string> = {}) {
  const said = { out: "", err: "" };
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const code = await runCli(["slo", ...args], {
    cwd: folder,
    environment: { CONCORDAT_URL: base, CONCORDAT_TOKEN: "t", ...environment },
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

const slo = (name: string, target: number, reached: number | null): SloDto => ({
  ...{ api: "payouts", name, title: name, description: "", operations: [], version: null, url: "" },
  source: "manual",
  indicator: { kind: "availability" },
  window: { kind: "rolling", days: 28 },
  target,
  budget: {
    ...{ from: "2026-11-01T00:00:00.000Z", to: "2026-11-29T00:00:00.000Z", bad: 0, allowed: 0, burn: [] },
    ...{ calls: reached === null ? 0 : 100, reached, met: reached === null ? null : reached >= target },
    left: reached === null ? null : 1 - (1 - reached) / (1 - target),
  },
});
const says = (items: SloDto[]) => {
  answer = { status: 200, body: { items, nextCursor: null } };
};

describe("concordat slo status", () => {
  it("exits 0 where all are met, also where nothing is known of one", async () => {
    says([slo("fast", 0.9, 0.98), slo("beta", 0.9, null)]);
    const { code, out } = await run(["status", "payouts"]);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "payouts: 1 of 1 met; 1 without calls",
      "fast  met       target 90 %  reached 98 %  budget used 20 %",
      "beta  no calls  target 90 %  reached -",
      "",
    ]);
    expect(asked).toEqual(["GET /api/v1/apis/payouts/slos"]);
  });

  it("exits 1 where one is missed, and never shows it as reached", async () => {
    says([slo("there", 0.9995, 0.999499)]);
    const { code, out } = await run(["status", "payouts"]);
    expect(code).toBe(1);
    expect(out).toContain("MISSED  target 99.95 %  reached 99.949 %  budget used 100 %");
  });

  it("hands programs what the registry answers", async () => {
    says([slo("fast", 0.9, 0.98)]);
    const { out } = await run(["status", "payouts", "--format", "json"]);
    expect(JSON.parse(out)).toEqual(answer.body);
  });

  it("exits 2 where nobody answers, and where there is no such API", async () => {
    expect((await run(["status", "payouts"], { CONCORDAT_URL: "http://127.0.0.1:1" })).code).toBe(2);
    answer = {
      status: 404,
      body: { title: "Not found", status: 404, code: "not_found", detail: "There is no API x." },
    };
    expect(await run(["status", "x"])).toMatchObject({ code: 2, err: expect.stringContaining("There is no API x.") });
  });
});

describe("concordat slo import", () => {
  beforeEach(() => writeFileSync(path.join(folder, "slo.yaml"), "kind: SLO\n"));

  it("says what became of the objectives, and what is measured otherwise", async () => {
    const body = { dryRun: true, created: ["a"], updated: ["b"], unchanged: [], notices: ["a: in calls"] };
    answer = { status: 200, body };
    const { code, out } = await run(["import", "slo.yaml", "--api", "payouts", "--dry-run"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: "Would be imported: 1 new, 1 changed, 0 unchanged\n+ a\n~ b\nnote: a: in calls\n",
    });
    expect(asked).toEqual(["POST /api/v1/apis/payouts/slos/import?dryRun=true"]);
  });

  it("exits 2 with the file, line and column of what does not fit", async () => {
    const violations = [{ pointer: "/spec", message: "has no target", line: 4, column: 3 }];
    answer = { status: 400, body: { title: "Invalid", status: 400, code: "invalid_input", violations } };
    const { code, err } = await run(["import", "slo.yaml", "--api", "payouts"]);
    expect(code).toBe(2);
    expect(err).toContain("slo.yaml:4:3");
  });
});
