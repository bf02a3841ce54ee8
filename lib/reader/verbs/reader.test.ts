import { describe, expect, it } from "vitest";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { partName, partOfBlock } from "@/lib/workers/reading-parts";
import { getOperationOutline } from "./get-operation-outline";
import { getOperationUsage } from "./get-operation-usage";
import { findOperationView, getOperationView } from "./get-operation-view";
import { getSchemaOutline } from "./get-schema-outline";
import { findSchemaView, getSchemaView } from "./get-schema-view";
import { readVersion } from "./read-version";

const DEFINITION = (version: string) => `openapi: 3.1.0
info: { title: Shop, version: "${version}" }
servers: [{ url: https://shop.example/v1 }]
paths:
  /orders:
    get:
      tags: [orders]
      summary: Orders ${version}
      parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50 } }]
      responses: { "200": { description: fine, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } }
    post:
      tags: [orders]
      deprecated: true
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
      responses: { "201": { description: made } }
  /health: { get: { responses: { "204": { description: fine } } } }
components:
  schemas:
    Order:
      type: object
      required: [code]
      properties:
        code: { type: string, minLength: 3, maxLength: 40, pattern: "^[A-Z]+$" }
        parent: { $ref: "#/components/schemas/Order" }
        lines: { type: array, minItems: 1, uniqueItems: true, items: { $ref: "#/components/schemas/Line" } }
    Line: { type: object, properties: { sku: { type: string } } }
`;

async function shop() {
  const world = await createWorld();
  const api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0", DEFINITION("1.0.0"));
  return { world, api, ref: { api: api.slug, version: "1.0.0" } };
}

describe("reading an operation", () => {
  it("is made when it is first opened, and found afterwards", async () => {
    const { world, ref } = await shop();
    const wanted = { ...ref, operation: "GET /orders" };
    expect(await findOperationView(world.anonymous, wanted)).toBeNull();
    const view = await getOperationView(world.anonymous, wanted);
    expect(view.summary).toBe("Orders 1.0.0");
    expect(view.parameters[0]?.tree?.nodes[0]?.constraints).toEqual([{ kind: "range", min: 1, max: 50 }]);
    expect(view.samples.map(({ language }) => language)).toEqual(["curl", "javascript", "python", "go", "java"]);
    expect(await findOperationView(world.anonymous, wanted)).toEqual(view);
    expect(await findSchemaView(world.anonymous, { ...ref, schema: "Line" })).not.toBeNull();
  });

  it("is made once for people who open it at the same time", async () => {
    const { world, ref } = await shop();
    const wanted = { ...ref, operation: "POST /orders" };
    const views = await Promise.all([1, 2, 3].map(() => getOperationView(world.anonymous, wanted)));
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
  });

  it("is ready after the job that publishing queues", async () => {
    const { world, api, ref } = await shop();
    await readVersion(api.publisher.ctx, ref);
    expect(await findOperationView(world.anonymous, { ...ref, operation: "GET /health" })).not.toBeNull();
  });

  it("refuses operations and schemas that are not there", async () => {
    const { world, ref } = await shop();
    const no = { code: "not_found" };
    await expect(getOperationView(world.anonymous, { ...ref, operation: "GET /no" })).rejects.toMatchObject(no);
    await expect(getSchemaView(world.anonymous, { ...ref, schema: "No" })).rejects.toMatchObject(no);
    await expect(getSchemaView(world.anonymous, { ...ref, version: "9", schema: "Line" })).rejects.toMatchObject(no);
  });

  it("keeps parts under what they are, so that a schema is never taken for an operation", async () => {
    expect(partName("schema", "Order").name).not.toBe(partName("operation", "Order").name);
    const [one, two] = [partName("schema", "One").name, partName("schema", "Two").name];
    const lines = `${one} {"a":1}\n${two} {"b":"${one} "}\n`;
    expect([partOfBlock(lines, one), partOfBlock(lines, two)]).toEqual(['{"a":1}', `{"b":"${one} "}`]);
    expect(partOfBlock(lines, partName("schema", "Three").name)).toBeNull();
    expect(partOfBlock("", one)).toBeNull();
  });
});

describe("reading a schema", () => {
  it("names constraints, and who uses it; what is circular is a reference", async () => {
    const { world, ref } = await shop();
    const view = await getSchemaView(world.anonymous, { ...ref, schema: "Order" });
    const [root, ...rest] = view.tree.nodes;
    expect(root?.children?.map(({ name, required }) => [name, required === true])).toEqual([
      ["code", true],
      ["parent", false],
      ["lines", false],
    ]);
    expect(rest[0]?.constraints).toEqual([
      { kind: "length", min: 3, max: 40 },
      { kind: "pattern", text: "^[A-Z]+$" },
    ]);
    expect(rest[1]).toMatchObject({ type: "Order", ref: { key: "Order" }, lazy: true });
    expect(view.usedBy.operations.items).toEqual(["GET /orders", "POST /orders"]);
    const line = await getSchemaView(world.anonymous, { ...ref, schema: "Line" });
    expect(line.usedBy).toEqual({ operations: { count: 0, items: [] }, schemas: { count: 1, items: ["Order"] } });
  });
});

describe("outlines", () => {
  it("list operations by their first tag, and those without one last", async () => {
    const { world, ref } = await shop();
    const outline = await getOperationOutline(world.anonymous, ref);
    expect(outline.groups).toEqual([
      { tag: "orders", count: 2 },
      { tag: null, count: 1 },
    ]);
    expect(outline.items.map(({ key }) => key)).toEqual(["GET /orders", "POST /orders", "GET /health"]);
  });

  it("are narrowed by words and by deprecation, and find the row of an operation", async () => {
    const { world, ref } = await shop();
    const ask = (more: object) => getOperationOutline(world.anonymous, { ...ref, ...more });
    expect((await ask({ q: "HEALTH" })).items.map(({ key }) => key)).toEqual(["GET /health"]);
    expect((await ask({ q: "get 50%" })).total).toBe(0);
    expect((await ask({ deprecated: "true" })).items.map(({ key }) => key)).toEqual(["POST /orders"]);
    expect(await ask({ around: "GET /health", limit: 2 })).toMatchObject({ from: 2, at: 2, total: 3 });
    expect((await ask({ around: "GET /no" })).at).toBeNull();
    expect((await ask({ from: 99 })).items).toEqual([]);
  });

  it("list schemas in the order of the document", async () => {
    const { world, ref } = await shop();
    const outline = await getSchemaOutline(world.anonymous, { ...ref, around: "Line", limit: 1 });
    expect(outline).toMatchObject({ total: 2, from: 1, at: 1, items: [{ name: "Line" }] });
  });
});

describe("the use of an operation", () => {
  it("names other versions that have it", async () => {
    const { world, api, ref } = await shop();
    await api.publish("1.1.0", DEFINITION("1.1.0"));
    const usage = await getOperationUsage(world.anonymous, { ...ref, operation: "POST /orders" });
    expect(usage.versions).toEqual([expect.objectContaining({ version: "1.1.0", deprecated: true })]);
    expect(usage.callers).toEqual({ count: 0, unspecified: 0, items: [] });
  });
});
