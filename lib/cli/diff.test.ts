import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";
import { type FakeRegistry, startFakeRegistry } from "@/lib/cli/testing/fake-registry";

const operation = (extra: string) => `openapi: 3.1.0
info:
  title: Pets
  version: 1.0.0
paths:
  /pets:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}${extra}}
      responses:
        "200": {description: Fine}
`;

const FILES = {
  "base.yaml": operation(""),
  "breaking.yaml": operation(", required: true"),
  "same.json": JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0.0" },
    paths: {
      "/pets": {
        get: {
          parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
          responses: { 200: { description: "Fine" } },
        },
      },
    },
  }),
  "harmless.yaml": `${operation("")}tags:\n  - name: pets\n`,
  "split/openapi.yaml": `openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /pets:\n    $ref: "paths/pets.yaml"\n`,
  "split/paths/pets.yaml": `get:\n  parameters:\n    - $ref: ../limit.yaml\n  responses:\n    "200": {description: Fine}\n`,
  "split/limit.yaml": "name: limit\nin: query\nschema: {type: integer}\n",
  "truncated.yaml": "openapi: 3.1.0\ninfo: {title: Pets\npaths: {",
  "other.yaml": "arazzo: 1.0.0\ninfo: {title: x, version: '1'}\n",
  "empty.yaml": "",
  "nothing/readme.md": "",
};

let folder = "";
beforeAll(() => {
  folder = folderWith(FILES);
});
const diff = (...args: string[]) => runProgram(["diff", ...args], folder);

describe("exit codes", () => {
  it.each([
    [0, ["base.yaml", "base.yaml"]],
    [0, ["base.yaml", "same.json"]],
    [0, ["base.yaml", "split"]],
    [0, ["split/openapi.yaml", "base.yaml"]],
    [0, ["base.yaml", "harmless.yaml"]],
    [1, ["base.yaml", "breaking.yaml"]],
    [1, ["split", "breaking.yaml", "--fail-on", "dangerous"]],
    [0, ["base.yaml", "breaking.yaml", "--fail-on", "none"]],
    [0, ["breaking.yaml", "base.yaml"]],
  ])("%i for %j", async (code, args) => {
    const ended = await diff(...args);
    expect(ended).toMatchObject({ code, err: "" });
    expect(ended.out).not.toBe("");
  });

  it.each([
    [["base.yaml"], "missing required argument 'revision'"],
    [["base.yaml", "none.yaml"], "none.yaml does not exist"],
    [["base.yaml", "truncated.yaml"], "truncated.yaml:"],
    [["base.yaml", "other.yaml"], "AsyncAPI"],
    [["base.yaml", "empty.yaml"], "empty.yaml"],
    [["base.yaml", "nothing"], "nothing holds no API definition"],
    [["base.yaml", "base.yaml", "--format", "pdf"], "Allowed choices are text, json"],
    [["base.yaml", "base.yaml", "--fail-on", "all"], "Allowed choices are breaking"],
    [["base.yaml", "pets@latest"], "CONCORDAT_URL is not set"],
    [["base.yaml", "http://127.0.0.1:1/x.yaml"], "cannot be fetched"],
    [["base.yaml", "http://me:secret@127.0.0.1:1/x.yaml"], "with a password in the address"],
    [["base.yaml", "http://[/x.yaml"], "is no address"],
    [["base.yaml", "base.yaml", "--output", "no/such/folder.txt"], "cannot be written"],
  ])("2 for %j", async (args, says) => {
    const ended = await diff(...args);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(says);
  });
});

