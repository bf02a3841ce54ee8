import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeRegistry, startFakeRegistry, TOKEN } from "@/lib/cli/testing/fake-registry";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const DOCUMENT = "openapi: 3.1.0\ninfo:\n  title: Pets\n  version: 1.0.0\npaths: {}\n";

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startFakeRegistry();
  registry.apis.set("pets", { team: "payments", versions: [] });
});
afterEach(() => registry.close());

const folder = () => folderWith({ "pets.yaml": DOCUMENT });
const check = (...more: string[]) =>
  runProgram(["check", "pets.yaml", "--api", "pets", ...more], folder(), {
    CONCORDAT_URL: registry.url,
    CONCORDAT_TOKEN: TOKEN,
  });

const gate = (id: string, mode: string, outcome: string, because = `About ${id}.`) => ({ id, mode, outcome, because });
const answer = (gates: unknown[]) => ({
  ...{ api: "pets", version: "1.0.0", state: "draft", stored: false, digest: "d", revisionNumber: 2, verdict: "pass" },
  ...{ baseline: "0.9.0", changes: { from: "0.9.0", breaking: 1, dangerous: 0, nonBreaking: 2 }, gates },
});

describe("exit codes", () => {
  it.each<[string, unknown[], string[], number]>([
    ["every gate passes", [gate("validity", "block", "pass"), gate("lint", "warn", "pass")], [], 0],
    ["a blocking gate is waived", [gate("compatibility", "block", "waived")], [], 0],
    ["a gate only warns", [gate("lint", "warn", "fail")], [], 0],
    ["a gate only warns, and that must not be", [gate("lint", "warn", "fail")], ["--fail-on", "warn"], 1],
    ["a gate that is off would fail", [gate("documentation", "off", "fail")], ["--fail-on", "warn"], 0],
    ["a gate blocks", [gate("compatibility", "block", "fail")], [], 1],
    ["a gate blocks, and that is only to be told", [gate("compatibility", "block", "fail")], ["--fail-on", "none"], 0],
    ["a blocking gate could not run", [gate("policies", "block", "unknown")], [], 2],
    ["one could not run, whatever is to fail", [gate("policies", "block", "unknown")], ["--fail-on", "none"], 2],
    [
      "one blocks, and another could not run",
      [gate("lint", "block", "fail"), gate("policies", "block", "unknown")],
      [],
      1,
    ],
  ])("where %s", async (_what, gates, more, code) => {
    registry.gates = answer(gates);
    expect((await check(...more)).code).toBe(code);
  });

  it("is 1, with the place, where the registry does not take the definition", async () => {
    registry.gates = {
      status: 422,
      violations: [{ pointer: "/paths", line: 7, column: 3, message: "No mapping.", file: "openapi.yaml" }],
    };
    const ended = await check();
    expect([ended.code, ended.err]).toEqual([1, ""]);
    expect(ended.out).toContain("It cannot be parsed.\n  pets.yaml:7:3: No mapping.");
  });

  it.each([
    ["no registry is named", {}, "CONCORDAT_URL is not set"],
    ["no token is there", { CONCORDAT_URL: "http://127.0.0.1:1" }, "CONCORDAT_TOKEN is not set"],
    ["nobody answers", { CONCORDAT_URL: "http://127.0.0.1:1", CONCORDAT_TOKEN: "x" }, "no registry answers"],
  ])("is 2 where %s", async (_what, environment, says) => {
    const ended = await runProgram(
      ["check", "pets.yaml", "--api", "pets"],
      folder(),
      environment as Record<string, string>,
    );
    expect([ended.code, ended.out]).toEqual([2, ""]);
    expect(ended.err).toContain(says);
  });
});

describe("the report", () => {
  const gates = [
    gate("validity", "block", "pass"),
    gate("compatibility", "block", "fail", "1 breaking change: <b>@all</b> | [x](http://evil)"),
    gate("lint", "warn", "fail", "2 errors."),
  ];

  it("is in text the verdict first, and publishes nothing", async () => {
    registry.gates = answer(gates);
    const { out } = await check("--version", "1.0.0");
    expect(out.split("\n").slice(0, 3)).toEqual([
      "1 of 3 gates stands in the way, 1 only warns",
      "pets 1.0.0",
      "Changes since 0.9.0: 1 breaking, 0 dangerous, 2 non-breaking",
    ]);
    expect(out).toMatch(/BLOCKS +compatibility +1 breaking change/);
    expect(registry.requests).toEqual(["POST /api/v1/apis/pets/gates?version=1.0.0"]);
    expect(registry.bodies).toEqual([DOCUMENT]);
  });

  it.each(["text", "markdown"])(
    "names in %s what stands, where, and the fingerprint of a waiver for it",
    async (format) => {
      const at = { fingerprint: "ab12", operation: "GET /pets" };
      const standing = [
        { gate: "compatibility", ...at, rule: "parameter-added", message: "A new parameter.", place: null },
        { gate: "lint", ...at, rule: "tags", message: "No tag.", place: { line: 7, column: 3 } },
      ];
      registry.gates = { ...answer(gates), standing };
      const { out } = await check("--format", format);
      expect(out).toMatch(/compatibility.* parameter-added at GET \/pets.* A new parameter\..*ab12/);
      expect(out).toMatch(/lint.* tags at GET \/pets, line 7.*3.* No tag\./);
    },
  );

  it("is as a comment the same for the same check, begins with its marker, and lets nothing become markup", async () => {
    registry.gates = answer(gates);
    const [one, two] = [await check("--format", "markdown"), await check("--format", "markdown")];
    expect(two.out).toBe(one.out);
    const lines = one.out.split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "<!-- concordat-check pets -->",
      "### 🔴 1 of 3 gates stands in the way, 1 only warns",
    ]);
    expect(one.out).not.toMatch(/<b>|@all|\]\(http:\/\/evil/);
    expect(lines.filter((line) => line.startsWith("| 🔴"))).toHaveLength(1);
    expect((await check("--format", "markdown", "--key", "a -->b")).out.split("\n")[0]).toBe(
      "<!-- concordat-check a-b -->",
    );
  });

  it("is a comment, too, where the definition is refused", async () => {
    registry.gates = { status: 409, violations: [{ pointer: "", line: 2, message: "Twice." }] };
    expect((await check("--format", "markdown")).out).toContain("### 🔴 The registry does not take this definition");
  });

  it("is JSON, JUnit and SARIF for programs", async () => {
    registry.gates = answer(gates);
    const json = JSON.parse((await check("--format", "json")).out);
    expect(json).toMatchObject({ file: "pets.yaml", api: "pets", says: expect.stringContaining("1 of 3"), gates });
    const junit = (await check("--format", "junit")).out;
    expect(junit).toContain('<testsuite name="pets.yaml" tests="3" failures="1" errors="0">');
    expect(junit).toContain('<failure type="compatibility"');
    const sarif = JSON.parse((await check("--format", "sarif")).out);
    const found = sarif.runs[0].results.map((one: { ruleId: string; level: string }) => [one.ruleId, one.level]);
    expect(found).toEqual([
      ["compatibility", "error"],
      ["lint", "warning"],
    ]);
  });
});
