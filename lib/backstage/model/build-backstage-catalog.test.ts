import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBackstageCatalog, entityName, lifecycleOf, type WrittenCatalog } from "./build-backstage-catalog";
import { entityKey, isEntityName } from "./entity-ref";
import type { EntityRef } from "@/lib/backstage/model";
import { parseBackstageCatalog } from "./parse-backstage-catalog";

const name = fc.stringMatching(/^[a-z0-9]([-_.a-z0-9]{0,8}[a-z0-9])?$/);
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .filter((text) => !text.includes("\r") && text.trim() !== "" && isStable(text));
const ref = (kind: string): fc.Arbitrary<EntityRef> =>
  fc.record({ kind: fc.constant(kind), namespace: fc.constantFrom("default", "pay"), name });
const refs = (kind: string) => fc.uniqueArray(ref(kind), { maxLength: 3, selector: entityKey });

/** YAML cannot hold some characters as they are; what people type is what counts here. */
function isStable(text: string): boolean {
  return !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/.test(text);
}

const base = (kind: string) => ({
  ref: ref(kind),
  title: words,
  description: words,
  tags: fc.array(name, { maxLength: 3 }),
  links: fc.array(fc.record({ url: fc.webUrl(), title: words }), { maxLength: 2 }),
  annotations: fc
    .uniqueArray(fc.tuple(fc.constantFrom("a/b", "__proto__", "concordat.dev/api", "constructor"), words), {
      selector: ([key]) => key,
      maxLength: 4,
    })
    .map((entries) => new Map(entries)),
});
const distinct = <E extends { ref: EntityRef }>(one: fc.Arbitrary<E>) =>
  fc.uniqueArray(one, { maxLength: 4, selector: (entity) => entityKey(entity.ref) });

const catalogs: fc.Arbitrary<WrittenCatalog> = fc.record({
  groups: distinct(
    fc.record({ ...base("group"), type: name, email: fc.emailAddress(), members: refs("user"), parent: ref("group") }),
  ),
  apis: distinct(
    fc.record({
      ...base("api"),
      type: name,
      lifecycle: name,
      owner: ref("group"),
      system: ref("system"),
      definition: fc.oneof(
        fc.record({ kind: fc.constant("inline" as const), text: words }),
        fc.constant({ kind: "file" as const, file: "./apis/a.yaml" }),
      ),
    }),
  ),
  components: distinct(
    fc.record({
      ...base("component"),
      type: name,
      lifecycle: name,
      owner: ref("group"),
      system: ref("system"),
      subcomponentOf: ref("component"),
      providesApis: refs("api"),
      consumesApis: refs("api"),
      dependsOn: refs("resource"),
    }),
  ),
});

const bare = <E extends { ref: EntityRef }>(entities: readonly E[]) =>
  [...entities]
    .sort((a, b) => (entityKey(a.ref) < entityKey(b.ref) ? -1 : 1))
    .map((entity) => ({ ...entity, place: undefined }));

describe("buildBackstageCatalog", () => {
  it("is read again as it was", () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const text = buildBackstageCatalog(catalog);
        const read = parseBackstageCatalog([
          { name: "catalog-info.yaml", text },
          { name: "apis/a.yaml", text: "openapi: 3.1.0" },
        ]);
        expect(read.findings).toEqual([]);
        expect(bare(read.groups)).toEqual(bare(catalog.groups));
        expect(bare(read.components)).toEqual(bare(catalog.components));
        const apis = catalog.apis.map((api) => ({
          ...api,
          definition:
            api.definition.kind === "file"
              ? { kind: "file", file: "apis/a.yaml", text: "openapi: 3.1.0" }
              : api.definition,
        }));
        expect(bare(read.apis)).toEqual(bare(apis));
        const shuffled = {
          ...catalog,
          apis: [...catalog.apis].reverse(),
          components: [...catalog.components].reverse(),
        };
        expect(buildBackstageCatalog(shuffled)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it("has long definitions in it, whatever is in them", () => {
    const line = `  description: "Zürich – \u{1f600} \\u0085 \u007f\u2028: #'x"\n`;
    const text = `openapi: 3.1.0\n${line.repeat(100_000)}`;
    const ref = { kind: "api", namespace: "default", name: "long" };
    const bare = { title: "Long", description: "", tags: [], links: [], annotations: new Map<string, string>() };
    const api = {
      ...bare,
      ref,
      type: "openapi",
      lifecycle: "production",
      definition: { kind: "inline" as const, text },
    };
    const written = buildBackstageCatalog({ groups: [], apis: [api], components: [] });
    const read = parseBackstageCatalog([{ name: "catalog-info.yaml", text: written }]);
    expect(read.apis[0]?.definition).toMatchObject({ kind: "inline", text });
  });

  it("makes names that Backstage takes, each its own", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,20}$/).filter((slug) => slug.length <= 80),
        (slug) => {
          expect(isEntityName(entityName(slug))).toBe(true);
          if (slug.length <= 63) expect(entityName(slug)).toBe(slug);
        },
      ),
    );
    const long = "a".repeat(70);
    expect(entityName(`${long}-x`)).not.toBe(entityName(`${long}-y`));
  });

  it.each([
    ["draft", "experimental"],
    ["in_review", "experimental"],
    [null, "experimental"],
    ["active", "production"],
    ["deprecated", "deprecated"],
    ["sunset", "deprecated"],
    ["retired", "deprecated"],
  ])("a version that is %s is %s", (state, lifecycle) => {
    expect(lifecycleOf(state)).toBe(lifecycle);
  });
});
