import type { Locator, Page } from "@playwright/test";

/** What changed between two versions of an API, and its changelog. */
export class ChangesPage {
  readonly search: Locator;
  readonly swap: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole("searchbox", { name: "Search the changes" });
    this.swap = page.getByRole("button", { name: "Swap the two versions" });
  }

  async open(api: string, query = ""): Promise<void> {
    await this.page.goto(`/apis/${api}/changes${query}`);
  }

  async openLog(api: string): Promise<void> {
    await this.page.goto(`/apis/${api}/changes/log`);
  }

  verdict(text: string | RegExp): Locator {
    return this.page.getByRole("heading", { level: 2, name: text });
  }

  /** The line of a change, which opens it. */
  change(message: string | RegExp): Locator {
    return this.page.getByRole("button", { name: message });
  }

  filter(text: string | RegExp): Locator {
    return this.page.getByRole("list", { name: "Filter by severity" }).getByRole("link", { name: text });
  }

  /** The message that proves the open change. */
  get witness(): Locator {
    return this.page.getByRole("region", { name: "Witness" });
  }

  /** Where the open change stands in both documents. */
  get source(): Locator {
    return this.page.getByRole("region", { name: "Source", exact: true });
  }

  /** Narrows the list by a menu: `Operation`, `Rule` or `Proof`. */
  async narrow(menu: string, value: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: menu, exact: true }).click();
    await this.page.getByRole("dialog", { name: menu }).getByRole("link", { name: value }).click();
  }
}
