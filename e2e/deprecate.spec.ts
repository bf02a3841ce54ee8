import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { LifecyclePage } from "./pages/lifecycle-page";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("an owner deprecates a version, everybody sees it, and the owner withdraws it", async ({
  page,
  team,
  as,
  signIn,
}) => {
  const api = await team.createApi("Leaving pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");

  await signIn("owner");
  const lifecycle = new LifecyclePage(page);
  await lifecycle.open(api, "1.0.0");
  await expect(lifecycle.currentState).toContainText("Active");
  await lifecycle.deprecate({
    sunset: inDays(400),
    replacement: "https://pets.example/v2",
    reason: "The second edition does all of it.",
  });
  await expect(lifecycle.dialog).toContainText("Sunset: ");
  await expect(lifecycle.dialog).toContainText('rel="successor-version"');
  await expectAccessible(page);
  await lifecycle.dialog.getByRole("button", { name: "Deprecate", exact: true }).click();
  await expect(lifecycle.currentState).toContainText("Deprecated");
  await expect(lifecycle.history).toContainText("The second edition does all of it.");
  await expect(page.getByText("It may not be sunset yet")).toBeVisible();
  await expect(page.getByText("Unknown: no usage was ever reported.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/deprecations?team=${team.slug}`);
  await expect(page.getByRole("region", { name: "Announced" })).toContainText("Leaving pets");
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Timeline" }).click();
  await expect(page).toHaveURL(/view=timeline/);
  await expect(page.getByRole("list", { name: "Timeline" })).toContainText("Leaving pets");
  await expectAccessible(page);

  await lifecycle.open(api, "1.0.0");
  await lifecycle.action("Withdraw the deprecation").click();
  await lifecycle.dialog.getByLabel(/^Reason/).fill("It stays after all.");
  await lifecycle.dialog.getByRole("button", { name: "Withdraw the deprecation" }).click();
  await expect(lifecycle.currentState).toContainText("Active");
});

test("a sunset before the notice period is refused in words", async ({ page, team, as, signIn, registry }) => {
  const api = await team.createApi();
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  const refused = await registry.send(`/apis/${api}/versions/1.0.0/transitions?dryRun=true`, {
    method: "POST",
    body: { to: "deprecated", reason: "Soon.", deprecation: { sunsetAt: inDays(1) } },
  });
  expect(refused.status()).toBe(422);

  await signIn("owner");
  const lifecycle = new LifecyclePage(page);
  await lifecycle.open(api, "1.0.0");
  await lifecycle.action("Deprecate").click();
  await expect(lifecycle.dialog.getByText(/at the earliest: why/)).toBeVisible();
});

test("brown-outs are planned, changed and removed where the policy allows them, and it is said why where not", async ({
  page,
  team,
  as,
  signIn,
  registry,
}) => {
  const api = await team.createApi("Dimmed pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await registry.transition(api, "1.0.0", {
    to: "deprecated",
    reason: "Old.",
    deprecation: { sunsetAt: inDays(400), replacement: "https://pets.example/" },
  });
  const policy = `dims-${api}`;
  const body = { slug: policy, name: "Dimming", rules: { brownouts: false } };
  await registry.call("/deprecation-policies", { method: "POST", body });
  await registry.call("/deprecation-policy-bindings", { method: "POST", body: { policy, scope: "api", subject: api } });

  await signIn("owner");
  const lifecycle = new LifecyclePage(page);
  await lifecycle.open(api, "1.0.0");
  await lifecycle.action("Brown-outs").click();
  await expect(lifecycle.dialog).toContainText("The policy allows no brown-outs");
  await expect(lifecycle.dialog).toContainText(`Dimming, bound to API ${api}`);
  await expect(lifecycle.dialog.getByRole("button", { name: "Add a brown-out" })).toBeHidden();
  await expectAccessible(page);

  await registry.call(`/deprecation-policies/${policy}`, { method: "PATCH", body: { rules: { brownouts: true } } });
  await lifecycle.open(api, "1.0.0");
  await lifecycle.action("Brown-outs").click();
  for (const [index, day] of [inDays(200), inDays(300)].entries()) {
    await lifecycle.dialog.getByRole("button", { name: "Add a brown-out" }).click();
    const line = lifecycle.dialog.getByRole("group", { name: `Brown-out ${index + 1}`, exact: true });
    await line.getByLabel("Begins").fill(`${day}T09:00`);
  }
  await lifecycle.dialog.getByRole("group", { name: "Brown-out 2", exact: true }).getByLabel("Minutes").fill("30");
  await expectAccessible(page);
  await lifecycle.dialog.getByRole("button", { name: "Save" }).click();
  const planned = page.getByRole("list", { name: "Brown-outs" }).getByRole("listitem");
  await expect(planned).toHaveText([/15 minutes off/, /30 minutes off/]);
  await expect(planned.first().locator("time")).toHaveAttribute("datetime", `${inDays(200)}T09:00:00.000Z`);

  await lifecycle.action("Brown-outs").click();
  await lifecycle.dialog.getByRole("button", { name: "Remove brown-out 1" }).click();
  const rest = lifecycle.dialog.getByLabel("Begins");
  await rest.fill(`${inDays(-1)}T09:00`);
  await rest.evaluate((input) => input.removeAttribute("min"));
  await lifecycle.dialog.getByRole("button", { name: "Save" }).click();
  await expect(lifecycle.dialog.getByRole("alert")).toContainText("it begins before the deprecation");
  await rest.fill(`${inDays(310)}T10:30`);
  await lifecycle.dialog.getByRole("button", { name: "Save" }).click();
  await expect(planned).toHaveText([/30 minutes off/]);
  await expect(planned.locator("time")).toHaveAttribute("datetime", `${inDays(310)}T10:30:00.000Z`);

  await page.goto(`/deprecations?team=${team.slug}`);
  await expect(page.getByRole("region", { name: "Announced" })).toContainText("Next brown-out in");
});

test("a reader sees what may follow and can do none of it", async ({ page, team, registry, signIn }) => {
  const api = await team.createApi();
  await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await signIn("reader");
  const lifecycle = new LifecyclePage(page);
  await lifecycle.open(api, "1.0.0");
  await expect(page.getByText("Can be done by those who may").first()).toBeVisible();
  await expect(lifecycle.action("Ask for review")).toBeHidden();
});
