import type { Locator, Page } from "@playwright/test";

/** The life of one version. */
export class LifecyclePage {
  readonly dialog: Locator;
  readonly history: Locator;
  readonly currentState: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole("dialog");
    this.history = page.getByRole("list", { name: "History" });
    this.currentState = page.getByRole("list", { name: "Lifecycle" }).locator("[aria-current=step]");
  }

  async open(api: string, version: string): Promise<void> {
    await this.page.goto(`/apis/${api}/versions/${encodeURIComponent(version)}/lifecycle`);
  }

  action(name: string): Locator {
    return this.page.getByRole("main").getByRole("button", { name, exact: true });
  }

  async deprecate(given: { sunset: string; replacement: string; reason: string }): Promise<void> {
    await this.action("Deprecate").click();
    await this.dialog.getByLabel("Sunset", { exact: true }).fill(given.sunset);
    await this.dialog.getByLabel(/^Replacement/).fill(given.replacement);
    await this.dialog.getByLabel(/^Reason/).fill(given.reason);
  }
}
