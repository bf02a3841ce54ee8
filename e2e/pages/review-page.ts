import { expect, type Locator, type Page } from "@playwright/test";

/** One review: its changes, its gates, its threads, its history, and the decision. */
export class ReviewPage {
  readonly decision: Locator;
  readonly history: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.decision = page.getByRole("region", { name: "Your decision" });
    this.history = page.getByRole("list", { name: "History" });
    this.dialog = page.getByRole("dialog");
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/reviews/${id}`);
  }

  approveButton(text: string | RegExp = "Approve"): Locator {
    return this.decision.getByRole("button", { name: text });
  }

  /** The thread about a place, by what the place is called. */
  thread(place: string | RegExp): Locator {
    return this.page.getByRole("article", { name: place });
  }

  /** Presses a key until the page, which hears keys only once it is alive, did what it should. */
  async press(key: string, until: () => Promise<void>): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press(key);
      await until();
    }).toPass();
  }

  state(text: string): Locator {
    return this.page.getByRole("main").getByText(text, { exact: true }).first();
  }

  /** Writes the note in the open dialog and presses its last button. */
  async decide(confirm: string, note = ""): Promise<void> {
    if (note) await this.dialog.getByLabel(/^Note/).fill(note);
    await this.dialog.getByRole("button", { name: confirm, exact: true }).click();
  }
}
