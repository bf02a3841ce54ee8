import type { Locator, Page } from "@playwright/test";

/** The tab of an API's objectives. */
export class SlosPage {
  readonly objectives: Locator;
  readonly clauses: Locator;
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    private readonly api: string,
  ) {
    this.objectives = page.getByRole("table", { name: "Objectives of this API" });
    this.clauses = page.getByRole("table", { name: "Clauses about this API" });
    this.dialog = page.getByRole("dialog");
  }

  async open(): Promise<void> {
    await this.page.goto(`/apis/${this.api}/slos`);
  }

  async create(title: string, name: string, target: string): Promise<void> {
    await this.page.getByRole("button", { name: "Set an objective" }).click();
    await this.dialog.getByLabel(/^Title/).fill(title);
    await this.dialog.getByLabel(/^Name in addresses/).fill(name);
    await this.dialog.getByLabel(/^Target in %/).fill(target);
    await this.dialog.getByRole("button", { name: "Set an objective" }).click();
    await this.dialog.waitFor({ state: "hidden" });
  }

  /** Opens the dialog and asks what a file would do. */
  async checkImport(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "Import OpenSLO" }).click();
    await this.pasteImport(text);
  }

  async pasteImport(text: string): Promise<void> {
    await this.dialog.getByLabel("Or paste it").fill(text);
    await this.dialog.getByRole("button", { name: "See what it would do" }).click();
  }
}
