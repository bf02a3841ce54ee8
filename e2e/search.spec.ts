import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { Shell } from "./pages/shell";

/** A definition in which everything is called after one word that nothing else has. */
function about(word: string): string {
  return petsDefinition("1.0.0").replaceAll("/pets", `/${word}`).replaceAll("One pet", `One ${word}`);
}

test("by the keyboard alone: the palette finds an operation, says why, and opens it", async ({
  page,
  team,
  registry,
}) => {
  const word = `w${unique().replaceAll(/[^a-z0-9]/g, "")}`;
  const api = await team.createApi("Palaces");
  await registry.publish(api, "1.0.0", about(word));
  const shell = new Shell(page);
  await page.goto("/");
  await expect(shell.content).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(shell.paletteInput).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(`${word} one`);
  const option = shell.palette.getByRole("option", { name: new RegExp(`${word}/\\{petId\\}`) });
  await expect(option).toBeVisible();
  await expect(option.locator("mark").first()).toHaveText(word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/apis/${api}/versions/1.0.0/operations\\?operation=`));
});

test("the page counts what was found by kind, narrows by filters, and corrects what was mistyped", async ({
  page,
  team,
  registry,
}) => {
  const word = `marmoset${unique().replaceAll(/[^a-z]/g, "")}`;
  const api = await team.createApi("Monkeys");
  await registry.publish(api, "1.0.0", about(word));
  await page.goto(`/search?q=${word}`);
  const kinds = page.getByRole("navigation", { name: "What to search" });
  await expect(kinds.getByRole("link", { name: /Operations 2/ })).toBeVisible();
  await kinds.getByRole("link", { name: /Operations/ }).click();
  await expect(page).toHaveURL(/kind=operation/);
  await expect(page.locator("[data-list-item]")).toHaveCount(2);
  await expectAccessible(page);

  const search = page.getByRole("searchbox", { name: "Search the registry" });
  await search.fill(`${word} path:{petId}`);
  await expect(page.locator("[data-list-item]")).toHaveCount(1);

  await search.fill(word.replace("marmoset", "marmsoet"));
  await expect(page.getByText(/This is what is called/)).toBeVisible();
  await search.fill(`${word} teem:a`);
  await expect(page.getByText("“teem:” is no filter")).toBeVisible();
});

test("names of fields lead to where they are, and tell where they disagree", async ({ page, team, registry }) => {
  const name = `zorilla${unique().replaceAll(/[^a-z]/g, "")}`;
  for (const type of ["string", "integer"]) {
    const api = await team.createApi("Weasels");
    await registry.publish(api, "1.0.0", `${petsDefinition("1.0.0").trimEnd()}\n        ${name}: { type: ${type} }\n`);
  }
  await page.goto(`/fields?team=${team.slug}&q=${name}`);
  const row = page.getByRole("row", { name: new RegExp(name) });
  await expect(row.getByText("types differ")).toBeVisible();
  await expectAccessible(page);
  await row.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("Its types differ")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
});
