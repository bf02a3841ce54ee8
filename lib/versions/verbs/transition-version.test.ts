import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY, type LifecyclePolicy, type VersionState } from "@/lib/lifecycle/model";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "./transition-version";

const refused = (code: string, message?: RegExp) =>
  expect.objectContaining(message ? { code, message: expect.stringMatching(message) } : { code });
const policy = (over: Partial<LifecyclePolicy> = {}): LifecyclePolicy => ({ ...DEFAULT_LIFECYCLE_POLICY, ...over });
const SOON = "2026-11-20";
const LATER = "2027-06-01";

interface Row {
  name: string;
  from: VersionState;
  to: VersionState;
  policy?: Partial<LifecyclePolicy>;
  findings?: string[];
  breaking?: number;
  change?: { reason?: string; deprecation?: { sunsetAt: string; replacement?: string } };
  says: RegExp;
}

const rows: Row[] = [
  { name: "skipping the review", from: "draft", to: "active", says: /requires a review/ },
  { name: "validity errors", from: "draft", to: "in_review", findings: ["valid-structure"], says: /1 validity error/ },
  { name: "missing approvals", from: "in_review", to: "active", says: /1 approval of 1 missing/ },
  {
    name: "a failing gate",
    from: "draft",
    to: "active",
    policy: { reviewRequired: false },
    breaking: 2,
    says: /compatibility: 2 breaking changes since 1\.0\.0/,
  },
  {
    name: "a blocking lint gate",
    from: "draft",
    to: "active",
    policy: {
      reviewRequired: false,
      gates: { ...DEFAULT_LIFECYCLE_POLICY.gates, lint: "block", compatibility: "off" },
    },
    findings: ["info-contact"],
    says: /Gate lint: 1 lint error/,
  },
  { name: "no deprecation", from: "active", to: "deprecated", change: { reason: "Old." }, says: /needs a sunset date/ },
  {
    name: "no reason",
    from: "active",
    to: "deprecated",
    change: { deprecation: { sunsetAt: LATER } },
    says: /needs a reason/,
  },
  {
    name: "too little notice",
    from: "active",
    to: "deprecated",
    change: { reason: "Old.", deprecation: { sunsetAt: SOON } },
    says: /too soon: the policy asks for 90 days/,
  },
  {
    name: "no replacement where one is required",
    from: "active",
    to: "deprecated",
    policy: { replacementRequired: true },
    change: { reason: "Old.", deprecation: { sunsetAt: LATER } },
    says: /requires a replacement/,
  },
  {
    name: "a replacement that is not there",
    from: "active",
    to: "deprecated",
    change: { reason: "Old.", deprecation: { sunsetAt: LATER, replacement: "no-such-api" } },
    says: /no API of this registry/,
  },
  {
    name: "a script as replacement",
    from: "active",
    to: "deprecated",
    change: { reason: "Old.", deprecation: { sunsetAt: LATER, replacement: "javascript:alert(1)" } },
    says: /neither an API/,
  },
  { name: "taking it back without a reason", from: "deprecated", to: "active", says: /needs a reason/ },
  { name: "a sunset without a date", from: "deprecated", to: "sunset", says: /No sunset date is on record/ },
  {
    name: "calls that nobody measured",
    from: "deprecated",
    to: "sunset",
    policy: { remainingTraffic: "block" },
    change: { reason: "Now." },
    says: /No telemetry of this API has ever arrived/,
  },
  { name: "a leap", from: "draft", to: "retired", says: /draft cannot become retired/ },
  { name: "standing still", from: "active", to: "active", says: /active already/ },
  { name: "leaving the end", from: "retired", to: "active", says: /from retired nothing follows/ },
];

describe("a refused transition", () => {
  it.each(rows)("$name: $from → $to", async (row) => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy(row.policy) });
    const owner = await api.team.member("owner");
    if (row.breaking !== undefined) {
      await api.version("1.0.0", { state: "active" });
      await api.breaking("1.0.0", "1.1.0", row.breaking);
    }
    const id = await api.version("1.1.0", { state: row.from, findings: row.findings ?? [] });
    const change = { to: row.to, ...row.change };
    const asked = transitionVersion(owner.ctx, { api: api.slug, version: "1.1.0", change });
    await expect(asked).rejects.toEqual(refused("transition_refused", row.says));
    expect(await api.stateOf("1.1.0")).toBe(row.from);
    expect(await countAuditEntries(world.system, id)).toBe(0);
  });

  it("names everything that is missing, with where", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ replacementRequired: true }) });
    const owner = await api.team.member("owner");
    await api.version("1.0.0", { state: "active" });
    const change = { to: "deprecated" as const, deprecation: { sunsetAt: SOON } };
    await expect(transitionVersion(owner.ctx, { api: api.slug, version: "1.0.0", change })).rejects.toMatchObject({
      violations: [
        { pointer: "/deprecation/sunsetAt" },
        { pointer: "/deprecation/replacement" },
        { pointer: "/reason" },
      ],
    });
  });
});