describe("the report", () => {
  it("is the Diff of the interface for programs", async () => {
    const ended = await diff("base.yaml", "breaking.yaml", "--format", "json");
    expect(JSON.parse(ended.out)).toMatchObject({
      from: { title: "Pets", version: "1.0.0" },
      summary: { breaking: 1, dangerous: 0, nonBreaking: 0 },
      changes: [{ severity: "breaking", operation: "GET /pets", proof: { status: "proved" } }],
    });
  });

  it("names the operation and the verdict for people", async () => {
    const { out } = await diff("base.yaml", "breaking.yaml");
    expect(out).toContain("GET /pets");
    expect(out).toMatch(/1 breaking/i);
    expect(out).not.toContain("\u001b");
  });

  it.each(["markdown", "html", "sarif", "junit"])("comes as %s", async (format) => {
    const { code, out } = await diff("base.yaml", "breaking.yaml", "--format", format);
    expect(code).toBe(1);
    expect(out).toContain("GET /pets");
  });

  it("goes to a file where one is named", async () => {
    const ended = await diff("base.yaml", "breaking.yaml", "--format", "json", "--output", "report.json");
    expect(ended).toEqual({ code: 1, out: "", err: "" });
    const read = await runProgram(["lint", "report.json"], folder);
    expect(read.code).toBe(2);
  });
});

describe("a definition of the registry", () => {
  let registry: FakeRegistry;
  beforeAll(async () => {
    registry = await startFakeRegistry();
    const versions = "/api/v1/apis/pets/versions";
    const published = (version: string, files: Record<string, string>) => {
      const [entry] = Object.keys(files);
      const told = { version, files: Object.keys(files).map((name) => ({ name, entry: name === entry })) };
      registry.documents.set(`${versions}/${version}`, JSON.stringify(told));
      registry.documents.set(`${versions}/${version}/document`, files[entry ?? ""] ?? "");
      for (const [name, text] of Object.entries(files)) {
        registry.documents.set(`${versions}/${version}/document?file=${encodeURIComponent(name)}`, text);
      }
    };
    published("1.0.0", { "openapi.yaml": FILES["base.yaml"] });
    registry.documents.set(`${versions}/latest`, registry.documents.get(`${versions}/1.0.0`) ?? "");
    const service = 'syntax = "proto3"; package a; import "a/b.proto"; service S { rpc Get(B) returns (B); }';
    const message = (fields: string) => `syntax = "proto3"; package a; message B { ${fields} }`;
    published("2.0.0", { "a/s.proto": service, "a/b.proto": message("string id = 1; string name = 2;") });
    published("3.0.0", { "a/s.proto": service, "a/b.proto": message("string id = 1;") });
    registry.documents.set("/specs/pets.yaml", FILES["breaking.yaml"]);
  });
  afterAll(() => registry.close());

  it("is read without a token, by api@version", async () => {
    const ended = await runProgram(["diff", "pets@latest", "breaking.yaml"], folder, { CONCORDAT_URL: registry.url });
    expect(ended).toMatchObject({ code: 1, err: "" });
  });

  it("is read with all of its files", async () => {
    const ended = await runProgram(["diff", "pets@2.0.0", "pets@3.0.0"], folder, { CONCORDAT_URL: registry.url });
    expect(ended).toMatchObject({ code: 1, err: "" });
    expect(ended.out).toContain("protobuf-field-removed");
    const same = await runProgram(["diff", "pets@2.0.0", "pets@2.0.0"], folder, { CONCORDAT_URL: registry.url });
    expect(same).toMatchObject({ code: 0, err: "" });
  });

  it("is never fetched where there is none, and is not a page", async () => {
    registry.documents.set("/page", "<!doctype html><title>Sign in</title>");
    const none = await diff("base.yaml", `${registry.url}/none.yaml`);
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.err).toContain("/none.yaml cannot be fetched: it answered 401");
    const page = await diff("base.yaml", `${registry.url}/page`);
    expect(page).toMatchObject({ code: 2, out: "" });
    expect(page.err).toContain("/page:1:1: ");
  });

  it("is named in reports without what may be a secret", async () => {
    registry.documents.set("/specs/pets.yaml?token=secret", FILES["breaking.yaml"]);
    const { out } = await diff("base.yaml", `${registry.url}/specs/pets.yaml?token=secret`, "--format", "sarif");
    expect(out).toContain(`${registry.url}/specs/pets.yaml"`);
    expect(out).not.toContain("secret");
  });

  it("is read from any address", async () => {
    const ended = await diff("base.yaml", `${registry.url}/specs/pets.yaml`);
    expect(ended).toMatchObject({ code: 1, err: "" });
  });
});
