import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { VersionPage } from "./pages/version-page";

// Colours and structure inside of Swagger UI are its own; its names and landmarks are repaired and checked.
const SWAGGER = [".swagger-ui"];

const DIALECTS = [
  ["2.0", 'swagger: "2.0"\nhost: pets.example\nbasePath: /v1\nschemes: [https]'],
  ["3.0", "openapi: 3.0.3\nservers: [{ url: https://pets.example/v1 }]"],
  ["3.1", "openapi: 3.1.0\nservers: [{ url: https://pets.example/v1 }]"],
  ["3.2", "openapi: 3.2.0\nservers: [{ url: https://pets.example/v1 }]"],
] as const;

const REST = `
info: { title: Pets, version: 1.0.0, description: "Hello <img src=x onerror='window.harmed = true'><script>window.harmed = true</script>" }
paths:
  /pets:
    get:
      operationId: listPets
      summary: All pets
      tags: [pets]
      responses:
        "200": { description: The pets }
`;

for (const [dialect, head] of DIALECTS) {
  test(`OpenAPI ${dialect} is shown, tried out at its mock, and its script does nothing`, async ({
    page,
    team,
    registry,
    signIn,
  }) => {
    const api = await team.createApi();
    await registry.publish(api, "1.0.0", `${head}${REST}`);
    await signIn("reader");
    const outside: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("pets.example")) outside.push(request.url());
    });
    const version = new VersionPage(page);
    await version.open(api, "1.0.0", "docs");
    await expect(page.getByRole("radio", { name: "Mock" })).toBeChecked();
    const operation = version.swaggerOperation("/pets");
    await operation
      .getByRole("button", { name: /All pets/ })
      .first()
      .click();
    await operation.getByRole("button", { name: "Try it out" }).click();
    const answered = page.waitForResponse((answer) => answer.url().endsWith(`/mock/${api}/1.0.0/v1/pets`));
    await operation.getByRole("button", { name: "Execute" }).click();
    expect((await answered).status()).toBe(200);
    await expect(operation.locator(".live-responses-table").getByText("200").first()).toBeVisible();
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, "harmed"))).toBeUndefined();
    await expectAccessible(page, { exclude: SWAGGER });
  });
}

test("a definition without a server of its own is tried out at its mock alone", async ({ page, team, registry }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0").replace("https://pets.example/v1", "/api/v1"));
  const version = new VersionPage(page);
  await version.open(api, "1.0.0", "docs", "?operation=GET%20%2Fpets");
  await expect(version.swaggerOperation("/pets")).toBeVisible();
  await page.getByRole("radio", { name: "API server" }).click();
  await expect(page.getByText(/names no server/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Try it out" })).toHaveCount(0);
});

test("a large definition opens one operation at a time", async ({ page, team, registry }) => {
  const api = await team.createApi();
  const many = Array.from(
    { length: 80 },
    (_, index) =>
      `  /things/${index}:\n    get: { operationId: thing${index}, summary: Thing ${index}, tags: [things], responses: { "200": { description: ok } } }\n`,
  );
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0", many.join("")));
  const version = new VersionPage(page);
  await version.open(api, "1.0.0", "docs");
  await expect(page.getByText("Choose an operation")).toBeVisible();
  await page.getByRole("searchbox", { name: "Search operations" }).fill("thing77");
  await page.getByRole("button", { name: /\/things\/77/ }).click();
  await expect(page).toHaveURL(/operation=GET/);
  await expect(version.swaggerOperation("/things/77")).toBeVisible();
  await expectAccessible(page, { exclude: SWAGGER, schemes: ["light"] });
});
