import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { LifecyclePage } from "./pages/lifecycle-page";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("what goes away is seen as cards, on a line of time, in a month and in a list, by the keyboard alone", async ({
  page,
  team,
  as,
  signIn,
  registry,
}) => {
  const api = await team.createApi("Walked pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  const sunset = inDays(400);
  await registry.send(`/apis/${api}/versions/1.0.0/transitions`, {
    method: "POST",
    body: { to: "deprecated", reason: "Old.", deprecation: { sunsetAt: sunset, replacement: "https://pets.example/" } },
  });

  await signIn("owner");
  await page.goto(`/deprecations?team=${team.slug}`);
  const column = page.getByRole("region", { name: "Announced" });
  await expect(column).toContainText("Walked pets");
  await expect(column).toContainText("Calls unknown: no telemetry has arrived");
  await expect(column).toContainText("Cannot be retired yet");
  await page.keyboard.press("j");
  await expect(column.getByRole("link", { name: /Walked pets/ })).toBeFocused();
  await expectAccessible(page);
  await column.getByRole("button", { name: "Suggest a date" }).click();
  await expect(page.getByText("No date can be suggested: telemetry is too short")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("switch", { name: "Only mine" }).click();
  await expect(page).toHaveURL(/mine=true/);
  await expect(column).toContainText("Walked pets");

  await page.getByRole("radio", { name: "Timeline" }).click();
  await page.getByRole("list", { name: "Timeline" }).getByRole("link").first().focus();
  await page.keyboard.press("End");
  await expect(page.getByRole("list", { name: "Timeline" }).getByRole("link").last()).toBeFocused();
  await expectAccessible(page);

  await page.goto(`/deprecations?team=${team.slug}&view=calendar&month=${sunset.slice(0, 7)}`);
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("link", { name: /Walked pets 1\.0\.0/ })).toBeVisible();
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await expect(grid.locator("[role=gridcell]:focus")).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press("PageDown");
  await expect(page).not.toHaveURL(new RegExp(`month=${sunset.slice(0, 7)}`));

  await page.goto(`/deprecations?team=${team.slug}&view=list`);
  await expect(page.getByRole("row", { name: /Walked pets/ })).toContainText("Announced");
  await expectAccessible(page);
});

test("whoever subscribes gets the date, and that it was taken back", async ({ page, team, as, signIn, registry }) => {
  const api = await team.createApi("Calendar pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await signIn("owner");
  const lifecycle = new LifecyclePage(page);
  await lifecycle.open(api, "1.0.0");
  await lifecycle.deprecate({ sunset: inDays(400), replacement: "https://pets.example/v2", reason: "Old." });
  await expect(lifecycle.dialog.getByText("No date can be suggested: telemetry is too short")).toBeVisible();
  await lifecycle.dialog.getByRole("button", { name: "Deprecate", exact: true }).click();
  await expect(lifecycle.currentState).toContainText("Deprecated");
  const calendar = async () => (await registry.send(`/deprecations.ics?api=${api}`)).text();
  expect(await calendar()).toContain("STATUS:CONFIRMED");
  await registry.send(`/apis/${api}/versions/1.0.0/transitions`, {
    method: "POST",
    body: { to: "active", reason: "It stays." },
  });
  expect(await calendar()).toContain("STATUS:CANCELLED");
});
