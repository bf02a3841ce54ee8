import { ADOPTED_FREELY, ADOPTED_STRICTLY, MORE_OPERATIONS, petsDefinition, petsWithoutOne } from "./definitions";
import { expect, expectAccessible, test, type TestTeam } from "./fixtures";
import { ChangesPage } from "./pages/changes-page";
import type { RegistryClient } from "./registry-client";

/** An API with two versions: the second refuses requests that the first took. */
async function stricterApi(team: TestTeam, registry: RegistryClient): Promise<string> {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0", ADOPTED_FREELY));
  await registry.publish(api, "2.0.0", petsDefinition("2.0.0", ADOPTED_STRICTLY));
  return api;
}

test("the changes of two versions: the verdict, the filters, one change, and the link to it", async ({
  page,
  team,
  registry,
}) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await registry.publish(api, "2.0.0", petsWithoutOne("2.0.0"));
  const changes = new ChangesPage(page);
  await changes.open(api);
  await expect(page).toHaveURL(/from=1\.0\.0&to=2\.0\.0/);
  await expect(changes.verdict("1 breaking change")).toBeVisible();

  await changes.filter("1 breaking").click();
  await expect(page).toHaveURL(/severity=breaking/);
  await expect(changes.change(/was removed/)).toBeVisible();

  await page.keyboard.press("n");
  await expect(page).toHaveURL(/change=/);
  await expect(page.getByText("How to avoid it")).toBeVisible();
  await expect(page.getByText("By rule")).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(changes.change(/was removed/)).toHaveAttribute("aria-expanded", "true");

  await changes.search.fill("no such change");
  await expect(page.getByText("No change fits")).toBeVisible();

  await changes.swap.click();
  await expect(page).toHaveURL(/from=2\.0\.0&to=1\.0\.0/);
  await expect(changes.verdict(/Compatible|dangerous/)).toBeVisible();
});

test("an API with one version has nothing to compare, and says so", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await new ChangesPage(page).open(api);
  await expect(page.getByText("Nothing to compare with yet")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
});

test("versions that are not there are not found", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  const answer = await page.goto(`/apis/${api}/changes?from=1.0.0&to=9.9.9`);
  expect(answer?.status()).toBe(404);
});

test("the changelog tells each version, what broke first", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await registry.publish(api, "1.1.0", petsDefinition("1.1.0", MORE_OPERATIONS));
  await registry.publish(api, "2.0.0", petsWithoutOne("2.0.0"));
  const changes = new ChangesPage(page);
  await changes.openLog(api);
  const versions = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(versions).toHaveText(["2.0.0", "1.1.0", "1.0.0"]);
  await expect(page.getByText("2 breaking")).toBeVisible();
  await expectAccessible(page);
  await changes
    .change(/was removed/)
    .first()
    .click();
  await expect(page).toHaveURL(/change=2\.0\.0/);
  await expect(page.getByText("How to avoid it")).toBeVisible();
  await page.reload();
  await expect(changes.change(/was removed/).first()).toHaveAttribute("aria-expanded", "true");
  await page.getByRole("list", { name: "Filter by severity" }).getByRole("link", { name: "Non-breaking" }).click();
  await expect(page).toHaveURL(/severity=non-breaking/);
  await expect(changes.change(/was added/).first()).toBeVisible();
  const feed = await page.request.get(`/api/v1/apis/${api}/changelog.atom`);
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  expect(await feed.text()).toContain(`${api} 2.0.0: 2 breaking`);
});

