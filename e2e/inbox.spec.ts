import { expect, expectAccessible, test } from "./fixtures";
import { petsDefinition } from "./definitions";

test("what happens reaches the inbox, and is put away and taken back by keys", async ({ page, team, signIn, as }) => {
  const publisher = await as("publisher");
  const api = await team.createApi("Inbox pets");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await publisher.requestReview(api, "1.0.0", "Please look.");
  await signIn("reviewer");
  const row = page.getByRole("listitem").filter({ hasText: `asks for a review of ${api}@1.0.0` });
  await expect(async () => {
    await page.goto("/inbox?view=unread&kind=reviews");
    await expect(row).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(row).toContainText(`you decide for ${team.slug}`);
  await expect(page.getByRole("banner").getByRole("link", { name: /Inbox, \d+ unread/ })).toBeVisible();
  await expectAccessible(page);

  await row.getByRole("link").first().focus();
  await page.keyboard.press("e");
  await expect(row).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toBeVisible();

  await row.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/reviews\//);
});

test("somebody subscribes to an API on its page, and sees it among their preferences", async ({
  page,
  team,
  signIn,
}) => {
  const api = await team.createApi("Followed pets");
  await signIn("reader");
  await page.goto(`/apis/${api}`);
  await page.getByRole("button", { name: "Subscribe" }).click();
  await expect(page.getByRole("button", { name: "Subscribed" })).toBeVisible();
  await page.goto("/settings/notifications");
  await expect(page.getByRole("link", { name: api })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: `End the subscription to ${api}` }).click();
  await expect(page.getByRole("link", { name: api })).toBeHidden();
});

test("an owner makes a webhook, keeps its secret, and sends a test", async ({ page, team, signIn, registry }) => {
  const origin = `https://${team.slug}.hooks.example.com`;
  await registry.call("/outbound-rules", { method: "POST", body: { origin, purposes: ["webhook"] } });
  await signIn("owner");
  await page.goto("/settings/webhooks");
  await page.getByRole("button", { name: "New webhook" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Address").fill(`${origin}/concordat`);
  await dialog.getByLabel("Name").fill(`Hook of ${team.slug}`);
  await dialog.getByRole("combobox", { name: "Team" }).click();
  await page.getByRole("option", { name: team.name }).click();
  await dialog.getByRole("button", { name: "New webhook" }).click();
  await expect(dialog.getByText(/whsec_/)).toBeVisible();
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: `Hook of ${team.slug}` }).click();
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByText("dev.concordat.webhook.test", { exact: true })).toBeVisible();
  await expectAccessible(page);
});
