import { describe, expect, it } from "vitest";
import type { SchemaTree } from "@/lib/reader/schema";
import { fieldTarget } from "./field-target";

const property = (name: string, node: number) => ({ role: "property" as const, name, node });

/** An order with lines and an owner, which is a schema of its own and not in the tree. */
const order: SchemaTree = {
  nodes: [
    { line: 1, type: "object", children: [property("id", 1), property("lines", 2), property("owner", 5)] },
    { line: 1, type: "string" },
    { line: 1, type: "Line[]", children: [{ role: "items", node: 3 }] },
    { line: 1, type: "object", children: [property("sku", 4), property("id", 1)] },
    { line: 1, type: "string" },
    { line: 1, type: "Person", lazy: true, ref: { key: "Person", name: "Person" } },
  ],
};

describe("fieldTarget", () => {
  it.each([
    ["id", "field.id"],
    ["lines.items.sku", "field.lines.items.sku"],
    ["sku", "field.lines.items.sku"],
    ["owner.login", "field.owner"],
    ["lines.items.price.amount", "field.lines.items"],
    ["nothing", null],
    ["own", null],
  ])("finds %s at %s", (field, target) => expect(fieldTarget(order, "field", field)).toBe(target));
});
