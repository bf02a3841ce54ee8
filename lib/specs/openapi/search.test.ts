import { describe, expect, it } from "vitest";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const YAML = `openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    parameters:
      - {name: page, in: query, description: Which page, schema: {type: integer, format: int32}}
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: Pets
          content:
            application/json:
              schema:
                type: object
                properties:
                  items: {type: array, items: {$ref: "#/components/schemas/Pet"}}
    post:
      deprecated: true
      x-sunset: 2027-01-01
      requestBody:
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Pet"}
      responses: {default: {description: Done}}
components:
  schemas:
    Pet:
      type: object
      description: An animal
      required: [name]
      properties:
        name: {type: string, description: What it is called}
        parent: {$ref: "#/components/schemas/Pet"}
        born: {type: [string, "null"], format: date, deprecated: true}
        owner: {oneOf: [{type: string}, {type: integer}]}
`;

describe("indexSpec", () => {
  const index = indexSpec(parseSpec(textSource({ "api.yaml": YAML })));

  it("has a row for each operation", () => {
    expect(index.operations).toEqual([
      {
        key: "GET /pets",
        method: "GET",
        path: "/pets",
        described: false,
        operationId: "listPets",
        tags: ["pets"],
        deprecated: false,
        pointer: "/paths/~1pets/get",
        line: 7,
        uses: ["?page", "Pet"],
      },
      {
        key: "POST /pets",
        method: "POST",
        path: "/pets",
        described: false,
        tags: [],
        deprecated: true,
        sunset: "2027-01-01",
        pointer: "/paths/~1pets/post",
        line: 19,
        uses: ["?page", "Pet"],
      },
    ]);
  });

  it("has a row for each named schema", () => {
    expect(index.schemas).toEqual([
      {
        name: "Pet",
        types: ["object"],
        description: "An animal",
        deprecated: false,
        pointer: "/components/schemas/Pet",
        line: 29,
      },
    ]);
  });

  it("has each field once, with its owner, type and line", () => {
    const rows = index.fields.map(({ name, kind, owner, type, required, deprecated, described, line }) => [
      name,
      kind,
      owner,
      type,
      required,
      deprecated,
      described,
      line,
    ]);
    expect(rows).toEqual([
      ["name", "property", "Pet", "string", true, false, true, 34],
      ["parent", "property", "Pet", "Pet", false, false, true, 35],
      ["born", "property", "Pet", "null or string (date)", false, true, false, 36],
      ["owner", "property", "Pet", "string or integer", false, false, false, 37],
      ["page", "query", "GET /pets", "integer (int32)", false, false, true, 6],
      ["items", "property", "GET /pets", "array of Pet", false, false, false, 18],
    ]);
  });
});
