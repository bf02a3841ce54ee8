import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { CataloguePage } from "./pages/catalogue-page";

test("somebody saves what they look at as a view, opens the catalogue with it, renames and removes it", async ({
  page,
  team,
  newAccount,
  signIn,
}) => {
  await team.createApi("Kennels");
  await signIn(await newAccount("View Keeper"));
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?team=${team.slug}&sort=-updated`);
  await page.getByRole("button", { name: "Save view" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill("My team");
  await expectAccessible(page, { schemes: ["light"] });
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(catalogue.view("My team")).toHaveAttribute("aria-current", "page");

  await page.getByRole("button", { name: "Change view My team" }).click();
  await page.getByRole("menuitem", { name: "Open the catalogue with it" }).click();
  await expect(page.getByText("The catalogue opens with My team")).toBeVisible();
  await catalogue.open();
  await expect(page).toHaveURL(new RegExp(`team=${team.slug}&sort=-updated`));
  await expectAccessible(page);

  await catalogue.view("All APIs").click();
  await expect(page).toHaveURL(/\/apis\?sort=name$/);
  await catalogue.view(/^My team/).click();
  await page.getByRole("button", { name: "Change view My team" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await dialog.getByRole("textbox", { name: "Name" }).fill("Ours");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(catalogue.view(/^Ours/)).toBeVisible();
  await page.getByRole("button", { name: "Change view Ours" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(catalogue.view(/^Ours/)).toHaveCount(0);
});

test("a view of a team is found by its members, who may not change it unless they publish", async ({
  page,
  team,
  as,
  signIn,
}) => {
  await (await as("publisher")).call("/views", {
    method: "POST",
    body: { name: "Team drafts", query: `team=${team.slug}&state=draft`, team: team.slug },
  });
  await signIn("reader");
  const catalogue = new CataloguePage(page);
  await catalogue.open("?sort=name");
  await catalogue.view("Team drafts").click();
  await expect(page).toHaveURL(/state=draft/);
  await page.getByRole("button", { name: "Change view Team drafts" }).click();
  await expect(page.getByRole("menuitem", { name: "Open the catalogue with it" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Remove" })).toHaveCount(0);
});

test("favourites by mouse and by key, and the list of them alone", async ({ page, team, newAccount, signIn }) => {
  await team.createApi("Aviary");
  await team.createApi("Beehive");
  await signIn(await newAccount("Star Gazer"));
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?team=${team.slug}`);
  const star = page.getByRole("button", { name: "Make Aviary a favourite" });
  await star.click();
  await expect(page.getByRole("button", { name: "Take Aviary from your favourites" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const kept = page.waitForResponse((response) => response.url().includes("/favourites/") && response.ok());
  await page.keyboard.press("f");
  await kept;
  await expect(page.getByRole("button", { name: "Take Beehive from your favourites" })).toBeVisible();
  await page.reload();
  await catalogue.facets.getByRole("link", { name: /^My favourites/ }).click();
  await expect(page).toHaveURL(/favourite=true/);
  await expect(catalogue.rows).toHaveCount(2);
  await expectAccessible(page);
});

test("several values of a facet, the order by a column's head, and everything as CSV", async ({
  page,
  team,
  registry,
}) => {
  const api = await team.createApi("Kennels");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await team.createApi("Aquaria");
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?team=${team.slug}`);
  await catalogue.facets.getByRole("link", { name: /^Draft/ }).click();
  await expect(catalogue.rows).toHaveCount(1);
  await expect(catalogue.facets.getByRole("link", { name: /^Not published/ })).toContainText("1");
  await catalogue.facets.getByRole("link", { name: /^Not published/ }).click();
  await expect(page).toHaveURL(/state=draft%2Cunpublished/);
  await expect(catalogue.rows).toHaveCount(2);

  await page.setViewportSize({ width: 1600, height: 900 });
  await page.getByRole("columnheader", { name: "Operations" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=-operations/);
  await expect(catalogue.rows.first()).toContainText("Kennels");
  await expect(page.getByRole("columnheader", { name: "Operations" })).toHaveAttribute("aria-sort", "descending");

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("apis.csv");
});
