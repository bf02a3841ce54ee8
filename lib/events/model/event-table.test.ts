import { describe, expect, it } from "vitest";
import type { AuditRecord } from "@/lib/audit/model";
import { AUDIT_ACTIONS } from "@/lib/audit/model/describe-entry";
import { EVENT_KINDS, EVENT_TYPES, NOTIFICATION_KINDS } from "./event-types";
import { EVENT_TABLE, eventsOf } from "./event-table";
import type { EventFacts, VersionFacts } from "./facts";
import { namedThings } from "./named-things";
import type { ApiFacts } from "./registry-event";

const api: ApiFacts = {
  id: "a1",
  slug: "payments",
  name: "Payments",
  team: { id: "t1", slug: "core", name: "Core" },
  tags: ["pci"],
};
const version: VersionFacts = {
  id: "v1",
  label: "2.0.0",
  api,
  publishedBy: { kind: "user", id: "pia" },
  changes: { from: "1.0.0", breaking: 2, dangerous: 0, nonBreaking: 1 },
};
const facts: EventFacts = {
  apis: new Map([["a1", api]]),
  apisBySlug: new Map([["payments", api]]),
  versions: new Map([
    ["v1", version],
    ["v2", { ...version, id: "v2", changes: null }],
  ]),
  reviews: new Map([
    [
      "r1",
      {
        id: "r1",
        version,
        requestedBy: { kind: "token", id: "ci" },
        participants: [
          { kind: "user", id: "rob" },
          { kind: "user", id: "rob" },
        ],
      },
    ],
  ]),
  teams: new Map([["t1", api.team]]),
  teamsBySlug: new Map([["core", api.team]]),
  people: new Map([["mia@example.test", "mia"]]),
};

const entry = (over: Partial<AuditRecord>): AuditRecord => ({
  sequence: 7n,
  at: new Date("2026-11-02T09:00:00Z"),
  actor: { kind: "user", id: "someone", name: "Some One" },
  action: "",
  entity: "",
  entityId: "",
  entityName: "",
  traceId: "",
  ...over,
});
const ofVersion = (over: Partial<AuditRecord>) =>
  entry({ entity: "version", entityId: "v1", entityName: "payments@2.0.0", ...over });
const moved = (from: string, to: string) =>
  ofVersion({ action: "version.transition", before: { state: from }, after: { state: to } });

describe("the table of events", () => {
  it("decides about every action of the audit log", () => {
    expect(AUDIT_ACTIONS.filter((action) => !Object.hasOwn(EVENT_TABLE, action))).toEqual([]);
  });

  it("gives each type a kind that is shown, and leaves no kind empty", () => {
    expect(new Set(EVENT_TYPES.map((type) => EVENT_KINDS[type]))).toEqual(new Set(NOTIFICATION_KINDS));
  });
});

