import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityKey, formatEntityRef, parseEntityRef } from "./entity-ref";
import { parseBackstageCatalog } from "./parse-backstage-catalog";

const HEAD = "apiVersion: backstage.io/v1alpha1\n";
const parse = (text: string, more: Record<string, string> = {}) =>
  parseBackstageCatalog([
    { name: "catalog-info.yaml", text },
    ...Object.entries(more).map(([name, content]) => ({ name, text: content })),
  ]);
const api = (definition: string) =>
  `${HEAD}kind: API\nmetadata: {name: orders}\nspec:\n  type: openapi\n  lifecycle: production\n  owner: sales\n  definition: ${definition}\n`;
const rules = (text: string, more?: Record<string, string>) =>
  parse(text, more).findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe("parseBackstageCatalog", () => {
  it("reads every kind of a file of many documents", () => {
    const catalog = parse(`# ours
---
${HEAD}kind: Component
metadata:
  name: checkout
  title: Checkout
  annotations: {team/id: 7, "__proto__": x}
  tags: [web]
  links: [{url: "https://wiki.example/checkout", title: Wiki}]
spec:
  type: service
  lifecycle: production
  owner: group:sales
  system: shop
  providesApis: [checkout]
  consumesApis: [orders, api:pay/payments, Orders]
  dependsOn: [resource:db, component:mailer]
---
${HEAD}kind: Group
metadata: {name: sales}
spec: {type: team, profile: {displayName: Sales, email: sales@example.test}, children: [], members: [ann]}
---
${HEAD}kind: System
metadata: {name: shop}
spec: {owner: sales, domain: retail}
---
${HEAD}kind: Domain
metadata: {name: retail}
spec: {owner: sales}
---
${HEAD}kind: User
metadata: {name: ann}
spec: {profile: {displayName: Ann}, memberOf: [sales]}
---
${HEAD}kind: Resource
metadata: {name: db}
spec: {type: database, owner: sales}
---
${HEAD}kind: Location
metadata: {name: more}
spec: {type: url, targets: ["https://example.test/catalog-info.yaml"]}
`);
    const [component] = catalog.components;
    expect(component).toMatchObject({
      ref: { kind: "component", namespace: "default", name: "checkout" },
      title: "Checkout",
      owner: { kind: "group", namespace: "default", name: "sales" },
      place: { file: "catalog-info.yaml", line: 3, column: 1 },
    });
    expect(component?.annotations.get("team/id")).toBe("7");
    expect(component?.annotations.get("__proto__")).toBe("x");
    expect(component?.consumesApis.map(entityKey)).toEqual(["api:default/orders", "api:pay/payments"]);
    expect(component?.dependsOn.map(entityKey)).toEqual(["resource:default/db", "component:default/mailer"]);
    expect(catalog.groups[0]).toMatchObject({ title: "Sales", email: "sales@example.test" });
    expect(catalog.systems[0]?.domain?.name).toBe("retail");
    expect([catalog.domains, catalog.users, catalog.resources].map((list) => list.length)).toEqual([1, 1, 1]);
    expect(catalog.locations[0]?.targets).toEqual(["https://example.test/catalog-info.yaml"]);
    expect(catalog.findings.map(({ rule }) => rule)).toEqual(["backstage-location"]);
  });

  it("takes definitions in place and from files that were handed in", () => {
    expect(parse(api("|\n    openapi: 3.1.0")).apis[0]?.definition).toEqual({
      kind: "inline",
      text: "openapi: 3.1.0\n",
    });
    const files = { "specs/orders.yaml": "openapi: 3.0.0" };
    for (const placeholder of ["$text", "$yaml", "$json", "$openapi"]) {
      expect(parse(api(`{${placeholder}: ./specs/orders.yaml}`), files).apis[0]?.definition).toEqual({
        kind: "file",
        file: "specs/orders.yaml",
        text: "openapi: 3.0.0",
      });
    }
    expect(parse(api("{openapi: 3.0.0}")).apis[0]?.definition).toEqual({
      kind: "inline",
      text: '{\n  "openapi": "3.0.0"\n}',
    });
  });

  it.each([
    ["{$text: https://example.test/a.yaml}", "backstage-definition-remote 8:16"],
    ["{$text: //example.test/a.yaml}", "backstage-definition-remote 8:16"],
    ["{$text: ../../etc/passwd}", "backstage-definition-file 8:16"],
    ["{$text: /etc/passwd}", "backstage-definition-file 8:16"],
    ["{$text: ./gone.yaml}", "backstage-definition-file 8:16"],
    ["", "backstage-definition-missing 4:1"],
    ["[1]", "backstage-field 8:3"],
  ])("says where a definition %s cannot be had", (definition, finding) => {
    expect(parse(api(definition)).apis).toHaveLength(1);
    expect(rules(api(definition))).toEqual([finding]);
  });

  it.each([
    ["broken YAML", "a: [1", ["backstage-unreadable 1:6"]],
    ["something else", "a: 1", ["backstage-not-an-entity 1:1"]],
    ["another group", "apiVersion: v1\nkind: Component\nmetadata: {name: a}", ["backstage-not-an-entity 1:1"]],
    ["an unknown kind", `${HEAD}kind: Template\nmetadata: {name: a}`, ["backstage-kind-unknown 2:1"]],
    ["no name", `${HEAD}kind: Group\nmetadata: {}`, ["backstage-name 3:1"]],
    ["a bad name", `${HEAD}kind: Group\nmetadata: {name: a b}`, ["backstage-name 3:12"]],
    ["a bad namespace", `${HEAD}kind: Group\nmetadata: {name: a, namespace: ../b}`, ["backstage-name 3:21"]],
    ["a bad owner", `${HEAD}kind: System\nmetadata: {name: a}\nspec: {owner: "a b"}`, ["backstage-reference 4:8"]],
    [
      "a list that is none",
      `${HEAD}kind: Component\nmetadata: {name: a}\nspec: {consumesApis: b}`,
      ["backstage-field 4:8"],
    ],
    ["a text that is none", `${HEAD}kind: System\nmetadata: {name: a}\nspec: {owner: [b]}`, ["backstage-field 4:8"]],
    [
      "a name twice",
      `${HEAD}kind: Group\nmetadata: {name: a}\n---\n${HEAD}kind: group\nmetadata: {name: A}`,
      ["backstage-duplicate 7:12"],
    ],
    ["a key twice", `${HEAD}kind: Group\nmetadata: {name: a}\nmetadata: {name: b}`, ["backstage-field 4:1"]],
  ])("finds %s, with its place", (_, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  it("goes on after a file that cannot be read, and looks at other YAML only where none is a catalogue", () => {
    const files = [
      { name: "a/catalog-info.yaml", text: "a: [" },
      { name: "./b/catalog-info.yml", text: `${HEAD}kind: Group\nmetadata: {name: b}` },
      { name: "other.yaml", text: `${HEAD}kind: Group\nmetadata: {name: c}` },
    ];
    expect(parseBackstageCatalog(files).groups.map(({ ref }) => ref.name)).toEqual(["b"]);
    expect(parseBackstageCatalog(files.slice(2)).groups.map(({ ref }) => ref.name)).toEqual(["c"]);
    expect(parseBackstageCatalog([{ name: "openapi.yaml", text: "openapi: 3.0.0" }]).findings).toEqual([]);
  });

  it("refuses alias bombs and nesting without end", () => {
    const bomb = [
      "a0: &a0 [x]",
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
    ];
    expect(rules(bomb.join("\n"))[0]).toMatch(/^backstage-unreadable/);
    expect(rules(`a: ${"[".repeat(5_000)}`)[0]).toMatch(/^backstage-unreadable/);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(() => parse(text)).not.toThrow();
        expect(() => parse(api(JSON.stringify(text)))).not.toThrow();
      }),
    );
  });
});

describe("entity references", () => {
  it.each([
    ["orders", "api:default/orders"],
    ["pay/orders", "api:pay/orders"],
    ["Component:orders", "component:default/orders"],
    ["Component:Pay/Orders", "component:pay/orders"],
  ])("%s is %s", (text, key) => {
    const ref = parseEntityRef(text, { kind: "api" });
    expect(ref && entityKey(ref)).toBe(key);
  });

  it.each(["", ":", "a:", "/a", "a/", "a b", "a:b:c", "a/b/c", "é", "-a", "a".repeat(301)])("%j is none", (text) => {
    expect(parseEntityRef(text, { kind: "api" })).toBeUndefined();
  });

  it("are read as they are written", () => {
    const part = fc.stringMatching(/^[a-z0-9]([-_.a-z0-9]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.record({ kind: part, namespace: part, name: part }), part, (ref, kind) => {
        expect(parseEntityRef(formatEntityRef(ref, { kind }), { kind })).toEqual(ref);
      }),
    );
  });
});
