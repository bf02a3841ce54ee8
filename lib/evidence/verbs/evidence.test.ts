import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld, type World } from "@/lib/testing/world";
import { EVIDENCE_KINDS, EVIDENCE_VALUES } from "@/lib/maturity/model/evidence-kinds";
import { VALID_DAYS } from "@/lib/evidence/model/kinds";
import { evidenceOf } from "./evidence-of";
import { listEvidence } from "./list-evidence";
import { recordEvidence } from "./record-evidence";
import { withdrawEvidence } from "./withdraw-evidence";

const refused = (code: string) => expect.objectContaining({ code });
const PASSED = { kind: "contract-test", outcome: "passed" } as const;
const days = (world: World, count: number) => new Date(world.now.getTime() + count * 86_400_000);

async function begin() {
  const world = await createWorld();
  const api = await addApi(world);
  const sender = await api.team.token("publisher");
  const counting = async (at = world.now) => (await evidenceOf(world.system, [api.id], at)).get(api.id) ?? [];
  return { world, api, sender, counting };
}

describe("evidence from outside", () => {
  it("is kept under the token that sent it, with its digest in the audit log", async () => {
    const { world, api, sender, counting } = await begin();
    const values = { operationsTested: 12, operationsPassed: 11 };
    const evidence = await recordEvidence(sender.ctx, { ...PASSED, api: api.slug, values });
    expect(evidence).toMatchObject({ state: "valid", values, by: { kind: "token" } });
    expect(evidence.expiresAt).toBe(days(world, VALID_DAYS["contract-test"]).toISOString());
    const entry = await expectAuditEntry(world.system, { action: "evidence.record", entityId: api.id });
    expect(entry.after).toMatchObject({ evidence: evidence.id, digest: evidence.digest });
    expect(await counting()).toEqual([expect.objectContaining({ id: evidence.id, kind: "contract-test", values })]);
  });

  it("counts the newest finding of a kind, whatever came last, to its end and not longer", async () => {
    const { world, api, sender, counting } = await begin();
    const send = (outcome: "passed" | "failed", ago: number) =>
      recordEvidence(sender.ctx, { ...PASSED, outcome, api: api.slug, at: days(world, -ago).toISOString() });
    const newest = await send("failed", 1);
    await send("passed", 3);
    expect((await counting()).map(({ id, outcome }) => ({ id, outcome }))).toEqual([
      { id: newest.id, outcome: "failed" },
    ]);
    const end = new Date(newest.expiresAt);
    expect(await counting(new Date(end.getTime() - 1))).toHaveLength(1);
    expect(await counting(end)).toEqual([]);
  });

  it("answers the same report as it stands", async () => {
    const { world, api, sender } = await begin();
    const report = { ...PASSED, api: api.slug, at: world.now.toISOString(), summary: "All good" };
    const first = await recordEvidence(sender.ctx, report);
    expect(await recordEvidence(sender.ctx, report)).toEqual(first);
    expect((await listEvidence(sender.ctx, { api: api.slug })).items).toHaveLength(1);
    const other = await api.team.token("publisher");
    expect((await recordEvidence(other.ctx, report)).digest).not.toBe(first.digest);
  });

  it("counts no more when it is withdrawn, and stays readable", async () => {
    const { api, sender, counting } = await begin();
    const { id } = await recordEvidence(sender.ctx, { ...PASSED, api: api.slug });
    await withdrawEvidence(sender.ctx, { id, reason: "Wrong cluster" });
    await withdrawEvidence(sender.ctx, { id });
    expect(await counting()).toEqual([]);
    expect((await listEvidence(sender.ctx, { api: api.slug })).items).toEqual([
      expect.objectContaining({ id, state: "withdrawn" }),
    ]);
    expect((await listEvidence(sender.ctx, { api: api.slug, valid: true })).items).toEqual([]);
  });

  it("of a version counts while no higher one is active", async () => {
    const { api, sender, counting } = await begin();
    await api.version("1.0.0", { state: "active" });
    await recordEvidence(sender.ctx, { ...PASSED, api: api.slug, version: "1.0.0" });
    await api.version("2.0.0", { state: "draft" });
    expect(await counting()).toHaveLength(1);
    await api.version("3.0.0", { state: "active" });
    expect(await counting()).toEqual([]);
  });

  it("is written by publishers of the team alone", async () => {
    const { world, api } = await begin();
    const stranger = await (await world.team("Others")).token("owner");
    const reader = await api.team.member("reader");
    for (const { ctx } of [stranger, reader]) {
      await expect(recordEvidence(ctx, { ...PASSED, api: api.slug })).rejects.toEqual(refused("forbidden"));
    }
    const anonymous = recordEvidence(world.anonymous, { ...PASSED, api: api.slug });
    await expect(anonymous).rejects.toEqual(refused("unauthenticated"));
  });

  it.each([
    ["a number that its kind does not know", { values: { elephants: 3 } }],
    ["a part greater than its whole", { values: { operationsTested: 1, operationsPassed: 2 } }],
    ["a number below 0", { values: { operationsTested: -1 } }],
    ["a part of an operation", { values: { operationsTested: 1.5 } }],
    ["more than all", { kind: "mutual-tls" as const, values: { percent: 101 } }],
    ["what is of the future", { at: "2026-11-02T09:06:00Z" }],
    ["what has expired already", { at: "2026-01-01T00:00:00Z" }],
    ["what would hold for years", { expiresAt: "2028-11-02T09:00:00Z" }],
    ["an address that is none of the web", { url: "javascript:alert(1)" }],
  ])("refuses %s", async (_, more) => {
    const { api, sender } = await begin();
    const sent = recordEvidence(sender.ctx, { ...PASSED, api: api.slug, ...more });
    await expect(sent).rejects.toEqual(refused("invalid_input"));
  });
});

describe("the page about evidence", () => {
  it("lists every kind with its days and numbers", () => {
    const page = readFileSync("docs/evidence.md", "utf8");
    for (const kind of EVIDENCE_KINDS) {
      const values = EVIDENCE_VALUES[kind].map(({ name }) => `\`${name}\``).join(", ");
      expect(page).toContain(`| \`${kind}\` | ${VALID_DAYS[kind]} | ${values} |`);
    }
  });
});