describe("eventsOf", () => {
  it.each<[string, AuditRecord, string[]]>([
    [
      "a version that breaks callers",
      ofVersion({ action: "version.publish" }),
      ["version.published", "version.breaking"],
    ],
    ["a first version", ofVersion({ action: "version.publish", entityId: "v2" }), ["version.published"]],
    [
      "a revision of a version",
      ofVersion({ action: "version.revise", after: { revisionNumber: 2 } }),
      ["version.revised"],
    ],
    ["a version that is gone", ofVersion({ action: "version.publish", entityId: "v9" }), []],
    ["draft to review: the review tells", moved("draft", "in_review"), []],
    ["to active", moved("in_review", "active"), ["version.activated"]],
    ["taken back", moved("deprecated", "active"), ["version.restored"]],
    ["to deprecated", moved("active", "deprecated"), ["version.deprecated"]],
    ["to sunset", moved("deprecated", "sunset"), ["version.sunset"]],
    ["to retired", moved("sunset", "retired"), ["version.retired"]],
    [
      "an approval",
      entry({ action: "review.decide", entity: "review", entityId: "r1", after: { decision: "approve" } }),
      ["review.decided"],
    ],
    [
      "a remark",
      entry({ action: "review.decide", entity: "review", entityId: "r1", after: { decision: "comment" } }),
      ["review.commented"],
    ],
    ["a password", entry({ action: "user.password", entity: "user" }), []],
    ["what this release does not know", entry({ action: "__proto__" }), []],
  ])("%s", (_name, given, types) => {
    expect(eventsOf(given, facts).map((event) => event.type)).toEqual(types);
  });

  it("gives each event of one entry a name of its own, the same at every reading", () => {
    const given = ofVersion({ action: "version.publish" });
    const ids = eventsOf(given, facts).map((event) => event.id);
    expect(ids).toEqual(["7", "7.version.breaking"]);
    expect(eventsOf(given, facts).map((event) => event.id)).toEqual(ids);
  });

  it("asks each team that must approve in an event of its own, the owning team by the review itself", () => {
    const after = {
      required: [
        { id: "owner", team: "core", because: "owner" },
        { id: "security", team: "guards", because: "security_changed" },
        { id: "consumer:shop", team: "sales", because: "calls_break" },
        { id: "platform", team: "gone", because: "operations_added" },
      ],
    };
    const teams = ["guards", "sales"].map((slug) => [slug, { id: slug, slug, name: slug }] as const);
    const given = entry({ action: "review.request", entity: "review", entityId: "r1", after });
    const events = eventsOf(given, { ...facts, teamsBySlug: new Map([...facts.teamsBySlug, ...teams]) });
    expect(events.map(({ id, type, team, data }) => [id, type, team?.slug, data.asked])).toEqual([
      ["7", "review.requested", "core", undefined],
      ["7.review.required", "review.required", "guards", "security"],
      ["7.review.required.2", "review.required", "sales", "consumer:shop"],
    ]);
    expect(namedThings([given]).teamSlugs).toEqual(["core", "guards", "sales", "gone"]);
  });

  it("tells people, and no programs, whose approval covers too little", () => {
    const approvals = [
      { kind: "user", id: "rob", name: "Rob" },
      { kind: "token", id: "ci", name: "CI" },
    ];
    const outdated = (some: unknown) =>
      eventsOf(
        entry({ action: "review.outdate", entity: "review", entityId: "r1", after: { approvals: some } }),
        facts,
      );
    expect(outdated(approvals)).toMatchObject([{ type: "review.outdated", participants: ["rob"], authors: [] }]);
    expect(outdated(approvals.slice(1))).toEqual([]);
    expect(outdated("nonsense")).toEqual([]);
  });

  it("leads from what breaks to the changes, with their number", () => {
    const breaking = eventsOf(ofVersion({ action: "version.publish" }), facts)[1];
    expect(breaking).toMatchObject({
      subject: "payments@2.0.0",
      href: "/apis/payments/changes?from=1.0.0&to=2.0.0",
      data: { api: "payments", version: "2.0.0", team: "core", breaking: 2, from: "1.0.0" },
    });
  });

  it("tells of a sunset that was carried out late by how many days", () => {
    const after = { state: "sunset", deprecation: { sunsetAt: "2026-10-30T00:00:00.000Z" } };
    const given = { ...moved("deprecated", "sunset"), after };
    expect(eventsOf(given, facts)[0]?.data).toMatchObject({ late: true, lateDays: 3 });
    const onTime = { ...after, deprecation: { sunsetAt: "2026-11-02T08:30:00.000Z" } };
    expect(eventsOf({ ...given, after: onTime }, facts)[0]?.data).not.toHaveProperty("late");
  });

  it("reminds the owners, and each consumer through its own team", () => {
    const after = {
      subject: { kind: "operation", place: "GET /pets" },
      sunsetAt: "2026-11-09T00:00:00.000Z",
      mark: 7,
      days: 7,
      owners: true,
      consumers: [
        { slug: "shop", name: "Shop", team: "sales", standing: "silent" },
        { slug: "stray", name: "Stray", team: null, standing: "silent" },
      ],
    };
    const given = ofVersion({ action: "deprecation.remind", after });
    const sales = { id: "t2", slug: "sales", name: "Sales" };
    const events = eventsOf(given, { ...facts, teamsBySlug: new Map([["sales", sales]]) });
    expect(events).toMatchObject([
      { id: "7", type: "deprecation.reminder", team: { slug: "core" }, subject: "payments@2.0.0 GET /pets" },
      { type: "deprecation.reminder", team: sales, data: { consumer: "Shop", standing: "silent", days: 7 } },
    ]);
    expect(namedThings([given]).teamSlugs).toContain("sales");
    const whole = { ...after, subject: { kind: "version", place: null }, consumers: [] };
    expect(eventsOf({ ...given, after: whole }, facts).map((one) => one.type)).toEqual([
      "deprecation.reminder",
      "version.sunset_near",
    ]);
    expect(eventsOf({ ...given, after: { ...whole, owners: false } }, facts)).toEqual([]);
  });

  it("tells that a move is held, and further up once that is new", () => {
    const after = { to: "sunset", dueAt: "2026-11-01T00:00:00.000Z", days: 1, level: "owners", refusals: ["calls"] };
    const typesOf = (escalated: boolean) =>
      eventsOf(ofVersion({ action: "version.hold", after: { ...after, escalated } }), facts).map((one) => one.type);
    expect([typesOf(false), typesOf(true)]).toEqual([["deprecation.held"], ["deprecation.escalated"]]);
  });

  it("knows who wrote and who spoke, people only, each once", () => {
    const [event] = eventsOf(entry({ action: "review.comment", entity: "review", entityId: "r1" }), facts);
    expect(event).toMatchObject({ authors: ["pia"], participants: ["rob"], href: "/reviews/r1" });
  });

  it("tells of an API that is gone what its last entry says", () => {
    const before = { name: "Old", team: { slug: "core" } };
    const [event] = eventsOf(
      entry({ action: "api.delete", entity: "api", entityId: "a9", entityName: "old", before }),
      facts,
    );
    expect(event).toMatchObject({
      type: "api.deleted",
      api: null,
      team: { id: "t1" },
      href: "/apis",
      data: { apiName: "Old" },
    });
  });

  it("finds the person of a membership", () => {
    const after = { user: "mia@example.test", role: "owner" };
    const [event] = eventsOf(
      entry({ action: "membership.set", entity: "team", entityId: "t1", entityName: "core", after }),
      facts,
    );
    expect(event).toMatchObject({ type: "team.member_set", person: "mia", data: { role: "owner" } });
  });

  it("takes what an entry says as words, whatever they are", () => {
    const after = JSON.parse('{"__proto__": {"x": 1}, "decision": {"a": 1}}');
    const given = entry({ action: "review.decide", entity: "review", entityId: "r1", after });
    expect(eventsOf(given, facts)[0]?.data).toMatchObject({ decision: null });
  });
});
