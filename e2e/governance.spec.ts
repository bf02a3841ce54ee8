import { petsDefinition } from "./definitions";
import { createExhibit } from "./exhibit";
import { expect, test } from "./fixtures";
import { Shell } from "./pages/shell";

test("the chain of the audit log is verified by a press, with its length", async ({ page, team }) => {
  await team.createApi();
  await page.goto("/governance/audit");
  await page.getByRole("button", { name: "Verify the chain" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The chain holds" })).toContainText(/\d+ entries checked/);
});

test("an entry opens to what changed, and leads to the history of the thing", async ({ page, team, registry }) => {
  const api = await team.createApi("Ledger");
  await registry.call(`/apis/${api}`, { method: "PATCH", body: { description: "Debit and credit." } });
  await page.goto("/governance/audit?entity=api&action=api.update");
  const log = page.getByRole("list", { name: "Audit log" });
  const entry = log.getByRole("listitem").filter({ hasText: api }).first();
  await entry.locator("summary").click();
  await expect(entry.getByText("Debit and credit.")).toBeVisible();
  await entry.getByRole("link", { name: "All of this thing" }).click();
  await expect(page).toHaveURL(/entityId=/);
  await expect(log.getByText("created the API")).toBeVisible();
});

test("an administrator changes a team's policy; who edited an older one is told and overwrites nothing", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  await signIn("administrator");
  await page.goto("/governance/policies");
  await page.getByRole("button", { name: `Give ${team.name} its own` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Notice period in days").fill("30");
  await dialog.getByRole("button", { name: "Save policy" }).click();
  await expect(page.getByRole("heading", { name: `Policy of ${team.name}` })).toBeVisible();
  const card = page.locator(`#team-${team.slug}`);
  await expect(card.getByText("differs")).toBeVisible();

  await card.getByRole("button", { name: "Edit" }).click();
  const { items } = await registry.call("/policies?limit=200");
  const own = (Array.isArray(items) ? items : []).find((one: { team?: unknown }) => one.team === team.slug);
  const { team: _team, revision: _revision, updatedAt: _at, ...policy } = own;
  await registry.call(`/policies/teams/${team.slug}`, { method: "PUT", body: { ...policy, noticeDays: 45 } });
  await dialog.getByLabel("Notice period in days").fill("10");
  await dialog.getByRole("button", { name: "Save policy" }).click();
  await expect(dialog.getByText("Somebody changed this policy since you opened it")).toBeVisible();
  await dialog.getByRole("button", { name: "Show the newest" }).click();
  await expect(card.getByText("45")).toBeVisible();
});

test("who does not administer reads the policies and changes none", async ({ page, signIn }) => {
  await signIn("owner");
  await page.goto("/governance/policies");
  await expect(page.getByText("Policies are changed by administrators.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Edit" })).toHaveCount(0);
});

test("an owner revokes a waiver; a reader cannot", async ({ page, team, as, signIn, registry }) => {
  const api = await team.createApi("Waived");
  const owner = await as("owner");
  const expiresOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await owner.call("/waivers", {
    method: "POST",
    body: { api, gate: "lint", reason: "While we rename.", expiresOn },
  });
  await signIn("reader");
  await page.goto(`/governance/waivers?team=${team.slug}`);
  await expect(page.getByRole("row", { name: new RegExp(api) })).toBeVisible();
  await expect(page.getByRole("button", { name: "Revoke" })).toHaveCount(0);
  await signIn("owner");
  await page.reload();
  await page.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("No waiver here")).toBeVisible();
  const { items } = await registry.call(`/waivers?api=${api}&state=revoked`);
  expect(items).toHaveLength(1);
});

test("a rule has an address of its own, and the catalogue narrows as one types", async ({ page }) => {
  await page.goto("/governance/rules/changes#operation-removed");
  await expect(page.locator("#operation-removed")).toBeInViewport();
  await page.getByRole("searchbox", { name: "Search rules" }).fill("security scheme");
  await expect(page.locator("#operation-removed")).toHaveCount(0);
  await expect(page).toHaveURL(/q=security/);
});

test("the numbers of the first page lead to what they count", async ({ page, registry }) => {
  await createExhibit(registry);
  await page.goto("/");
  await page
    .getByRole("region", { name: "The estate" })
    .getByRole("link", { name: /in review/ })
    .click();
  await expect(page).toHaveURL(/\/reviews/);
  await page.goto("/");
  await page
    .getByRole("region", { name: "The estate" })
    .getByRole("link", { name: /breaking change/ })
    .click();
  await expect(new Shell(page).heading("Needs attention")).toBeVisible();
});

test("a review waits on the first page of whoever may decide, and of nobody else", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  const api = await team.createApi("Waiting");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  const review = await registry.requestReview(api, "1.0.0");
  await signIn("reviewer");
  await page.goto("/");
  const waiting = page.getByRole("table", { name: "Waiting for me" });
  await expect(waiting.locator(`a[href$="${review}"]`)).toBeVisible();
  await signIn("publisher");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Waiting for me" })).toBeVisible();
  await expect(waiting.locator(`a[href$="${review}"]`)).toHaveCount(0);
});

test("an administrator gives a rule another severity, and it counts at once, also for what was published", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  // No other test looks at changes of this rule: severities are one thing for the whole registry.
  const rule = "operation-id-changed";
  const { severities } = await registry.call("/policies/severities");
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await registry.publish(
    api,
    "1.1.0",
    petsDefinition("1.1.0").replace("operationId: listPets", "operationId: allPets"),
  );
  await signIn("administrator");
  await page.goto(`/governance/severities?q=${rule}`);
  await page.getByRole("combobox", { name: `Severity of ${rule}` }).click();
  await page.getByRole("option", { name: "Breaking", exact: true }).click();
  await page.getByRole("button", { name: "Save severities" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("Our generated clients are named after it.");
  await dialog.getByRole("button", { name: "Save severities" }).click();
  await expect(page.getByText("Our generated clients are named after it.")).toBeVisible();

  await page.goto(`/apis/${api}/versions/1.1.0`);
  await expect(page.getByText("1 breaking", { exact: false }).first()).toBeVisible();
  await page.goto(`/apis/${api}/changes?from=1.0.0&to=1.1.0`);
  await expect(page.getByRole("heading", { level: 2, name: "1 breaking change" })).toBeVisible();
  await page.getByRole("button", { name: /operation-id-changed/ }).click();
  await expect(page.getByText("Severity changed by the organisation")).toBeVisible();

  await registry.call("/policies/severities", { method: "PUT", body: { severities, reason: "The test is over." } });
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: /Compatible/ })).toBeVisible();
});

test("who does not administer reads the severities and changes none", async ({ page, signIn }) => {
  await signIn("owner");
  await page.goto("/governance/severities");
  await expect(page.getByText("Severities are changed by administrators.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: /^Severity of/ })).toHaveCount(0);
});
