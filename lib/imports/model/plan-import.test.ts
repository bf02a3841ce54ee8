import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { isInSkippedFolder, nameBelow, relativeName, sharedFolder } from "./file-names";
import { readCatalogIndex } from "./catalog-index";
import { fileSet } from "./file-set";
import { glanceAt } from "@/lib/specs/languages/glance";
import { PlanError, type PlanOptions } from "./import-plan";
import { apiSlugOf, nameInPath, teamSlugOf } from "./names";
import { planImport } from "./plan-import";
import { stepsTo } from "./steps-to";
import { VERSION_STATES } from "@/lib/lifecycle/model";

const bytes = (text: string) => new TextEncoder().encode(text);
const doc = (title = "Pets", version = "1.0.0", more = "paths: {}\n") =>
  `openapi: 3.1.0\ninfo:\n  title: ${title}\n  version: "${version}"\n${more}`;

const OPTIONS: PlanOptions = { top: "estate", teams: new Set(["payments"]) };
const planOf = (files: Record<string, string>, options: Partial<PlanOptions> = {}) =>
  planImport(fileSet(new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)]))), {
    ...OPTIONS,
    ...options,
  });
const rowsOf = (files: Record<string, string>, options?: Partial<PlanOptions>) =>
  planOf(files, options).items.map((item) => [item.api.slug, item.version, item.team?.slug ?? null, item.entry]);

describe("where files lie", () => {
  it.each<[string, Record<string, string>, unknown[][]]>([
    [
      "team, API and version as folders",
      { "payments/pets/1.2.0/openapi.yaml": doc() },
      [["pets", "1.2.0", "payments", "payments/pets/1.2.0/openapi.yaml"]],
    ],
    [
      "a folder that is no team",
      { "zoo/pets/1.2.0/openapi.yaml": doc() },
      [["pets", "1.2.0", null, "zoo/pets/1.2.0/openapi.yaml"]],
    ],
    [
      "the version as the file's name",
      { "pets/2024-01-31.json": '{"openapi":"3.0.0","info":{"title":"P","version":"1"}}' },
      [["pets", "2024-01-31", null, "pets/2024-01-31.json"]],
    ],
    [
      "the document's own version",
      { "pets/openapi.yaml": doc("Pets", "7.1") },
      [["pets", "7.1", null, "pets/openapi.yaml"]],
    ],
    ["one file at the top", { "Pet Shop.yaml": doc() }, [["pet-shop", "1.0.0", null, "Pet Shop.yaml"]]],
    [
      "a file that says only that it is one",
      { "openapi.yaml": doc("My Shop") },
      [["estate", "1.0.0", null, "openapi.yaml"]],
    ],
    [
      "versions in natural order",
      { "p/1.10.0/o.yaml": doc(), "p/1.9.0/o.yaml": doc() },
      [
        ["p", "1.9.0", null, "p/1.9.0/o.yaml"],
        ["p", "1.10.0", null, "p/1.10.0/o.yaml"],
      ],
    ],
    [
      "one name in two places",
      { "a/pets/1.0/o.yaml": doc(), "b/pets/1.0/o.yaml": doc() },
      [
        ["pets", "1.0", null, "a/pets/1.0/o.yaml"],
        ["b-pets", "1.0", null, "b/pets/1.0/o.yaml"],
      ],
    ],
  ])("%s", (_what, files, rows) => {
    expect(rowsOf(files)).toEqual(rows);
  });

  it("takes the title where neither path nor archive has a name", () => {
    expect(rowsOf({ "openapi.yaml": doc("My Shop") }, { top: "" })).toEqual([
      ["my-shop", "1.0.0", null, "openapi.yaml"],
    ]);
    expect(planOf({ "a/openapi.yaml": doc("My Shop") }).items[0]?.api.name).toBe("My Shop");
  });

  it("puts a definition together with what it refers to, and nothing else", () => {
    const plan = planOf({
      "p/openapi.yaml": doc("P", "1", "paths:\n  /a: { $ref: './paths/a.yaml' }\n"),
      "p/paths/a.yaml": "get: { x: { $ref: '../schemas/pet.json#/Pet' } }\n",
      "p/schemas/pet.json": '{"Pet": {}}',
      "p/other.yaml": "x: 1\n",
      "p/gone.yaml": "x: { $ref: './nowhere.yaml' }\n",
    });
    expect(plan.items).toMatchObject([
      { entry: "p/openapi.yaml", root: "p", files: ["p/openapi.yaml", "p/paths/a.yaml", "p/schemas/pet.json"] },
    ]);
    expect(plan.leftOut.map((one) => one.file).sort()).toEqual(["p/gone.yaml", "p/other.yaml"]);
  });

  it("does not take a definition that another one refers to as an API of its own", () => {
    const entry = doc("P", "1", "x: { $ref: './shared.yaml#/components' }\n");
    expect(rowsOf({ "p/openapi.yaml": entry, "p/shared.yaml": doc() })).toHaveLength(1);
    const circle = { "p/openapi.yaml": entry, "p/shared.yaml": doc("S", "1", "x: { $ref: 'openapi.yaml#/x' }\n") };
    expect(rowsOf(circle)).toEqual([["p", "1", null, "p/openapi.yaml"]]);
  });

  it("tells what it does not take", () => {
    const plan = planOf({
      "p/openapi.yaml": doc(),
      "p/1.0.0.yaml": doc(),
      "events.yaml": "arazzo: 1.0.0\n",
      "node_modules/x/openapi.yaml": doc(),
      "latest/latest.yaml": doc("L", "latest"),
      ".github/openapi.yaml": doc(),
    });
    expect(plan.items.flatMap((item) => (item.problem ? [[item.entry, item.problem.reason]] : []))).toEqual([
      ["latest/latest.yaml", "bad-version"],
      ["p/openapi.yaml", "duplicate-version"],
    ]);
    expect(plan.leftOut).toEqual([{ file: "events.yaml", reason: "unsupported-format", detail: "arazzo" }]);
  });
});

