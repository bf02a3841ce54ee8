import { petsDefinition } from "./definitions";
import { expect, test } from "./fixtures";
import { Shell } from "./pages/shell";
import { tabTo } from "./tab-to";

test("menus open by keys, are walked by arrows, and give the focus back", async ({ page, signIn }) => {
  await signIn("reader");
  const shell = new Shell(page);
  await page.goto("/governance");
  await tabTo(page, shell.preferencesButton);
  for (const key of ["Enter", "ArrowDown", "Space"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("Home");
    await expect(page.getByRole("menuitemradio").first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menuitemradio").nth(1)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(shell.preferencesButton).toBeFocused();
  }
  await tabTo(page, shell.accountButton);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  await expect(page.getByRole("menuitem", { name: "Settings" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/settings");
});

test("lists of choices open by keys, take a letter, and give the focus back", async ({ page, team, as }) => {
  await (await as("publisher")).publish(await team.createApi(), "1.0.0", petsDefinition("1.0.0"));
  await page.goto("/deprecations");
  const teams = page.getByRole("combobox", { name: "Team" });
  await tabTo(page, teams);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toBeVisible();
  await expect(page.getByRole("option", { name: "All teams" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(teams).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type(team.name);
  await expect(page.getByRole("option", { name: team.name })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`team=${team.slug}`));
  await expect(teams).toBeFocused();
});

test("the palette, dialogs and questions take the focus and give it back", async ({ page, team, signIn, registry }) => {
  const api = await team.createApi("Focused pets");
  const consumer = `focus-${api}`;
  await registry.call("/consumers", { method: "POST", body: { slug: consumer, name: "Focus", team: team.slug } });
  await registry.call(`/consumers/${consumer}/dependencies/${api}`, { method: "PUT", body: {} });
  await signIn("publisher");
  const shell = new Shell(page);
  await page.goto(`/consumers/${consumer}`);

  const search = page
    .getByRole("banner")
    .getByRole("button", { name: /Search/ })
    .first();
  await tabTo(page, search);
  await page.keyboard.press("Enter");
  await expect(shell.paletteInput).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(shell.palette).toHaveCount(0);
  await expect(search).toBeFocused();

  const declare = page.getByRole("button", { name: "Declare a dependency" });
  await tabTo(page, declare);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel(/^API/)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(declare).toBeFocused();

  const remove = page.getByRole("button", { name: new RegExp(`Remove the dependency of ${consumer}`) });
  await tabTo(page, remove);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog").getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(remove).toBeFocused();
});
