import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, test } from "./fixtures";

test("a policy is begun from a template, tried on a real version, tried on the estate and switched on", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  const api = await team.createApi("Clinic");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("administrator");
  await page.goto("/governance/code-policies/new");
  await page.getByRole("link", { name: "Use this: Every operation has a summary" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Every operation has a summary");
  const slug = `summaries-${unique()}`;
  await page.getByLabel("Short name").fill(slug);
  await page.getByRole("combobox", { name: "Holds for" }).click();
  await page.getByRole("option", { name: "APIs", exact: true }).click();
  await page.getByLabel("Which").fill(api);

  await page.getByLabel("API", { exact: true }).fill(api);
  await page.getByLabel("Version", { exact: true }).fill("1.0.0");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Try", exact: true }).click();
  await expect(page.getByText("1 version meets it, 0 do not")).toBeVisible();
  await page.getByRole("button", { name: "What it was told" }).click();
  await expect(page.getByText(`"slug": "${api}"`)).toBeVisible();

  await page.getByRole("button", { name: "Make the policy" }).click();
  await expect(page).toHaveURL(new RegExp(`/governance/code-policies/${slug}$`));
  await page.getByRole("button", { name: "Switch on" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("was never tried on the estate")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Start a dry run" }).click();
  await expect(page.getByText("Would warn about 0 of 1")).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await page.getByRole("button", { name: "Switch on" }).click();
  await expect(dialog.getByText("In its dry run, 0 of 1 did not meet it")).toBeVisible();
  await dialog.getByRole("button", { name: "Switch on" }).click();
  await expect(page.getByRole("button", { name: "Switch off" })).toBeVisible();
});

test("what is wrong with an expression is said with its place, and it cannot be saved", async ({ page, signIn }) => {
  await signIn("administrator");
  await page.goto("/governance/code-policies/new");
  await page.getByLabel("Name", { exact: true }).fill(`Wrong ${unique()}`);
  await page.getByRole("textbox", { name: "Expression" }).click();
  await page.keyboard.type("api.nmae == 'x'");
  await expect(page.getByText("did you mean name?")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make the policy" })).toBeDisabled();
});

test("a dry run names the versions that a policy would hold up, and who owns them", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  const api = await team.createApi("Kennel");
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  const policy = `never-${unique()}`;
  const binding = { scope: "api", targets: [api] };
  await registry.call("/code-policies", {
    method: "POST",
    body: {
      slug: policy,
      name: "Never",
      expression: "api.slug == ''",
      message: "It is {{ api.slug }}.",
      effect: "block",
      binding,
    },
  });
  await signIn("administrator");
  await page.goto(`/governance/code-policies/${policy}`);
  await page.getByRole("button", { name: "Start a dry run" }).click();
  await expect(page.getByText("Would block 1 of 1")).toBeVisible({ timeout: 30_000 });
  const row = page
    .getByRole("list", { name: "Found against" })
    .getByRole("listitem")
    .filter({ hasText: `${api}@1.0.0` });
  await expect(row.getByText(`It is ${api}.`)).toBeVisible();
  await expect(row.getByRole("link", { name: team.name })).toBeVisible();
});

test("who does not administer reads and tries policies, and changes none", async ({ page, registry, signIn }) => {
  const policy = `read-${unique()}`;
  const body = { slug: policy, name: "Read me", expression: "true" };
  await registry.call("/code-policies", { method: "POST", body });
  await signIn("owner");
  await page.goto(`/governance/code-policies/${policy}`);
  await expect(page.getByText("Administrators write policies.")).toBeVisible();
  await expect(page.getByRole("button", { name: /Switch|Save|Start a dry run/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Try", exact: true })).toBeVisible();
});

test("admission rules are tried on the definition's examples, and on an object that somebody pastes", async ({
  page,
  team,
  registry,
}) => {
  const api = await team.createApi("Orders");
  const document = {
    openapi: "3.1.0",
    info: { title: "Orders", version: "1.0.0" },
    paths: {
      "/orders": {
        post: {
          summary: "An order",
          "x-kubernetes-admission": { rules: [{ name: "not too much", expression: "object.amount < 100" }] },
          requestBody: { content: { "application/json": { example: { amount: 250 } } } },
          responses: { "201": { description: "Made" } },
        },
      },
    },
  };
  await registry.publish(api, "1.0.0", JSON.stringify(document));
  await page.goto(`/apis/${api}/versions/1.0.0`);
  await page.getByRole("link", { name: "See what they say" }).click();
  await expect(page.getByText("1 rule, 1 not met")).toBeVisible();
  await expect(page.getByText("Refuses")).toBeVisible();
  await page.getByText("Try an object").click();
  await page.getByLabel("Object").fill("amount: 12");
  await page.getByRole("button", { name: "Try", exact: true }).click();
  await expect(page.getByText("Admitted", { exact: true })).toBeVisible();
  await page.getByLabel("Object").fill("amount: 120");
  await page.getByRole("button", { name: "Try", exact: true }).click();
  await expect(page.getByText("Not admitted")).toBeVisible();
});