describe("a manifest", () => {
  const manifest = (versions: object[], more: object = {}) =>
    JSON.stringify({ apis: [{ slug: "pets", title: "Pets", owner: { team: "Pet Shop" }, versions, ...more }] });

  it("says it all, in its order", () => {
    const plan = planOf({
      "manifest.json": manifest(
        [
          { version: "2", file: "b/o.yaml", extra_files: [{ file: "b/s/pet.yaml" }], state: "active", commit: "abc" },
          { version: "1", file: "a.yaml", root: "", deprecation: { sunsetAt: "2027-01-31", reason: "Old." } },
        ],
        { tags: ["zoo"], tier: 1, description: "About pets." },
      ),
      "a.yaml": doc(),
      "b/o.yaml": doc(),
      "b/s/pet.yaml": "x: 1\n",
      "not-listed.yaml": doc(),
    });
    expect(plan.items).toMatchObject([
      {
        api: { slug: "pets", name: "Pets", tags: ["zoo"], tier: 1, description: "About pets." },
        team: { slug: "pet-shop", name: "Pet Shop" },
        version: "2",
        root: "b",
        files: ["b/o.yaml", "b/s/pet.yaml"],
        details: { state: "active", commit: "abc" },
        basis: "manifest",
        problem: null,
      },
      { version: "1", root: "", details: { deprecation: { sunsetAt: "2027-01-31", reason: "Old." } } },
    ]);
  });

  it("holds what is not there and what is not supported as problems of the version", () => {
    const plan = planOf({
      "manifest.json": JSON.stringify({
        apis: [
          { slug: "a", versions: [{ version: "1", file: "gone.yaml" }] },
          { slug: "b", format: "raml", versions: [{ version: "1", file: "b.raml" }] },
        ],
      }),
    });
    expect(plan.items.map((item) => item.problem)).toEqual([
      { reason: "missing-file", detail: "gone.yaml" },
      { reason: "unsupported-format", detail: "raml" },
    ]);
  });

  it.each(["../outside.yaml", "/etc/passwd", "a/../../b.yaml", "C:\\x.yaml"])("may not name %s", (file) => {
    expect(() => planOf({ "manifest.json": manifest([{ version: "1", file }]) })).toThrow(PlanError);
  });

  it.each(['{"apis": 1}', '{"apis": [{"slug": 1}]}', '{"apis": ['])("is refused where it is none: %s", (text) => {
    expect(() => planOf({ "manifest.json": text })).toThrow(/not a manifest/);
  });

  it("is passed over where it is a web app's", () => {
    expect(rowsOf({ "manifest.json": '{"name": "App", "icons": []}', "pets.yaml": doc() })).toHaveLength(1);
  });
});

