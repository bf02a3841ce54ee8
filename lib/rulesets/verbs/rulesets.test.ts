import { describe, expect, it } from "vitest";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { listStoredFindings } from "@/lib/versions/verbs/list-stored-findings";
import { addRulesetVersion } from "./add-ruleset-version";
import { bindRuleset } from "./bind-ruleset";
import { changeBinding } from "./change-binding";
import { changeRuleset } from "./change-ruleset";
import { createRuleset } from "./create-ruleset";
import { getEffectiveRules } from "./get-effective-rules";
import { getRuleset } from "./get-ruleset";
import { getTrial } from "./get-trial";
import { lintForGate } from "./lint-for-gate";
import { lintStampOf } from "./lint-stamp-of";
import { listBaselines } from "./list-baselines";
import { listRulesets } from "./list-rulesets";
import { performTrial } from "./perform-trial";
import { previewRuleset } from "./preview-ruleset";
import { relintVersions } from "./relint-versions";
import { setBaseline } from "./set-baseline";
import { startTrial } from "./start-trial";
import { unbindRuleset } from "./unbind-ruleset";

const refused = (code: string) => expect.objectContaining({ code });

/** Every operation is to have an operationId that begins so. */
const startsWith = (word: string, severity = "error") => `rules:
  id-begins:
    given: $.paths[*][get,post]
    severity: ${severity}
    message: the operationId begins with ${word}
    then: {field: operationId, function: pattern, functionOptions: {match: "^${word}"}}
`;

const document = (version: string, ids: readonly string[]) =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version },
    paths: Object.fromEntries(
      ids.map((id) => [`/${id}`, { get: { operationId: id, responses: { "200": { description: "Fine." } } } }]),
    ),
  });

async function lintOf(world: Awaited<ReturnType<typeof createWorld>>, api: string, label: string) {
  const version = await findLifecycleVersion(world.system, api, label);
  if (!version) throw new Error(`there is no ${api}@${label}`);
  return lintForGate(world.system, version);
}

const run = { progress: async () => {}, signal: new AbortController().signal, lastAttempt: true };

