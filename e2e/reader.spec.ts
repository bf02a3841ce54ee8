import { expect, expectAccessible, test } from "./fixtures";
import { VersionPage } from "./pages/version-page";

const OPERATIONS = 5_000;

/** A definition of many operations in many tags, and a schema that holds itself. */
function bigDefinition(): string {
  const paths: Record<string, object> = {};
  for (let index = 0; index < OPERATIONS; index++) {
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Node" } } };
    const operation = { summary: `Thing ${index}`, tags: [`tag${index % 50}`] };
    paths[`/things/${index}`] = { get: { ...operation, responses: { 200: { description: "ok", content } } } };
  }
  const code = { type: "string", minLength: 3, maxLength: 40 };
  const node = { $ref: "#/components/schemas/Node" };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Big", version: "1.0.0" },
    servers: [{ url: "https://big.example/v1" }],
    paths,
    components: { schemas: { Node: { type: "object", required: ["code"], properties: { code, child: node } } } },
  });
}

test("a definition of thousands of operations is read without drawing them all", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", bigDefinition());
  const version = new VersionPage(page);
  await version.open(api, "1.0.0", "operations", "?operation=GET%20%2Fthings%2F4999");
  const details = page.getByRole("region", { name: "Operation details" });
  await expect(details).toContainText("Thing 4999");
  await expect(version.operation("GET /things/4999")).toBeVisible();
  expect(await page.getByRole("treeitem").count()).toBeLessThan(120);
  expect(await page.locator("*").count()).toBeLessThan(2_500);
  await page.getByRole("searchbox", { name: "Search operations" }).fill("things/1234");
  await expect(page.getByText("1 of 5,000 operations")).toBeVisible();
  await version.operation("GET /things/1234").click();
  await expect(details).toContainText("Thing 1234");
  await expect(page).toHaveURL(/things%2F1234|things\/1234/);
  await expectAccessible(page);
});

test("a field that an address names is opened and marked, and what is circular opens on and on", async ({
  page,
  team,
  registry,
}) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", bigDefinition());
  const version = new VersionPage(page);
  await version.open(api, "1.0.0", "schemas", "?schema=Node&field=code");
  await expect(page.locator("[data-target]")).toContainText("3 to 40 characters");
  await page.getByRole("button", { name: "Open child" }).click();
  await page.getByRole("button", { name: "Open child" }).click();
  await expect(page.getByText("3 to 40 characters")).toHaveCount(3);
  await expectAccessible(page);
});
