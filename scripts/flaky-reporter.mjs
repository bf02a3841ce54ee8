// For vitest: writes the names of the tests that passed only when tried again, as a list beside its JSON report.
import fs from "node:fs";
import path from "node:path";

export default class FlakyReporter {
  #names = [];

  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId} ${test.fullName}`);
  }

  onTestRunEnd() {
    const file = process.env.FLAKY_TESTS_FILE;
    if (!file) return;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(this.#names));
  }
}