describe("a stored ruleset", () => {
  it("is made, rewritten, archived and taken back, and each is audited", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const slug = world.unique("house");
    const made = await createRuleset(ctx, { slug, name: "House", text: startsWith("a") });
    expect(made).toMatchObject({ ruleset: slug, newest: 1, revision: 1, team: null, shipped: false });
    await expect(createRuleset(ctx, { slug, name: "House", text: startsWith("a") })).rejects.toEqual(
      refused("conflict"),
    );
    const stale = addRulesetVersion(ctx, { ruleset: slug, text: startsWith("b"), expected: ["7"] });
    await expect(stale).rejects.toEqual(refused("stale_revision"));
    const second = await addRulesetVersion(ctx, {
      ruleset: slug,
      text: startsWith("b"),
      note: "b now",
      expected: ["1"],
    });
    expect(second).toMatchObject({ newest: 2, revision: 2 });
    const same = await addRulesetVersion(ctx, { ruleset: slug, text: startsWith("b") });
    expect(same).toMatchObject({ newest: 2, revision: 2 });
    expect((await getRuleset(world.anonymous, { ruleset: slug })).text).toBe(startsWith("b"));
    expect(await changeRuleset(ctx, { ruleset: slug, patch: { archived: true } })).toMatchObject({ archived: true });
    const slugs = (await listRulesets(ctx, { limit: 200 })).items.map(({ ruleset }) => ruleset);
    expect(slugs).not.toContain(slug);
    expect(slugs).toContain("concordat:recommended");
    const bound = bindRuleset(ctx, { ruleset: slug, scope: "domain", subject: world.unique("d") });
    await expect(bound).rejects.toEqual(refused("conflict"));
    expect(await changeRuleset(ctx, { ruleset: slug, patch: { archived: false } })).toMatchObject({ archived: false });
    const written = (await listAudit(ctx, { action: "ruleset.version", limit: 200 })).items;
    expect(written.filter(({ entityName }) => entityName === slug)).toHaveLength(1);
  });

  it("is refused with line and column, and nothing of it is written", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const slug = world.unique("broken");
    const text = "rules:\n  mine:\n    given: $.paths\n    then: {function: no-such-function}\n";
    const made = createRuleset(ctx, { slug, name: "Broken", text });
    await expect(made).rejects.toMatchObject({ code: "invalid_input", violations: [{ line: 4 }] });
    await expect(getRuleset(ctx, { ruleset: slug })).rejects.toEqual(refused("not_found"));
  });

  it("of a team is its owners', and the organisation's are not", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const publisher = await team.member("publisher");
    const own = { slug: world.unique("own"), name: "Own", team: team.slug, text: startsWith("a") };
    await expect(createRuleset(publisher.ctx, own)).rejects.toEqual(refused("forbidden"));
    expect(await createRuleset(owner.ctx, own)).toMatchObject({ team: team.slug });
    const house = { slug: world.unique("house"), name: "House", text: startsWith("a") };
    await expect(createRuleset(owner.ctx, house)).rejects.toEqual(refused("forbidden"));
    const scope = { ruleset: own.slug, scope: "organisation" } as const;
    await expect(bindRuleset(owner.ctx, scope)).rejects.toEqual(refused("forbidden"));
  });

  it("extends another, by its newest text, and never itself", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const base = world.unique("base");
    await createRuleset(ctx, { slug: base, name: "Base", text: startsWith("a") });
    const above = world.unique("above");
    await createRuleset(ctx, { slug: above, name: "Above", text: `extends: ${base}\n` });
    const circle = addRulesetVersion(ctx, { ruleset: base, text: `extends: ${above}\n` });
    await expect(circle).rejects.toEqual(refused("invalid_input"));
    const team = await world.team();
    const api = await addPublishedApi(world, team);
    await api.publish("1.0.0", document("1.0.0", ["begin"]));
    await bindRuleset(ctx, { ruleset: above, scope: "api", subject: api.slug });
    expect(await lintOf(world, api.slug, "1.0.0")).toMatchObject({
      findings: [{ rule: "id-begins", action: "block" }],
    });
    await addRulesetVersion(ctx, { ruleset: base, text: startsWith("b") });
    expect(await lintOf(world, api.slug, "1.0.0")).toMatchObject({ kind: "done", findings: [] });
  });
});

