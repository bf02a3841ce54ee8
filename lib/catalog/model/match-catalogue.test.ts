import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApiFilterInput, apiFilter } from "@/lib/catalog/schema";
import { API_SORTS } from "./api-sorts";
import { FACETS, type FacetName } from "./facets";
import { type Catalogue, catalogueOf, withRows } from "./catalogue";
import { catalogueEntries } from "./catalogue-page";
import type { CatalogueRow } from "./catalogue-row";
import { nameKeyOf } from "./catalogue-entry";
import { matchCatalogue } from "./match-catalogue";

const NOW = new Date("2026-06-01T12:00:00Z");

const row: fc.Arbitrary<CatalogueRow> = fc.record({
  id: fc.uuid(),
  slug: fc.constant("api"),
  name: fc.oneof(fc.constantFrom("Payments", "payments", "Ärzte", "支付", "a-b", "a b"), fc.string({ maxLength: 8 })),
  teamSlug: fc.constantFrom("pay", "ship", "core"),
  teamName: fc.constant("Team"),
  domain: fc.constantFrom(null, "banking", "shop"),
  tags: fc.uniqueArray(fc.constantFrom("pci", "core", "beta"), { maxLength: 3 }),
  format: fc.constantFrom(null, "openapi", "graphql"),
  state: fc.constantFrom("unpublished", "draft", "active", "deprecated"),
  updatedMs: fc.integer({ min: 0, max: 4 }),
  sunsetMs: fc.constantFrom(null, NOW.getTime() - 1, NOW.getTime() + 89 * 86_400_000, NOW.getTime() + 91 * 86_400_000),
  sunsetVersion: fc.constant(null),
  openReviews: fc.integer({ min: 0, max: 2 }),
  versionCount: fc.constant(1),
  level: fc.constantFrom(null, 0, 1, 3),
  operations: fc.integer({ min: 0, max: 3 }),
  searchText: fc.constantFrom("payments pay", "orders", "支 付"),
});
const rows = fc.uniqueArray(row, { maxLength: 25, selector: ({ id }) => id });
const choice = <T>(...values: T[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const filter: fc.Arbitrary<ApiFilterInput> = fc.record({
  team: choice("pay", "ship", "nobody"),
  domain: choice("banking", "shop"),
  tag: choice("pci", "core"),
  format: choice("openapi"),
  level: choice("L0" as const, "L3" as const, "L5" as const),
  state: choice("active" as const, "unpublished" as const),
  q: fc.constantFrom(undefined, "pay", "ARZ", "支付", "-"),
  openReview: fc.constantFrom(undefined, "true" as const, "false" as const),
  sunsetWithinDays: fc.constantFrom(undefined, 0, 90),
  sort: fc.constantFrom(...API_SORTS),
  limit: fc.integer({ min: 1, max: 6 }),
});

const withoutChoice = (given: ApiFilterInput, facet: FacetName) => apiFilter.parse({ ...given, [facet]: undefined });
const idsOf = (catalogue: Catalogue, given: ApiFilterInput) =>
  matchCatalogue(catalogue, apiFilter.parse(given), NOW).entries.map(({ id }) => id);

describe("matchCatalogue", () => {
  it("counts for each facet what would fit with another choice of it", () => {
    fc.assert(
      fc.property(rows, filter, (given, wanted) => {
        const catalogue = catalogueOf(given);
        const { facets } = matchCatalogue(catalogue, apiFilter.parse(wanted), NOW);
        for (const facet of FACETS) {
          const { entries } = matchCatalogue(catalogue, withoutChoice(wanted, facet), NOW);
          const expected = new Map<string, number>();
          for (const entry of entries) {
            const { teamSlug: team, domain, format, state, tags } = entry;
            const level = entry.level === null ? null : `L${entry.level}`;
            for (const value of facet === "tag" ? tags : [{ team, domain, format, state, level }[facet]])
              if (value !== null) expected.set(value, (expected.get(value) ?? 0) + 1);
          }
          expect(new Map(facets[facet].map(({ value, count }) => [value, count]))).toEqual(expected);
          expect(facets[facet].map(({ count }) => count)).toEqual([...expected.values()].sort((a, b) => b - a));
        }
      }),
    );
  });

  it("counts what calls for attention as the filter for it would", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(undefined, ["pay"]), (given, team) => {
        const catalogue = catalogueOf(given);
        const { attention } = matchCatalogue(catalogue, apiFilter.parse({ team }), NOW);
        expect(attention.sunsetSoon).toBe(idsOf(catalogue, { team, sunsetWithinDays: 90 }).length);
        expect(attention.openReview).toBe(idsOf(catalogue, { team, openReview: "true" }).length);
      }),
    );
  });

  it("sorts by calls, those of which nothing was recorded before those that nobody called", () => {
    const [sample] = fc.sample(row, 1);
    if (!sample) throw new Error("no sample");
    const ids = ["none", "idle", "busy", "some"];
    const catalogue = catalogueOf(ids.map((id) => ({ ...sample, id })));
    const calls = new Map(Object.entries({ idle: 0, busy: 900, some: 7 }));
    const sorted = (sort: "calls" | "-calls") =>
      matchCatalogue(catalogue, apiFilter.parse({ sort }), NOW, undefined, calls).entries.map(({ id }) => id);
    expect(sorted("calls")).toEqual(["none", "idle", "some", "busy"]);
    expect(sorted("-calls")).toEqual(["busy", "some", "idle", "none"]);
  });

  it("shows fifty values of a facet, and those that are chosen", () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ teamSlug: `team-${String(n).padStart(2, "0")}` }));
    const [sample] = fc.sample(row, 1);
    if (!sample) throw new Error("no sample");
    const given = many.map((one, n) => ({
      ...sample,
      ...one,
      id: fc.sample(fc.uuid(), { numRuns: 1, seed: n })[0] ?? "",
    }));
    const { facets } = matchCatalogue(catalogueOf(given), apiFilter.parse({ team: "team-58" }), NOW);
    expect(facets.team).toHaveLength(51);
    expect(facets.team.at(-1)?.value).toBe("team-58");
  });
});

