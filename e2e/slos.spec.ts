import { randomBytes } from "node:crypto";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test } from "./fixtures";
import { SlosPage } from "./pages/slos-page";
import type { RegistryClient } from "./registry-client";

/** Hands in calls of an hour ago as `concordat usage import` does. */
async function importCalls(registry: RegistryClient, service: string, good: number, bad: number): Promise<void> {
  const at = Date.now() - 3_600_000;
  const call = { method: "GET", path: "/pets", at };
  await registry.call("/usage/observations", {
    method: "POST",
    body: {
      digest: randomBytes(32).toString("hex"),
      service,
      observations: [
        { ...call, status: "2xx", count: good, latency: [[40, good]] },
        { ...call, status: "5xx", count: bad, latency: [[40, bad]] },
      ],
    },
  });
}

const openslo = (target: string) =>
  [
    "apiVersion: openslo/v1",
    "kind: SLO",
    "metadata: { name: from-a-file, displayName: From a file }",
    "spec:",
    "  service: pets",
    "  indicator: { metadata: { name: ok }, spec: { ratioMetric: { counter: true, good: { metricSource: { type: Prometheus } }, total: { metricSource: { type: Prometheus } } } } }",
    "  timeWindow: [{ duration: 28d, isRolling: true }]",
    "  budgetingMethod: Occurrences",
    `  objectives: [{ target: ${target} }]`,
  ].join("\n");

test("an owner sets objectives, and sees which is missed", async ({ page, team, as, registry, signIn }) => {
  const api = await team.createApi("Promised pets");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", petsDefinition("1.0.0"));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await importCalls(registry, api, 97, 3);
  await signIn("owner");
  const slos = new SlosPage(page, api);

  await slos.open();
  await expect(page.getByText("No objectives yet")).toBeVisible();
  await expectAccessible(page);

  await slos.create("Pets answer", "pets-answer", "99");
  await expect(page).toHaveURL(/slo=pets-answer/);
  await expect(page.getByText("0 of 1 objectives met")).toBeVisible();
  await expect(page.getByText("pets-answer used 300% of its budget")).toBeVisible();
  await expect(slos.objectives.getByRole("row").filter({ hasText: "Pets answer" })).toContainText("Missed");
  await expect(page.getByRole("img", { name: /Budget left from/ })).toBeVisible();
  await expectAccessible(page);

  await slos.create("Mostly", "mostly", "90");
  await expect(page.getByText("1 of 2 objectives met")).toBeVisible();
  await page.getByRole("button", { name: "Take away" }).first().click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Take away" }).click();
  await expect(page.getByText("0 of 1 objectives met")).toBeVisible();
});

test("an OpenSLO file is looked at before it is imported", async ({ page, team, signIn }) => {
  const api = await team.createApi("Imported objectives");
  await signIn("owner");
  const slos = new SlosPage(page, api);
  await slos.open();
  await slos.checkImport(openslo("7"));
  await expect(slos.dialog.getByText("Line 9", { exact: false })).toBeVisible();
  await slos.pasteImport(openslo("0.99"));
  await expect(slos.dialog.getByText("New: from-a-file")).toBeVisible();
  await expect(slos.dialog.getByText("Prometheus", { exact: false }).last()).toBeVisible();
  await expectAccessible(page);
  await slos.dialog.getByRole("button", { name: "Import", exact: true }).click();
  await expect(slos.objectives).toContainText("From a file");
  await expect(slos.objectives).toContainText("No calls");
});

test("a clause says how its window goes", async ({ page, team, as, registry, signIn }) => {
  const api = await team.createApi("Contracted pets");
  await (await as("publisher")).publish(api, "1.0.0", petsDefinition("1.0.0"));
  await importCalls(registry, api, 90, 10);
  await signIn("owner");
  const slos = new SlosPage(page, api);
  await slos.open();
  await page.getByRole("button", { name: "Write a clause down" }).click();
  await slos.dialog.getByLabel(/^Name in addresses/).fill("nordic-bank");
  await slos.dialog.getByLabel(/^The promise/).fill("error_rate < oops");
  await slos.dialog.getByRole("button", { name: "Write a clause down" }).click();
  await expect(slos.dialog.getByRole("alert")).toContainText("column 1");
  await slos.dialog.getByLabel(/^The promise/).fill("error_rate < 50%");
  await expectAccessible(page);
  await slos.dialog.getByRole("button", { name: "Write a clause down" }).click();
  await expect(slos.clauses).toContainText("error_rate < 50%");
  await expectAccessible(page);
});
