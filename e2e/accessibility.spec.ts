import fs from "node:fs";
import path from "node:path";
import { createExhibit } from "./exhibit";
import { expect, expectAccessible, test as base } from "./fixtures";
import { expectFitsPhone } from "./fits-phone";
import { ALL_PAGES, type Exhibit } from "./pages/all-pages";

const test = base.extend<object, { exhibit: Exhibit }>({
  exhibit: [
    async ({ registry }, use) => {
      await use(await createExhibit(registry));
    },
    { scope: "worker" },
  ],
});

/** Made by others: its faults are not ours to mend, and it stands on one page only. */
const OF_OTHERS = [".swagger-ui"];

test("every page of the application is looked at", () => {
  const app = path.resolve(import.meta.dirname, "../app");
  const found = fs
    .readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).split(path.sep).join("/"));
  expect(found.length).toBeGreaterThan(20);
  expect(ALL_PAGES.map(({ route }) => route).sort()).toEqual(found.sort());
});

for (const { route, path: pathOf } of ALL_PAGES) {
  test(`${route} has nothing that axe complains of, in light and in dark, and fits a phone`, async ({
    page,
    signIn,
    exhibit,
  }) => {
    test.slow();
    await signIn("administrator");
    const response = await page.goto(pathOf(exhibit));
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, { exclude: OF_OTHERS });
    await expectFitsPhone(page);
  });
}

test("a reader without an account finds the first page accessible, too", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("what is not there says so, accessibly", async ({ page }) => {
  const response = await page.goto("/apis/there-is-no-such-api");
  expect(response?.status()).toBe(404);
  await expectAccessible(page);
});
