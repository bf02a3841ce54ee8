import type { Locator, Page } from "@playwright/test";

/** Where a version is handed in. */
export class PublishPage {
  readonly text: Locator;
  readonly version: Locator;
  readonly check: Locator;
  readonly publish: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole("textbox", { name: "The definition as text" });
    this.version = page.getByRole("textbox", { name: "Version" });
    this.check = page.getByRole("button", { name: /^Check/ });
    this.publish = page.getByRole("button", { name: "Publish", exact: true });
  }

  async open(api: string): Promise<void> {
    await this.page.goto(`/apis/${api}/publish`);
  }

  async chooseFiles(files: { name: string; text: string }[]): Promise<void> {
    await this.page.getByRole("radio", { name: "Files" }).click();
    await this.page
      .getByLabel("Drop a file or a folder here, or choose files")
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: "application/yaml", buffer: Buffer.from(text) })),
      );
  }
}
