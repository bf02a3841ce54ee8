import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePath } from "@/lib/lint/spectral/json-path/parse-path";

/** In the manner of rulesets that people publish. */
const REAL = [
  "$",
  "$.info",
  "$.info.contact",
  "$.paths",
  "$.paths[*]~",
  "$.paths.*~",
  "$.paths.*",
  "$.paths[*][*]",
  "$.paths.*[get,put,post,delete,options,head,patch,trace]",
  "$.paths[*].get",
  "$..paths..get",
  "$.paths..parameters",
  "$.paths..parameters[*]",
  "$.paths[*][*].parameters[?(@.in === 'query')]",
  "$.paths[*][*].parameters[?(@.in == 'header' && @.name != 'Authorization')].name",
  "$..parameters[?(@.in == 'path')].name",
  "$.paths[?(@property.match(/\\{[a-zA-Z]+\\}$/))]",
  "$.paths[?(!@property.match(/\\/healthz?$/))]",
  "$.paths.*[?(@property === 'get' && @ && @.responses)]",
  "$.paths[*][?( @property === 'post' || @property === 'put' )].requestBody.content",
  "$.paths[*][*].responses[?(@property >= 400 && @property < 600)]",
  "$.paths[*][*].responses[?(@property.match(/^(4|5)/))].content[?(@property !== 'application/problem+json')]",
  "$.paths..responses.*.content.application/json.schema.type",
  "$.paths.*.*.responses[?(@property == '200' || @property == '201')].content.*.schema",
  "$.paths[?(@property.length > 100)]~",
  "$.paths[?(@property.indexOf('{') > 0)].get",
  "$..[?(@ && @.type=='array')]",
  "$..[?(@.type === 'string' && @.format === undefined)]",
  '$..[?(@ && @.type && @.type.constructor.name === "Array" && @.type.includes("array"))]',
  "$..[?(@property !== 'properties' && @ && (@.example !== void 0 || @.default !== void 0) && (@.enum || @.$ref))]",
  "$..[?(@parentProperty !== 'properties' && @.description)]",
  "$..[?(@property === '$ref')]",
  "$..[description,title]",
  "$..description",
  "$..['description','title']",
  "$..properties[?(@.type === 'integer' || @.type === 'number')]",
  "$..properties.*~",
  "$..properties.[*]~",
  "$..schema..enum",
  "$..enum^",
  "$..allOf^.properties",
  "$.tags[0]",
  "$.tags[-1:]",
  "$.tags[0,1].name",
  "$.tags[:2]",
  "$.tags[::2]",
  "$.tags[(@.length-1)]",
  "$.servers[?(@.url.startsWith('http://'))]",
  "$.servers[*].url",
  "$.components.schemas[?(@.type == 'object')].properties[*]~",
  "$.components['securitySchemes'][?(@.type !== \"oauth2\")]",
  "$['paths']['/a b'].get",
  "$.paths[?(@.get && !@.get['x-internal'])].get",
  "$.paths[*][?(@property.match(/^x-/i))]",
  "$.paths[*][*][?(@property === 'operationId' && @path.includes('v1'))]",
  "$.components.schemas..[?(@.properties && @parent.type !== 'object')]",
  "$.paths[?(@root.openapi.startsWith('3.1'))]",
  "$.definitions..$ref",
  "$.x-api-id",
  "$..*",
  "$..",
  "$.paths[?(Object.keys(@).length > 5)]",
  "$..[?(typeof @.default === 'string' && ['a','b'].includes(@.default))]",
  "$..[?(@.type in ['string','number'])]",
];

describe("parsePath", () => {
  it.each(REAL)("reads %s", (text) => {
    expect(parsePath(text)).toMatchObject({ ok: true, path: { text } });
  });

  it.each([
    ["", 0, /root/],
    ["paths", 0, /root/],
    ["$paths", 1, /missing/],
    ["$.", 2, /name/],
    ["$.a[", 4, /name/],
    ["$.a['b", 4, /quote/],
    ["$.a[0:2:0]", 9, /step by 0/],
    ["$..a@string()", 4, /missing/],
    ["$..@string()", 3, /filter/],
    ["$[?(@.a", 7, /expected/],
    ["$[?(@.constructor('x')())]", 6, /cannot be called/],
    ["$[?(@.a.b.call(1))]", 10, /cannot be called/],
    ["$[?(globalThis.x)]", 4, /not in the language/],
    ["$[?(process)]", 4, /not in the language/],
    ["$[?(Object.getPrototypeOf(@))]", 10, /expected/],
    ["$[?(@.a = 1)]", 8, /expected/],
    ["$[?(@.a; @.b)]", 7, /expected/],
    ["$[?(`x`)]", 4, /missing/],
    ["$[?(@.map(x => x))]", 6, /cannot be called/],
    ["$[?(@foo)]", 4, /there is no "@foo"/],
    ["$[?(@.a.match(/[/))]", 14, /pattern/],
    ["$[?(@.a.match(/a**/))]", 14, /not a regular expression/],
    [`$[?(${"(".repeat(80)}1${")".repeat(80)})]`, 53, /nests/],
    [`$${".a".repeat(80)}`, 121, /steps/],
    [`$.${"a".repeat(3_000)}`, 2_000, /long/],
  ])("refuses %s", (text, offset, message) => {
    expect(parsePath(text)).toEqual({ ok: false, problem: { message: expect.stringMatching(message), offset } });
  });

  it("says why a pattern cannot be tested in bounded time", () => {
    for (const pattern of ["(?!a)b", "(?<=a)b", "(a)\\1"]) {
      const parsed = parsePath(`$.paths[?(@property.match(/${pattern}/))]`);
      expect(parsed).toMatchObject({ ok: true, path: { silent: expect.stringContaining("bounded time") } });
    }
  });

  it("never throws, and points into the text", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."$.*[]()?@'\"~^,:/&|=!<>ab01 -\\{}"), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), (rest) => {
        const parsed = parsePath(`$${rest}`);
        if (!parsed.ok) expect(parsed.problem.offset).toBeLessThanOrEqual(rest.length + 1);
      }),
    );
  });
});
