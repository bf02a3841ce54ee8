import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readManifest } from "./read-manifest";

const HEAD = "apiVersion: api.concordat.dev/v1\nkind: Consumer\n";
const FULL = `${HEAD}metadata:
  name: checkout
  title: Checkout
  team: shop
  contact: shop@example.test
spec:
  type: application
  provides: [checkout-api]
  consumes:
    - payments
    - api: orders
      version: 1.10
      operations: [GET /orders]
      reason: The basket.
`;

describe("readManifest", () => {
  it("reads what a consumer says of itself; versions as written", () => {
    expect(readManifest(FULL)).toMatchObject({
      ok: true,
      manifest: {
        name: "checkout",
        title: "Checkout",
        team: "shop",
        kind: "application",
        provides: ["checkout-api"],
        consumes: [
          { api: "payments", version: null, operations: [], apiPointer: "/spec/consumes/0" },
          { api: "orders", version: "1.10", operations: ["GET /orders"], reason: "The basket." },
        ],
      },
    });
  });

  it("takes JSON, other groups, and nothing but a name", () => {
    const json = { apiVersion: "api.example.com/v1", kind: "Consumer", metadata: { name: "a" }, spec: {} };
    expect(readManifest(JSON.stringify(json))).toMatchObject({ ok: true, manifest: { name: "a", consumes: [] } });
  });

  it.each([
    ["broken YAML", "a: [", "", 1, 5],
    ["nothing", "", "", 1, 1],
    ["another kind", FULL.replace("Consumer", "Team"), "/kind", 2, 1],
    ["another group", FULL.replace("/v1", "/v2"), "/apiVersion", 1, 1],
    ["a bad name", FULL.replace("name: checkout", "name: Check Out"), "/metadata/name", 4, 3],
    ["an unknown field", FULL.replace("  title:", "  titel:"), "/metadata", 3, 1],
    ["a bad item", FULL.replace("    - payments", "    - {apis: payments}"), "/spec/consumes/0", 12, 7],
    ["a key twice", `${FULL}kind: Consumer\n`, "/kind", 17, 1],
    ["two documents", `${FULL}---\n${FULL}`, "", 17, 1],
    ["a text in place of a list", FULL.replace("[checkout-api]", "checkout-api"), "/spec/provides", 10, 3],
  ])("refuses %s, with its place", (_, text, pointer, line, column) => {
    const read = readManifest(text);
    expect(read.ok ? [] : read.violations).toContainEqual(expect.objectContaining({ pointer, line, column }));
  });

  it("gives places to what is found wrong later", () => {
    const read = readManifest(FULL);
    expect(read.ok && read.place({ pointer: "/spec/consumes/1/operations/0", message: "m" })).toMatchObject({
      line: 15,
      column: 20,
    });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(() => readManifest(text)).not.toThrow();
        expect(() => readManifest(HEAD + text)).not.toThrow();
      }),
    );
  });
});
