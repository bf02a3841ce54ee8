import { expect, test } from "./fixtures";
import { Shell } from "./pages/shell";

test("the palette opens by its key, finds an API as one types, and goes there", async ({ page, team }) => {
  const api = await team.createApi("Palette Parlour");
  const shell = new Shell(page);
  await page.goto("/");
  await expect(shell.content).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(shell.paletteInput).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type("Palette Parlour");
  await expect(shell.palette.getByRole("option", { name: /Palette Parlour/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/apis\/palette-parlour-/);
  expect(page.url()).toContain("/apis/");
  expect(api).toMatch(/^palette-parlour-/);
});

test("two keys go from room to room, and ? lists the keys", async ({ page }) => {
  const shell = new Shell(page);
  await page.goto("/");
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(shell.keysDialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(shell.keysDialog.getByText("Go to Governance")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(shell.keysDialog).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("g");
  await expect(shell.heading("Governance")).toBeVisible();
});

test("j and k walk a list, Enter opens, and / goes to the search of the page", async ({ page, team }) => {
  await team.createApi();
  await page.goto("/governance/audit");
  const first = page.locator("[data-list-item]").first();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(first).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(page.locator("[data-list-item]").nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Trace id").first()).toBeVisible();
  await page.goto("/governance/rules");
  const search = page.getByRole("searchbox", { name: "Search rules" });
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 1_000 });
  }).toPass();
});

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/governance");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
