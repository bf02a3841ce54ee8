import { ZipFile } from "yazl";
import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";

async function zipOf(files: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

test("an archive is handed in, its plan changed, run, and found in the catalogue", async ({ page, team, signIn }) => {
  const [kept, left] = [`birds-${unique()}`, `fish-${unique()}`];
  const buffer = await zipOf({
    [`${kept}/1.0.0/openapi.yaml`]: petsDefinition("1.0.0"),
    [`${kept}/1.1.0/openapi.yaml`]: petsDefinition("1.1.0"),
    [`${left}/openapi.yaml`]: petsDefinition("3.0.0"),
    "flows.yaml": "arazzo: 1.0.1\n",
  });
  await signIn("publisher");
  await page.goto("/imports/new");
  await expect(page.getByRole("button", { name: "Make a plan" })).toBeDisabled();
  await page
    .getByLabel("Drop a zip archive, files or a folder here, or choose files")
    .setInputFiles([{ name: "estate.zip", mimeType: "application/zip", buffer }]);
  await page.getByRole("combobox", { name: "Owner" }).click();
  await page.getByRole("option", { name: team.name }).click();
  await expectAccessible(page, { schemes: ["light"] });
  await page.getByRole("button", { name: "Make a plan" }).click();

  await expect(page.getByText("Nothing is published yet")).toBeVisible();
  await expect(page.getByText("New API")).toHaveCount(3);
  await page.getByText("1 file is no part of the plan").click();
  await expect(page.getByText("is of a kind that is not supported yet")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: `Change: ${left}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Leave out" }).click();
  await page.getByRole("button", { name: "Import 2 versions" }).click();

  await expect(page.getByText("Done", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("link", { name: /^Published/ })).toContainText("2");
  await page
    .getByRole("link", { name: new RegExp(kept) })
    .last()
    .click();
  await expect(page).toHaveURL(`/apis/${kept}/versions/1.1.0`);
});

test("a person who may publish nowhere is told so", async ({ page, newAccount, signIn }) => {
  await signIn(await newAccount("Nadia Nowhere"));
  await page.goto("/imports/new");
  await expect(page.getByText("You may not publish for any team")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
});
