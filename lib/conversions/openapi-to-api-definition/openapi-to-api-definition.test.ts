import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { convertParsed } from "@/lib/conversions/convert-parsed";
import { threeNumbers } from "@/lib/conversions/openapi-to-api-definition/three-numbers";
import type { JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

function manifest(more: { [key: string]: JsonValue }, settings = {}) {
  const info = { title: "Payments of our shop", version: "2.1.0" };
  const parsed = parseSpec(textSource({ "a.json": { openapi: "3.1.0", info, paths: {}, ...more } }));
  const { files, lost } = convertParsed(parsed, "api-definition", settings);
  return { ...Object(load(files[0]?.text ?? "")), lost: lost.map(({ kind }) => kind) };
}

const answer = (schema: JsonValue) => ({ "200": { description: "", content: { "application/json": { schema } } } });

describe("the manifest of an API", () => {
  it("has the form of DOMAIN §4", () => {
    const { apiVersion, kind, metadata, spec, lost } = manifest({
      paths: { "/a": { get: { responses: answer({}) } } },
    });
    expect({ apiVersion, kind, metadata, lost }).toEqual({
      apiVersion: "api.concordat.dev/v1",
      kind: "APIDefinition",
      metadata: { name: "payments-of-our-shop" },
      lost: [],
    });
    expect(Object.keys(spec)).toEqual(["openapi", "version", "lifecycle", "info", "paths"]);
    expect(spec).toMatchObject({ openapi: "3.1.0", version: "2.1.0", lifecycle: "active" });
  });

  it("is called as the registry calls the API", () => {
    expect(manifest({}, { name: "payments", version: "3" })).toMatchObject({
      metadata: { name: "payments" },
      spec: { version: "3.0.0" },
      lost: ["version-form"],
    });
  });

  it("writes out what is named, and ends where a schema holds itself", () => {
    const node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };
    const { spec, lost } = manifest({
      paths: { "/a": { get: { responses: answer({ $ref: "#/components/schemas/Node" }) } } },
      components: { schemas: { Node: node } },
    });
    const { schema } = spec.paths["/a"].get.responses["200"].content["application/json"];
    expect(schema).toEqual({ type: "object", properties: { next: { description: "Node holds itself" } } });
    expect(lost).toEqual(["recursive-schema"]);
  });

  it("keeps admission rules and what is measured, and says of each operation what all of them demand", () => {
    const admission = { rules: [{ name: "small", expression: "object.amount < 10" }] };
    const { spec, lost } = manifest({
      servers: [{ url: "https://pay.example.com" }],
      security: [{ key: [] }],
      paths: { "/a": { post: { "x-kubernetes-admission": admission, responses: answer({}) } } },
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "k" } } },
    });
    expect(spec.paths["/a"].post).toMatchObject({ "x-kubernetes-admission": admission, security: [{ key: [] }] });
    expect(lost).toEqual(["document-field", "security-schemes"]);
  });

  it("is deprecated where every operation is, until the last of them goes", () => {
    const gone = (sunset: string) => ({ deprecated: true, "x-sunset": sunset, responses: answer({}) });
    const { spec } = manifest({ paths: { "/a": { get: gone("2027-01-01"), put: gone("2027-06-30") } } });
    expect(spec).toMatchObject({ lifecycle: "deprecated", deprecationPolicy: { sunsetDate: "2027-06-30" } });
  });
});

describe("three numbers", () => {
  it.each([
    ["1.2.3", "1.2.3", true],
    ["v1.25", "1.25.0", false],
    ["2026-01-05", "2026.1.5", false],
    ["latest", "0.0.0", false],
  ])("of %s are %s", (written, version, exact) => expect(threeNumbers(written)).toEqual({ version, exact }));
});