describe("a Backstage catalogue", () => {
  const catalog = `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: pets-api
  title: Pets
  tags: [zoo]
spec:
  type: openapi
  lifecycle: production
  owner: group:default/pet-shop
  system: shop
  definition:
    $text: ./openapi.yaml
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: inline-api }
spec:
  type: openapi
  lifecycle: production
  owner: pet-shop
  definition: |
    openapi: 3.0.0
    info: { title: Inline, version: 3.2.1 }
    paths: {}
`;

  it("names the APIs, their owners and what is written into it; the rest goes by its place", () => {
    const plan = planOf({ "shop/catalog-info.yaml": catalog, "shop/openapi.yaml": doc(), "other/openapi.yaml": doc() });
    expect(plan.items.map((item) => [item.api.slug, item.version, item.team?.slug ?? null, item.basis])).toEqual([
      ["pets-api", "1.0.0", "pet-shop", "backstage"],
      ["inline-api", "3.2.1", "pet-shop", "backstage"],
      ["other", "1.0.0", null, "path"],
    ]);
    expect(plan.items[0]?.api).toMatchObject({ name: "Pets", tags: ["zoo"], domain: "shop" });
    expect(plan.made.map((file) => new TextDecoder().decode(file.read()))).toEqual([expect.stringContaining("Inline")]);
  });
});

describe("an index among the files", () => {
  it.each([
    [
      "apis.json",
      JSON.stringify({
        name: "Zoo",
        specificationVersion: "0.16",
        apis: [{ name: "Pet Shop", tags: ["zoo"], properties: [{ type: "OpenAPI", url: "specs/p.yaml" }] }],
      }),
    ],
    [
      "apis.yaml",
      "name: Zoo\nspecificationVersion: '0.19'\napis:\n  - name: Pet Shop\n    tags: [zoo]\n    properties:\n      - type: x-openapi-spec\n        url: ./specs/p.yaml\n",
    ],
    [
      "api-catalog.json",
      JSON.stringify({
        linkset: [
          { anchor: "https://x.test/pet-shop", "service-desc": [{ href: "specs/p.yaml", type: "application/yaml" }] },
        ],
      }),
    ],
  ])("%s names what it points at", (name, text) => {
    const plan = planOf({ [name]: text, "specs/p.yaml": doc() });
    expect(plan.items).toMatchObject([
      { api: { slug: "pet-shop" }, entry: "specs/p.yaml", version: "1.0.0", basis: "index" },
    ]);
  });

  it("is told of what is not there", () => {
    const text = JSON.stringify({
      name: "Zoo",
      apis: [{ name: "A", properties: [{ type: "OpenAPI", url: "https://elsewhere.test/a.yaml" }] }],
    });
    expect(planOf({ "apis.json": text, "p.yaml": doc() }).leftOut).toEqual([
      { file: "https://elsewhere.test/a.yaml", reason: "not-read", detail: "A" },
    ]);
  });
});