describe("what an API is held to", () => {
  it("is what Concordat recommends where nothing is bound", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    const report = await lintOf(world, api.slug, "1.0.0");
    expect(report.kind).toBe("done");
    const stored = await listStoredFindings(
      world.system,
      (await findLifecycleVersion(world.system, api.slug, "1.0.0"))?.id ?? "",
    );
    const found = report.kind === "done" ? report.findings.map(({ fingerprint }) => fingerprint) : [];
    const kept = stored.filter(({ severity }) => severity !== "hint").map(({ fingerprint }) => fingerprint);
    expect([...found].sort()).toEqual([...kept].sort());
    expect(found.length).toBeGreaterThan(0);
  });

  it("changes at once for the gate, and soon for what is kept", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", document("1.0.0", ["list", "make"]));
    const version = await findLifecycleVersion(world.system, api.slug, "1.0.0");
    if (!version) throw new Error("it was just published");
    const before = await lintStampOf(world.system, version);
    const slug = world.unique("house");
    await createRuleset(ctx, { slug, name: "House", text: startsWith("list") });
    const binding = await bindRuleset(ctx, { ruleset: slug, scope: "api", subject: api.slug });
    expect(await lintStampOf(world.system, version)).not.toBe(before);
    const report = await lintForGate(world.system, version);
    expect(report).toMatchObject({ findings: [{ rule: "id-begins", action: "block", ruleset: slug, line: 1 }] });
    expect(report.stamp).toBe(await lintStampOf(world.system, version));
    expect(await relintVersions(world.system, run)).toBeGreaterThan(0);
    const kept = (await listStoredFindings(world.system, version.id)).map(({ rule }) => rule);
    expect(kept).toEqual(["id-begins"]);
    expect(await relintVersions(world.system, run)).toBe(0);
    const why = await getEffectiveRules(world.anonymous, { api: api.slug });
    expect(why.rules).toMatchObject([{ rule: "id-begins", action: "block", by: { id: binding.id, scope: "api" } }]);
    const off = { error: "off", warning: "off", info: "off", hint: "off" } as const;
    await changeBinding(ctx, { id: binding.id, patch: { actions: off } });
    expect(await lintForGate(world.system, version)).toMatchObject({ kind: "done", findings: [] });
    await unbindRuleset(ctx, { id: binding.id });
    expect((await getEffectiveRules(world.anonymous, { api: api.slug })).bindings).toMatchObject([{ id: null }]);
    expect(await countAuditEntries(world.system, binding.id)).toBe(3);
  });

  it("is never less because its team says so", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const team = await world.team();
    const owner = await team.member("owner");
    const api = await addPublishedApi(world, team);
    await api.publish("1.0.0", document("1.0.0", ["list"]));
    const slug = world.unique("house");
    await createRuleset(ctx, { slug, name: "House", text: startsWith("never") });
    await bindRuleset(ctx, { ruleset: slug, scope: "team", subject: team.slug });
    const mild = world.unique("mild");
    await createRuleset(owner.ctx, { slug: mild, name: "Mild", team: team.slug, text: startsWith("list", "hint") });
    await bindRuleset(owner.ctx, { ruleset: mild, scope: "api", subject: api.slug });
    expect(await lintOf(world, api.slug, "1.0.0")).toMatchObject({ findings: [{ action: "block", ruleset: slug }] });
  });

  it("could not be told where a ruleset cannot be read any more: the gate says so", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const [base, above] = [world.unique("base"), world.unique("above")];
    const alias = "aliases:\n  Ops: ['$.paths[*][get]']\n";
    await createRuleset(ctx, { slug: base, name: "Base", text: `${alias}rules: {}\n` });
    const text = `extends: ${base}\nrules:\n  mine: {given: '#Ops', then: {function: truthy}}\n`;
    await createRuleset(ctx, { slug: above, name: "Above", text });
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    await bindRuleset(ctx, { ruleset: above, scope: "api", subject: api.slug });
    await addRulesetVersion(ctx, { ruleset: base, text: "rules: {}\n" });
    expect(await lintOf(world, api.slug, "1.0.0")).toMatchObject({
      kind: "failed",
      because: expect.stringContaining(above),
    });
  });
});

describe("a ratchet", () => {
  it("counts what is there when it is switched on, lets no more in, and rises only by an administrator", async () => {
    const world = await createWorld();
    const administrator = await world.administrator();
    const { ctx } = administrator;
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", document("1.0.0", ["one", "two"]));
    const slug = world.unique("house");
    await createRuleset(ctx, { slug, name: "House", text: startsWith("x") });
    const { id } = await bindRuleset(ctx, { ruleset: slug, scope: "api", subject: api.slug, ratchet: true });
    // Nothing is active: nothing is allowed.
    expect(await lintOf(world, api.slug, "1.0.0")).toMatchObject({
      findings: [{ action: "block" }, { action: "block" }],
      ratchet: [{ rule: "id-begins", allowed: 0, now: 2 }],
    });
    const raise = { id, api: api.slug, rule: "id-begins", allowed: 2, reason: "they are older than the rule" };
    const owner = await api.team.member("owner");
    await expect(setBaseline(owner.ctx, raise)).rejects.toEqual(refused("forbidden"));
    expect(await setBaseline(ctx, raise)).toMatchObject({ rules: [{ rule: "id-begins", allowed: 2 }] });
    expect(await lintOf(world, api.slug, "1.0.0")).toMatchObject({
      findings: [{ action: "warn" }, { action: "warn" }],
    });
    await api.publish("1.1.0", document("1.1.0", ["one", "two", "three"]));
    const third = await lintOf(world, api.slug, "1.1.0");
    expect(third).toMatchObject({ ratchet: [{ allowed: 2, now: 3 }] });
    expect(third.kind === "done" && third.findings.some(({ action }) => action === "block")).toBe(true);
    expect((await listBaselines(ctx, { id })).items).toMatchObject([{ api: api.slug, rules: [{ allowed: 2 }] }]);
    await expectAuditEntry(world.system, { action: "ruleset.baseline", entityId: id });
  });
});

