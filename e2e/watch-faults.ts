import type { BrowserContext } from "@playwright/test";

/** Answers of refused requests are what many tests are about; the browser mentions each in its console. */
const EXPECTED = /^Failed to load resource: /;

/** Collects what goes wrong inside of pages from now on. */
export function watchFaults(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  context.on("weberror", (fault) => faults.push(`${fault.page()?.url() ?? ""}: ${fault.error().message}`));
  context.on("console", (message) => {
    if (message.type() !== "error" || EXPECTED.test(message.text())) return;
    faults.push(`${message.page()?.url() ?? ""}: ${message.text()}`);
  });
  return faults;
}
