import { expect, type Page } from "@playwright/test";

/** The guided page of the advisor. */
export class AdvisorPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/advisor");
  }

  /** Answers the questions by their keys, each once it is asked. Keys are heard once the page's script runs. */
  async answer(keys: readonly string[]): Promise<void> {
    for (const [index, key] of keys.entries()) {
      const asked = this.page.getByRole("heading", { name: `Question ${index + 1} of 7` });
      await asked.waitFor();
      await expect(async () => {
        if (await asked.isVisible()) await this.page.keyboard.press(key);
        await asked.waitFor({ state: "hidden", timeout: 3_000 });
      }).toPass();
    }
  }

  recommendation() {
    return this.page.locator("section").filter({ has: this.page.getByRole("heading", { name: "Recommendation" }) });
  }
}
