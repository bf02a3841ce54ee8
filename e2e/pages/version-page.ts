import type { Locator, Page } from "@playwright/test";

/** The views of one version of an API. */
export class VersionPage {
  constructor(readonly page: Page) {}

  async open(api: string, version: string, view = "", rest = ""): Promise<void> {
    const path = `/apis/${api}/versions/${encodeURIComponent(version)}`;
    await this.page.goto(`${path}${view ? `/${view}` : ""}${rest}`);
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole("navigation", { name: "Views of this API" }).getByRole("link", { name });
  }

  operation(key: string): Locator {
    return this.page.getByRole("treeitem", {
      name: new RegExp(`^${key.replace(/[{}/]/g, "\\$&").replace(" ", "\\s*")}`),
    });
  }

  line(number: number): Locator {
    return this.page.locator(`[data-line="${number}"]`);
  }

  /** Swagger UI's own line of an operation. */
  swaggerOperation(path: string): Locator {
    return this.page.locator(".swagger-ui .opblock").filter({ hasText: path });
  }
}
