import { LANGUAGE_DEFINITIONS, type LanguageDefinition } from "@/lib/testing/language-definitions";
import { expect, expectAccessible, test } from "./fixtures";
import type { RegistryClient } from "./registry-client";
import { PublishPage } from "./pages/publish-page";
import { VersionPage } from "./pages/version-page";

/** Publishes a definition of one file or several, as a pipeline does. */
async function publish(registry: RegistryClient, api: string, version: string, of: LanguageDefinition): Promise<void> {
  const texts = version === "1.0.0" ? of.older : of.newer;
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) {
    form.append(name === of.entry ? "entry" : "files", new File([text], name));
  }
  const answer = await registry.send(`/apis/${api}/versions?version=${version}`, { method: "POST", form });
  expect(answer.status(), await answer.text()).toBe(201);
}

for (const of of LANGUAGE_DEFINITIONS) {
  test(`a contract in ${of.format} is read, looked at in its source, and compared`, async ({
    page,
    team,
    registry,
  }) => {
    const api = await team.createApi();
    await publish(registry, api, "1.0.0", of);
    await publish(registry, api, "2.0.0", of);
    const version = new VersionPage(page);

    if (of.operation !== null) {
      await version.open(api, "1.0.0", "operations", `?operation=${encodeURIComponent(of.operation)}`);
      const details = page.getByRole("region", { name: "Operation details" });
      await expect(details).toContainText(of.operation.split(/[./#]/).at(-1) ?? "");
      await expect(details.getByLabel("Declaration", { exact: true })).toBeVisible();
      await expect(page.getByRole("link", { name: "Docs", exact: true })).toHaveCount(0);
      await expectAccessible(page);
    } else {
      await version.open(api, "1.0.0", "schemas");
      await expect(page.getByRole("region", { name: "Schema details" })).toBeVisible();
    }

    await version.open(api, "1.0.0", "source");
    const source = page.getByRole("region", { name: new RegExp(of.entry.replaceAll(".", String.raw`\.`)) });
    await expect(source.locator("code span[class]").first()).toBeVisible();
    await expectAccessible(page);

    await page.goto(`/apis/${api}/changes?from=1.0.0&to=2.0.0`);
    await expect(page.getByText(/^1 breaking change/).first()).toBeVisible();
    await expect(page.getByText(of.rule).first()).toBeVisible();
  });
}

test("a pasted schema is named and published in its own language", async ({ page, team, signIn }) => {
  const api = await team.createApi();
  await signIn("publisher");
  const form = new PublishPage(page);
  await form.open(api);
  await form.text.fill("type Query {\n  shelf: String\n}\n");
  await form.version.fill("1.0.0");
  await form.check.click();
  await expect(page.getByText("It can be published as 1.0.0")).toBeVisible();
  await form.publish.click();
  await expect(page).toHaveURL(`/apis/${api}/versions/1.0.0`);
  await expect(page.getByText(/^GraphQL/).first()).toBeVisible();
});