describe("an allowed transition", () => {
  it("goes the whole way, each step in the audit log, with the newest active version kept", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const owner = await api.team.member("owner");
    const id = await api.version("1.0.0");
    const move = (to: VersionState, more = {}) =>
      transitionVersion(owner.ctx, { api: api.slug, version: "1.0.0", change: { to, ...more } });
    expect(await move("active")).toMatchObject({ from: "draft", to: "active", state: "active", dryRun: false });
    expect(await api.activeLabel()).toBe("1.0.0");
    const deprecation = { sunsetAt: LATER, replacement: api.slug, migrationGuide: "https://docs.example.test/move" };
    expect(await move("deprecated", { reason: "Old.", deprecation })).toMatchObject({
      deprecation: { sunsetAt: "2027-06-01T00:00:00.000Z", replacement: api.slug, reason: "Old." },
    });
    expect(await api.activeLabel()).toBeNull();
    expect(await move("active", { reason: "Too early." })).not.toHaveProperty("deprecation");
    expect(await api.activeLabel()).toBe("1.0.0");
    await move("deprecated", { reason: "Old.", deprecation });
    const sunset = await move("sunset", { reason: "Nobody calls it." });
    expect(sunset.notes.map((note) => note.code)).toEqual([
      ...["notice_short", "replacement_inactive", "traffic_unknown", "fields_unseen"],
    ]);
    await move("retired");
    expect(await api.stateOf("1.0.0")).toBe("retired");
    expect(await countAuditEntries(world.system, id)).toBe(6);
  });

  it("takes a withdrawn deprecation's record away and leaves it in the audit log", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const owner = await api.team.member("owner");
    const id = await api.version("1.0.0", { state: "active" });
    const of = { api: api.slug, version: "1.0.0" };
    const deprecation = { sunsetAt: LATER };
    await transitionVersion(owner.ctx, { ...of, change: { to: "deprecated", reason: "Old.", deprecation } });
    await transitionVersion(owner.ctx, { ...of, change: { to: "active", reason: "Too early." } });
    const { prisma } = await testDatabase();
    expect(await prisma.deprecation.count({ where: { versionId: id } })).toBe(0);
    const entries = await prisma.auditEntry.findMany({ where: { entityId: id }, orderBy: { sequence: "asc" } });
    expect(entries[1]?.before).toMatchObject({ state: "deprecated", deprecation: { reason: "Old." } });
    expect(entries[1]?.after).toEqual({ state: "active", reason: "Too early." });
  });

  it("lets a major version break", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const owner = await api.team.member("owner");
    await api.version("1.0.0", { state: "active" });
    await api.version("2.0.0");
    await api.breaking("1.0.0", "2.0.0", 3);
    await transitionVersion(owner.ctx, { api: api.slug, version: "2.0.0", change: { to: "active" } });
    expect(await api.activeLabel()).toBe("2.0.0");
  });

  it("opens a review with in_review", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const publisher = await api.team.member("publisher");
    await api.version("1.0.0");
    const change = { to: "in_review" as const, reason: "Ready." };
    const answer = await transitionVersion(publisher.ctx, { api: api.slug, version: "1.0.0", change });
    await expectAuditEntry(world.system, { action: "review.request", entityId: answer.review?.id ?? "" });
  });
});

describe("a dry run", () => {
  it("says what would happen and writes nothing", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const owner = await api.team.member("owner");
    const id = await api.version("1.0.0");
    const asked = { api: api.slug, version: "1.0.0", change: { to: "active" as const }, dryRun: true };
    expect(await transitionVersion(owner.ctx, asked)).toMatchObject({ to: "active", state: "draft", dryRun: true });
    expect(await api.stateOf("1.0.0")).toBe("draft");
    expect(await api.activeLabel()).toBeNull();
    expect(await countAuditEntries(world.system, id)).toBe(0);
  });

  it("refuses as the real one would", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    await api.version("1.0.0");
    const asked = { api: api.slug, version: "1.0.0", change: { to: "active" as const }, dryRun: true };
    await expect(transitionVersion(owner.ctx, asked)).rejects.toEqual(refused("transition_refused"));
  });
});

describe("who may move a version", () => {
  it.each([
    ["reader", "active"],
    ["publisher", "active"],
    ["reviewer", "active"],
    ["reviewer", "in_review"],
  ] as const)("refuses a %s of the team to %s", async (role, to) => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const person = await api.team.member(role);
    await api.version("1.0.0");
    const asked = transitionVersion(person.ctx, { api: api.slug, version: "1.0.0", change: { to } });
    await expect(asked).rejects.toEqual(refused("forbidden"));
  });

  it("refuses an owner of another team, and people who are not signed in", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const stranger = await (await world.team()).member("owner");
    await api.version("1.0.0");
    const asked = { api: api.slug, version: "1.0.0", change: { to: "active" as const } };
    await expect(transitionVersion(stranger.ctx, asked)).rejects.toEqual(refused("forbidden"));
    await expect(transitionVersion(world.anonymous, asked)).rejects.toEqual(refused("unauthenticated"));
  });
});

describe("two at once", () => {
  it("take turns: one goes through, the other is decided on what it left", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const owner = await api.team.member("owner");
    await api.version("1.0.0", { state: "active" });
    const change = { to: "deprecated" as const, reason: "Old.", deprecation: { sunsetAt: LATER } };
    const asked = { api: api.slug, version: "1.0.0", change };
    const both = await Promise.allSettled([transitionVersion(owner.ctx, asked), transitionVersion(owner.ctx, asked)]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    const failed = both.find((one) => one.status === "rejected");
    expect(failed?.reason).toEqual(refused("transition_refused", /deprecated already/));
  });

  it("refuses a revision that was seen before", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: policy({ reviewRequired: false }) });
    const owner = await api.team.member("owner");
    await api.version("1.0.0");
    const asked = { api: api.slug, version: "1.0.0", change: { to: "active" as const }, expected: ["7"] };
    await expect(transitionVersion(owner.ctx, asked)).rejects.toEqual(refused("stale_revision"));
  });
});
