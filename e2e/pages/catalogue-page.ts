import type { Locator, Page } from "@playwright/test";

/** The list of all APIs. */
export class CataloguePage {
  readonly search: Locator;
  readonly rows: Locator;
  readonly facets: Locator;
  readonly chips: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole("searchbox", { name: "Search APIs by name, slug or words" });
    this.rows = page.getByRole("table", { name: "APIs in the registry" }).locator("tbody").getByRole("row");
    this.facets = page.getByRole("navigation", { name: "Filter the catalogue" });
    this.chips = page.getByRole("list", { name: "Filters in use" });
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/apis${query}`);
  }

  /** A saved view, as a tab. */
  view(name: string | RegExp): Locator {
    return this.page
      .getByRole("navigation", { name: "Views of the catalogue" })
      .getByRole("link", typeof name === "string" ? { name, exact: true } : { name });
  }

  api(name: string): Locator {
    return this.page.getByRole("link", { name, exact: true });
  }
}
