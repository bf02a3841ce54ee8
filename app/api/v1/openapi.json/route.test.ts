import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROUTES } from "@/app/api/v1/route-index";
import { METHODS } from "@/lib/http/openapi/document";
import { lintSpec } from "@/lib/lint/lint-spec";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";
import { parseSpec } from "@/lib/specs/parse-spec";
import { send } from "@/lib/testing/requests";
import { GET } from "./route";

const FOLDER = path.resolve("app/api/v1");

/** Every route file, as `METHOD /path` lines. */
function onDisk(): string[] {
  return fs
    .readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === "route.ts")
    .flatMap((name) => {
      const text = fs.readFileSync(path.join(FOLDER, name), "utf8");
      const address = `/${path
        .dirname(name)
        .replaceAll(path.sep, "/")
        .replaceAll(/\[([^\]]+)\]/g, "{$1}")}`;
      return METHODS.filter((method) => new RegExp(`export const ${method}\\b`).test(text)).map(
        (method) => `${method} ${address}`,
      );
    })
    .sort();
}

async function definition() {
  const { text } = await send(GET);
  return parseSpec({ entry: "openapi.json", files: [{ name: "openapi.json", bytes: Buffer.from(text) }] });
}

describe("the index of routes", () => {
  it("names every route file and method there is", () => {
    const indexed = ROUTES.flatMap((route) => Object.keys(route.methods).map((method) => `${method} ${route.path}`));
    expect([...indexed, "GET /openapi.json"].sort()).toEqual(onDisk());
  });

  it("gives every operation an id of its own", () => {
    const contracts = ROUTES.flatMap((route) => Object.values(route.methods).map((handler) => handler.contract));
    const ids = contracts.map((contract) => contract.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("200", () => {
  it("describes the API in OpenAPI 3.1 that parses and is valid", async () => {
    const { model, findings } = await definition();
    expect(model.specVersion).toMatch(/^3\.1/);
    expect(model.operations.size).toBe(onDisk().length);
    expect(findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual([]);
  });

  it("passes the registry's own default ruleset without an error or a warning", async () => {
    const findings = lintSpec(await definition(), DEFAULT_RULESET);
    const counted = findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(counted.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`)).toEqual([]);
  });

  it("tells every form of an answer: JSON with its schema, and files beside it", async () => {
    const answering = (content: object) => ({ get: { responses: { 200: { content } } } });
    const text = { schema: { type: "string" } };
    const { body } = await send(GET);
    expect(body).toMatchObject({
      paths: {
        "/apis/{api}/versions/{version}/conversions/{to}": answering({
          "application/json": { schema: { $ref: "#/components/schemas/ConvertVersionAnswer" } },
          "text/plain": text,
        }),
        "/apis/{api}/versions/{version}/signals": answering({
          "application/json": { schema: { anyOf: [{ $ref: "#/components/schemas/Signals" }, {}] } },
          "text/javascript": text,
        }),
        "/apis/{api}/versions/{version}/slice": answering({ "application/json": { schema: {} } }),
        "/apis.csv": answering({ "text/csv": text }),
      },
    });
  });

  it("describes every parameter and every tag", async () => {
    const findings = lintSpec(await definition(), DEFAULT_RULESET);
    const told = ["parameter-description", "tag-description", "operation-tags-defined", "error-responses-defined"];
    const found = findings.filter(({ rule }) => told.includes(rule));
    expect(found.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`)).toEqual([]);
  });
});

describe("304", () => {
  it("where the caller has it already", async () => {
    const { headers } = await send(GET);
    const again = await send(GET, { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect(again).toMatchObject({ status: 304, text: "" });
  });
});

describe("400", () => {
  it("for a query that is not known", async () => {
    expect(await send(GET, { query: { nonsense: "1" } })).toMatchObject({
      status: 400,
      body: { code: "invalid_input", violations: [{ pointer: "/nonsense" }] },
    });
  });
});
