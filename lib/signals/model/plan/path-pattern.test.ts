import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basePattern, fixedPath, literalPattern, type PathForm, pathPattern } from "./path-pattern";
import { compareConcreteness, parsePathTemplate, type PathTemplate, templatesMeet } from "./path-template";

function template(path: string): PathTemplate {
  const read = parsePathTemplate(path);
  if (!read) throw new Error(`${path} is no template`);
  return read;
}
const patternOf = (path: string, form: PathForm = "raw") => new RegExp(`^${pathPattern(template(path), form)}$`);

describe("a path template as a pattern", () => {
  it.each<[string, string[], string[]]>([
    ["/", ["/"], ["", "//"]],
    ["/pets", ["/pets"], ["/pets/", "/petsx", "/x/pets", "/Pets"]],
    ["/pets/", ["/pets/"], ["/pets"]],
    ["/pets/{id}", ["/pets/1", "/pets/a.b"], ["/pets/", "/pets/1/2", "/pets"]],
    ["/pets/{id}.json", ["/pets/a.b.json"], ["/pets/1xjson", "/pets/.json"]],
    ["/at/{a},{b}", ["/at/1,2", "/at/1,2,3", "/at/,,2"], ["/at/1", "/at/,2", "/at/1,"]],
    ["/{a}{b}", ["/x"], ["/"]],
    ["/{a}{b}{c}{d}{e}", ["/x"], ["/"]],
    ["/{a}{r+}", ["/x/y"], ["/"]],
    ["/{a}-{r+}", ["/x-y/z-"], ["/x/y-z"]],
    ["/files/{path+}", ["/files/a/b"], ["/files/"]],
    ["/v1/{name=things/*}:stop", ["/v1/things/1:stop"], ["/v1/things/1"]],
    ["/a.b+c(d)|e", ["/a.b+c(d)|e".replace("|", "%7C")], ["/axb+c(d)|e", "/a.b"]],
    ["/a b/弃", ["/a%20b/%E5%BC%83"], ["/a b/弃"]],
    ["/a{b", ["/a%7Bb"], ["/a", "/ab"]],
  ])("%s", (path, fits, others) => {
    for (const text of fits) expect(text).toMatch(patternOf(path));
    for (const text of others) expect(text).not.toMatch(patternOf(path));
  });

  it("is of decoded paths where a gateway decodes", () => {
    expect("/a b/弃/100%").toMatch(patternOf("/a%20b/弃/100%25", "decoded"));
    expect(fixedPath("/%zz", "decoded")).toBe("/%zz");
    expect(fixedPath("/%zz/%20", "raw")).toBe("/%25zz/%20");
  });

  it.each([
    "pets",
    "/?Action=Go",
    "/pets#get",
    "/{a}-{b}-{c}-{d}-{e}",
    "/{a}--{b}--{c}",
    "/{a+}/{b+}",
    "/{a}{r+}--{b}{r+}/.---",
    "/{r+}/{a}--{b}",
    `/${"x".repeat(2_000)}`,
  ])("is none for %s: a gateway could not tell it, or only slowly", (path) => {
    expect(parsePathTemplate(path)).toBeNull();
  });

  it("fits itself alone, in characters that mean nothing to any file", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ maxLength: 30 }), (text, other) => {
        const pattern = literalPattern(text);
        expect(new RegExp(`^${pattern}$`, "s").test(text)).toBe(true);
        expect(new RegExp(`^${pattern}$`, "s").test(other)).toBe(text === other);
        expect(pattern).not.toMatch(/["'`$;#{}<>\x00-\x20\x7f]/);
      }),
    );
  });

  it("of several servers is one of them", () => {
    expect(`^${basePattern(["/v1", "/v2.0"], "raw")}/x$`).toBe("^(?:/v1|/v2\\.0)/x$");
    expect(basePattern([""], "raw")).toBe("");
  });

  it("is fast, whatever a path and a request hold", () => {
    const piece = fc.constantFrom("{a}", "{b}", "-", "--", ".", "/", "x", "{r+}");
    const long = fc.constantFrom("-", "--x", ".", "a-").map((text) => `/${text.repeat(2_000)}`);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), long, (pieces, request) => {
        const read = parsePathTemplate(`/${pieces.join("")}`);
        if (!read) return;
        const pattern = new RegExp(`^${pathPattern(read, "raw")}$`);
        const begun = processorMs();
        pattern.test(request);
        expect(processorMs() - begun).toBeLessThan(2_000);
      }),
    );
  });
});

describe("templates", () => {
  const sorted = (...paths: string[]) =>
    paths
      .map(template)
      .sort(compareConcreteness)
      .map(({ text }) => text);

  it("are asked the more concrete first", () => {
    expect(sorted("/{x+}", "/pets/{id}", "/pets/mine", "/{kind}/mine", "/pets/{id}.json")).toEqual([
      "/pets/mine",
      "/pets/{id}.json",
      "/pets/{id}",
      "/{kind}/mine",
      "/{x+}",
    ]);
  });

  it.each<[string, string, boolean]>([
    ["/pets/{id}", "/pets/mine", true],
    ["/pets/{id}", "/pets/mine/x", false],
    ["/pets/{id}.json", "/pets/mine", false],
    ["/pets/{id}.json", "/pets/mine.json", true],
    ["/pets/{id}.json", "/pets/{id}", true],
    ["/{a}/x", "/y/{b}", true],
    ["/{x+}", "/a/b/c", true],
    ["/a/b", "/a/c", false],
  ])("%s and %s meet: %s", (a, b, meet) => {
    expect(templatesMeet(template(a), template(b))).toBe(meet);
    expect(templatesMeet(template(b), template(a))).toBe(meet);
  });

  it("meet wherever some path is of both", () => {
    const segment = fc.constantFrom("a", "b", "{x}", "{x}.j", "a.j");
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join("/")}`);
    const request = fc.array(fc.constantFrom("a", "b", "a.j", "c"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(path, path, request, (left, right, parts) => {
        const text = `/${parts.join("/")}`;
        if (patternOf(left).test(text) && patternOf(right).test(text)) {
          expect(templatesMeet(template(left), template(right))).toBe(true);
        }
      }),
    );
  });
});
