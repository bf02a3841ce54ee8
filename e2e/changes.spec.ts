import { MORE_OPERATIONS, petsDefinition, petsWithoutOne } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { ChangesPage } from "./pages/changes-page";

test("the changes of two versions: the verdict, the filters, one change, and the link to it", async ({
  page,
  team,
  registry,
}) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await registry.publish(api, "2.0.0", petsWithoutOne("2.0.0"));
  const changes = new ChangesPage(page);
  await changes.open(api);
  await expect(page).toHaveURL(/from=1\.0\.0&to=2\.0\.0/);
  await expect(changes.verdict("1 breaking change")).toBeVisible();

  await changes.filter("1 breaking").click();
  await expect(page).toHaveURL(/severity=breaking/);
  await expect(changes.change(/was removed/)).toBeVisible();

  await page.keyboard.press("n");
  await expect(page).toHaveURL(/change=/);
  await expect(page.getByText("How to avoid it")).toBeVisible();
  await expect(page.getByText("By rule")).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(changes.change(/was removed/)).toHaveAttribute("aria-expanded", "true");

  await changes.search.fill("no such change");
  await expect(page.getByText("No change fits")).toBeVisible();

  await changes.swap.click();
  await expect(page).toHaveURL(/from=2\.0\.0&to=1\.0\.0/);
  await expect(changes.verdict(/Compatible|dangerous/)).toBeVisible();
});

test("an API with one version has nothing to compare, and says so", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await new ChangesPage(page).open(api);
  await expect(page.getByText("Nothing to compare with yet")).toBeVisible();
  await expectAccessible(page, { schemes: ["light"] });
});

test("versions that are not there are not found", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  const answer = await page.goto(`/apis/${api}/changes?from=1.0.0&to=9.9.9`);
  expect(answer?.status()).toBe(404);
});

test("the changelog tells each version, what broke first", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await registry.publish(api, "1.1.0", petsDefinition("1.1.0", MORE_OPERATIONS));
  await registry.publish(api, "2.0.0", petsWithoutOne("2.0.0"));
  const changes = new ChangesPage(page);
  await changes.openLog(api);
  const versions = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(versions).toHaveText(["2.0.0", "1.1.0", "1.0.0"]);
  await expect(page.getByText("2 breaking")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /was removed/ })
    .first()
    .click();
  await expect(page).toHaveURL(/change=/);
  await expect(page.getByText("How to avoid it")).toBeVisible();
});
