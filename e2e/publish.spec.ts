import { petsDefinition, petsWithoutOne } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { PublishPage } from "./pages/publish-page";

test("a definition is pasted, checked, published, and its review asked for", async ({
  page,
  team,
  signIn,
  registry,
}) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("publisher");
  const publish = new PublishPage(page);
  await publish.open(api);
  await expect(publish.check).toBeDisabled();
  await publish.text.fill(petsWithoutOne("2.0.0"));
  await publish.check.click();
  await expect(page.getByText("It can be published as 2.0.0")).toBeVisible();
  await expect(page.getByText("1 breaking")).toBeVisible();
  // Whoever pressed it by a key goes on from there.
  await expect(publish.check).toBeFocused();
  await expectAccessible(page);
  expect((await registry.send(`/apis/${api}/versions/2.0.0`)).status()).toBe(404);

  await publish.publish.click();
  await expect(page).toHaveURL(`/apis/${api}/versions/2.0.0`);
  await page.getByRole("button", { name: "Ask for review" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("One pet at a time was never used.");
  await page.getByRole("dialog").getByRole("button", { name: "Ask for review" }).click();
  await expect(page).toHaveURL(/\/reviews\//);
});

test("a draft is pushed again, and its revisions say who and what changed", async ({
  page,
  team,
  signIn,
  registry,
}) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("publisher");
  await page.goto(`/apis/${api}/versions/1.0.0`);
  await page.getByRole("link", { name: "Push a revision" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Push a revision of 1.0.0" })).toBeVisible();
  const publish = new PublishPage(page);
  await expect(publish.version).toHaveValue("1.0.0");
  await publish.text.fill(petsWithoutOne("1.0.0"));
  await publish.check.click();
  await expect(page.getByText("It can be pushed as revision 2 of 1.0.0")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
  await page.getByRole("button", { name: "Push the revision" }).click();
  await expect(page).toHaveURL(`/apis/${api}/versions/1.0.0`);

  await page.getByRole("link", { name: "What revision 2 changed" }).first().click();
  await expect(page.getByRole("heading", { name: "From revision 1 to revision 2" })).toBeVisible();
  await expect(page.getByText("1 breaking").first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("a revision that somebody else pushed meanwhile is not covered up", async ({ page, team, signIn, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("publisher");
  await page.goto(`/apis/${api}/publish?version=1.0.0`);
  const publish = new PublishPage(page);
  await publish.text.fill(petsWithoutOne("1.0.0"));
  const other = petsDefinition("1.0.0").replace("Animals", "Beasts");
  await registry.call(`/apis/${api}/versions?version=1.0.0&revise=true`, { method: "POST", text: other });
  await page.getByRole("button", { name: "Push the revision" }).click();
  await expect(page.getByText(/Revision 2 was pushed meanwhile/)).toBeVisible();
});

test("what is refused says where, and the cursor goes there", async ({ page, team, signIn }) => {
  const api = await team.createApi();
  await signIn("publisher");
  const publish = new PublishPage(page);
  await publish.open(api);
  await publish.text.fill("openapi: 3.0.3\ninfo:\n  title: Broken\n  version: 1.0.0\npaths: [unclosed\n");
  await publish.check.click();
  await expect(page.getByText("The definition is refused")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
  await page
    .getByRole("button", { name: /^\d+:\d+$/ })
    .first()
    .click();
  await expect(publish.text).toBeFocused();
  const cursor = await publish.text.evaluate((area) => (area instanceof HTMLTextAreaElement ? area.selectionStart : 0));
  expect(cursor).toBeGreaterThan(40);
});

test("the same bytes again change nothing, and that is said before", async ({ page, team, signIn, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("publisher");
  const publish = new PublishPage(page);
  await publish.open(api);
  await publish.text.fill(petsDefinition("1.0.0"));
  await publish.check.click();
  await expect(page.getByText(/published already, as 1\.0\.0/)).toBeVisible();
  await expect(publish.publish).toBeDisabled();

  await publish.text.fill(petsDefinition("1.0.0").replace("Animals", "Beasts"));
  await publish.check.click();
  await expect(page.getByText("This version is published with other bytes")).toBeVisible();
});

test("several files are published together, and the source shows each", async ({ page, team, signIn }) => {
  const api = await team.createApi();
  await signIn("publisher");
  const publish = new PublishPage(page);
  await publish.open(api);
  const entry = petsDefinition("1.0.0").replaceAll('"#/components/schemas/Pet"', '"pet.yaml"');
  await publish.chooseFiles([
    { name: "pet.yaml", text: "type: object\nproperties:\n  id: { type: string, description: Identifies the pet }\n" },
    { name: "openapi.yaml", text: entry },
    { name: "notes.txt", text: "left out" },
  ]);
  await expect(page.getByText("1 file is left out")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Entry file" })).toContainText("openapi.yaml");
  await publish.version.fill("1.0.0-rc.1");
  await expectAccessible(page, { schemes: ["light"] });
  await publish.publish.click();
  await expect(page).toHaveURL(`/apis/${api}/versions/1.0.0-rc.1`);

  await page.goto(`/apis/${api}/versions/1.0.0-rc.1/source?file=pet.yaml`);
  await expect(page.getByText("description: Identifies the pet")).toBeVisible();
});