describe("a glance at a document", () => {
  it.each<[string, string, [string | null, string | null, string | null]]>([
    ["YAML", doc("Pets: all", "1.0"), ["openapi", "Pets: all", "1.0"]],
    [
      "quoted keys",
      '"openapi": "3.1.0"\n"info":\n  "title": "A \\" b"\n  "version": \'2\'\n',
      ["openapi", 'A \\" b', "2"],
    ],
    ["a flow mapping", "swagger: '2.0'\ninfo: { title: Short, version: 1.2 }\n", ["openapi", "Short", "1.2"]],
    [
      "a comment",
      "openapi: 3.0.0\ninfo:\n  # title: no\n  title: Yes # really\n  version: 1\n",
      ["openapi", "Yes", "1"],
    ],
    [
      "a title of something else",
      "openapi: 3.0.0\ninfo:\n  license:\n    title: no\n  version: 1\nx:\n  title: no\n",
      ["openapi", null, "1"],
    ],
    ["JSON", '{"info":{"version":"1","title":"J"},"openapi":"3.0.0"}', ["openapi", "J", "1"]],
    [
      "JSON with another info",
      '{"openapi":"3.0.0","info":{"title":"J","version":"1"},"x":{"info":{"title":"no"}}}',
      ["openapi", "J", "1"],
    ],
    ["another language", "asyncapi: 3.0.0\ninfo: {}\n", ["asyncapi", null, null]],
    ["none", "a: 1\n", [null, null, null]],
    ["what only mentions it", "text: |\n  openapi: 3.0.0\n", [null, null, null]],
    ["broken JSON", '{"openapi": "3.0.0", "info": {"title": "B", "version": "1"', ["openapi", "B", "1"]],
  ])("%s", (_what, text, [format, title, version]) => {
    expect(glanceAt(bytes(text))).toEqual({ format, title, version });
  });

  it("never throws, and is not slow, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (content) => void glanceAt(content)));
    const started = processorMs();
    for (const text of ["openapi: 3\ninfo:\n" + "  title: ".repeat(200_000), `{"info":${"{".repeat(300_000)}`])
      glanceAt(bytes(text));
    expect(processorMs() - started).toBeLessThan(2_000);
  });
});

describe("names", () => {
  it.each([
    ["a/b.yaml", "a/b.yaml"],
    ["./a//b/../c.yaml", "a/c.yaml"],
    ["../a", null],
    ["a/../../b", null],
    ["/a", null],
    ["C:/a", null],
    ["a\\b", null],
    ["a\u0000b", null],
    ["", null],
    [`${"x".repeat(501)}`, null],
  ])("%j is the file %j", (written, name) => {
    expect(relativeName(written)).toBe(name);
  });

  it.each([
    ["pets/v2/deep/down.yaml", "pets", "v2"],
    ["17.0.0.json", "top", "17.0.0"],
    ["1.3.2.Final/openapi.yaml", "top", "1.3.2.Final"],
    ["Pet Shop.yaml", "Pet Shop", null],
  ])("%s is %s %s", (file, name, version) => {
    expect(nameInPath(file, "top")).toMatchObject({ name, version });
  });

  it("make slugs that the registry takes, or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(apiSlugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(apiSlugOf(text).length).toBeLessThanOrEqual(80);
        expect(teamSlugOf(text).length).toBeLessThanOrEqual(60);
      }),
    );
    expect(apiSlugOf("new")).toBe("new-api");
  });

  it("below a shared folder lead back to the whole name", () => {
    const part = fc.stringMatching(/^[a-z]{1,4}$/);
    const names = fc.uniqueArray(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(names, (all) => {
        const root = sharedFolder(all);
        for (const name of all) expect(root === "" ? name : `${root}/${nameBelow(root, name)}`).toBe(name);
      }),
    );
    expect(isInSkippedFolder("a/.git/x.yaml")).toBe(true);
  });
});

