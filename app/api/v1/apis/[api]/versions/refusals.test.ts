import { describe, expect, it } from "vitest";
import type { ErrorCode } from "@/lib/core/errors";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { rowCounts } from "@/lib/testing/row-counts";
import { createWorld } from "@/lib/testing/world";
import { GET as getDocument } from "./[version]/document/route";
import { GET as listOperations } from "./[version]/operations/route";
import { POST } from "./route";

const MEGABYTE = 1024 * 1024;

async function scene() {
  const world = await createWorld();
  const team = await world.team();
  const api = await addPublishedApi(world, team, await team.token("publisher"));
  const publish = (document: string | Uint8Array<ArrayBuffer>, type = "application/yaml") =>
    send(POST, {
      as: api.publisher,
      method: "POST",
      params: { api: api.slug },
      bytes: document,
      headers: { "content-type": type },
    });
  return { api, publish };
}

const withRef = (ref: string) => definition().replace("#/components/schemas/Pet", ref);
const deepYaml = (levels: number) => `openapi: 3.0.3\ninfo: ${"{a: ".repeat(levels)}1${"}".repeat(levels)}\n`;
const deepJson = (levels: number) => `{"openapi": "3.0.3", "x": ${"[".repeat(levels)}${"]".repeat(levels)}}`;
const bomb = `openapi: 3.0.3\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
  .split("")
  .map((name, n) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[n]}`).join(",")}]`)
  .join("\n")}\n`;

/** What the issue lists as bad input; `line` where there is a place to point at. */
const REFUSALS: [what: string, document: string | Uint8Array<ArrayBuffer>, code: ErrorCode, line?: number][] = [
  ["an empty body", "", "empty_document"],
  ["a body of blanks", " \n\t\n", "empty_document"],
  ["a body of comments", "# nothing\n", "empty_document"],
  ["a program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff, 0xfe), "invalid_definition"],
  ["compressed bytes", Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0xcc), "invalid_definition"],
  ["text in UTF-16", Uint8Array.of(0xff, 0xfe, 0x6f, 0, 0x70, 0), "invalid_definition"],
  ["YAML that breaks off", `${definition()}      broken: { type: [string`, "invalid_definition", 26],
  ["YAML that is indented wrongly", "openapi: 3.0.3\ninfo:\n   title: x\n  version: 1\n", "invalid_definition", 4],
  ["JSON that breaks off", '{"openapi": "3.0.3",\n "info": {"title": "x"', "invalid_definition", 2],
  ["a YAML alias bomb", bomb, "invalid_definition"],
  ["10,000 levels of YAML", deepYaml(10_000), "invalid_definition", 2],
  ["10,000 levels of JSON", deepJson(10_000), "invalid_definition", 1],
  ["a reference to nothing", withRef("#/components/schemas/Nobody"), "invalid_definition", 17],
  ["a reference to a file that is not there", withRef("./pet.yaml"), "invalid_definition", 17],
  ["a reference to a file outside", withRef("../../../etc/passwd"), "invalid_definition", 17],
  ["a reference to a path of the machine", withRef("/etc/passwd"), "invalid_definition", 17],
  ["a reference to http://", withRef("http://127.0.0.1:9/pet.yaml"), "invalid_definition", 17],
  ["a reference to //host", withRef("//127.0.0.1:9/pet.yaml"), "invalid_definition", 17],
  ["a reference to file://", withRef("file:///etc/passwd"), "invalid_definition", 17],
  [
    "two operations of one name",
    definition("1.0.0", PETS_AND_LIST.replace("listPets", "getPet")),
    "invalid_definition",
    20,
  ],
  ["a key __proto__", definition().replace("petName:", "__proto__:"), "invalid_definition", 25],
  ["no definition", "just: some\nyaml: here\n", "invalid_definition"],
  ["a list", "[1, 2]", "invalid_definition"],
  ["a page", "<!doctype html><html><body>404</body></html>", "invalid_definition"],
];

describe("refused, with nothing stored:", () => {
  it.each(REFUSALS)("%s", async (_what, document, code, line) => {
    const { publish } = await scene();
    const before = await rowCounts();
    const refusal = expectProblem(await publish(document), code);
    if (line !== undefined) {
      expect(refusal.violations[0]).toMatchObject({ line, column: expect.any(Number), file: "openapi.yaml" });
    }
    expect(await rowCounts()).toEqual(before);
  });

  it("33 megabytes, before they are read", async () => {
    const { publish } = await scene();
    const before = await rowCounts();
    expectProblem(await publish(new Uint8Array(33 * MEGABYTE + 1).fill(0x23)), "too_large");
    expect(await rowCounts()).toEqual(before);
  });

  it("more than the largest definition, in a body that just fits", async () => {
    const { publish } = await scene();
    const before = await rowCounts();
    expectProblem(await publish(new Uint8Array(32 * MEGABYTE + 1).fill(0x23)), "too_large");
    expect(await rowCounts()).toEqual(before);
  });

  it("the same as JSON, whatever the type says", async () => {
    const { publish } = await scene();
    expectProblem(await publish("", "application/json"), "empty_document");
    expectProblem(await publish(deepJson(10_000), "application/json"), "invalid_definition");
    expectProblem(
      await publish('{"openapi": "3.0.3", "__proto__": {"x": 1}}', "application/json"),
      "invalid_definition",
    );
  });
});

describe("accepted, and inert:", () => {
  it("a key that is there twice, as an error that keeps it from being reviewed", async () => {
    const { publish } = await scene();
    const twice = definition().replace("  title: Pets", "  title: Pets\n  title: Dogs");
    expect(await publish(twice)).toMatchObject({ status: 201, body: { findings: { error: 1 } } });
  });

  it("references in a circle", async () => {
    const { publish } = await scene();
    const circular = definition().replace("petName: { type: string }", 'parent: { $ref: "#/components/schemas/Pet" }');
    expect((await publish(circular)).status).toBe(201);
  });

  it("script in descriptions and in names: data to programs, and to browsers no page", async () => {
    const { api, publish } = await scene();
    const script = "<script>alert(1)</script>";
    const text = definition("1.0.0")
      .replace("summary: One pet", `summary: ${script}`)
      .replace("title: Pets", `title: ${script}`);
    expect((await publish(text)).status).toBe(201);
    const params = { api: api.slug, version: "1.0.0" };
    const operations = await send(listOperations, { as: api.publisher, params });
    expect(operations.body).toMatchObject({ items: [{ summary: script }] });
    expect(operations.headers.get("content-type")).toBe("application/json");
    const document = await send(getDocument, { as: api.publisher, params });
    expect(document.text).toBe(text);
    expect(Object.fromEntries(document.headers)).toMatchObject({
      "content-type": "application/yaml",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": 'inline; filename="openapi.yaml"',
    });
  });

  it("a definition that begins as a page does", async () => {
    const { api, publish } = await scene();
    const text = `# <html><script>alert(1)</script></html>\n${definition()}`;
    await publish(text, "text/plain");
    const document = await send(getDocument, { as: api.publisher, params: { api: api.slug, version: "1.0.0" } });
    expect(document.headers.get("content-type")).toBe("application/yaml");
    expect(document.headers.get("x-content-type-options")).toBe("nosniff");
  });
});
