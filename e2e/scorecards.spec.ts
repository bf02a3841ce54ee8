import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { ScorecardPage } from "./pages/scorecard-page";

test("an API's scorecard says where it stands, why, and what is next", async ({ page, team, as, signIn }) => {
  const api = await team.createApi("Scored pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("owner");
  const scorecard = new ScorecardPage(page);

  await scorecard.openApi(api);
  await expect(page.getByText(/checks? to L\d, about \d+ h/)).toBeVisible();
  await expect(scorecard.ladder.getByRole("listitem")).toHaveCount(5);
  await expect(scorecard.radar).toBeVisible();
  await expect(scorecard.entropy.getByRole("row")).toHaveCount(4);
  await expectAccessible(page);

  const described = scorecard.check("The catalogue says what the API is for");
  await expect(described).toContainText("Not met");
  await described.locator("summary").click();
  await expect(described).toContainText("What would meet it:");
  await described.getByRole("link", { name: "Open the evidence" }).click();
  await expect(page).toHaveURL(new RegExp(`/apis/${api}`));
});

test("a score follows a change, and says why it changed", async ({ page, team, as, registry, signIn }) => {
  const api = await team.createApi("Rising pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("owner");
  const scorecard = new ScorecardPage(page);
  await scorecard.openApi(api);
  const described = scorecard.check("The catalogue says what the API is for");
  await expect(described).toContainText("Not met");
  const { revision } = await registry.call(`/apis/${api}`);
  await registry.call(`/apis/${api}`, {
    method: "PATCH",
    body: { description: "Keeps the pets that people live with, for shops and vets." },
    headers: { "if-match": `"${String(revision)}"` },
  });
  await expect(async () => {
    await page.reload();
    await expect(described).toContainText("Met", { timeout: 500 });
    await expect(described).not.toContainText("Not met", { timeout: 500 });
  }).toPass();
  await expect(page.getByRole("list", { name: "Why it changed" })).toContainText("It is met now.");
});

test("evidence from outside is reported, counts under the sender's name, and is withdrawn", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi("Proven pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  const { name } = await signIn("publisher");
  const scorecard = new ScorecardPage(page);
  await scorecard.openApi(api);
  await scorecard.reportEvidence.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Operations tested/).fill("2");
  await dialog.getByLabel(/^Operations passed/).fill("3");
  await dialog.getByLabel(/^Version/).click();
  await page.getByRole("option", { name: "1.0.0" }).click();
  await dialog.getByLabel(/^Link/).fill("https://ci.example.com/runs/7");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Report evidence" }).click();
  await expect(dialog.getByRole("alert")).toContainText("at most operationsTested, which is 2");
  await dialog.getByLabel(/^Operations passed/).fill("2");
  await dialog.getByRole("button", { name: "Report evidence" }).click();

  const row = scorecard.evidence.getByRole("row", { name: /Contract tests/ });
  await expect(row).toContainText("Operations tested 2 · Operations passed 2");
  await expect(row).toContainText("1.0.0");
  await expect(row).toContainText("Passed");
  await expect(row).toContainText(name);
  const inThirtyDays = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await expect(row.locator("time").last()).toHaveAttribute("datetime", new RegExp(`^${inThirtyDays}`));
  await expectAccessible(page);

  await row.getByRole("button", { name: "Withdraw the report: Contract tests" }).click();
  await page
    .getByRole("alertdialog")
    .getByLabel(/^Reason/)
    .fill("It was another API.");
  await page.getByRole("alertdialog").getByRole("button", { name: "Withdraw" }).click();
  await expect(row).toContainText("Withdrawn");
  await expect(row.getByRole("button")).toBeHidden();

  await signIn("reader");
  await scorecard.openApi(api);
  await expect(scorecard.evidence.getByRole("row", { name: /Contract tests/ })).toBeVisible();
  await expect(scorecard.reportEvidence).toBeHidden();
});

test("every number of the entropy opens what was counted", async ({ page, team, as, signIn }) => {
  const api = await team.createApi("Counted pets");
  const undescribed = petsDefinition("1.0.0").replace(", description: What it is called", "");
  await (await as("publisher")).publish(api, "1.0.0", undescribed);
  await signIn("reader");
  const scorecard = new ScorecardPage(page);
  await scorecard.openApi(api);
  await scorecard.entropy
    .getByRole("row", { name: /Undocumented/ })
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(/\/scorecard\/entropy\/undocumented$/);
  await expect(page.getByRole("table", { name: "Undocumented" })).toContainText("name");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the scorecard" }).click();
  await expect(page).toHaveURL(/\/scorecard#entropy$/);
});

test("a cell of the heat map opens the APIs of a team behind it", async ({ page, team, as, signIn }) => {
  const api = await team.createApi("Mapped pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reader");
  const scorecard = new ScorecardPage(page);
  await scorecard.openApi(api);

  await scorecard.openTeam(team.slug);
  await expect(page.getByRole("heading", { level: 1, name: team.name })).toBeVisible();
  await expect(page.getByRole("table", { name: "1 API" })).toContainText("Mapped pets");
  await expectAccessible(page);

  await scorecard.openTeam(`${team.slug}?check=api-described`);
  const standing = page.getByRole("table", { name: "The catalogue says what the API is for" });
  await expect(standing).toContainText("Not met");
  await standing.getByRole("link", { name: "Not met" }).click();
  await expect(page).toHaveURL(new RegExp(`/apis/${api}/scorecard\\?check=api-described#check-api-described$`));

  await scorecard.openEstate();
  await expect(scorecard.heatMap).toBeVisible();
  await page.getByRole("list", { name: "By facet" }).getByRole("link", { name: "Security" }).click();
  await expect(page).toHaveURL(/facet=security/);
  await expect(scorecard.heatMap).toBeVisible();
  await expectAccessible(page);
});

test("the catalogue is narrowed by level, and leads to scorecards", async ({ page, team, as, signIn }) => {
  const api = await team.createApi("Levelled pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reader");
  const scorecard = new ScorecardPage(page);
  await scorecard.openApi(api);
  await page.goto(`/apis?team=${team.slug}`);
  const level = page.getByRole("region", { name: "Level" });
  await level.getByRole("link").first().click();
  await expect(page).toHaveURL(/level=L\d/);
  await expect(page.getByRole("link", { name: "Levelled pets" })).toBeVisible();
  await page
    .getByRole("row", { name: /Levelled pets/ })
    .getByRole("link", { name: /^(L\d .+|Below L1)$/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/apis/${api}/scorecard$`));
});
