import { describe, expect, it } from "vitest";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { headVersions } from "@/lib/versions/policy";
import { apisOfFamily, estateTeams, familiesOf, WHOLE_APIS } from "./estate";
import { sourceOf } from "./examine-family";
import { familyOf } from "./family";
import { renderDefinition } from "./render-definition";
import { vastDefinition } from "./vast-definition";

const NOW = new Date("2026-06-01T12:00:00Z");

describe("the wide catalogue", () => {
  it("has ten thousand APIs with fifty thousand versions, each with an id and a slug of its own", () => {
    const teams = new Set(estateTeams().map(({ slug }) => slug));
    const ids = new Set<string>();
    const slugs = new Set<string>();
    let versions = 0;
    for (const family of familiesOf(1)) {
      for (const api of apisOfFamily(family, NOW)) {
        slugs.add(api.slug);
        ids.add(api.id);
        expect(teams.has(api.team), api.team).toBe(true);
        for (const version of api.versions) ids.add(version.id);
        versions += api.versions.length;
      }
    }
    expect(slugs.size).toBe(WHOLE_APIS);
    expect(versions).toBeGreaterThanOrEqual(50_000);
    expect(ids.size).toBe(WHOLE_APIS + versions);
  });

  it("is the same every time, and a smaller one is a part of it", () => {
    expect(familyOf(7)).toEqual(familyOf(7));
    expect([...familiesOf(0.004)]).toEqual([...familiesOf(0.01)].slice(0, 10));
  });

  it("has its versions in the order of their publication, and at most one that is active", () => {
    for (const family of familiesOf(0.05)) {
      for (const { versions } of apisOfFamily(family, NOW)) {
        expect(headVersions(versions).newest).toBe(versions.at(-1));
        expect(versions.map(({ publishedAt }) => publishedAt)).toEqual(
          versions.map(({ publishedAt }) => publishedAt).toSorted((a, b) => a.getTime() - b.getTime()),
        );
        expect(versions.filter(({ state }) => state === "active").length).toBeLessThanOrEqual(1);
        expect(versions.slice(0, -1).map(({ state }) => state)).not.toContain("draft");
      }
    }
  });

  it("has sound definitions that go on from one revision to the next", () => {
    for (const index of [0, 3, 40, 411, 1_200, 2_499]) {
      const family = familyOf(index);
      const texts = family.labels.map((_, revision) => renderDefinition(family, revision));
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) {
        const parsed = parseSpec(sourceOf(text));
        expect(parsed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(indexSpec(parsed).fields.length).toBeGreaterThan(5);
      }
    }
  });

  it("can have a definition of any number of operations", () => {
    expect(parseSpec(sourceOf(vastDefinition(1_001))).model.operations.size).toBe(1_001);
  });
});