describe("withRows", () => {
  it("is the catalogue of the rows as they are after a change", () => {
    fc.assert(
      fc.property(rows, rows, fc.subarray([0, 1, 2, 3, 4, 5]), filter, (before, added, gone, wanted) => {
        const removed = gone.flatMap((place) => before[place]?.id ?? []);
        const changed = before.slice(0, 2).filter(({ id }) => !removed.includes(id));
        const renamed = changed.map((one) => ({ ...one, name: `${one.name}x`, updatedMs: 9 }));
        const fresh = added.filter(({ id }) => !before.some((one) => one.id === id));
        const ids = new Set([...removed, ...[...renamed, ...fresh].map(({ id }) => id)]);
        const after = [...before.filter(({ id }) => !ids.has(id)), ...renamed, ...fresh];
        const changedCatalogue = withRows(catalogueOf(before), ids, [...fresh, ...renamed]);
        expect(idsOf(changedCatalogue, wanted)).toEqual(idsOf(catalogueOf(after), wanted));
      }),
    );
  });
});

describe("catalogueEntries", () => {
  it("gives every entry once over all pages, also where the one of the cursor is gone", () => {
    fc.assert(
      fc.property(rows, filter, fc.boolean(), (given, wanted, isGone) => {
        const parsed = apiFilter.parse(wanted);
        const calls = new Map(given.slice(0, 12).map(({ id }, place) => [id, place % 4]));
        const all = matchCatalogue(catalogueOf(given), parsed, NOW, undefined, calls).entries;
        const seen: string[] = [];
        let left = all;
        let cursor: string | undefined;
        do {
          const page = catalogueEntries(left, { ...parsed, cursor }, calls);
          seen.push(...page.shown.map(({ id }) => id));
          if (isGone) left = left.filter(({ id }) => id !== page.shown.at(-1)?.id);
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        expect(seen).toEqual(all.map(({ id }) => id));
      }),
    );
  });

  it.each(["支付".repeat(60), "😀".repeat(60), "각".repeat(120), "x".repeat(120)])(
    "keeps the cursor of a long name within what an address takes: %s",
    (name) => {
      const given = fc
        .sample(row, 3)
        .map((one, n) => ({ ...one, name, id: `0198a1c0-0000-7000-8000-00000000000${n}` }));
      const wanted = apiFilter.parse({ limit: 1 });
      const { entries } = matchCatalogue(catalogueOf(given), wanted, NOW);
      const { nextCursor, shown } = catalogueEntries(entries, wanted);
      const next = apiFilter.parse({ limit: 1, cursor: nextCursor ?? "" });
      expect(catalogueEntries(entries, next).shown[0]).toBe(entries[1]);
      expect(shown[0]).toBe(entries[0]);
    },
  );
});

describe("nameKeyOf", () => {
  it.each([
    ["Ärzte", "arzte"],
    ["ＰＡＹ", "pay"],
    ["支付", "支付"],
  ])("puts %j at %j", (name, key) => expect(nameKeyOf(name)).toBe(key));

  it("is well formed, whatever the name", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 130 }), (name) => nameKeyOf(name).isWellFormed()));
  });
});
