import { randomBytes } from "node:crypto";
import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import type { RegistryClient } from "./registry-client";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Sends spans of calls to an API, as an exporter would, and waits until they are stored. */
async function exportCalls(registry: RegistryClient, api: string, consumer: string, times: number): Promise<void> {
  const text = (key: string, stringValue: string) => ({ key, value: { stringValue } });
  const end = BigInt(Date.now()) * 1_000_000n;
  const spans = Array.from({ length: times }, () => ({
    traceId: randomBytes(16).toString("hex"),
    spanId: randomBytes(8).toString("hex"),
    name: "GET /pets",
    kind: 2,
    startTimeUnixNano: String(end - 9_000_000n),
    endTimeUnixNano: String(end),
    attributes: [
      text("http.request.method", "GET"),
      text("http.route", "/pets"),
      text("concordat.consumer", consumer),
      { key: "http.response.status_code", value: { intValue: "200" } },
    ],
  }));
  await registry.call("/otlp/v1/traces", {
    method: "POST",
    body: { resourceSpans: [{ resource: { attributes: [text("service.name", api)] }, scopeSpans: [{ spans }] }] },
  });
}

test("a caller that nobody knew is linked, and its team answers to what goes away until it has moved", async ({
  page,
  team,
  as,
  registry,
  signIn,
  newAccount,
}) => {
  const api = await team.createApi("Answered pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  const shops = `shops-${unique()}`;
  await registry.call("/teams", { method: "POST", body: { slug: shops, name: "Shops" } });
  const caller = await newAccount("Carla Caller");
  await registry.call(`/teams/${shops}/members/${caller.id}`, { method: "PUT", body: { role: "publisher" } });
  const slug = `web-shop-${unique()}`;
  await registry.call("/consumers", { method: "POST", body: { slug, name: "Web shop", team: shops } });
  const name = `client-${unique()}`;
  await exportCalls(registry, api, name, 5);

  await signIn("owner");
  await page.goto(`/apis/${api}/consumers`);
  const unknown = page.getByRole("table", { name: "Calls of which nobody knows whose they are" });
  await expect(unknown).toContainText(name);
  await expect(unknown).toContainText("100%");
  await expectAccessible(page);
  await unknown.getByRole("button", { name: "Say whose it is" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Consumer/).fill(slug);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Link", exact: true }).click();
  await expect(unknown).toBeHidden();
  await expect(page.getByRole("heading", { name: "1 consumer calls this API" })).toBeVisible();

  await (await as("owner")).transition(api, "1.0.0", {
    to: "deprecated",
    reason: "There is a better one.",
    deprecation: { sunsetAt: inDays(400), replacement: "https://pets.example/v2" },
  });

  await signIn(caller);
  await page.goto("/breaking");
  await expect(page.getByRole("heading", { name: "1 thing its services call goes away" })).toBeVisible();
  await page.getByRole("link", { name: "Web shop" }).first().click();
  await expect(page).toHaveURL(`/consumers/${slug}/breaking`);
  const table = page.getByRole("table", { name: "What will break" });
  await expect(table).toContainText("It calls this");
  await expect(table).toContainText("Silent");
  await expectAccessible(page);
  for (const [answer, shown] of [
    ["Acknowledged: we have seen it", "Acknowledged"],
    ["Migrating: we are moving off it", "Migrating"],
    ["Migrated: we no longer call it", "Migrated"],
  ] as const) {
    await table.getByRole("button", { name: /^Say where Web shop stands/ }).click();
    await dialog.getByRole("combobox", { name: /^Standing/ }).click();
    await page.getByRole("option", { name: answer }).click();
    await dialog.getByRole("button", { name: "Say so" }).click();
    await expect(dialog).toBeHidden();
    await expect(table).toContainText(shown);
  }
  await expect(page.getByRole("heading", { name: "Nothing it calls is going away" })).toBeVisible();

  await exportCalls(registry, api, name, 1);
  await page.reload();
  await expect(table).toContainText("Still calling");
  await expectAccessible(page);

  await signIn("owner");
  await page.goto(`/apis/${api}/consumers`);
  const standing = page.getByRole("table", { name: "Where consumers stand with 1.0.0" });
  await expect(standing).toContainText("Web shop");
  await expect(standing).toContainText("Still calling");
});

test("a new slug leads on from the old one, and a merge can be undone", async ({
  page,
  team,
  as,
  registry,
  signIn,
}) => {
  const slug = `till-${unique()}`;
  const other = `old-till-${unique()}`;
  for (const [one, name] of [
    [slug, "Till"],
    [other, "Old till"],
  ]) {
    await registry.call("/consumers", { method: "POST", body: { slug: one, name, team: team.slug } });
  }
  await signIn("publisher");
  await page.goto(`/consumers/${slug}/identities`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge another in" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^The other consumer/).fill(other);
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByText("Former slugs")).toBeVisible();
  await page.goto(`/consumers/${other}`);
  await expect(page).toHaveURL(`/consumers/${slug}`);
  await page.goto(`/consumers/${slug}/identities`);
  await page.getByRole("button", { name: "Undo the merge of Old till" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("undone")).toBeVisible();
  const fresh = `cash-${unique()}`;
  await (await as("publisher")).call(`/consumers/${slug}`, { method: "PATCH", body: { slug: fresh } });
  await page.goto(`/consumers/${slug}/breaking`);
  await expect(page).toHaveURL(`/consumers/${fresh}/breaking`);
  await expect(page.getByText("Nothing is going away")).toBeVisible();
});
