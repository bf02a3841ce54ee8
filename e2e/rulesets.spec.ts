import { expectAccessible } from "./accessible";
import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, test } from "./fixtures";

const BEGINS = (word: string) => `rules:
  id-begins:
    given: $.paths[*][get,post]
    severity: error
    message: the operationId begins with ${word}
    then: {field: operationId, function: pattern, functionOptions: {match: "^${word}"}}
`;

test("a ruleset is copied, written with its findings beside it, saved, and its versions compared", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  test.slow();
  const api = await team.createApi("Pets");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("administrator");
  await page.goto("/governance/rulesets");
  await page.getByRole("button", { name: "New ruleset" }).click();
  const slug = `house-${unique()}`;
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("House rules");
  await dialog.getByLabel("Name in addresses").fill(slug);
  await dialog.getByRole("button", { name: "Make the ruleset" }).click();
  await expect(page).toHaveURL(new RegExp(`/governance/rulesets/${slug}$`));
  await expect(page.getByRole("heading", { level: 1, name: "House rules" })).toBeVisible();

  const editor = page.getByRole("textbox", { name: "Text of the ruleset, YAML" });
  await page.getByRole("button", { name: "Edit the text" }).click();
  await expect(editor).toBeFocused();
  const write = async (text: string) => {
    await editor.click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
  };
  await write("rules:\n  mine:\n    given: $.paths\n    then: {function: no-such-function}\n");
  await expect(page.getByRole("alert").filter({ hasText: "wrong with the text" })).toBeVisible();
  await page.getByRole("button", { name: "Line 4" }).click();
  await expect(editor).toBeFocused();

  await write(BEGINS("zzz"));
  await expect(page.getByText("One rule is on")).toBeVisible();
  await expect(page.getByRole("region", { name: "Findings" }).getByText("id-begins").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Save as version 2" }).click();
  await dialog.getByLabel("What changed and why").fill("Only how ids begin.");
  await dialog.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByText("Version 2 is saved")).toBeVisible();
  await page.getByRole("link", { name: /^Versions/ }).click();
  await expect(page.getByRole("row").filter({ hasText: "Only how ids begin." })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Version 1 → 2" })).toBeVisible();
  await expectAccessible(page);
});

test("a binding is tried first, then made; the page says why its rule holds", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  test.slow();
  const api = await team.createApi("Pets");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  const slug = `house-${unique()}`;
  await registry.call("/rulesets", { method: "POST", body: { slug, name: "Ids", text: BEGINS("zzz") } });
  await signIn("administrator");
  await page.goto(`/governance/rulesets/${slug}/bindings?api=${api}`);
  await expect(page.getByText("It is bound nowhere")).toBeVisible();
  await page.getByRole("button", { name: "Bind", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "For" }).click();
  await page.getByRole("option", { name: "API", exact: true }).click();
  await dialog.getByLabel("Which API, by its slug").fill(api);
  await dialog.getByRole("button", { name: "Try first" }).click();
  await expect(dialog.getByText("Would block one of one API")).toBeVisible({ timeout: 40_000 });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save the binding" }).click();
  await expect(page.getByText("The binding is saved")).toBeVisible();
  const why = page.getByRole("table", { name: "Why a rule holds" });
  await expect(why.getByRole("row").filter({ hasText: "id-begins" })).toContainText(`API ${api}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("It is bound nowhere")).toBeVisible();
});

test("who does not manage rulesets reads them, tries changes and saves none", async ({ page, signIn }) => {
  await signIn("reader");
  await page.goto("/governance/rulesets/concordat%3Arecommended");
  await expect(page.getByText("It comes with Concordat and cannot be changed.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Text of the ruleset, YAML" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Edit the text" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Text of the ruleset, YAML" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Copy", exact: true })).toHaveCount(0);
  await page.goto("/governance/rulesets/concordat%3Arecommended/bindings");
  await expect(page.getByRole("button", { name: "Bind", exact: true })).toHaveCount(0);
});
