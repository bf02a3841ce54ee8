import { describe, expect, it } from "vitest";
import { noticeStage } from "@/lib/lifecycle/notice";
import { parseVersionLabel } from "@/lib/lifecycle/version-order";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";
import { canonicalViewQuery } from "@/lib/views/model";
import { demo } from "./demo/plan";
import { rehearse } from "./rehearse";
import { compareInstants, instantOf } from "./scenario";
import { SCENARIOS } from "./scenarios";

const NOW = new Date("2026-11-21T09:30:00Z");

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))("scenario %s", (_, scenario) => {
  const { versions, refusals } = rehearse(scenario, NOW);

  it("is refused nowhere", () => expect(refusals).toEqual([]));

  it("is in chronological order and ends before it is loaded", () => {
    const { events } = scenario;
    const late = events.filter(({ at }, index) => index > 0 && compareInstants(events[index - 1]?.at ?? at, at) > 0);
    expect(late).toEqual([]);
    expect(events.filter(({ at }) => instantOf(at, NOW) >= NOW)).toEqual([]);
  });

  it("gives every version of an API other bytes, and the same bytes each time", () => {
    const seen = new Map<string, string>();
    for (const event of scenario.events) {
      if (event.do !== "publish") continue;
      const bytes = `${event.api} ${JSON.stringify(event.files())}`;
      expect(JSON.stringify(event.files())).toBe(bytes.slice(event.api.length + 1));
      expect(seen.get(bytes), `${event.api}@${event.version}`).toBeUndefined();
      seen.set(bytes, event.version);
    }
    expect(seen.size).toBe(versions.length);
  });

  it("names versions as the documents do, with labels that are accepted", () => {
    for (const { version, parsed } of versions) {
      expect(parsed.model.info.version).toBe(version);
      expect(parseVersionLabel(version).ok).toBe(true);
    }
  });

  it("publishes every API that it describes, by people and teams that are there", () => {
    expect([...new Set(versions.map(({ api }) => api))].sort()).toEqual(scenario.apis.map(({ slug }) => slug).sort());
    const teams = scenario.teams.map(({ slug }) => slug);
    for (const { team } of [...scenario.apis, ...scenario.people.flatMap(({ memberships }) => memberships)]) {
      expect(teams).toContain(team);
    }
  });

  it("gives habits to people that are there, about APIs and teams that are there", () => {
    const { habits = [], people, apis, teams } = scenario;
    const known = {
      api: apis.map(({ slug }) => slug),
      team: teams.map(({ slug }) => slug),
      tag: apis.flatMap(({ tags }) => tags),
    };
    for (const { by, favourites = [], subscriptions = [], views = [] } of habits) {
      expect(people.map(({ email }) => email)).toContain(by);
      for (const api of favourites) expect(known.api).toContain(api);
      for (const { subject, value } of subscriptions) expect(known[subject]).toContain(value);
      for (const { query } of views) expect(canonicalViewQuery(query)).not.toBe("");
    }
  });
});

describe("the demonstration organisation", () => {
  const { versions } = rehearse(demo, NOW);
  const newest = new Map(versions.map((version) => [version.api, version]));

  it("has 28 APIs of six teams with two to six versions each", () => {
    expect(demo.teams).toHaveLength(6);
    expect(newest.size).toBe(28);
    for (const slug of newest.keys()) {
      const count = versions.filter(({ api }) => api === slug).length;
      expect(count, slug).toBeGreaterThanOrEqual(2);
      expect(count, slug).toBeLessThanOrEqual(6);
    }
  });

  it("speaks all four dialects", () => {
    expect([...new Set(versions.map(({ parsed }) => parsed.model.dialect))].sort()).toEqual([
      "2.0",
      "3.0",
      "3.1",
      "3.2",
    ]);
  });

  it.each(["core-banking", "marketplace-backoffice"])("has 500 operations and more in every version of %s", (slug) => {
    const counts = versions.filter(({ api }) => api === slug).map(({ parsed }) => parsed.model.operations.size);
    expect(counts).toHaveLength(3);
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(500);
  });

  it("has one definition with validity errors, a draft that cannot go on", () => {
    const invalid = versions.filter(({ parsed }) => parsed.findings.some(({ severity }) => severity === "error"));
    expect(invalid.map(({ api, version, state }) => [api, version, state])).toEqual([["returns", "1.2.0", "draft"]]);
  });

  it("has reviews in every state", () => {
    const waiting = versions.filter(({ state }) => state === "in_review");
    const said = (word: string) => waiting.filter(({ words }) => [...words.values()].some((one) => one === word));
    expect(waiting.filter(({ words }) => words.size === 0).length).toBeGreaterThanOrEqual(3);
    expect(said("request_changes").length).toBeGreaterThanOrEqual(2);
    const waived = versions.filter(({ waivers, state }) => waivers.length > 0 && state !== "in_review");
    expect(waived.map(({ api }) => api).sort()).toEqual(["inventory", "kyc", "pricing"]);
    for (const { breaking } of waived) expect(breaking).not.toHaveLength(0);
    const stopped = waiting.find(({ api }) => api === "loans");
    expect(stopped?.breaking).not.toHaveLength(0);
  });

  it("has deprecations at every stage", () => {
    const stages = versions
      .filter(({ state }) => state === "deprecated")
      .flatMap(({ sunsetAt }) => (sunsetAt ? [noticeStage(sunsetAt, NOW)] : []));
    for (const stage of ["announced", "within_90_days", "within_30_days", "overdue"]) expect(stages).toContain(stage);
    for (const state of ["sunset", "retired"]) expect(versions.map((version) => version.state)).toContain(state);
    expect(versions.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
  });

  it("ends where nothing has changed with nothing breaking: a rewrite and an upgrade", () => {
    const quiet = versions.filter(({ api, version }) => api === "customers" && version.startsWith("3.5."));
    expect(quiet.map(({ breaking }) => breaking)).toEqual([[], [], []]);
  });

  it("sees changes otherwise than their rules do, by the word of an administrator, and moves no gate by it", () => {
    const { severities = {}, by } = demo.severities ?? {};
    expect(demo.people.find(({ email }) => email === by)?.role).toBe("administrator");
    const ofRules = new Map(ruleCatalogue().map(({ id, severity }) => [id, severity]));
    expect(Object.keys(severities)).not.toHaveLength(0);
    for (const [id, severity] of Object.entries(severities)) {
      expect(["dangerous", "non-breaking"], id).toContain(ofRules.get(id));
      expect(severity, id).not.toBe(ofRules.get(id));
    }
  });

  it("resolves a definition of several files", () => {
    expect(newest.get("products")?.parsed.fileNames().length).toBe(5);
  });
});