describe("a plan of any files", () => {
  it("names each file once, and only files of the set", () => {
    const name = fc.stringMatching(/^([a-z]{1,3}\/){0,3}[a-z0-9.]{1,6}\.(yaml|json)$/);
    const content = fc.constantFrom(doc(), doc("X", "2"), "x: { $ref: './a.yaml' }\n", "asyncapi: 3.0.0\n", "");
    fc.assert(
      fc.property(fc.dictionary(name, content, { maxKeys: 12 }), (files) => {
        const plan = planOf(files);
        const entries = plan.items.map((item) => item.entry);
        expect(new Set(entries).size).toBe(entries.length);
        for (const item of plan.items) for (const one of item.files) expect(Object.keys(files)).toContain(one);
        const live = plan.items.filter((item) => !item.problem).map((item) => `${item.api.slug}@${item.version}`);
        expect(new Set(live).size).toBe(live.length);
      }),
    );
  });
});

it("steps of the lifecycle lead where they should, and never back", () => {
  for (const from of VERSION_STATES) {
    for (const to of VERSION_STATES) {
      const steps = stepsTo(from, to);
      if (steps.length > 0) expect(steps.at(-1)).toBe(to);
      for (const step of steps) expect(VERSION_STATES.indexOf(step)).toBeGreaterThan(VERSION_STATES.indexOf(from));
    }
  }
});

describe("names and texts that are meant to take for ever", () => {
  const within = (milliseconds: number, work: () => unknown) => {
    const begun = processorMs();
    work();
    expect(processorMs() - begun).toBeLessThan(milliseconds);
  };

  it.each(["_", "_a", ".a", "-a", "1_"])("a folder whose name may be a version, of many %j", (part) => {
    const folder = `1${part.repeat(150)}!`;
    within(500, () => expect(nameInPath(`pets/${folder}/openapi.yaml`, "estate").version).toBeNull());
  });

  it.each([
    ["1.2.0", "1.2.0"],
    ["v2_rc-1.x", "v2_rc-1.x"],
    ["2024-01-31", "2024-01-31"],
    ["1__a", "1__a"],
    ["1_", null],
    ["1..2", null],
  ])("while %j is read as before", (folder, version) => {
    expect(nameInPath(`pets/${folder}/openapi.yaml`, "estate").version).toBe(version);
  });

  it("a title before a very long space", () => {
    const title = `Pets${" ".repeat(60_000)}x`;
    within(500, () => expect(glanceAt(bytes(doc(title))).title).toMatch(/^Pets/));
    const inline = `openapi: 3.1.0\ninfo: {title: Pets${",".repeat(60_000)}\rx\n`;
    within(500, () => expect(glanceAt(bytes(inline)).title).toBe("Pets"));
  });

  it("types of properties and anchors of an index", () => {
    const type = `openapi${"1".repeat(5_000)}!`;
    const apis = { name: "All", apis: [{ name: "P", properties: [{ type, url: "a.yaml" }] }] };
    within(500, () => expect(readCatalogIndex("apis.json", bytes(JSON.stringify(apis)))?.apis).toEqual([]));
    const anchor = `https://a.example/${"/".repeat(200_000)}x`;
    const linkset = { linkset: [{ anchor, "service-desc": [{ href: "a.yaml" }] }] };
    within(500, () =>
      expect(readCatalogIndex("api-catalog.json", bytes(JSON.stringify(linkset)))?.apis[0]?.slug).toBe("x"),
    );
  });

  it("thousands of folders that all have the same name", () => {
    const files = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, index) => [`t${index}/shop/pets/openapi.yaml`, doc()]),
    );
    within(4_000, () => {
      const { items } = planOf(files);
      expect(new Set(items.map((item) => item.api.slug)).size).toBe(4_000);
      expect(items.filter((item) => item.problem)).toEqual([]);
    });
  });
});
