import { expect, expectAccessible, test } from "./fixtures";
import type { RegistryClient } from "./registry-client";

const REST = `openapi: 3.1.0
info: {title: Payments, version: 1.0.0}
paths:
  /payments:
    post:
      operationId: createPayment
      requestBody:
        content: {application/json: {schema: {type: object, properties: {amount: {type: number}}}}}
      responses:
        "200": {description: Made., content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
`;

const RPC = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
  rpc Settle(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { double amount = 1; }
message Payment { string id = 1; }
`;

async function publish(
  registry: RegistryClient,
  api: string,
  version: string,
  name: string,
  text: string,
): Promise<void> {
  const form = new FormData();
  form.append("entry", new File([text], name));
  const answer = await registry.send(`/apis/${api}/versions?version=${version}`, { method: "POST", form });
  expect(answer.status(), await answer.text()).toBe(201);
}

test("an API changes its language: what became what is suggested, confirmed and taken back", async ({
  page,
  team,
  registry,
  signIn,
}) => {
  const api = await team.createApi();
  await publish(registry, api, "1.0.0", "payments.yaml", REST);
  await publish(registry, api, "2.0.0", "payments.proto", RPC);
  await signIn("owner");
  await page.goto(`/apis/${api}/changes?from=1.0.0&to=2.0.0`);
  const lineage = page.locator("#lineage");
  await expect(lineage).toContainText("1 of 1 operation became another");
  await expect(lineage.getByRole("link", { name: "pay.Payments/CreatePayment" }).first()).toBeVisible();
  await expectAccessible(page);

  await lineage.getByRole("button", { name: /^Confirm/ }).click();
  await expect(lineage.getByText("declared")).toBeVisible();
  await lineage.getByRole("button", { name: /^Undo/ }).click();
  await expect(lineage.getByRole("button", { name: /^Confirm/ })).toBeVisible();
  await expect(lineage.getByText("declared")).toHaveCount(0);
});
