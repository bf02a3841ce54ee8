import { describe, expect, it } from "vitest";
import type { ConsumerStanding } from "@/lib/consumers/model/standing";
import { boardCard, type CardFacts } from "./board-card";
import { boardStage } from "./board-stage";
import { calendarEntries } from "./calendar-entries";
import { type ActionFacts, nextAction } from "./next-action";

const NOW = new Date("2027-01-10T12:00:00Z");
const at = (day: string) => new Date(`${day}T00:00:00Z`);

describe("boardStage", () => {
  it.each([
    ["active", true, "2027-03-01", "2028-01-01", "planned"],
    ["deprecated", true, "2027-03-01", "2028-01-01", "announced"],
    ["active", false, "2027-03-01", "2028-01-01", "planned"],
    ["active", false, "2026-03-01", "2028-01-01", "announced"],
    ["deprecated", true, "2026-03-01", "2027-04-01", "within_90_days"],
    ["deprecated", true, "2026-03-01", "2027-02-09", "within_30_days"],
    ["deprecated", true, "2026-03-01", "2027-01-10", "overdue"],
    ["active", false, null, null, "announced"],
    ["sunset", true, "2026-03-01", "2027-01-01", "sunset"],
    ["retired", true, "2026-03-01", "2027-01-01", "retired"],
  ] as const)("%s, whole %s, deprecated %s, sunset %s: %s", (versionState, isVersion, since, until, stage) => {
    const thing = { versionState, isVersion, deprecatedAt: since && at(since), sunsetAt: until && at(until) };
    expect(boardStage(thing, NOW)).toBe(stage);
  });
});

const facts: ActionFacts = {
  stage: "announced",
  isVersion: true,
  isDeclared: true,
  sunsetAt: at("2028-01-01"),
  replacement: "payments@2.0.0",
  isHeld: false,
  verdict: "no",
  calls: 0,
  silent: 0,
  underway: 0,
  wire: { confirmed: 3, contradicted: 0, notSeen: 0 },
};

describe("nextAction", () => {
  it.each<[Partial<ActionFacts>, string, number]>([
    [{}, "wait", 0],
    [{ isHeld: true, silent: 3 }, "see_what_holds", 0],
    [{ stage: "sunset", verdict: "yes" }, "retire", 0],
    [{ stage: "sunset" }, "see_what_holds", 0],
    [{ stage: "overdue", verdict: "yes" }, "sunset", 0],
    [{ wire: { confirmed: 1, contradicted: 2, notSeen: 0 }, silent: 1 }, "correct_fields", 2],
    [{ silent: 2, underway: 1 }, "ask_silent", 2],
    [{ underway: 1, calls: null }, "help_migrating", 1],
    [{ calls: null }, "send_telemetry", 0],
    [{ wire: { confirmed: 0, contradicted: 0, notSeen: 3 } }, "serve_fields", 3],
    [{ sunsetAt: null }, "set_date", 0],
    [{ replacement: null }, "name_replacement", 0],
    [{ stage: "retired", silent: 5 }, "none", 0],
  ])("of %j is %s", (over, action, count) => {
    expect(nextAction({ ...facts, ...over })).toEqual({ action, count });
  });
});

const standing = (name: string, how: ConsumerStanding["standing"]): ConsumerStanding => ({
  consumer: { id: name, slug: name, name, team: null, contact: null },
  ...{ recordId: null, versionId: "v1", subject: { kind: "version", place: null } },
  ...{ known: "declared", calls: 0, lastAt: null, standing: how, by: null, at: null, note: null, plannedOn: null },
  ...{ onBehalf: false, stillCalling: false },
});

