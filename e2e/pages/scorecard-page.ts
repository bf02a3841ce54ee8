import { expect, type Locator, type Page } from "@playwright/test";

/** The scorecards of the estate, of a team and of an API. */
export class ScorecardPage {
  readonly ladder: Locator;
  readonly checks: Locator;
  readonly entropy: Locator;
  readonly radar: Locator;
  readonly heatMap: Locator;
  readonly evidence: Locator;
  readonly reportEvidence: Locator;

  constructor(readonly page: Page) {
    this.ladder = page.getByRole("list", { name: "The ladder" });
    this.checks = page.locator("#checks");
    this.entropy = page.getByRole("table", { name: "Terms of the entropy" });
    this.radar = page.getByRole("img", { name: /^Coverage .* of 10 each$/ });
    this.heatMap = page.getByRole("table", { name: /^Percent of each team's APIs/ });
    this.evidence = page.getByRole("table", { name: "Reported from outside" });
    this.reportEvidence = page.locator("#evidence").getByRole("button", { name: "Report evidence" });
  }

  /** The scorecard of an API, once it is scored: that takes a moment after its last change. */
  async openApi(api: string): Promise<void> {
    await expect(async () => {
      await this.page.goto(`/apis/${api}/scorecard`);
      await expect(this.ladder).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  async openTeam(team: string): Promise<void> {
    await this.page.goto(`/scorecards/${team}`);
  }

  async openEstate(query = ""): Promise<void> {
    await this.page.goto(`/scorecards${query}`);
  }

  /** A check of an API, as the line that opens to more. */
  check(title: string): Locator {
    return this.checks.locator("details details").filter({ hasText: title });
  }
}
