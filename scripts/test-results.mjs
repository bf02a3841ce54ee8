// What the test runners' JSON reports say, added up.
import fs from "node:fs";

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Of a vitest report. A file that could not even be loaded counts as one failed test. */
function countUnit(report, flaky) {
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && !assertionResults.some((test) => test.status === "failed");
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, flaky };
}

/** Where the tests of a Playwright report are that failed at first and passed when tried again. */
function namesOfFlaky({ suites = [], specs = [] }) {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
  return [...own, ...suites.flatMap(namesOfFlaky)];
}

/** Of a Playwright report. A flaky test passed in the end; it is counted as that, and named. */
function countBrowser(report) {
  const { stats, errors } = report;
  const flaky = namesOfFlaky(report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, flaky };
}

/**
 * Passed and failed tests of a report file, and the names of the flaky ones where its runner tries again; one failure
 * where the runner left no report, or none that says so. `flakyFile` is the list that flaky-reporter.mjs writes.
 */
export function countResults({ file, flakyFile, ok }) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const counts =
    "stats" in report ? countBrowser(report) : countUnit(report, (flakyFile && readReport(flakyFile)) || []);
  const isFine = ok && report.success !== false;
  return isFine || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The last line of every test run, alone on a line. */
export const summaryLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
