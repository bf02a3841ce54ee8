import { MORE_OPERATIONS, petsDefinition, petsWithoutOne } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { CataloguePage } from "./pages/catalogue-page";
import { VersionPage } from "./pages/version-page";

test("the catalogue is narrowed by facets and words, and the address keeps it", async ({ page, team, registry }) => {
  const api = await team.createApi("Kennels");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await team.createApi("Aquaria");
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?team=${team.slug}`);
  await expect(catalogue.rows).toHaveCount(2);
  await expect(page.getByText("2 APIs")).toBeVisible();

  await catalogue.facets.getByRole("link", { name: /^Draft/ }).click();
  await expect(page).toHaveURL(/state=draft/);
  await expect(catalogue.rows).toHaveCount(1);
  await expect(catalogue.api("Kennels")).toBeVisible();

  await catalogue.chips.getByRole("link", { name: "Remove the filter State: Draft" }).click();
  await expect(catalogue.rows).toHaveCount(2);

  await catalogue.search.fill("aquar");
  await expect(page).toHaveURL(/q=aquar/);
  await expect(catalogue.rows).toHaveCount(1);
  await expect(catalogue.api("Aquaria")).toBeVisible();
  await expectAccessible(page);

  await catalogue.search.fill("nothing is called this");
  await expect(page.getByText("Nothing fits")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
});

test("on a phone the facets are a sheet, and nothing is wider than the screen", async ({ page, team }) => {
  await team.createApi("Stables");
  await page.setViewportSize({ width: 390, height: 844 });
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?team=${team.slug}`);
  await expect(catalogue.rows).toHaveCount(1);
  await page.getByRole("button", { name: /^Filters/ }).click();
  await expect(page.getByRole("dialog").getByRole("link", { name: /^Not published/ })).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("a filter that cannot be read still shows the catalogue", async ({ page }) => {
  const answer = await page.goto("/apis?state=loud&cursor=none&sunsetWithinDays=soon");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1, name: "Catalogue" })).toBeVisible();
});

test("an API that is not there is not found", async ({ page }) => {
  for (const path of ["/apis/not-an-api", "/apis/not-an-api/versions/1.0.0", "/apis/not-an-api/publish"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test("an API is created: the slug follows the name, and refusals stand at their fields", async ({
  page,
  team,
  signIn,
}) => {
  await signIn("publisher");
  const taken = await team.createApi("Taken");
  await page.goto("/apis/new");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  const slug = page.getByRole("textbox", { name: "Slug" });
  await name.fill("Crème Brûlée Orders");
  await expect(slug).toHaveValue("creme-brulee-orders");
  await page.getByRole("combobox", { name: "Owned by" }).click();
  await page.getByRole("option", { name: team.name }).click();

  await slug.fill("Not A Slug");
  await page.getByRole("button", { name: "Create the API" }).click();
  await expect(page.getByText(/small letters, digits and single hyphens/)).toBeVisible();
  await slug.fill(taken);
  await page.getByRole("button", { name: "Create the API" }).click();
  await expect(page.getByText(`The slug ${taken} is taken.`)).toBeVisible();
  await expectAccessible(page);

  const own = `${taken}-two`;
  await slug.fill(own);
  await page.getByRole("button", { name: "Create the API" }).click();
  await expect(page).toHaveURL(`/apis/${own}/publish`);

  await page.goto(`/apis/${own}`);
  await expect(page.getByText("No version yet")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
});

test("a reader is offered nothing that they may not do", async ({ page, team, signIn, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reader");
  await page.goto(`/apis/${api}`);
  await expect(page.getByRole("heading", { level: 1, name: "Pets" })).toBeVisible();
  for (const name of ["Edit details", "Ask for review"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Publish a version" })).toHaveCount(0);
  await page.goto(`/apis/${api}/publish`);
  await expect(page.getByText(/You may not publish versions of this API/)).toBeVisible();
});

test("the details of an API are edited, and somebody else's change is never overwritten", async ({
  page,
  team,
  signIn,
  registry,
}) => {
  const api = await team.createApi();
  await signIn("owner");
  await page.goto(`/apis/${api}`);
  await page.getByRole("button", { name: "Edit details" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Tags" }).fill("animals, friendly");
  await expectAccessible(page, { schemes: ["light"] });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("link", { name: "friendly" })).toBeVisible();

  await page.getByRole("button", { name: "Edit details" }).click();
  await registry.call(`/apis/${api}`, { method: "PATCH", body: { tier: 1 } });
  await dialog.getByRole("textbox", { name: "Runtime" }).fill("Kubernetes");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText(/Somebody else changed these details/)).toBeVisible();
});

test("a version: its overview, the other version, operations, schemas and the list of versions", async ({
  page,
  team,
  registry,
}) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0", MORE_OPERATIONS));
  await registry.publish(api, "2.0.0", petsWithoutOne("2.0.0"));
  const version = new VersionPage(page);
  await page.goto(`/apis/${api}`);
  await expect(page.getByText(/\d+ breaking/).first()).toBeVisible();
  await expect(page.getByText("since 1.0.0")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Switch version: 2.0.0" }).click();
  await page.getByRole("menuitem", { name: /^1\.0\.0/ }).click();
  await expect(page).toHaveURL(`/apis/${api}/versions/1.0.0`);

  await version.tab(/^Operations/).click();
  await expect(page).toHaveURL(/\/operations$/);
  await version.operation("GET /pets/{petId}").first().click();
  await expect(page).toHaveURL(/operation=GET/);
  await expect(page.getByRole("region", { name: "Operation details" })).toContainText("petId");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("region", { name: "Operation details" })).toContainText("Which pet");

  await page.getByRole("searchbox", { name: "Search operations" }).fill("photos");
  await expect(page.getByText("1 of 3 operations")).toBeVisible();

  await version.tab(/^Schemas/).click();
  await expect(page.getByRole("treeitem", { name: "Pet", exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "Schema details" })).toContainText("3 fields");
  await expectAccessible(page, { schemes: ["light"] });

  await version.tab(/^Versions/).click();
  await page.getByRole("checkbox", { name: "Choose 1.0.0 to compare" }).click();
  await page.getByRole("checkbox", { name: "Choose 2.0.0 to compare" }).click();
  await expectAccessible(page, { schemes: ["light"] });
  await page.getByRole("link", { name: "Compare the two" }).click();
  await expect(page).toHaveURL(/from=1\.0\.0&to=2\.0\.0/);
});

test("the source: a link to lines, findings in the gutter, and a long file that is not loaded whole", async ({
  page,
  team,
  registry,
}) => {
  const api = await team.createApi();
  const filler = Array.from(
    { length: 3_000 },
    (_, index) => `        f${index}: { type: string, description: Field ${index} }`,
  );
  await registry.publish(api, "1.0.0", `${petsDefinition("1.0.0")}${filler.join("\n")}\n`);
  const version = new VersionPage(page);
  await version.open(api, "1.0.0", "source", "#L2500-L2502");
  await expect(version.line(2_501)).toContainText("description: Field");
  expect(await page.locator("[data-line]").count()).toBeLessThan(300);

  await version.line(2_501).getByRole("link").click();
  await expect(page).toHaveURL(/#L2501$/);
  await page.getByRole("region", { name: /^Source of/ }).press("Home");
  await expect(version.line(1)).toContainText("openapi: 3.0.3");
  await expect(version.line(1)).toContainText(/Error|Warning|Info|Hint/);
  await expectAccessible(page);
});
