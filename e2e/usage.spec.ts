import { randomBytes } from "node:crypto";
import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import type { RegistryClient } from "./registry-client";

interface Call {
  method: string;
  path: string;
  count: number;
}

/** Hands in calls as `concordat usage import` does: an hour ago, answered. */
async function importCalls(registry: RegistryClient, service: string, calls: readonly Call[]): Promise<void> {
  const at = Date.now() - 3_600_000;
  await registry.call("/usage/observations", {
    method: "POST",
    body: {
      digest: randomBytes(32).toString("hex"),
      service,
      observations: calls.map((one) => ({ ...one, at, status: "2xx", latency: [[40, one.count]] })),
    },
  });
}

test("an owner sees who calls, and ignores what is no operation", async ({ page, team, as, registry, signIn }) => {
  const api = await team.createApi("Counted pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await signIn("owner");

  await page.goto(`/apis/${api}/usage`);
  await expect(page.getByText("No calls to this API were recorded yet")).toBeVisible();
  await expect(page.getByText(`OTEL_SERVICE_NAME=${api}`)).toBeVisible();
  await expectAccessible(page);

  await importCalls(registry, api, [
    { method: "GET", path: "/pets", count: 40 },
    { method: "GET", path: "/internal/4711", count: 3 },
  ]);
  await page.reload();
  await expect(page.getByRole("img", { name: /43 calls in 30 days/ })).toBeVisible();
  await expect(page.getByRole("table", { name: "Calls by operation" })).toContainText("/pets");
  await expect(page.getByRole("table", { name: "Calls by consumer" })).toContainText("Unknown caller");
  await expect(page.getByRole("heading", { name: "Whether operations are uncalled is not known" })).toBeVisible();
  const shadow = page.getByRole("table", { name: "Calls that match no operation" });
  await expect(shadow).toContainText("/internal/{}");
  await expectAccessible(page);

  await shadow.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByRole("dialog")).toContainText('"/internal/{internalId}"');
  await page.keyboard.press("Escape");
  await shadow.getByRole("button", { name: "Ignore" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("health of our own");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Ignore", exact: true }).click();
  await expect(shadow).toContainText("Ignored by");
});

test("calls of a service of another name are given to an API", async ({ page, team, as, registry, signIn }) => {
  const api = await team.createApi("Aliased pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  const service = `legacy-${unique()}`;
  await importCalls(registry, service, [{ method: "GET", path: "/pets", count: 5 }]);
  await signIn("owner");
  await page.goto("/settings/telemetry");
  const unknown = page.getByRole("table", { name: "Services that no API goes by" });
  const row = unknown.getByRole("row").filter({ hasText: service });
  await expect(row).toContainText("5");
  await expectAccessible(page);
  await row.getByRole("button", { name: "Assign" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^API/).fill(api);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(row).toBeHidden();
  await expect(page.getByRole("table", { name: "Assigned services" })).toContainText(service);
});
