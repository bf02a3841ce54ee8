import { expect, test } from "./fixtures";

test("the log is searched by words, and exported as it is filtered", async ({ page, team, registry, signIn }) => {
  const api = await team.createApi("Sought");
  await registry.call(`/apis/${api}`, { method: "PATCH", body: { description: "Juniper and heather." } });
  await signIn("owner");
  await page.goto("/governance/audit");
  await page.keyboard.press("/");
  await page.keyboard.type(`juniper ${api}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=juniper/);
  const entries = page.getByRole("list", { name: "Audit log" }).getByRole("listitem");
  await expect(entries).toHaveCount(1);
  await entries.first().locator("summary").click();
  await expect(entries.first().getByText("From where")).toBeVisible();
  const arrives = page.waitForEvent("download");
  await page.getByRole("link", { name: "JSON lines" }).click();
  const stream = await (await arrives).createReadStream();
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  expect(text.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(text)).toMatchObject({ action: "api.update", entityName: api, from: { interface: "rest" } });
});

test("who is not signed in exports nothing", async ({ page }) => {
  await page.goto("/governance/audit?group=waivers");
  await expect(page.getByRole("heading", { name: "Audit log" })).toBeVisible();
  await expect(page.getByRole("link", { name: "JSON lines" })).toHaveCount(0);
});
