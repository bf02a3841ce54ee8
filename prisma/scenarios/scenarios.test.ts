import { describe, expect, it } from "vitest";
import { daysUntil, noticeStage } from "@/lib/lifecycle/notice";
import { parseVersionLabel } from "@/lib/lifecycle/version-order";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";
import { readSpectralRuleset } from "@/lib/lint/spectral/read-spectral-ruleset";
import { clauseInput } from "@/lib/slos/schema/clause";
import { sloInput } from "@/lib/slos/schema/objective";
import { shippedText } from "@/lib/rulesets/schema/present-shipped";
import { canonicalViewQuery } from "@/lib/views/model";
import { demo } from "./demo/plan";
import { rehearse } from "./rehearse";
import { rehearsedStanding } from "./rehearse-reviewers";
import { compareInstants, instantOf } from "./scenario";
import { lifecyclePolicyOf, policyForEveryone } from "./scenario-policy";
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
      if (event.do !== "publish" && event.do !== "revise") continue;
      const bytes = `${event.api} ${JSON.stringify(event.files())}`;
      expect(JSON.stringify(event.files())).toBe(bytes.slice(event.api.length + 1));
      expect(seen.get(bytes), `${event.api}@${event.version}`).toBeUndefined();
      seen.set(bytes, event.version);
    }
    expect(seen.size).toBe(versions.reduce((count, { revisions }) => count + revisions, 0));
  });

  it("names versions as the documents do, with labels that are accepted", () => {
    for (const { version, parsed } of versions) {
      // Not every language has a version of its own in the document.
      if (parsed.model.format === "openapi") expect(parsed.model.info.version).toBe(version);
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

  it("answers for consumers that are there to what goes away by then", () => {
    for (const { at, by, consumer, api, version } of scenario.answers ?? []) {
      expect(scenario.people.map(({ email }) => email)).toContain(by);
      expect((scenario.consumers ?? []).map(({ slug }) => slug)).toContain(consumer);
      const gone = scenario.events.find(
        (event) =>
          event.do === "transition" && event.to === "deprecated" && event.api === api && event.version === version,
      );
      expect(gone && compareInstants(gone.at, at), `${consumer} on ${api}@${version}`).toBeLessThan(0);
    }
  });

  it("gives habits to people that are there, about APIs and teams that are there", () => {
    const { habits = [], people, apis, teams } = scenario;
    const known = {
      api: apis.map(({ slug }) => slug),
      team: teams.map(({ slug }) => slug),
      tag: apis.flatMap(({ tags }) => tags),
    };
    for (const { by, api, slos = [], clauses = [] } of scenario.promises ?? []) {
      expect(people.map(({ email }) => email)).toContain(by);
      expect(known.api).toContain(api);
      for (const slo of slos) expect(sloInput.safeParse(slo).success, slo.name).toBe(true);
      for (const clause of clauses) expect(clauseInput.safeParse(clause).success, clause.name).toBe(true);
    }
    for (const { by, favourites = [], subscriptions = [], views = [] } of habits) {
      expect(people.map(({ email }) => email)).toContain(by);
      for (const api of favourites) expect(known.api).toContain(api);
      for (const { subject, value } of subscriptions) expect(known[subject]).toContain(value);
      for (const { query } of views) expect(canonicalViewQuery(query)).not.toBe("");
    }
  });
});

const LATE_RULES = (demo.rules ?? []).flatMap((rule) => (rule.set === "reviewers" ? [rule.reviewers] : []));
const POLICY = lifecyclePolicyOf(policyForEveryone(demo), LATE_RULES.at(-1));

describe("the demonstration organisation", () => {
  const { versions } = rehearse(demo, NOW);
  const newest = new Map(versions.map((version) => [version.api, version]));

  it("has 29 APIs of six teams with two to six versions each", () => {
    expect(demo.teams).toHaveLength(6);
    expect(newest.size).toBe(29);
    for (const slug of newest.keys()) {
      const count = versions.filter(({ api }) => api === slug).length;
      expect(count, slug).toBeGreaterThanOrEqual(2);
      expect(count, slug).toBeLessThanOrEqual(6);
    }
  });

  it("speaks all four dialects", () => {
    const openapi = versions.filter(({ parsed }) => parsed.model.format === "openapi");
    expect([...new Set(openapi.map(({ parsed }) => parsed.model.dialect))].sort()).toEqual([
      "2.0",
      "3.0",
      "3.1",
      "3.2",
    ]);
  });

  it("has one payment API over its eras, each operation of which became one of the next", () => {
    const core = versions.filter(({ api }) => api === "payment-core");
    expect(core.map(({ parsed }) => parsed.model.format)).toEqual(["wsdl", "openapi", "protobuf", "openapi", "wit"]);
    const became = core.map(({ changes }) => changes?.filter(({ id }) => id === "operation-became").length ?? null);
    expect(became).toEqual([null, 4, 5, 5, 5]);
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
    const forChanges = waived.filter(({ waivers }) => waivers.some(({ gate }) => gate === "compatibility"));
    expect(forChanges.map(({ api }) => api).sort()).toEqual(["inventory", "kyc", "pricing"]);
    for (const { breaking } of forChanges) expect(breaking).not.toHaveLength(0);
    const stopped = waiting.find(({ api }) => api === "loans");
    expect(stopped?.breaking).not.toHaveLength(0);
  });

  const reviewOf = (api: string) => {
    const found = versions.find((version) => version.api === api && version.state === "in_review");
    if (!found) throw new Error(`${api} has no version in review`);
    return { ...found, standing: rehearsedStanding(demo, found, POLICY, { daysAgo: 0, hour: 8 }) };
  };

  it("asks several teams, each with its reason", () => {
    const { required } = reviewOf("feature-flags").standing;
    expect(new Set(required.map(({ because }) => because.code))).toEqual(
      new Set(["owner", "calls_break", "security_changed"]),
    );
    expect(reviewOf("loans").standing.required.map(({ because }) => because.code)).toContain("operations_added");
  });

  it("has an approval that no longer covers, and one that held when other words were pushed", () => {
    const payouts = reviewOf("payouts");
    expect(payouts.revisions).toBe(3);
    expect(payouts.standing.words.map(({ status, newItems }) => [status, newItems?.length])).toEqual([
      ["not_covering", 1],
    ]);
    const disputes = reviewOf("disputes");
    expect(disputes.revisions).toBe(2);
    expect(disputes.standing.words.map(({ status }) => status)).toEqual(["counts"]);
    expect(disputes.standing.required.map(({ satisfied }) => satisfied)).toEqual([true, false]);
  });

  it("has a review that waits for the button, one that was withdrawn, and a waiver that is asked for", () => {
    expect(reviewOf("shipping").review).toBe("approved");
    expect(reviewOf("notifications").review).toBe("withdrawn");
    expect(reviewOf("loans").requestedWaivers).toBe(1);
  });

  it("has waivers of every age: live, ending within two weeks, and over", () => {
    const days = versions.flatMap(({ waivers }) => waivers.map(({ expiresOn }) => daysUntil(new Date(expiresOn), NOW)));
    expect(days.some((left) => left > 14)).toBe(true);
    expect(days.some((left) => left >= 0 && left <= 14)).toBe(true);
    expect(days.some((left) => left < 0)).toBe(true);
  });

  it("has rulesets that can be read", () => {
    for (const rule of demo.rules ?? []) {
      if (rule.set !== "ruleset" && rule.set !== "ruleset-version") continue;
      const read = readSpectralRuleset(rule.text, shippedText);
      expect(read.ok ? [] : read.problems).toEqual([]);
    }
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