test("a change shows the message that proves it, whom it concerns, and the call to try it with", async ({
  page,
  context,
  team,
  registry,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const changes = new ChangesPage(page);
  await changes.open(await stricterApi(team, registry));
  await changes.change(/`?home`? became required/).click();
  await expect(page.getByText("Proved", { exact: true })).toBeVisible();
  await expect(changes.witness).toContainText("1.0.0 accepts it.");
  await expect(changes.witness).toContainText("2.0.0 rejects it:");
  await expect(page.getByText(/Whoever calls POST \/adoptions as 1\.0\.0 describes it/)).toBeVisible();
  await expectAccessible(page);

  await changes.witness.getByRole("button", { name: "Copy the message" }).click();
  const message: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(message).toHaveProperty("name");
  expect(message).not.toHaveProperty("home");
  await changes.witness.getByRole("button", { name: "Copy the curl command" }).click();
  const call = await page.evaluate(() => navigator.clipboard.readText());
  expect(call).toMatch(/^curl /);
  expect(call).toContain("https://pets.example/v1/adoptions");

  await page.getByRole("link", { name: "About this rule" }).click();
  await expect(page).toHaveURL(/governance\/rules\/changes\?q=.*required/);
});

test("the source of both versions stands side by side, with the changed lines level", async ({
  page,
  team,
  registry,
}) => {
  const changes = new ChangesPage(page);
  await changes.open(await stricterApi(team, registry));
  await page.keyboard.press("n");
  await page.keyboard.press("s");
  await expect(page).toHaveURL(/source=1/);
  const marked = changes.source.locator("[data-changed]");
  await expect(changes.source.getByLabel("Source of 1.0.0")).toBeVisible();
  await expect(changes.source.getByLabel("Source of 2.0.0")).toBeVisible();
  const before = await changes.source.getByLabel("Source of 1.0.0").locator("[data-changed]").first().boundingBox();
  const after = await changes.source.getByLabel("Source of 2.0.0").locator("[data-changed]").first().boundingBox();
  expect(before?.y).toBe(after?.y);
  await expectAccessible(page);
  const above = "operationId: adoptPet";
  await expect(changes.source.locator("pre").first()).not.toContainText(above);
  await changes.source.getByRole("button", { name: "More lines" }).click();
  await expect(changes.source.locator("pre").first()).toContainText(above);
  await page.keyboard.press("s");
  await expect(marked).toHaveCount(0);
});

test("the link to a change opens it on whatever page it is", async ({ page, context, team, registry }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const api = await stricterApi(team, registry);
  const changes = new ChangesPage(page);
  await changes.open(api);
  const row = changes.change(/became required/);
  await row.click();
  await page.getByRole("button", { name: "Copy the link to this change" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`/apis/${api}/changes?from=1.0.0&to=2.0.0&change=`);
  await page.goto("/");
  await page.goto(link);
  await expect(row).toHaveAttribute("aria-expanded", "true");
  await expect(row).toBeInViewport();
  await page.goto(`${link}0`);
  await expect(page.getByText("The change of this link is not among these")).toBeVisible();
});

test("changes are narrowed by operation, rule and proof, in the address", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0", ADOPTED_FREELY));
  await registry.publish(api, "2.0.0", petsDefinition("2.0.0", ADOPTED_STRICTLY + MORE_OPERATIONS));
  const changes = new ChangesPage(page);
  await changes.open(api);
  await changes.narrow("Operation", /POST \/adoptions/);
  await expect(page).toHaveURL(/operation=POST/);
  await expect(changes.change(/photos.*was added/)).toHaveCount(0);
  await changes.narrow("Rule", /required/);
  await expect(page).toHaveURL(/rule=/);
  await expect(changes.change(/became required/)).toBeVisible();
  await page.getByRole("link", { name: "Remove the filter: Rule" }).click();
  await expect(page).not.toHaveURL(/rule=/);
  await page.getByRole("link", { name: "Remove the filter: Operation" }).click();
  await expect(page).not.toHaveURL(/operation=/);
  await changes.narrow("Proof", /By rule/);
  await expect(page).toHaveURL(/proof=rule/);
  await expect(changes.change(/became required/)).toHaveCount(0);
  await expect(changes.change(/photos.*was added/)).toBeVisible();
});

test("the keys walk the changes, open them and close them", async ({ page, team, registry }) => {
  const changes = new ChangesPage(page);
  await changes.open(await stricterApi(team, registry));
  const row = changes.change(/became required/);
  await expect(row).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-list-item] button").first()).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/change=/);
  await page.keyboard.press("o");
  await expect(page).not.toHaveURL(/change=/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/change=/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog").getByText("Open or close a change")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(changes.search).toBeFocused();
});

test("on a phone a change opens within the screen, one document above the other", async ({ page, team, registry }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const changes = new ChangesPage(page);
  await changes.open(await stricterApi(team, registry));
  await changes.change(/became required/).click();
  await expect(changes.witness).toBeVisible();
  await changes.source.getByRole("button", { name: "Show source side by side" }).click();
  const before = await changes.source.getByLabel("Source of 1.0.0").boundingBox();
  const after = await changes.source.getByLabel("Source of 2.0.0").boundingBox();
  expect(after?.y ?? 0).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
