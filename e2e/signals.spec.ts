import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { LifecyclePage } from "./pages/lifecycle-page";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("an owner takes the fields of a deprecated version to a gateway, and asks whether they are sent", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi("Signalling pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await signIn("owner");
  const lifecycle = new LifecyclePage(page);
  await lifecycle.open(api, "1.0.0");
  await lifecycle.deprecate({
    sunset: inDays(400),
    replacement: "https://pets.example/v2",
    reason: "There is a second.",
  });
  await lifecycle.dialog.getByRole("button", { name: "Deprecate", exact: true }).click();
  await expect(lifecycle.currentState).toContainText("Deprecated");

  await page.getByRole("link", { name: "Open the signals" }).click();
  await expect(page.getByText("The whole version goes away")).toBeVisible();
  await expect(page.getByText("Deprecation: @").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Envoy" }).click();
  await expect(page.getByText("response_headers_to_add").first()).toBeVisible();

  await page.getByRole("button", { name: "Add a probe" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Address/).fill("https://pets.example/elsewhere");
  await dialog.getByRole("button", { name: "Add a probe" }).click();
  await expect(dialog).toContainText("does not end in the path of the operation");
  await dialog.getByLabel(/^Address/).fill("https://pets.example/pets");
  await dialog.getByRole("button", { name: "Add a probe" }).click();
  await expect(page.getByText("GET https://pets.example/pets")).toBeVisible();
  await page.getByRole("button", { name: "Ask now" }).click();
  await expect(page.getByText(/No rule lets Concordat call/)).toBeVisible();
  await expectAccessible(page);
});

test("anybody checks headers on the bench", async ({ page, team, as, signIn }) => {
  const api = await team.createApi();
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reader");
  await page.goto(`/apis/${api}/versions/1.0.0/signals`);
  await expect(page.getByText("Nothing of this version goes away")).toBeVisible();
  await page.getByLabel("Headers").fill("Deprecation: 1688169599\nSunset: Fri, 01 Jan 2027 00:00:00 UTC");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("2 errors, no warning")).toBeVisible();
  await expect(page.getByText("@1688169599", { exact: true })).toBeVisible();
  await expectAccessible(page);
});
