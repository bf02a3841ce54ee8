import { beforeEach, describe, expect, it } from "vitest";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { createWorld, type World } from "@/lib/testing/world";
import { declareLineage } from "./declare-lineage";
import { getLineage } from "./get-lineage";
import { withdrawLineage } from "./withdraw-lineage";

const REST = `openapi: 3.1.0
info: {title: Payments, version: 1.0.0}
paths:
  /payments:
    post: {operationId: createPayment, responses: {"201": {description: Made.}}}
  /payments/{id}:
    get: {operationId: getPayment, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {"200": {description: One.}}}
  /ledger:
    get: {operationId: readLedger, responses: {"200": {description: All.}}}
`;
const RPC = `syntax = "proto3";
package pay.v2;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
  rpc GetPayment(GetPaymentRequest) returns (Payment);
  rpc ExportBooks(ExportBooksRequest) returns (Books);
}
message CreatePaymentRequest { double amount = 1; }
message GetPaymentRequest { string id = 1; }
message Payment { string id = 1; }
message ExportBooksRequest {}
message Books { bytes content = 1; }
`;

let world: World;
let api: PublishedApi;
let pair: { api: string; from: string; to: string };

beforeEach(async () => {
  world = await createWorld();
  api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0", REST);
  await api.publish("2.0.0", RPC);
  pair = { api: api.slug, from: "1.0.0", to: "2.0.0" };
});

const read = () => getLineage(api.publisher.ctx, pair);
const ledger = { operation: "GET /ledger", became: "pay.v2.Payments/ExportBooks" };

describe("what became what", () => {
  it("is suggested, with what speaks for it", async () => {
    const { identities, lost, added } = await read();
    expect(identities).toMatchObject([
      { from: "POST /payments", to: "pay.v2.Payments/CreatePayment", reason: "suggested", declared: null },
      { from: "GET /payments/{id}", to: "pay.v2.Payments/GetPayment", reason: "suggested" },
    ]);
    expect(lost).toEqual(["GET /ledger"]);
    expect(added).toEqual(["pay.v2.Payments/ExportBooks"]);
  });

  it("is what somebody declared, in the answer, in the diff and in the audit log", async () => {
    const before = await compareVersions(api.publisher.ctx, pair);
    expect(before.changes).toContainEqual(
      expect.objectContaining({ id: "operation-removed", operation: "GET /ledger" }),
    );
    await declareLineage(api.publisher.ctx, { ...pair, ...ledger });
    const { identities, lost } = await read();
    const said = identities.find(({ from }) => from === ledger.operation);
    expect(said).toMatchObject({ to: ledger.became, reason: "declared", score: 1 });
    expect(said?.declared?.by.id).toBe(api.publisher.actor.id);
    expect(lost).toEqual([]);
    const { changes } = await compareVersions(api.publisher.ctx, pair);
    expect(changes).toContainEqual(
      expect.objectContaining({ id: "operation-became", operation: "GET /ledger", after: ledger.became }),
    );
    expect(changes).not.toContainEqual(expect.objectContaining({ id: "operation-removed" }));
    const { id } = await requireApi(api.publisher.ctx, api.slug);
    await expectAuditEntry(world.system, { action: "lineage.declare", entityId: id });
  });

  it("may be said to be nothing, which no suggestion overrules", async () => {
    await declareLineage(api.publisher.ctx, { ...pair, operation: "POST /payments", became: null });
    const { identities, lost } = await read();
    expect(identities).toContainEqual(
      expect.objectContaining({ from: "POST /payments", to: null, reason: "declared" }),
    );
    expect(lost).not.toContain("POST /payments");
  });

  it("is suggested again once it is taken back", async () => {
    await declareLineage(api.publisher.ctx, { ...pair, operation: "POST /payments", became: null });
    await withdrawLineage(api.publisher.ctx, { ...pair, operation: "POST /payments" });
    expect((await read()).identities[0]).toMatchObject({ from: "POST /payments", reason: "suggested" });
    await expect(withdrawLineage(api.publisher.ctx, { ...pair, operation: "POST /payments" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("who says something of it", () => {
  it("names operations that there are, of versions in two languages", async () => {
    const say = (more: object) => declareLineage(api.publisher.ctx, { ...pair, ...ledger, ...more });
    await expect(say({ operation: "GET /nothing" })).rejects.toMatchObject({ code: "not_found" });
    await expect(say({ became: "pay.v2.Payments/Nothing" })).rejects.toMatchObject({ code: "not_found" });
    await expect(say({ to: "1.0.0" })).rejects.toMatchObject({ code: "conflict" });
  });

  it("may change the API", async () => {
    const stranger = await world.reader("Rita Reader");
    await expect(declareLineage(stranger.ctx, { ...pair, ...ledger })).rejects.toMatchObject({ code: "forbidden" });
  });
});
