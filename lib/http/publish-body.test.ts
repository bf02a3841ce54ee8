import { describe, expect, it } from "vitest";
import { readPublishForm } from "./publish-body";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Reads a body as it came over HTTP. */
function read(body: string | Uint8Array, type: string) {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return readPublishForm(
    bytes,
    new Request("http://127.0.0.1/", { method: "POST", headers: { "content-type": type } }),
  );
}

type Part = { field: string; name?: string; value: string };

/** A multipart body as a client writes it; file names are taken as they are. */
function form(parts: Part[], boundary = "b0undary"): [string, string] {
  const lines = parts.map(({ field, name, value }) => {
    const file = name === undefined ? "" : `; filename="${name}"`;
    const type = name === "" ? "\r\nContent-Type: application/octet-stream" : "";
    return `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${file}${type}\r\n\r\n${value}\r\n`;
  });
  return [`${lines.join("")}--${boundary}--\r\n`, `multipart/form-data; boundary=${boundary}`];
}

const readForm = (parts: Part[]) => read(...form(parts));
const ENTRY: Part = { field: "entry", name: "api.yaml", value: "openapi: 3.0.3\n" };

describe("a raw document", () => {
  it.each([
    ["application/yaml", "openapi.yaml"],
    ["text/plain; charset=utf-8", "openapi.yaml"],
    ["Application/X-YAML", "openapi.yaml"],
    ["application/json", "openapi.json"],
    ["application/vnd.oai.openapi+json;version=3.1", "openapi.json"],
  ])("of %s is one file, its bytes untouched", async (type, name) => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x00);
    expect(await read(bytes, type)).toEqual({ entry: name, files: [{ name, bytes }] });
  });

  it.each(["", "application/zip", "image/png", "application/x-www-form-urlencoded", "application/gzip"])(
    "of type %j is refused",
    async (type) => {
      await expect(read("openapi: 3.0.3", type)).rejects.toMatchObject({ code: "unsupported_media_type" });
    },
  );
});

describe("a JSON body", () => {
  it.each([
    ["a definition", '{"openapi": "3.0.3", "document": "x"}'],
    ["a definition that begins with its document", '{"document": {"a": 1}, "openapi": "3.0.3"}'],
    ["a Swagger definition with such a key", '{"document": "x", "swagger": "2.0"}'],
    ["a definition with such a key further down", '{"info": {"document": "x"}}'],
    ["what is no JSON", '{"document": '],
    ["a list", '["document"]'],
    ["an own __proto__ with a document", '{"__proto__": {"document": "x"}}'],
    ["a long body that does not begin as a wrapper", `{"x-pad": "${"x".repeat(300_000)}", "document": "x"}`],
  ])("that is %s is taken as it is", async (_what, body) => {
    const { entry, files } = await read(body, "application/json");
    expect([entry, files.length, text(files[0]?.bytes)]).toEqual(["openapi.json", 1, body]);
  });

  it("that wraps a document is unwrapped, however long", async () => {
    const document = `openapi: 3.0.3\n# ${"x".repeat(400_000)}\n`;
    const wrapped = { version: "1.0.0", format: "openapi", document, commit: "abc", changelog: "More" };
    const { files, ...rest } = await read(JSON.stringify(wrapped), "application/json");
    expect(rest).toEqual({
      entry: "openapi.yaml",
      version: "1.0.0",
      format: "openapi",
      commit: "abc",
      changelog: "More",
    });
    expect(text(files[0]?.bytes)).toBe(document);
  });

  it("names a wrapped JSON document so", async () => {
    expect((await read('{"document": " {}"}', "application/json")).entry).toBe("openapi.json");
  });

  it.each([
    ["a document that is no text", { document: {} }],
    ["a field that is not known", { document: "x", force: true }],
    ["a changelog that is too long", { document: "x", changelog: "x".repeat(20_001) }],
  ])("with %s is refused", async (_what, body) => {
    await expect(read(JSON.stringify(body), "application/json")).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("a form", () => {
  it("gives its entry, its files by relative name, and its fields", async () => {
    const { files, ...rest } = await readForm([
      { field: "files", name: "schemas/deep/pet.yaml", value: "type: object\n" },
      ENTRY,
      { field: "version", value: "1.2.3" },
      { field: "changelog", value: "支付" },
    ]);
    expect(rest).toEqual({ entry: "api.yaml", version: "1.2.3", changelog: "支付" });
    expect(files.map(({ name, bytes }) => [name, text(bytes)])).toEqual([
      ["schemas/deep/pet.yaml", "type: object\n"],
      ["api.yaml", "openapi: 3.0.3\n"],
    ]);
  });

  it("takes an entry without a name, and an empty file", async () => {
    const value = await readForm([{ field: "entry", name: "", value: "" }]);
    expect(value).toMatchObject({ entry: "openapi.yaml", files: [{ name: "openapi.yaml" }] });
  });

  it("leaves names with dots as they are: they are looked up among the files, and nowhere else", async () => {
    const { files } = await readForm([ENTRY, { field: "files", name: "../../etc/passwd", value: "x" }]);
    expect(files.map(({ name }) => name)).toEqual(["api.yaml", "../../etc/passwd"]);
  });

  it.each<[string, Part[]]>([
    ["no entry", [{ field: "files", name: "a.yaml", value: "x" }]],
    ["nothing", []],
    ["two entries", [ENTRY, { ...ENTRY, name: "b.yaml" }]],
    ["an entry that is no file", [{ field: "entry", value: "openapi: 3.0.3" }]],
    ["a file field that is not known", [ENTRY, { field: "attachment", name: "a", value: "x" }]],
    ["a field that is not known", [ENTRY, { field: "force", value: "true" }]],
    ["a field __proto__", [ENTRY, { field: "__proto__", value: "x" }]],
    ["a file without a name", [ENTRY, { field: "files", name: "", value: "x" }]],
    ["two files of one name", [ENTRY, { field: "files", name: "api.yaml", value: "x" }]],
    ["one field twice", [ENTRY, { field: "version", value: "1.0.0" }, { field: "version", value: "2.0.0" }]],
    ["very many fields", [ENTRY, ...Array.from({ length: 30 }, () => ({ field: "commit", value: "x" }))]],
    ["a field that is cut off", [ENTRY, { field: "changelog", value: "x".repeat(1_100_000) }]],
  ])("with %s is refused", async (_what, parts) => {
    await expect(readForm(parts)).rejects.toMatchObject({ code: "malformed_request" });
  });

  it.each(["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other"])(
    "whose type is %j is refused",
    async (type) => {
      await expect(read(form([ENTRY])[0], type)).rejects.toMatchObject({ code: "malformed_request" });
    },
  );

  it("that breaks off anywhere is refused, never taken in part", async () => {
    const [body, type] = form([ENTRY, { field: "files", name: "b.yaml", value: "y" }]);
    for (let length = 0; length < body.length - 4; length += 3) {
      await expect(read(body.slice(0, length), type), `cut at ${length}`).rejects.toMatchObject({
        code: "malformed_request",
      });
    }
  });
});
