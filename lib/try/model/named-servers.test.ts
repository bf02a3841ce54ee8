import { describe, expect, it } from "vitest";
import { defaultAddresses, isBelowServer, type NamedServer } from "./named-servers";

const server = (url: string, variables: Record<string, string[] | null> = {}): NamedServer => ({
  url,
  variables: Object.entries(variables).map(([name, values]) => ({
    name,
    default: values?.[0] ?? "usual",
    enum: values,
  })),
});

describe("an address below a server", () => {
  it.each<[string, NamedServer, boolean]>([
    ["https://api.example/v1/pets?x=1", server("https://api.example/v1"), true],
    ["https://api.example/v1", server("https://api.example/v1/"), true],
    ["https://api.example/v1?x", server("https://api.example/v1"), true],
    ["https://api.example/pets", server("HTTPS://API.example:443"), true],
    ["https://api.example/v10/pets", server("https://api.example/v1"), false],
    ["https://api.example/v1/../admin", server("https://api.example/v1"), false],
    ["https://api.example/v1/%2e%2e/admin", server("https://api.example/v1"), false],
    ["https://api.example/v1/..%2fadmin", server("https://api.example/v1"), false],
    ["https://api.example/v1/..%2Fadmin", server("https://api.example/v1"), false],
    ["https://api.example/v1/%2e%2e%2fadmin", server("https://api.example/v1"), false],
    ["https://api.example/v1/..%5cadmin", server("https://api.example/v1"), false],
    ["https://api.example/v1/..;/admin", server("https://api.example/v1"), false],
    ["https://api.example/v1/..%3b/admin", server("https://api.example/v1"), false],
    ["https://api.example/v1/..%252fadmin", server("https://api.example/v1"), false],
    ["https://api.example/v1/%25252525252e", server("https://api.example/v1"), false],
    ["https://api.example/v1/a%2Fb..c/1..2?p=../x", server("https://api.example/v1"), true],
    ["https://api.example/v1/100%25", server("https://api.example/v1"), true],
    ["http://api.example/v1", server("https://api.example/v1"), false],
    ["https://api.example:8443/v1", server("https://api.example/v1"), false],
    ["https://api.example.evil.test/v1", server("https://api.example"), false],
    ["https://apiXexample/", server("https://api.example"), false],
    ["http://api.example/v1", server("//api.example/v1"), true],
    ["https://eu.api.example/v2", server("https://{region}.api.example/{v}", { region: ["eu", "us"], v: null }), true],
    ["https://cn.api.example/v2", server("https://{region}.api.example/{v}", { region: ["eu", "us"], v: null }), false],
    ["https://evil.test/x.example/", server("https://{tenant}.example", { tenant: null }), false],
    ["https://a.b.example/", server("https://{tenant}.example", { tenant: null }), true],
    ["https://api.example/", server("/v1"), false],
    ["https://api.example/", server("{url}", { url: null }), false],
    ["https://api.example/", server("not an address"), false],
  ])("%s", (url, named, isBelow) => {
    expect(isBelowServer(new URL(url), [named])).toBe(isBelow);
  });

  it("is not known where a definition names more values than can be looked at", () => {
    const many = server("https://{a}.example", { a: Array.from({ length: 2_000 }, (_, index) => `value${index}`) });
    const target = new URL("https://api.example/v1/pets");
    expect(isBelowServer(target, [many])).toBe(false);
    expect(isBelowServer(target, [many, server("https://api.example/v1")])).toBe(true);
  });

  it("is told apart in time however many variables there are", () => {
    const named = server(`https://${"{a}".repeat(200)}.example`, { a: null });
    expect(isBelowServer(new URL(`https://${"a.".repeat(2_000)}test/`), [named])).toBe(false);
  });
});

it.each<[NamedServer, string[]]>([
  [server("https://{region}.api.example/v1", { region: ["eu", "us"] }), ["https://eu.api.example/v1"]],
  [server("//api.example"), ["https://api.example", "http://api.example"]],
  [server("/v1"), []],
  [server("https://{unknown}/v1"), []],
])("the usual addresses of a server", (named, addresses) => {
  expect(defaultAddresses(named)).toEqual(addresses);
});
