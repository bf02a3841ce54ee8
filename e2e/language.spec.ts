import { expect, test } from "./fixtures";
import { Shell } from "./pages/shell";

test("the browser's language is answered in", async ({ browser }) => {
  for (const [locale, heading, lang] of [
    ["zh-CN", "审计日志", "zh-CN"],
    ["zh-TW", "审计日志", "zh-CN"],
    ["de-DE", "Audit log", "en"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/governance/audit");
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await context.close();
  }
});

test("somebody switches to Chinese and back, and the choice stays", async ({ page }) => {
  const shell = new Shell(page);
  await page.goto("/governance/waivers");
  await shell.prefer("简体中文");
  await expect(page.getByRole("heading", { level: 1, name: "豁免" })).toBeVisible();
  await page.goto("/");
  await expect(
    page.getByRole("navigation", { name: "主导航" }).or(page.locator("html[lang=zh-CN] nav")).first(),
  ).toBeVisible();
  await page.goto("/settings");
  await page.getByRole("radio", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Profile" })).toBeVisible();
});

test("an error explains itself in both languages", async ({ browser }) => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto("/errors/version_exists");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("该版本已以其他字节发布");
  expect((await page.goto("/errors/toString"))?.status()).toBe(404);
  await context.close();
});