const gathered = (over: Partial<CardFacts> = {}, record: Partial<CardFacts["record"]> = {}): CardFacts => ({
  record: {
    ...{ id: "r1", apiId: "a1", api: "payments", apiName: "Payments", team: { slug: "core", name: "Core" } },
    ...{ versionId: "v1", version: "1.0.0", versionState: "deprecated", subject: { kind: "version", place: null } },
    ...{ origin: "declared", deprecatedAt: at("2026-06-01"), sunsetAt: at("2027-02-01"), zone: null },
    ...{ replacement: null, migrationGuide: null, reason: null, since: null, because: null, source: null },
    ...{ contradictions: [], brownouts: [], moved: [], by: null, recordedAt: null, removedIn: null, revision: 1 },
    ...record,
  },
  version: { state: "deprecated", apiName: "Payments", domain: null, team: { slug: "core", name: "Core" } },
  calls: null,
  standings: [],
  wire: [],
  verdict: null,
  moves: [],
  ...over,
});

describe("boardCard", () => {
  it("counts the last week against the one before, and names who is silent", () => {
    const days = [...Array<number>(14).fill(0), ...Array<number>(7).fill(10), ...Array<number>(7).fill(5)];
    const standings = ["a", "b", "c", "d"].map((name) => standing(name, "silent"));
    const card = boardCard(gathered({ calls: { days, daysSeen: 28 }, standings }), NOW);
    expect(card.traffic).toMatchObject({ calls: 35, change: -0.5, daysSeen: 28 });
    expect(card.consumers).toMatchObject({ silent: 4, silentNames: ["a", "b", "c"] });
    expect(card).toMatchObject({ daysLeft: 22, stage: "within_30_days", sunsetOn: "2027-02-01" });
  });

  it("has no change where nobody called before, and no calls where nobody measures", () => {
    expect(
      boardCard(gathered({ calls: { days: Array<number>(28).fill(0), daysSeen: 9 } }), NOW).traffic?.change,
    ).toBeNull();
    expect(boardCard(gathered(), NOW)).toMatchObject({ traffic: null, next: { action: "send_telemetry" } });
  });

  it("counts days in the zone of the record", () => {
    // It is the 1st of February in Kiritimati when it is the 31st of January in UTC.
    const card = boardCard(
      gathered({}, { zone: "Pacific/Kiritimati", sunsetAt: new Date("2027-01-31T10:00:00Z") }),
      NOW,
    );
    expect(card).toMatchObject({ sunsetOn: "2027-02-01", daysLeft: 21 });
  });

  it("says what is held back, and what was carried out late", () => {
    const move = { versionId: "v1", to: "sunset" as const, dueAt: at("2027-01-01"), tries: 4 };
    const tried = { firstTriedAt: at("2027-01-01"), lastTriedAt: NOW };
    const refusals = [{ code: "traffic_remains", detail: "It is still called." }];
    const held = gathered({ moves: [{ ...move, ...tried, refusals, doneAt: null }] }, { sunsetAt: at("2027-01-01") });
    expect(boardCard(held, NOW)).toMatchObject({
      stage: "overdue",
      held: { tries: 4, refusals: ["It is still called."] },
      next: { action: "see_what_holds", href: "/apis/payments/versions/1.0.0/retirement" },
    });
    const done = gathered({ moves: [{ ...move, ...tried, refusals: null, doneAt: at("2027-01-05") }] });
    expect(boardCard({ ...done, version: { ...done.version, state: "sunset" } }, NOW)).toMatchObject({
      held: null,
      late: { doneAt: "2027-01-05T00:00:00.000Z" },
    });
  });
});

describe("calendarEntries", () => {
  it("has the days of the sunset, of brown-outs, and of a deprecation that comes, in order", () => {
    const brownouts = [{ startsAt: new Date("2027-01-20T23:30:00Z"), minutes: 15 }];
    const zone = "Europe/Berlin";
    const planned = gathered({}, { deprecatedAt: at("2027-01-15"), brownouts, zone });
    const card = boardCard({ ...planned, version: { ...planned.version, state: "active" } }, NOW);
    expect(calendarEntries([card]).map(({ kind, day }) => [kind, day])).toEqual([
      ["deprecation", "2027-01-15"],
      ["brownout", "2027-01-21"],
      ["sunset", "2027-02-01"],
    ]);
  });
});
