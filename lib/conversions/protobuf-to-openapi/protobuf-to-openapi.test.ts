import { removeUriSchemePlugin } from "@hyperjump/browser";
import { setShouldValidateFormat, validate } from "@hyperjump/json-schema/openapi-3-1";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { protobufToOpenApi } from "@/lib/conversions/protobuf-to-openapi/index";
import { parseSpec } from "@/lib/specs/parse-spec";
import { corpusVersions } from "@/lib/specs/protobuf/testing/corpus-versions";
import { textSource } from "@/lib/specs/text-source";
import { openApiPath } from "./path-template";

// Other people's validator judges the results. It must never fetch.
for (const scheme of ["http", "https", "file"]) removeUriSchemePlugin(scheme);
setShouldValidateFormat(false);

const convertText = (body: string) => {
  const text = `syntax = "proto3";\npackage shop.v1;\n${body}`;
  const { files, lost } = protobufToOpenApi.convert(parseSpec(textSource({ "a.proto": text })), {});
  const result = parseSpec(textSource({ "a.yaml": files[0]?.text ?? "" }));
  return { lost, result, kinds: [...new Set(lost.map(({ kind }) => kind))], text: files[0]?.text ?? "" };
};

describe("path templates", () => {
  it.each([
    ["/v1/keys", "/v1/keys", []],
    ["/v1/keys/{id}", "/v1/keys/{id}", ["id"]],
    ["/v1/{name=projects/*/queues/*}:pause", "/v1/projects/{project}/queues/{queue}:pause", ["project", "queue"]],
    ["/v1/{name=a/*/a/*}", "/v1/a/{a}/a/{a_2}", ["a", "a_2"]],
    ["/v1/{name=files/**}", "/v1/files/{file}", ["file"]],
    ["/v1/{queue.name=policies/*}/boxes", "/v1/policies/{policy}/boxes", ["policy"]],
  ])("%s becomes %s", (template, path, names) => {
    const made = openApiPath(template);
    expect(made.path).toBe(path);
    expect(made.parameters.map(({ name }) => name)).toEqual(names);
  });
});

describe("Protocol Buffers to OpenAPI", () => {
  it("takes methods without an address for calls with POST", () => {
    const { result, kinds } = convertText("service Shop { rpc Get(Key) returns (Key); } message Key { int64 id = 1; }");
    const operation = result.model.operations.get("POST /shop.v1.Shop/Get");
    expect(operation?.operationId).toBe("Shop_Get");
    expect(operation?.requestBody?.content.get("application/json")?.schema?.name).toBe("shop.v1.Key");
    expect(kinds).toEqual(["no-http-binding", "error-form", "wire-form"]);
  });

  it("puts fields into the path, the query and the body", () => {
    const { result, kinds } = convertText(`
      service Shop { rpc Update(UpdateRequest) returns (Item) { option (google.api.http) = {
        patch: "/v1/{item.name=items/*}" body: "item" additional_bindings { post: "/v1/{item.name=items/*}:set" body: "*" } }; } }
      message UpdateRequest { Item item = 1; string mask = 2 [(google.api.field_behavior) = REQUIRED]; Page page = 3; repeated Item more = 4; map<string, int32> m = 5; }
      message Page { int32 size = 1; Page next = 2; }
      message Item { string name = 1; string display_name = 2 [(google.api.field_behavior) = OUTPUT_ONLY]; oneof kind { int32 a = 3; bytes b = 4; } }`);
    expect([...result.model.operations.keys()]).toEqual(["PATCH /v1/items/{item}", "POST /v1/items/{item}:set"]);
    const patch = result.model.operations.get("PATCH /v1/items/{item}");
    expect(patch?.parameters.map(({ in: place, name, required }) => [place, name, required])).toEqual([
      ["path", "item", true],
      ["query", "mask", true],
      ["query", "page.size", false],
    ]);
    const item = result.model.schemas.get("shop.v1.Item");
    expect([...(item?.properties?.keys() ?? [])]).toEqual(["name", "displayName", "a", "b"]);
    expect(item?.properties?.get("displayName")?.readOnly).toBe(true);
    expect(item?.allOf?.[0]?.oneOf).toHaveLength(3);
    expect(kinds.toSorted()).toEqual(["error-form", "path-template", "query-field", "wire-form"]);
  });

  it("says what streams and conflicts lose, and answers `__proto__` as any name", () => {
    const get = 'option (google.api.http) = { get: "/v1/x" };';
    const { kinds, text } = convertText(
      `service S { rpc A(stream __proto__) returns (stream __proto__) { ${get} } rpc B(__proto__) returns (__proto__) { ${get} } } message __proto__ { string constructor = 1; }`,
    );
    for (const kind of ["client-streaming", "server-streaming", "binding-conflict"]) expect(kinds).toContain(kind);
    expect(text).toContain("shop.v1.__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("never goes round in circles", () => {
    const many = Array.from(
      { length: 300 },
      (_, index) =>
        `message M${index} { ${Array.from({ length: 40 }, (__, field) => `M${(index * 7 + field) % 300} f${field} = ${field + 1};`).join(" ")} }`,
    );
    const { lost } = convertText(
      `service S { rpc A(M0) returns (M0) { option (google.api.http) = { get: "/a" }; } } ${many.join("\n")}`,
    );
    expect(lost.some(({ kind }) => kind === "query-field")).toBe(true);
  });
});

const versions = corpusVersions();
describe.skipIf(versions.length === 0)("the corpus in Protocol Buffers, as OpenAPI", () => {
  it.each(versions)("$slug $version is valid, and has every method", async ({ source }) => {
    const parsed = parseSpec(source);
    const { files, lost } = protobufToOpenApi.convert(parsed, { version: "1" });
    const [file] = files;
    const result = parseSpec(textSource({ "result.yaml": file?.text ?? "" }));
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(
      (
        await validate(
          "https://spec.openapis.org/oas/3.1/schema-base",
          JSON.parse(JSON.stringify(load(file?.text ?? ""))),
        )
      ).valid,
    ).toBe(true);
    expect(result.model.operations.size).toBeGreaterThanOrEqual(parsed.model.operations.size);
    for (const { kind } of lost) expect(protobufToOpenApi.losses).toHaveProperty(kind);
  });
});
