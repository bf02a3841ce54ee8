import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { Shell } from "./pages/shell";
import { tabTo } from "./tab-to";

test("without a mouse: from a search to an operation, a field of its schema, who calls it, and the caller", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  test.slow();
  const word = `otter${unique()}`;
  const api = await team.createApi("Otters");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0").replaceAll("/pets", `/${word}`));
  const consumer = `holt-${unique()}`;
  const operation = `GET /${word}/{petId}`;
  await registry.call(`/consumers/${consumer}/manifest`, {
    method: "PUT",
    body: {
      apiVersion: "api.concordat.dev/v1",
      kind: "Consumer",
      metadata: { name: consumer, title: "Holt keeper", team: team.slug },
      spec: { provides: [], consumes: [{ api, version: "1.0.0", operations: [operation] }] },
    },
  });
  await signIn("reader");
  const shell = new Shell(page);
  await page.goto("/");
  await expect(shell.content).toBeVisible();

  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(shell.paletteInput).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(`${word} petId`);
  const option = shell.palette.getByRole("option", { name: new RegExp(`${word}/\\{petId\\}`) }).first();
  await expect(option).toBeVisible();
  await expectAccessible(page);
  for (let press = 0; press < 10 && (await option.getAttribute("aria-selected")) !== "true"; press++) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");

  const details = page.getByRole("region", { name: "Operation details" });
  await expect(details).toContainText("One pet");
  await expect(page).toHaveURL(new RegExp(`/apis/${api}/versions/1.0.0/operations\\?operation=`));
  await expectAccessible(page);

  await tabTo(page, details.getByRole("link", { name: "Pet", exact: true }));
  await page.keyboard.press("Enter");
  const schema = page.getByRole("region", { name: "Schema details" });
  await expect(schema.getByText("What it is called")).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, schema.getByRole("link", { name: "Copy the link to name" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#field\.name$/);
  await expect(page.locator("[data-target]")).toContainText("What it is called");
  await expectAccessible(page);

  const user = schema.getByRole("link", { name: new RegExp(`${word}/\\{petId\\}`) });
  await tabTo(page, user);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/apis/${api}/versions/1.0.0/operations\\?operation=`));
  await tabTo(page, details.getByRole("link", { name: "Holt keeper" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/consumers/${consumer}`);
  await expect(shell.heading("Holt keeper")).toBeVisible();
  await expect(page.getByRole("table", { name: "What it calls" })).toContainText("Otters");
  await expectAccessible(page);
});
