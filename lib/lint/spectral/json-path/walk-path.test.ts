import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentGraph } from "@/lib/lint/spectral/document-graph";
import { Fuel, OutOfFuel } from "@/lib/lint/spectral/fuel";
import { parsePath } from "@/lib/lint/spectral/json-path/parse-path";
import { PathWalker } from "@/lib/lint/spectral/json-path/walk-path";
import { api, parsedApi } from "@/lib/lint/spectral/testing/rulesets";

function walkerOf(document: object | string, resolved = true): PathWalker {
  return new PathWalker(new DocumentGraph(parsedApi(document), resolved));
}

function pointers(walker: PathWalker, text: string, fuel = new Fuel(1_000_000)): string[] {
  const parsed = parsePath(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return walker.walk(parsed.path, fuel).map(({ node, isKey }) => (isKey ? `${node.key}~` : node.place.pointer));
}

const PETS = api({
  tags: [{ name: "a" }, { name: "b", description: "B" }, { name: "c" }],
  servers: [{ url: "http://a" }, { url: "https://b" }],
  paths: {
    "/pets": {
      parameters: [{ $ref: "#/components/parameters/Limit" }],
      get: { operationId: "list", tags: ["a"], responses: { 200: { description: "ok" }, 404: { description: "no" } } },
      post: { operationId: "add", deprecated: true, responses: { 201: { description: "made" } } },
    },
    "/x": { get: { responses: {} } },
  },
  components: {
    parameters: { Limit: { name: "limit", in: "query", schema: { type: "integer" } } },
    schemas: {
      Pet: {
        type: "object",
        properties: { next: { $ref: "#/components/schemas/Pet" }, tag: { type: ["string", "null"] } },
      },
      List: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
    },
  },
});

describe("walking a path", () => {
  const walker = walkerOf(PETS);
  it.each<[string, string[]]>([
    ["$", [""]],
    ["$.info.title", ["/info/title"]],
    ["$.nowhere.at.all", []],
    ["$['info']['title','version']", ["/info/title", "/info/version"]],
    ["$.paths[*]~", ["/pets~", "/x~"]],
    ["$.paths[*][get,put].operationId", ["/paths/~1pets/get/operationId"]],
    ["$.paths[?(@property.startsWith('/p'))].post", ["/paths/~1pets/post"]],
    ["$.paths[*][?(@.deprecated === true)]", ["/paths/~1pets/post"]],
    ["$.paths[*][?(@ && @.deprecated)].operationId", ["/paths/~1pets/post/operationId"]],
    ["$.paths[*][*].responses[?(@property >= 400)]", ["/paths/~1pets/get/responses/404"]],
    ["$.paths[*][*].responses[?(@property.match(/^2/))]~", ["200~", "201~"]],
    ["$.paths[*].parameters[?(@.in == 'query')]", ["/components/parameters/Limit"]],
    ["$.paths[*].parameters[*].schema.type", ["/components/parameters/Limit/schema/type"]],
    ["$.tags[0].name", ["/tags/0/name"]],
    ["$.tags[-1:]", ["/tags/2"]],
    ["$.tags[1:]", ["/tags/1", "/tags/2"]],
    ["$.tags[::2]", ["/tags/0", "/tags/2"]],
    ["$.tags[::-1]", ["/tags/2", "/tags/1", "/tags/0"]],
    ["$.tags[(@.length-1)]", ["/tags/2"]],
    ["$.tags[?(@.description)]^", ["/tags"]],
    ["$.tags[0,2]", ["/tags/0", "/tags/2"]],
    ["$..operationId", ["/paths/~1pets/get/operationId", "/paths/~1pets/post/operationId"]],
    ["$..operationId^", ["/paths/~1pets/get", "/paths/~1pets/post"]],
    [
      "$.components.schemas..type",
      ["/components/schemas/Pet/type", "/components/schemas/Pet/properties/tag/type", "/components/schemas/List/type"],
    ],
    ["$.components.schemas[*].properties.next", ["/components/schemas/Pet"]],
    [
      "$.components.schemas.Pet.properties.next.properties.next.properties.tag.type[1]",
      ["/components/schemas/Pet/properties/tag/type/1"],
    ],
    [
      "$..[?(@ && @.type && @.type.constructor.name === 'Array' && @.type.includes('null'))]",
      ["/components/schemas/Pet/properties/tag"],
    ],
    ["$..[?(@property === 'Limit')]", ["/components/parameters/Limit"]],
    ["$..[?(@parentProperty === 'servers' && @.url.endsWith('b'))]", ["/servers/1"]],
    ["$.servers[?(@.url.match(/^http:/i))].url", ["/servers/0/url"]],
    ["$.servers[?(@.url.match(/x/) == null && @root.openapi === '3.1.0')].url", ["/servers/0/url", "/servers/1/url"]],
    ["$.paths[?(@path === \"$['paths']['/x']\")]", ["/paths/~1x"]],
    ["$.paths[?(Object.keys(@).length == 1)]", ["/paths/~1x"]],
    ["$.tags[?(@.name in ['a', 'c'])].name", ["/tags/0/name", "/tags/2/name"]],
    ["$.tags[?(['a'].includes(@.name) || @.name === 'b' && !@.description)].name", ["/tags/0/name"]],
    ["$.tags[?(@.nowhere.deep.length > 0)]", []],
    ["$.tags[?(@.name + 1 === 'a1')].name", ["/tags/0/name"]],
    ["$.tags[?(-1 < @.name.length - 1)].name", ["/tags/0/name", "/tags/1/name", "/tags/2/name"]],
    ["$.tags[?(typeof @.description === 'string' && Number('2') == '2')]", ["/tags/1"]],
    ["$.tags[?('name' in @ && @.hasOwnProperty('description'))]", ["/tags/1"]],
    ["$.tags[?(@.constructor.name.constructor.name === 'String')]", ["/tags/0", "/tags/1", "/tags/2"]],
    ["$.tags[?(@.__proto__ || @.constructor.prototype || @.toString)]", []],
  ])("%s", (text, expected) => expect(pointers(walker, text)).toEqual(expected));

  it("goes through what is written where references are not followed", () => {
    expect(pointers(walkerOf(PETS, false), "$..$ref")).toEqual([
      "/paths/~1pets/parameters/0/$ref",
      "/components/schemas/Pet/properties/next/$ref",
      "/components/schemas/List/items/$ref",
    ]);
  });

  it("takes keys that mean something to JavaScript for names", () => {
    const text = `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"x-a":{"__proto__":{"constructor":1},"hasOwnProperty":2}}`;
    const strange = walkerOf(text);
    expect(pointers(strange, "$.x-a.__proto__.constructor")).toEqual(["/x-a/__proto__/constructor"]);
    expect(pointers(strange, "$.x-a[?(@ === 2)]~")).toEqual(["hasOwnProperty~"]);
    expect(pointers(strange, "$.x-a[?(@.constructor === 1)]~")).toEqual(["__proto__~"]);
    expect(pointers(strange, "$.info.__proto__")).toEqual([]);
    expect(pointers(strange, "$..toString")).toEqual([]);
  });

  it("costs no more than the document times its steps, however references lead in circles", () => {
    const names = Array.from({ length: 30 }, (_, index) => `S${index}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const schemas = Object.fromEntries(names.map((name) => [name, { type: "object", properties }]));
    const knot = walkerOf(api({ components: { schemas } }));
    const fuel = new Fuel(200_000);
    expect(pointers(knot, `$.components.schemas[*]${".properties[*]".repeat(20)}`, fuel).length).toBeLessThan(1_000);
    expect(pointers(knot, "$..properties..properties..type", fuel).length).toBeLessThan(1_000);
  });

  it("stops where the steps end", () => {
    expect(() => pointers(walkerOf(PETS), "$..*", new Fuel(20))).toThrow(OutOfFuel);
  });
});

describe("any path in any document", () => {
  const step = fc.constantFrom(
    ".a",
    ".b",
    "[*]",
    "..a",
    "..*",
    "[?(@.a)]",
    "..[?(@ && @.b !== @property)]",
    "[?(@parent.a === @root.x-a)]",
    "^",
    "[0]",
    "[-2:]",
    "[(@.length-1)]",
    "..[a,b]",
    "~",
  );
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(1, "a", null, true, { $ref: "#/x-a" }, { $ref: "#/x-a/a" }, { $ref: "#/nowhere" }, { $ref: 5 }),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "__proto__", "constructor"), tie("value"), { maxKeys: 3 }),
    ),
  })).value;

  it("ends within its steps, at places that exist, the same each time", () => {
    fc.assert(
      fc.property(tree, fc.array(step, { maxLength: 6 }), (value, steps) => {
        const parsed = parsedApi(api({ "x-a": value }));
        const path = `$.x-a${steps.join("")}`;
        const run = () => {
          const walker = new PathWalker(new DocumentGraph(parsed, true));
          try {
            return pointers(walker, path, new Fuel(50_000));
          } catch (fault) {
            if (fault instanceof OutOfFuel) return "out of fuel";
            throw fault;
          }
        };
        const found = run();
        expect(run()).toEqual(found);
        expect(found).not.toBe("out of fuel");
        for (const pointer of Array.isArray(found) ? found.filter((one) => one.startsWith("/")) : []) {
          expect(parsed.references.nodeAt({ file: "api.json", pointer }), pointer).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