describe("a ratchet over versions that become active", () => {
  it("begins with what is active, falls with it, and rises never again", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const team = await world.team();
    const policy = { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false };
    await setTeamPolicy(ctx, {
      team: team.slug,
      policy: { ...policy, gates: { ...policy.gates, lint: "block", compatibility: "off", semver: "off" } },
    });
    const owner = await team.member("owner");
    const api = await addPublishedApi(world, team);
    const activate = (version: string) =>
      transitionVersion(owner.ctx, { api: api.slug, version, change: { to: "active", reason: "Ready." } });
    await api.publish("1.0.0", document("1.0.0", ["one", "two", "three"]));
    const slug = world.unique("house");
    await createRuleset(ctx, { slug, name: "House", text: startsWith("x") });
    await activate("1.0.0");
    const { id } = await bindRuleset(ctx, { ruleset: slug, scope: "team", subject: team.slug, ratchet: true });
    const ratchetOf = async (version: string) => {
      const report = await lintOf(world, api.slug, version);
      return report.kind === "done" ? report.ratchet : [];
    };
    expect(await ratchetOf("1.0.0")).toMatchObject([{ allowed: 3, now: 3 }]);
    await api.publish("1.1.0", document("1.1.0", ["one", "two", "four", "five"]));
    expect(await ratchetOf("1.1.0")).toMatchObject([{ allowed: 3, now: 4 }]);
    await expect(activate("1.1.0")).rejects.toEqual(refused("transition_refused"));
    await api.publish("1.2.0", document("1.2.0", ["one"]));
    await activate("1.2.0");
    expect(await ratchetOf("1.1.0")).toMatchObject([{ allowed: 1, now: 4 }]);
    await api.publish("1.3.0", document("1.3.0", ["one", "two", "three"]));
    expect(await ratchetOf("1.3.0")).toMatchObject([{ allowed: 1, now: 3 }]);
    await expect(activate("1.3.0")).rejects.toEqual(refused("transition_refused"));
    expect((await listBaselines(ctx, { id })).items).toMatchObject([{ rules: [{ rule: "id-begins", allowed: 1 }] }]);
  });
});

describe("trying", () => {
  it("says what a text finds, and what is new or gone against the saved one", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", document("1.0.0", ["one", "two"]));
    const slug = world.unique("house");
    await createRuleset(ctx, { slug, name: "House", text: startsWith("one") });
    const shown = await previewRuleset(ctx, {
      text: startsWith("two"),
      ruleset: slug,
      api: api.slug,
      version: "1.0.0",
    });
    expect(shown).toMatchObject({ problems: [], rules: 1, counts: { error: 1 }, compared: { added: 1, gone: 1 } });
    expect(shown.findings).toMatchObject([{ rule: "id-begins", isNew: true }]);
    const broken = await previewRuleset(ctx, { text: "rules: [", api: api.slug, version: "1.0.0" });
    expect(broken.problems[0]).toMatchObject({ line: 1 });
  });

  it("tells what a binding would block, and binds nothing", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const domain = world.unique("domain");
    const slug = world.unique("house");
    await createRuleset(ctx, { slug, name: "House", text: startsWith("one") });
    const team = await world.team();
    const api = await addPublishedApi(world, team);
    await api.publish("1.0.0", document("1.0.0", ["one", "two"]));
    const trial = await startTrial(ctx, { ruleset: slug, scope: "team", subject: team.slug });
    expect(trial).toMatchObject({ state: "waiting" });
    await performTrial(world.system, trial.id, run);
    expect(await getTrial(ctx, { id: trial.id })).toMatchObject({
      state: "done",
      result: { apis: 1, blocked: 1, items: [{ api: api.slug, version: "1.0.0", outcome: "block", block: 1 }] },
    });
    const empty = await startTrial(ctx, { ruleset: slug, scope: "domain", subject: domain });
    await performTrial(world.system, empty.id, run);
    expect(await getTrial(ctx, { id: empty.id })).toMatchObject({ result: { apis: 0, blocked: 0 } });
    expect((await getEffectiveRules(ctx, { api: api.slug })).bindings).toMatchObject([{ id: null }]);
  });
});
