import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";

test("a publisher adds a consumer and says what it calls; an owner sees whom a change reaches", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi("Called pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  const slug = `shop-${unique()}`;

  await signIn("publisher");
  await page.goto("/consumers");
  await page.getByRole("button", { name: "Add consumer" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /^Name(?!s)/ }).fill("Pet shop");
  await dialog.getByLabel(/^Slug/).fill(slug);
  await dialog.getByRole("combobox", { name: /^Team that runs it/ }).click();
  await page.getByRole("option", { name: team.name }).click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Add consumer" }).click();

  await expect(page).toHaveURL(`/consumers/${slug}`);
  await expect(page.getByRole("heading", { level: 1, name: "Pet shop" })).toBeVisible();
  await page.getByRole("button", { name: "Declare a dependency" }).click();
  await dialog.getByLabel(/^API/).fill(api);
  await dialog.getByLabel(/^Operations/).fill("GET /cats");
  await dialog.getByRole("button", { name: "Declare", exact: true }).click();
  await expect(dialog.getByText(/has the operation GET \/cats/).first()).toBeVisible();
  await dialog.getByLabel(/^Operations/).fill("GET /pets");
  await dialog.getByRole("button", { name: "Declare", exact: true }).click();
  const calls = page.getByRole("table", { name: "What it calls" });
  await expect(calls).toContainText("Called pets");
  await expect(page.getByText("Nothing it calls is going away")).toBeVisible();
  await expectAccessible(page);

  await signIn("owner");
  await page.goto(`/apis/${api}`);
  await page.getByRole("navigation", { name: "Views of this API" }).getByRole("link", { name: "Consumers" }).click();
  await expect(page.getByRole("heading", { name: "1 consumer calls this API" })).toBeVisible();
  await page
    .getByRole("table", { name: "Consumers" })
    .getByRole("link", { name: /\/pets/ })
    .click();
  await expect(page).toHaveURL(/operation=GET/);
  await expect(page.getByRole("table", { name: "What is downstream" })).toContainText("Names it");
  await expectAccessible(page);
  await page.getByRole("button", { name: `Remove the dependency of ${slug} on ${api}` }).click();
  await page.getByRole("alertdialog").or(page.getByRole("dialog")).getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Nobody is known to call this API").first()).toBeVisible();
});

test("dependencies are drawn and listed, and lead from a node to its page", async ({
  page,
  team,
  as,
  registry,
  signIn,
}) => {
  const api = await team.createApi("Drawn pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  const consumer = `drawn-${unique()}`;
  const manifest = {
    apiVersion: "api.concordat.dev/v1",
    kind: "Consumer",
    metadata: { name: consumer, title: "Drawn caller", team: team.slug },
    spec: { consumes: [{ api, operations: ["GET /pets"] }] },
  };
  await registry.call(`/consumers/${consumer}/manifest`, { method: "PUT", body: manifest });
  await signIn("reader");
  await page.goto(`/dependencies?api=${api}`);
  await expect(page.getByRole("heading", { name: "Around Drawn pets" })).toBeVisible();
  const node = page.getByRole("link", { name: "Drawn caller", exact: true });
  await expect(node).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Table" }).click();
  await expect(page).toHaveURL(/look=table/);
  await expect(page.getByRole("table", { name: "Dependencies" })).toContainText("Drawn caller");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Drawn caller" }).click();
  await expect(page).toHaveURL(`/consumers/${consumer}`);
  await expect(page.getByRole("button", { name: "Declare a dependency" })).toBeHidden();
});

test("a phone gets the table first", async ({ page, team, as, registry }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const api = await team.createApi("Small pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  const consumer = `small-${unique()}`;
  await registry.call("/consumers", {
    method: "POST",
    body: { slug: consumer, name: "Small caller", team: team.slug },
  });
  await registry.call(`/consumers/${consumer}/dependencies/${api}`, { method: "PUT", body: {} });
  await page.goto(`/dependencies?api=${api}`);
  await expect(page.getByRole("table", { name: "Dependencies" })).toContainText("Small caller");
  await expect(page.getByRole("radio", { name: "Table" })).toBeChecked();
  await expectAccessible(page);
});
