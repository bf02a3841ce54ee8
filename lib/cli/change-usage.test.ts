import { describe, expect, it } from "vitest";
import type { ChangeUsageDto } from "@/lib/change-usage/schema";
import { withUsage } from "@/lib/cli/comparing/change-usage";
import { runCli } from "./run-cli";

const used = (calls: number, operation: string | null) => ({
  ...{ operation, calls, consumers: calls > 0 ? 2 : 0, names: calls > 0 ? ["Shop", "Till"] : [], unknownCalls: 0 },
  lastAt: null,
});
const usage: ChangeUsageDto = {
  windowDays: 30,
  telemetry: { lastAt: "2027-06-01T00:00:00.000Z", daysSeen: 29 },
  excluded: [],
  summary: { breaking: 3, withTraffic: 2, consumers: 2, calls: 412 },
  changes: { a: used(412, "GET /a"), b: used(412, "GET /a"), c: used(0, "GET /c") },
};

describe("a comparison with who calls", () => {
  it("says in text who calls what breaks, each operation once", () => {
    expect(withUsage("1 breaking\n", usage, "text").split("\n")).toEqual([
      ...[
        "1 breaking",
        "",
        "Usage: 2 of 3 breaking changes with traffic in 30 days, by 2 consumers (telemetry on 29 days).",
      ],
      ...["  GET /a: 412 calls by 2 consumers: Shop, Till", ""],
    ]);
  });
  it("never takes no telemetry for no calls", () => {
    const none = { ...usage, telemetry: { lastAt: null, daysSeen: 0 } };
    expect(withUsage("", none, "text")).toContain("nobody can say who calls");
  });
  it("leaves the Diff as it is in JSON", () => {
    expect(JSON.parse(withUsage('{"summary":{},"changes":[]}', usage, "json"))).toEqual({
      summary: {},
      changes: [],
      usage,
    });
  });
  it.each([[["a.yaml", "b.yaml", "--usage"]], [["a@1", "b@2", "--usage"]]])("is refused for %j", async (args) => {
    const said = { err: "" };
    const code = await runCli(["diff", ...args], {
      ...{
        cwd: "/",
        environment: {},
        isTerminal: false,
        isWatched: false,
        now: () => new Date(),
        sleep: async () => {},
      },
      input: () => (async function* () {})(),
      out: () => undefined,
      err: (text) => void (said.err += text),
    });
    expect([code, said.err]).toEqual([2, expect.stringContaining("--usage is for two versions of one API")]);
  });
});
