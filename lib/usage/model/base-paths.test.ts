import { expect, it } from "vitest";
import { basePathsOf } from "./base-paths";

it.each([
  ["an address with a path", [{ url: "https://api.example.com/v1/" }], ["/v1"]],
  ["a path alone", [{ url: "/api/v2" }, { url: "/api/v2" }], ["/api/v2"]],
  ["an address at the root", [{ url: "https://api.example.com" }, { url: "/" }], []],
  ["no scheme", [{ url: "//api.example.com/a/b" }], ["/a/b"]],
  ["a query", [{ url: "https://x/v1?y=z#q" }], ["/v1"]],
  ["a variable that nobody explains", [{ url: "https://x/{tenant}/v1" }], []],
])("reads %s", (_, servers, paths) => expect(basePathsOf(servers)).toEqual(paths));

it("lets a variable stand for all that it may be", () => {
  const variables = new Map([["stage", { default: "prod", enum: ["prod", "test"] }]]);
  expect(basePathsOf([{ url: "https://x/{stage}/v1", variables }])).toEqual(["/prod/v1", "/test/v1"]);
});

it("is bounded", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({ url: `/v${index}` }));
  expect(basePathsOf(many)).toHaveLength(50);
});
