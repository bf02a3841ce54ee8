import { expect, test } from "./fixtures";

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a publisher asks for a waiver, an owner approves it, and the debt counts it", async ({
  page,
  team,
  as,
  signIn,
  registry,
}) => {
  const api = await team.createApi("Asked");
  const publisher = await as("publisher");
  await publisher.call("/waivers", {
    method: "POST",
    body: { api, gate: "lint", reason: "Until the rename is done.", expiresOn: dayAhead(40) },
  });
  await signIn("owner");
  await page.goto(`/governance/waivers?state=requested&team=${team.slug}`);
  await expect(page.getByText("1 waits for a decision")).toBeVisible();
  await page.getByRole("button", { name: "Approve" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note").fill("Once.");
  await dialog.getByLabel("Holds until").fill(dayAhead(20));
  await dialog.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("1 waiver holds")).toBeVisible();
  const { items } = await registry.call(`/waivers?api=${api}`);
  expect(items).toMatchObject([{ state: "approved", note: "Once.", expiresOn: dayAhead(20) }]);
});

test("an owner refuses what was asked for, and says why", async ({ page, team, as, signIn, registry }) => {
  const api = await team.createApi("Refused");
  await (await as("publisher")).call("/waivers", {
    method: "POST",
    body: { api, gate: "lint", reason: "We like it so.", expiresOn: dayAhead(40) },
  });
  await signIn("owner");
  await page.goto(`/governance/waivers?state=requested&team=${team.slug}`);
  await page.getByRole("button", { name: "Refuse" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note").fill("Fix it instead.");
  await dialog.getByRole("button", { name: "Refuse" }).click();
  await expect(page.getByText("No waiver here")).toBeVisible();
  const { items } = await registry.call(`/waivers?api=${api}&state=refused`);
  expect(items).toMatchObject([{ note: "Fix it instead." }]);
});
