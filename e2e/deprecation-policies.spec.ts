import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { LifecyclePage } from "./pages/lifecycle-page";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("an owner asks for longer notice, and the page says why it holds", async ({ page, team, signIn }) => {
  const api = await team.createApi("Careful pets");
  await signIn("owner");
  await page.goto("/governance/deprecation-policies");
  await page.getByRole("button", { name: "New policy" }).click();
  const dialog = page.getByRole("dialog");
  const name = `Careful ${team.slug}`;
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("Slug", { exact: true }).fill(`careful-${team.slug}`);
  await dialog.getByRole("button", { name: "Add a line" }).click();
  await dialog.getByLabel("Days", { exact: true }).fill("200");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  const card = page.locator(`#careful-${team.slug}`);
  await expect(card).toContainText("200 days");
  await card.getByRole("button", { name: "Bind" }).click();
  await dialog.getByRole("combobox", { name: /^Team/ }).click();
  await page.getByRole("option", { name: team.name }).click();
  await dialog.getByRole("button", { name: "Bind" }).click();
  await expect(card).toContainText(`Team ${team.slug}`);
  await page.goto(`/governance/deprecation-policies?api=${api}`);
  const notice = page.getByRole("row", { name: /^Notice/ });
  await expect(notice).toContainText("200 days");
  await expect(notice).toContainText(`made stricter by ${name}`);
  await expectAccessible(page);
});

test("an operation is deprecated, its sunset moves, and it stays after all", async ({ page, team, as, signIn }) => {
  const api = await team.createApi("Parting pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await signIn("owner");
  await page.goto(`/apis/${api}/versions/1.0.0/operations?operation=${encodeURIComponent("GET /pets")}`);
  await page.getByRole("link", { name: "Deprecate", exact: true }).click();
  const { dialog, history } = new LifecyclePage(page);
  await expect(dialog.getByLabel("Which")).toHaveValue("GET /pets");
  await dialog.getByLabel("Sunset", { exact: true }).fill(inDays(400));
  await dialog.getByLabel(/^Replacement/).fill("https://pets.example/search");
  await dialog.getByLabel(/^Reason/).fill("The search does all of it.");
  await dialog.getByRole("button", { name: "Deprecate", exact: true }).click();
  const going = page.locator("#goes-away");
  await expect(going).toContainText("GET /pets");
  await expectAccessible(page);
  await page.goto(`/apis/${api}/versions/1.0.0/operations?operation=${encodeURIComponent("GET /pets")}`);
  await expect(page.getByRole("main")).toContainText("Use https://pets.example/search · The search does all of it.");
  await expectAccessible(page, { schemes: ["light"] });
  await page.getByRole("link", { name: "Declared in this registry" }).click();
  await expect(page).toHaveURL(/lifecycle#goes-away$/);

  await going.getByRole("button", { name: "Move the sunset" }).click();
  await dialog.getByLabel("Sunset", { exact: true }).fill(inDays(500));
  await dialog.getByLabel(/^Reason/).fill("A caller needs longer.");
  await dialog.getByRole("button", { name: "Move the sunset" }).click();
  await expect(going).toContainText("A caller needs longer.");

  await going.getByRole("button", { name: "Take back" }).click();
  await dialog.getByLabel(/^Reason/).fill("It stays after all.");
  await dialog.getByRole("button", { name: "Take back" }).click();
  await expect(going).toContainText("Nothing of this version goes away.");
  await expect(history).toContainText("It stays after all.");
});
