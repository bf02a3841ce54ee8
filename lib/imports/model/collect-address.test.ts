import { describe, expect, it } from "vitest";
import { COLLECT_LIMITS, collectAddress, type Fetcher } from "./collect-address";
import { planImport } from "./plan-import";

const doc = (title: string, version: string, more = "") =>
  `openapi: 3.0.0\ninfo: { title: ${title}, version: ${version} }\n${more}`;

/** Answers from memory; what is not there is refused. Notes what was asked for. */
function web(pages: Record<string, string>, moved: Record<string, string> = {}) {
  const asked: string[] = [];
  const fetch: Fetcher = async (url) => {
    asked.push(url);
    const at = moved[url] ?? url;
    const page = pages[at];
    if (page === undefined) throw new Error(`${url} answered 404.`);
    return { bytes: new TextEncoder().encode(page), url: at };
  };
  return { fetch, asked };
}

const planOf = async (address: string, fetch: Fetcher) => {
  const collected = await collectAddress(address, fetch);
  const plan = collected.plan ?? planImport(collected.files, { top: "", teams: new Set() });
  return { ...collected, rows: plan.items.map((item) => [item.api.slug, item.version, item.files.length]) };
};

describe("an address", () => {
  it("of one definition brings what it refers to at its own origin, and nothing else", async () => {
    const { fetch, asked } = web({
      "https://a.test/v1/openapi.yaml": doc(
        "My Pets",
        "1.2.3",
        "x: { $ref: 'schemas/pet.yaml' }\ny: { $ref: '//evil.test/x.yaml' }\nz: { $ref: 'http://evil.test/y.yaml' }\n",
      ),
      "https://a.test/v1/schemas/pet.yaml": "a: { $ref: '../../gone.yaml' }\n",
    });
    const { kind, rows, leftOut } = await planOf("https://a.test/v1/openapi.yaml", fetch);
    expect([kind, rows]).toEqual(["definition", [["my-pets", "1.2.3", 2]]]);
    expect(asked.filter((url) => url.includes("evil"))).toEqual([]);
    expect(leftOut).toMatchObject([{ file: "https://a.test/gone.yaml", reason: "not-read" }]);
  });

  it("without an ending is taken by what it holds, after a redirect from where it led", async () => {
    const { fetch } = web(
      {
        "https://b.test/docs": '{"openapi":"3.0.0","info":{"title":"J","version":"1"},"x":{"$ref":"pet.json"}}',
        "https://b.test/pet.json": "{}",
      },
      { "https://a.test/docs": "https://b.test/docs" },
    );
    expect((await planOf("https://a.test/docs", fetch)).rows).toEqual([["j", "1", 2]]);
  });

  it("of an index brings what it and those that it includes point at, each index once", async () => {
    const index = (apis: object[], include: string[] = []) =>
      JSON.stringify({ name: "Z", apis, include: include.map((url) => ({ name: "x", url })) });
    const api = (name: string, url: string) => ({ name, properties: [{ type: "OpenAPI", url }] });
    const { fetch } = web({
      "https://a.test/apis.json": index([api("One", "one.yaml")], ["more/apis.json"]),
      "https://a.test/more/apis.json": index([api("Two", "two.yaml"), api("Three", "gone.yaml")], ["../apis.json"]),
      "https://a.test/one.yaml": doc("1", "1.0"),
      "https://a.test/more/two.yaml": doc("2", "2.0"),
    });
    const { kind, rows, leftOut } = await planOf("https://a.test/apis.json", fetch);
    expect([kind, rows]).toEqual([
      "apis-json",
      [
        ["one", "1.0", 1],
        ["two", "2.0", 1],
      ],
    ]);
    expect(leftOut).toMatchObject([{ file: "https://a.test/more/gone.yaml", reason: "not-read" }]);
  });

  it("of an RFC 9727 catalogue brings its service descriptions", async () => {
    const linkset = [
      { anchor: "https://a.test/api-catalog", item: [{ href: "https://a.test/pets" }] },
      {
        anchor: "https://a.test/pets",
        "service-desc": [{ href: "/pets.yaml", type: "application/yaml", title: "Pet Shop" }],
      },
      { anchor: "https://a.test/soap", "service-desc": [{ href: "/x.wsdl", type: "application/wsdl+xml" }] },
    ];
    const { fetch } = web({
      "https://a.test/.well-known/api-catalog": JSON.stringify({ linkset }),
      "https://a.test/pets.yaml": doc("P", "3"),
    });
    const { kind, rows } = await planOf("https://a.test/.well-known/api-catalog", fetch);
    expect([kind, rows]).toEqual(["api-catalog", [["pets", "3", 1]]]);
  });

  it("of a Backstage catalogue brings its definitions and further catalogues", async () => {
    const api = (name: string, file: string) =>
      `apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: { name: ${name} }\nspec:\n  type: openapi\n  lifecycle: production\n  owner: zoo\n  definition:\n    $text: ${file}\n`;
    const { fetch } = web({
      "https://a.test/all.yaml": `apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: { name: all }\nspec:\n  targets:\n    - ./pets/catalog-info.yaml\n---\n${api("dogs", "./dogs.yaml")}---\n${api("cats", "https://a.test/apis/cats/versions/3.0/document")}`,
      "https://a.test/pets/catalog-info.yaml": api("pets", "./openapi.yaml"),
      "https://a.test/pets/openapi.yaml": doc("Pets", "1.0"),
      "https://a.test/dogs.yaml": doc("Dogs", "2.0"),
      "https://a.test/apis/cats/versions/3.0/document": doc("Felines", "3.0"),
    });
    const { kind, rows } = await planOf("https://a.test/all.yaml", fetch);
    expect(kind).toBe("backstage");
    expect(rows.sort()).toEqual([
      ["cats", "3.0", 1],
      ["dogs", "2.0", 1],
      ["pets", "1.0", 1],
    ]);
  });

  it("stops at the bounds of one import", async () => {
    const apis = Array.from({ length: COLLECT_LIMITS.addresses + 50 }, (_, n) => ({
      name: `A${n}`,
      properties: [{ type: "OpenAPI", url: `${n}.yaml` }],
    }));
    const asked: string[] = [];
    const fetch: Fetcher = async (url) => {
      asked.push(url);
      return {
        url,
        bytes: new TextEncoder().encode(url.endsWith("json") ? JSON.stringify({ name: "Z", apis }) : doc("x", "1")),
      };
    };
    const { leftOut } = await collectAddress("https://a.test/apis.json", fetch);
    expect(asked.length).toBeLessThanOrEqual(COLLECT_LIMITS.addresses);
    expect(leftOut.length).toBeGreaterThanOrEqual(50);
  });

  it("that does not answer is an error", async () => {
    await expect(collectAddress("https://a.test/x", web({}).fetch)).rejects.toThrow("404");
  });
});
