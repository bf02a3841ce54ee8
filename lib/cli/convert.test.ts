import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const OLD = `swagger: "2.0"
info: {title: Pets, version: 1.2.0}
paths:
  /pets:
    get:
      parameters:
        - {name: ids, in: query, type: array, collectionFormat: tsv, items: {type: string}}
      responses:
        200: {description: All of them., schema: {type: string}}
`;

describe("concordat convert", () => {
  it("writes the result to stdout and what was lost, with its place, to stderr", async () => {
    const folder = folderWith({ "pets.yaml": OLD });
    const { code, out, err } = await runProgram(["convert", "pets.yaml", "--to", "openapi-3.1"], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^openapi: 3\.1\.\d/);
    expect(err).toMatch(/^pets\.yaml:7:\d+: approximated: .*\(collection-format-tsv\)\n1 loss\n$/);
  });

  it("writes a file, and exits 1 where a loss is too much", async () => {
    const folder = folderWith({ "pets.yaml": OLD });
    const args = ["convert", "pets.yaml", "--to", "openapi-3.0", "--output", "out/new.yaml", "--fail-on", "loss"];
    const { code, out } = await runProgram(args, folder);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(fs.readFileSync(path.join(folder, "out/new.yaml"), "utf8")).toMatch(/^openapi: 3\.0/);
  });

  it("says what there is where there is no such way", async () => {
    const folder = folderWith({ "pets.yaml": OLD.replace('swagger: "2.0"', "openapi: 3.1.0") });
    const { code, err } = await runProgram(["convert", "pets.yaml", "--to", "openapi-3.0"], folder);
    expect(code).toBe(2);
    expect(err).toContain("openapi 3.1 cannot be converted to openapi-3.0");
    expect(err).toContain("api-definition");
  });

  it("gives files and losses as one document", async () => {
    const folder = folderWith({ "pets.yaml": OLD });
    const { out } = await runProgram(["convert", "pets.yaml", "--to", "api-definition", "--format", "json"], folder);
    expect(JSON.parse(out)).toMatchObject({
      conversion: { id: "openapi-to-api-definition" },
      files: [{ name: "pets.apidefinition.yaml", text: expect.stringContaining("kind: APIDefinition") }],
      lost: [{ kind: "earlier-version", line: 7 }],
    });
  });
});
