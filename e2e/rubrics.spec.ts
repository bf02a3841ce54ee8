import { expectAccessible } from "./accessible";
import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, test } from "./fixtures";

test("a rubric is copied, changed, tried on every API and saved", async ({ page, team, registry, signIn }) => {
  test.slow();
  const api = await team.createApi("Pets");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("administrator");
  await page.goto("/governance/rubrics");
  await expectAccessible(page);
  await page.getByRole("button", { name: "New rubric" }).click();
  const slug = `house-${unique()}`;
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("House rules");
  await dialog.getByLabel("Name in addresses").fill(slug);
  await dialog.getByRole("button", { name: "Make the rubric" }).click();
  await expect(page).toHaveURL(new RegExp(`/governance/rubrics/${slug}$`));
  await expect(page.getByRole("heading", { level: 1, name: "House rules" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("checkbox", { name: "Operations are described: required" }).uncheck();
  await page.getByRole("button", { name: "Try on all APIs" }).click();
  await expect(page.getByRole("table", { name: "APIs at each level" })).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await dialog.getByLabel("What changed and why").fill("Descriptions are asked for elsewhere.");
  await dialog.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByText("Version 2", { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: /^Versions/ }).click();
  await expect(page.getByText("Descriptions are asked for elsewhere.")).toBeVisible();
  const saved = await registry.call(`/rubrics/${slug}`);
  expect(saved).toMatchObject({ newest: 2, chosen: null });
});

test("a campaign is begun, and says who has work left", async ({ page, team, registry, signIn }) => {
  test.slow();
  const api = await team.createApi("Pets");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("administrator");
  await page.goto("/scorecards/campaigns");
  await page.getByRole("button", { name: "New campaign" }).click();
  const slug = `described-${unique()}`;
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name in addresses").fill(slug);
  await dialog.getByLabel("Title").fill("Described");
  await dialog.getByRole("checkbox", { name: "Operations are described", exact: true }).check();
  await dialog.getByLabel("Last day").fill("2099-01-31");
  await dialog.getByRole("button", { name: "Begin the campaign" }).click();
  await expect(page).toHaveURL(new RegExp(`/scorecards/campaigns/${slug}$`));
  await expect(page.getByRole("heading", { level: 1, name: "Described" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Left of the campaign/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.getByText("Closed", { exact: true })).toBeVisible();
});
