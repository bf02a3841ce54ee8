import { describe, expect, it } from "vitest";
import { readOnePart } from "@/lib/reader/model/read-definition";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const parsed = parseSpec(
  textSource({
    "openapi.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/pets": {
          get: {
            deprecated: true,
            "x-ms-deprecation": { date: "2026-01-01", removalDate: "2027-06-30", description: "In favour of animals" },
            parameters: [
              { name: "page", in: "query", schema: {}, "x-deprecatedInVersion": "3", description: "Use `cursor`." },
              { name: "limit", in: "query", schema: {}, deprecated: true },
            ],
            responses: {},
          },
          post: {
            requestBody: { content: { "application/json": { schema: ref("Old") } } },
            responses: {},
          },
        },
      },
      components: {
        schemas: {
          Old: { type: "object", deprecated: true, "x-sunset": "2027-06-30" },
          New: { type: "object", properties: { old: ref("Old"), tag: { deprecated: true, "x-replaced-by": "label" } } },
        },
      },
    }),
  }),
);

function view(kind: "operation" | "schema", key: string) {
  const part = readOnePart(parsed, { kind, key });
  if (!part) throw new Error(`${key} is not there`);
  return part;
}

describe("what is read of a deprecation", () => {
  it("is said of an operation and its parameters", () => {
    const part = view("operation", "GET /pets");
    if (part.kind !== "operation") throw new Error("no operation");
    expect(part.view).toMatchObject({
      deprecated: true,
      sunset: "2027-06-30",
      mark: { source: "deprecated", sinceDay: "2026-01-01", sunset: "2027-06-30", message: "In favour of animals" },
    });
    const [page, limit] = part.view.parameters;
    expect(page).toMatchObject({ deprecated: true, mark: { source: "x-deprecatedInVersion", sinceVersion: "3" } });
    expect(page?.mark).not.toHaveProperty("message");
    expect(limit).toMatchObject({ deprecated: true });
    expect(limit).not.toHaveProperty("mark");
  });

  it("is told from what an operation only uses", () => {
    const part = view("operation", "POST /pets");
    expect(part.view).not.toHaveProperty("sunset");
    expect(part.view).toMatchObject({
      deprecated: false,
      mark: { because: { kind: "schema", name: "Old" }, sunset: "2027-06-30" },
    });
  });

  it("is said of fields", () => {
    const part = view("schema", "New");
    if (part.kind !== "schema") throw new Error("no schema");
    const [root] = part.view.tree.nodes;
    const fields = root?.children?.map(({ name, node }) => [name, part.view.tree.nodes[node]]) ?? [];
    const byName = Object.fromEntries(fields);
    expect(byName["old"]).toMatchObject({ deprecated: true, mark: { sunset: "2027-06-30" }, ref: { name: "Old" } });
    expect(byName["tag"]).toMatchObject({ deprecated: true, mark: { replacement: "label" } });
    expect(root).not.toHaveProperty("deprecated");
  });
});
