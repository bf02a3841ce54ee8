import type { Locator, Page } from "@playwright/test";

/** One review: its changes, its gates, its conversation, and the decision. */
export class ReviewPage {
  readonly decision: Locator;
  readonly conversation: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.decision = page.getByRole("region", { name: "Your decision" });
    this.conversation = page.getByRole("list", { name: "Conversation" });
    this.dialog = page.getByRole("dialog");
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/reviews/${id}`);
  }

  approveButton(text: string | RegExp = "Approve"): Locator {
    return this.decision.getByRole("button", { name: text });
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
