import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES, type EventType } from "./model/event-types";
import type { RegistryEvent } from "./model/registry-event";
import { AUDIENCE_OF, type Directory, toldOf, toldOfAll, treatmentOf } from "./policy";

const team = { id: "t1", slug: "payments", name: "Payments" };
const event = (type: EventType, over: Partial<RegistryEvent> = {}): RegistryEvent => ({
  id: "1",
  sequence: 1n,
  at: new Date(0),
  type,
  actor: { kind: "user", id: "doer", name: "Doer" },
  subject: "cards@1.0.0",
  href: "/",
  api: { id: "a1", slug: "cards", name: "Cards", team, tags: ["pci"] },
  team,
  data: {},
  authors: ["author"],
  participants: ["talker"],
  person: "person",
  groupKey: type,
  ...over,
});

const EVERYONE = [
  "owner",
  "reviewer",
  "publisher",
  "reader",
  "doer",
  "author",
  "talker",
  "person",
  "fan",
  "caller",
  "onlooker",
  "admin",
];
const directory: Directory = {
  members: [
    { teamId: "t1", userId: "owner", role: "owner" },
    { teamId: "t1", userId: "reviewer", role: "reviewer" },
    { teamId: "t1", userId: "publisher", role: "publisher" },
    { teamId: "t1", userId: "reader", role: "reader" },
    { teamId: "t1", userId: "doer", role: "owner" },
    { teamId: "t2", userId: "caller", role: "publisher" },
    { teamId: "t2", userId: "onlooker", role: "reader" },
  ],
  subscribers: [
    { userId: "fan", subject: "tag", value: "pci" },
    { userId: "fan", subject: "api", value: "cards" },
    { userId: "fan", subject: "team", value: "others" },
    { userId: "doer", subject: "api", value: "cards" },
  ],
  callers: [{ api: "cards", consumer: "web-shop", teamId: "t2" }],
  administrators: ["admin"],
  people: new Set(EVERYONE),
};

const names = (type: EventType, over: Partial<RegistryEvent> = {}) =>
  toldOf(event(type, over), directory)
    .map((one) => one.userId)
    .sort();

describe("toldOf", () => {
  it.each<[EventType, string[]]>([
    ["review.requested", ["owner", "reviewer"]],
    ["review.decided", ["author"]],
    ["review.commented", ["author", "talker"]],
    ["version.deprecated", ["caller", "fan", "owner", "publisher", "reader", "reviewer"]],
    ["version.published", ["fan", "owner", "publisher", "reader", "reviewer"]],
    ["waiver.expiring", ["author", "owner"]],
    ["policy.changed", ["owner"]],
    ["team.member_set", ["person"]],
  ])("%s is told to %j", (type, people) => expect(names(type)).toEqual(people));

  it("asks nobody to approve what they published", () => {
    expect(names("review.requested", { authors: ["owner"] })).toEqual(["reviewer"]);
  });

  it("gives every reason once, and the closer one of owner and member", () => {
    const told = toldOf(event("version.deprecated"), directory);
    expect(told.find((one) => one.userId === "fan")?.reasons).toEqual([
      { kind: "tag", value: "pci" },
      { kind: "api", value: "cards" },
    ]);
    expect(told.find((one) => one.userId === "caller")?.reasons).toEqual([{ kind: "caller", value: "web-shop" }]);
    const owners = toldOf(event("waiver.granted"), directory).find((one) => one.userId === "owner");
    expect(owners?.reasons).toEqual([{ kind: "owner", value: "payments" }]);
  });

  it("tells nobody who left", () => {
    const left = { ...directory, people: new Set(["fan"]) };
    expect(toldOf(event("version.deprecated"), left).map((one) => one.userId)).toEqual(["fan"]);
  });

  it("never tells whoever did it, and nobody twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVENT_TYPES), fc.constantFrom(...EVERYONE), (type, doer) => {
        const told = toldOf(event(type, { actor: { kind: "user", id: doer, name: doer } }), directory);
        const ids = told.map((one) => one.userId);
        expect(ids).not.toContain(doer);
        expect(new Set(ids).size).toBe(ids.length);
        expect(told.every((one) => one.reasons.length > 0)).toBe(true);
      }),
    );
  });

  it("tells a person what a program of the same id did", () => {
    expect(names("policy.changed", { actor: { kind: "token", id: "owner", name: "CI" } })).toContain("owner");
  });

  it("reminds those who own the API apart from those who call it", () => {
    expect(names("deprecation.reminder")).toEqual(["fan", "owner", "publisher", "reader", "reviewer"]);
    const consumer = { data: { consumer: "Web shop" }, team: { id: "t2", slug: "sales", name: "Sales" } };
    expect(names("deprecation.reminder", consumer)).toEqual(["caller"]);
    const [told] = toldOf(event("deprecation.reminder", consumer), directory);
    expect(told?.reasons).toEqual([{ kind: "caller", value: "Web shop" }]);
  });

  it("tells administrators only of what reached them", () => {
    expect(names("deprecation.escalated", { data: { level: "owners" } })).toEqual(["owner"]);
    expect(names("deprecation.escalated", { data: { level: "administrators" } })).toEqual(["admin", "owner"]);
    expect(names("deprecation.held", { data: { level: "administrators" } })).toEqual(["owner"]);
  });

  it("has an audience for everything but what only webhooks hear", () => {
    expect(EVENT_TYPES.filter((type) => AUDIENCE_OF[type].length === 0)).toEqual(["version.sunset_near"]);
  });
});

describe("toldOfAll", () => {
  it("tells of one publication once: that it breaks says that it is there", () => {
    const told = toldOfAll([event("version.published"), event("version.breaking")], directory);
    const owner = told.filter((one) => one.userId === "owner").map((one) => one.event.type);
    expect(owner).toEqual(["version.breaking"]);
    const others = [event("version.published"), event("version.breaking", { sequence: 2n })];
    expect(toldOfAll(others, directory).filter((one) => one.userId === "owner")).toHaveLength(2);
  });
});

describe("treatmentOf", () => {
  const now = new Date("2026-11-20T00:00:00Z");
  const ago = (days: number, sequence = 10n) => ({ at: new Date(now.getTime() - days * 86_400_000), sequence });
  it.each([
    [ago(0), 5n, "live"],
    [ago(2.9), 5n, "live"],
    [ago(3.1), 5n, "inbox"],
    [ago(0, 5n), 5n, "inbox"],
    [ago(14.1), 0n, "skipped"],
  ])("%o with history up to %s: %s", (entry, quiet, expected) => {
    expect(treatmentOf(entry, now, quiet)).toBe(expected);
  });
});
