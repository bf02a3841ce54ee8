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
function countUnit(report) {
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && !assertionResults.some((test) => test.status === "failed");
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Of a Playwright report. A flaky test failed at least once, and is not excused. */
function countBrowser({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Passed and failed tests of a report file; one failure where the runner left none, or none that says so. */
export function countResults({ file, ok }) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const counts = "stats" in report ? countBrowser(report) : countUnit(report);
  const isFine = ok && report.success !== false;
  return isFine || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The last line of every test run, alone on a line. */
export const summaryLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
