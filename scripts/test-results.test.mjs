import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { completeLock } from "./complete-lock.mjs";
import { countResults, summaryLine } from "./test-results.mjs";

function reportFile(report) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "concordat-report-")), "report.json");
  fs.writeFileSync(file, JSON.stringify(report));
  return file;
}

const unit = (numPassedTests, numFailedTests, testResults = []) =>
  reportFile({ numPassedTests, numFailedTests, testResults });
const spec = (status, line) => ({ file: "pets.spec.ts", line, title: `it is ${status}`, tests: [{ status }] });
const browser = (expected, unexpected, flaky = 0, errors = []) => {
  const unsteady = Array.from({ length: flaky }, (_, index) => spec("flaky", index + 1));
  const suites = [{ specs: [spec("expected", 9)], suites: [{ specs: unsteady }] }];
  return reportFile({ stats: { expected, unexpected, flaky, skipped: 1 }, errors, suites });
};
const flakyName = "pets.spec.ts:1 it is flaky";

describe("counting what the runners report", () => {
  it.each([
    ["unit tests", unit(5, 0), true, { passed: 5, failed: 0, flaky: [] }],
    [
      "failed unit tests",
      unit(5, 2, [{ status: "failed", assertionResults: [{ status: "failed" }] }]),
      false,
      { passed: 5, failed: 2, flaky: [] },
    ],
    [
      "a file that cannot be loaded",
      unit(5, 0, [{ status: "failed", assertionResults: [] }]),
      false,
      { passed: 5, failed: 1, flaky: [] },
    ],
    ["a run that failed without a failed test", unit(5, 0), false, { passed: 5, failed: 1, flaky: [] }],
    ["browser tests", browser(3, 0), true, { passed: 3, failed: 0, flaky: [] }],
    ["failed browser tests", browser(3, 2), false, { passed: 3, failed: 2, flaky: [] }],
    ["a flaky browser test", browser(3, 0, 1), true, { passed: 4, failed: 0, flaky: [flakyName] }],
    ["a flaky one beside a failed one", browser(3, 1, 1), false, { passed: 4, failed: 1, flaky: [flakyName] }],
    ["a server that did not start", browser(0, 0, 0, [{}]), false, { passed: 0, failed: 1, flaky: [] }],
    ["a runner that left no report", "/nowhere/report.json", true, { passed: 0, failed: 1 }],
  ])("%s", (_name, file, ok, expected) => expect(countResults({ file, ok })).toEqual(expected));

  it("names the unit tests that passed when tried again", () => {
    const flakyFile = reportFile(["lib/pets.test.ts pets are kept"]);
    const counts = { passed: 5, failed: 0, flaky: ["lib/pets.test.ts pets are kept"] };
    expect(countResults({ file: unit(5, 0), flakyFile, ok: true })).toEqual(counts);
  });

  it("ends in a plain line", () => expect(summaryLine({ passed: 3, failed: 1 })).toBe("3 passed, 1 failed"));
});

describe("completing the lock", () => {
  it("adds what the lock lacks of exact optional packages, and nothing twice", () => {
    const packages = {
      "": { name: "x" },
      "node_modules/tool": {
        optionalDependencies: { "@tool/darwin-arm64": "1.2.3", "@tool/linux-x64": "1.2.3", "@tool/any": "^1.0.0" },
      },
      "node_modules/@tool/linux-x64": { version: "1.2.3" },
    };
    const first = completeLock({ packages });
    expect(first.added).toBe(1);
    expect(first.lock.packages["node_modules/@tool/darwin-arm64"]).toEqual({
      version: "1.2.3",
      optional: true,
      os: ["darwin"],
      cpu: ["arm64"],
    });
    expect(completeLock(first.lock).added).toBe(0);
  });
});
