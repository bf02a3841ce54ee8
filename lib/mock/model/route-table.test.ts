import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { createRouteTable, type RouteTable } from "./route-table";

function tableOf(keys: readonly string[]): RouteTable {
  const paths: Record<string, Record<string, object>> = {};
  for (const key of keys) {
    const [method = "", path = ""] = key.split(/ (.*)/);
    paths[path] = { ...paths[path], [method.toLowerCase()]: { responses: { "200": { description: "ok" } } } };
  }
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths });
  const bytes = new TextEncoder().encode(text);
  return createRouteTable(parseSpec({ entry: "a", files: [{ name: "a", bytes }] }).model.operations.values());
}

const found = (table: RouteTable, method: string, path: string): string => {
  const match = table.find(method, path);
  if (match.kind === "operation") {
    return [match.operation.key, ...[...match.params].map(([name, value]) => `${name}=${value}`)].join(" ");
  }
  return match.kind === "nothing" ? "nothing" : `only ${match.methods.join(",")}`;
};

describe("the table of routes", () => {
  const table = tableOf([
    "GET /pets",
    "POST /pets",
    "GET /pets/{id}",
    "GET /pets/mine",
    "GET /pets/{id}/toys/{id}",
    "GET /files/{name}.{ext}",
    "GET /files/{name}.json",
    "GET /v1/users:batch",
    "GET /v1/users/{user}:move",
    "GET /Products({key})",
    "GET /compare/{base}...{head}",
    "GET /stars/*",
    "GET /stars/{a}{b}",
    "GET /a/{p}-{q}-{r}-{s}",
    "GET /{rest}",
    "HEAD /only-head",
    "GET /",
  ]);

  it.each([
    ["GET", "/pets", "GET /pets"],
    ["GET", "/pets/", "GET /pets"],
    ["POST", "/pets", "POST /pets"],
    ["GET", "/pets/7", "GET /pets/{id} id=7"],
    ["GET", "/pets/a%2Fb%20c", "GET /pets/{id} id=a/b c"],
    ["GET", "/pets/mine", "GET /pets/mine"],
    ["HEAD", "/pets/7", "GET /pets/{id} id=7"],
    ["HEAD", "/only-head", "HEAD /only-head"],
    ["GET", "/pets/1/toys/2", "GET /pets/{id}/toys/{id} id=2"],
    ["GET", "/files/cat.png", "GET /files/{name}.{ext} name=cat ext=png"],
    ["GET", "/files/cat.json", "GET /files/{name}.json name=cat"],
    ["GET", "/v1/users:batch", "GET /v1/users:batch"],
    ["GET", "/v1/users/7:move", "GET /v1/users/{user}:move user=7"],
    ["GET", "/Products(7)", "GET /Products({key}) key=7"],
    ["GET", "/compare/main...topic", "GET /compare/{base}...{head} base=main head=topic"],
    ["GET", "/stars/*", "GET /stars/*"],
    ["GET", "/stars/ab", "GET /stars/{a}{b}"],
    ["GET", "/a/1-2-3-4", "GET /a/{p}-{q}-{r}-{s}"],
    ["GET", "/anything", "GET /{rest} rest=anything"],
    ["GET", "/", "GET /"],
    ["DELETE", "/pets", "only GET,POST"],
    ["GET", "/pets/1/collar", "nothing"],
    ["GET", "/pets/%E0%A4%A", "nothing"],
    ["BREW", "/pets/1/collar", "nothing"],
  ])("%s %s", (method, path, expected) => {
    expect(found(table, method, path)).toBe(expected);
  });

  it("holds 50,000 operations", () => {
    const many = tableOf(Array.from({ length: 50_000 }, (_, index) => `GET /things/${index}/{id}`));
    expect(found(many, "GET", "/things/49999/x")).toBe("GET /things/49999/{id} id=x");
  });

  it("ends on paths that are made to be slow", () => {
    const slow = tableOf([`GET /${"{a}-".repeat(3)}x`, `GET /${"{a}-".repeat(30)}x`]);
    expect(found(slow, "GET", `/${"-".repeat(900)}`)).toBe("nothing");
  });
});
