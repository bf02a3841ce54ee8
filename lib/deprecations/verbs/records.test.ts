import { describe, expect, it } from "vitest";
import { bindDeprecationPolicy } from "@/lib/deprecation-policies/verbs/bind-deprecation-policy";
import { createDeprecationPolicy } from "@/lib/deprecation-policies/verbs/create-deprecation-policy";
import { expectAuditEntry, testContext } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { signalsOf } from "@/lib/signals/verbs/signals-of";
import type { DeclareInput } from "@/lib/deprecations/schema/record";
import { carryOutPlan } from "./carry-out-plan";
import { changeDeprecation } from "./change-deprecation";
import { declareDeprecation } from "./declare-deprecation";
import { listDeclaredParts } from "./list-declared-parts";
import { listRecords } from "./list-records";
import { listVersionDeprecations } from "./list-version-deprecations";
import { withdrawDeprecation } from "./withdraw-deprecation";

const LATER = "2027-09-01";
const refused = (code: string, message?: RegExp) =>
  expect.objectContaining(message ? { code, message: expect.stringMatching(message) } : { code });

const PETS = `openapi: 3.1.0
info: {title: Pets, version: VERSION}
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /pets/{petId}:
    get:
      deprecated: true
      x-sunset: "2027-05-01"
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: ok}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, tag: {type: string, deprecated: true}}}
`;
const pets = (version: string, edit = (text: string) => text) => edit(PETS).replace("VERSION", version);

const edited = (from: string, to: string) => (text: string) => text.replace(from, to);

/** An API with versions that went through publishing and became active, its owner, and an administrator. */
async function withPets(...versions: [string, ((text: string) => string)?][]) {
  const world = await createWorld();
  const team = await world.team();
  const { prisma } = await testDatabase();
  const gates = { lintGate: "off", compatibilityGate: "off", semverGate: "off", ownershipGate: "off" };
  await prisma.policy.create({ data: { teamId: team.id, reviewRequired: false, requiredApprovals: 0, ...gates } });
  const api = await addPublishedApi(world, team);
  const owner = await team.member("owner");
  const publish = async (version: string, edit?: (text: string) => string) => {
    await api.publish(version, pets(version, edit));
    await transitionVersion(owner.ctx, { api: api.slug, version, change: { to: "active" } });
  };
  for (const [version, edit] of versions) await publish(version, edit);
  const { id: apiId } = await prisma.api.findUniqueOrThrow({ where: { slug: api.slug } });
  const declare = (version: string, given: Partial<DeclareInput>) =>
    declareDeprecation(owner.ctx, {
      api: api.slug,
      version,
      deprecation: { kind: "operation", sunsetAt: LATER, reason: "Old.", ...given },
    });
  const of = async (version: string) => (await listVersionDeprecations(world.system, { api: api.slug, version })).items;
  const versionId = async (label: string) => (await prisma.apiVersion.findFirstOrThrow({ where: { apiId, label } })).id;
  return { versionId, world, team, slug: api.slug, apiId, owner, publish, declare, of };
}

const LIMIT = { kind: "parameter" as const, place: "GET /pets query limit" };

describe("declaring that a part goes away", () => {
  it.each([
    { kind: "operation" as const, place: "GET /pets" },
    LIMIT,
    { kind: "parameter" as const, place: "GET /pets/{petId} path petId" },
    { kind: "schema" as const, place: "Pet" },
    { kind: "field" as const, place: "Pet.name" },
  ])("records the $kind $place", async (subject) => {
    const { world, declare, of, versionId } = await withPets(["1.0.0"]);
    const made = await declare("1.0.0", { ...subject, replacement: "https://example.com/new" });
    expect(made).toMatchObject({ ...subject, origin: "declared", sunsetOn: LATER, revision: 1, version: "1.0.0" });
    expect((await of("1.0.0")).find(({ id }) => id === made.id)).toMatchObject(subject);
    await expectAuditEntry(world.system, { action: "deprecation.declare", entityId: await versionId("1.0.0") });
  });

  it.each([
    [{ kind: "operation" as const, place: "GET /nothing" }, "invalid_input", /has no operation/],
    [{ kind: "parameter" as const, place: "GET /pets query offset" }, "invalid_input", /has no parameter/],
    [{ kind: "schema" as const, place: "__proto__" }, "invalid_input", /has no schema/],
    [{ kind: "field" as const, place: "Pet" }, "invalid_input", /no place of a field/],
    [{ place: "GET /pets", sunsetAt: "2026-12-01" }, "transition_refused", /too soon/],
    [{ place: "GET /pets", replacement: "nobody@1.0.0" }, "transition_refused", /no version of this registry/],
    [
      { place: "GET /pets", brownouts: [{ startsAt: "2027-08-01T00:00:00Z", minutes: 5 }] },
      "transition_refused",
      /no brown-outs/,
    ],
  ])("refuses %j", async (given, code, message) => {
    const { declare } = await withPets(["1.0.0"]);
    await expect(declare("1.0.0", given)).rejects.toEqual(refused(code, message));
  });

  it("points at the field of the request that is refused, where it stands in this body", async () => {
    const { declare } = await withPets(["1.0.0"]);
    const early = { place: "GET /pets", sunsetAt: "2026-12-01" };
    const at = { violations: [{ pointer: "/sunsetAt", message: expect.stringMatching(/too soon/) }] };
    await expect(declare("1.0.0", early)).rejects.toMatchObject(at);
  });

  it("is read beside the document", async () => {
    const { world, slug, declare } = await withPets(["1.0.0"]);
    await declare("1.0.0", { place: "GET /pets", replacement: "https://example.com/new" });
    const declared = await listDeclaredParts(world.system, { api: slug, version: "1.0.0" });
    expect(declared).toMatchObject([
      { kind: "operation", place: "GET /pets", sunset: LATER, replacement: "https://example.com/new" },
    ]);
  });

  it("is for owners of the team, and once", async () => {
    const { team, slug, declare } = await withPets(["1.0.0"]);
    const publisher = await team.member("publisher");
    const deprecation = { kind: "operation" as const, place: "GET /pets", sunsetAt: LATER, reason: "Old." };
    const asked = declareDeprecation(publisher.ctx, { api: slug, version: "1.0.0", deprecation });
    await expect(asked).rejects.toEqual(refused("forbidden"));
    await declare("1.0.0", { place: "GET /pets" });
    await expect(declare("1.0.0", { place: "GET /pets" })).rejects.toEqual(refused("conflict", /already/));
  });
});

describe("what a document marks", () => {
  it("is listed beside it, since the version that marked it first", async () => {
    const unmarked = edited('deprecated: true\n      x-sunset: "2027-05-01"', "description: Stays.");
    const { of } = await withPets(["1.0.0", unmarked], ["1.1.0"], ["1.2.0"]);
    const all = await of("1.2.0");
    const operation = all.find(({ place }) => place === "GET /pets/{petId}");
    expect(operation).toMatchObject({ origin: "document", sunsetOn: "2027-05-01", since: { version: "1.1.0" } });
    expect(all.find(({ place }) => place === "Pet.tag")).toMatchObject({ kind: "field", since: { version: "1.0.0" } });
  });

  it("gives way to a record of the same subject, which says where they disagree", async () => {
    const { declare, of } = await withPets(["1.0.0"]);
    await declare("1.0.0", { place: "GET /pets/{petId}" });
    const found = (await of("1.0.0")).filter(({ place }) => place === "GET /pets/{petId}");
    expect(found).toMatchObject([
      { origin: "declared", contradictions: [{ about: "sunset", declared: LATER, document: "2027-05-01" }] },
    ]);
  });
});

const WITH_ORDERS = edited(
  "    Pet: {",
  "    Order: {type: object, required: [pet], properties: {pet: {$ref: '#/components/schemas/Pet'}, pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}\n    Pet: {",
);
const MARKED = (text: string) =>
  WITH_ORDERS(text).replace("Pet: {type: object,", "Pet: {type: object, deprecated: true,");

describe("what uses a schema", () => {
  it("is marked because of a record of the schema as it is because of a mark", async () => {
    const declared = await withPets(["1.0.0", WITH_ORDERS]);
    const marked = await withPets(["1.0.0", MARKED]);
    await declared.declare("1.0.0", { kind: "schema", place: "Pet" });
    const uses = async (one: typeof marked, propagated?: boolean) => {
      const asked = { versionId: await one.versionId("1.0.0"), kinds: ["operation", "field"] as const, propagated };
      const records = await listRecords(one.world.system, asked);
      return records.filter(({ because }) => because !== null);
    };
    const places = (records: Awaited<ReturnType<typeof uses>>) =>
      records.map(({ subject: { kind, place }, because }) => [kind, place, because]).sort();
    const found = await uses(declared);
    expect(places(found)).toEqual([
      ["field", "Order.pet", "uses schema Pet"],
      ["field", "Order.pets", "uses schema Pet"],
      ["operation", "GET /pets", "uses schema Pet"],
    ]);
    expect(places(await uses(marked))).toEqual(places(found));
    expect(found[0]).toMatchObject({ origin: "declared", sunsetAt: new Date(`${LATER}T00:00:00Z`), revision: 0 });
    expect(await uses(declared, false)).toEqual([]);
    const over = { apiId: declared.apiId, propagated: true, kinds: ["operation"] as const };
    const listed = await listRecords(declared.world.system, over);
    expect(listed.map(({ subject }) => subject.place).sort()).toEqual(["GET /pets", "GET /pets/{petId}"]);
  });

  it("keeps a record of its own, and is told to callers in no field of a response, as with a mark", async () => {
    const declared = await withPets(["1.0.0"]);
    const marked = await withPets(["1.0.0", MARKED]);
    await declared.declare("1.0.0", { kind: "schema", place: "Pet" });
    for (const { world, slug } of [declared, marked]) {
      const told = await signalsOf(world.system, { api: slug, version: "1.0.0" });
      expect(told.operations.map(({ key }) => key)).toEqual(["GET /pets/{petId}"]);
    }
    await declared.declare("1.0.0", { place: "GET /pets" });
    const own = (await declared.of("1.0.0")).filter(({ place }) => place === "GET /pets");
    expect(own).toMatchObject([{ because: null, revision: 1 }]);
  });
});

describe("a record over versions", () => {
  it("holds for those that follow, whatever a path parameter is called, and ends where the part is gone", async () => {
    const { world, apiId, declare, of, publish } = await withPets(["1.0.0"]);
    await declare("1.0.0", { place: "GET /pets/{petId}" });
    await declare("1.0.0", LIMIT);
    await publish("1.1.0", (text) => text.replaceAll("petId", "id").replace("      deprecated: true\n", ""));
    const carried = (await of("1.1.0")).filter(({ origin }) => origin === "declared");
    expect(carried.map(({ place, since }) => [place, since?.version])).toEqual([
      ["GET /pets/{petId}", "1.0.0"],
      ["GET /pets query limit", "1.0.0"],
    ]);
    await publish("2.0.0", edited("parameters: [{name: limit, in: query, schema: {type: integer}}]", "tags: [pets]"));
    expect((await of("2.0.0")).some(({ kind, origin }) => kind === "parameter" && origin === "declared")).toBe(false);
    const before = (await of("1.1.0")).find(({ kind }) => kind === "parameter");
    expect(before).toMatchObject({ removedIn: { version: "2.0.0" } });
    const listed = await listRecords(world.system, { apiId, kinds: ["parameter", "operation"] });
    const declared = listed.filter(({ origin }) => origin === "declared");
    expect(declared.map(({ version, subject }) => [version, subject.place])).toEqual([
      ["1.1.0", "GET /pets query limit"],
      ["2.0.0", "GET /pets/{petId}"],
    ]);
  });
});

describe("moving a sunset", () => {
  it("goes later with a reason, kept with who and when", async () => {
    const { slug, owner, declare } = await withPets(["1.0.0"]);
    const { id } = await declare("1.0.0", { place: "GET /pets" });
    const patch = { sunsetAt: "2027-12-31", reason: "A caller needs longer." };
    const moved = await changeDeprecation(owner.ctx, { api: slug, version: "1.0.0", id, patch });
    expect(moved).toMatchObject({
      sunsetOn: "2027-12-31",
      revision: 2,
      moved: [{ from: "2027-09-01T00:00:00.000Z", reason: patch.reason, override: false, by: { id: owner.actor.id } }],
    });
    const unsaid = changeDeprecation(owner.ctx, { api: slug, version: "1.0.0", id, patch: { sunsetAt: "2028-12-31" } });
    await expect(unsaid).rejects.toEqual(refused("transition_refused", /needs a reason/));
  });

  it("goes earlier only by an override of an administrator", async () => {
    const { world, slug, owner, declare } = await withPets(["1.0.0"]);
    const { id } = await declare("1.0.0", { place: "GET /pets" });
    const of = { api: slug, version: "1.0.0", id };
    const patch = { sunsetAt: "2027-01-15", reason: "It leaks." };
    const plain = changeDeprecation(owner.ctx, { ...of, patch });
    await expect(plain).rejects.toEqual(refused("transition_refused", /earlier/));
    const byOwner = changeDeprecation(owner.ctx, { ...of, patch: { ...patch, override: true } });
    await expect(byOwner).rejects.toEqual(refused("forbidden"));
    const root = await world.administrator();
    const moved = await changeDeprecation(root.ctx, { ...of, patch: { ...patch, override: true } });
    expect(moved).toMatchObject({ sunsetOn: "2027-01-15", moved: [{ override: true }] });
  });

  it("refuses a revision that was seen before", async () => {
    const { slug, owner, declare } = await withPets(["1.0.0"]);
    const { id } = await declare("1.0.0", { place: "GET /pets" });
    const asked = { api: slug, version: "1.0.0", id, patch: { migrationGuide: "https://example.com/move" } };
    await changeDeprecation(owner.ctx, { ...asked, expected: ["1"] });
    await expect(changeDeprecation(owner.ctx, { ...asked, expected: ["1"] })).rejects.toEqual(
      refused("stale_revision"),
    );
  });
});

describe("taking a record back", () => {
  it("ends it, and makes a deprecated version active again", async () => {
    const { slug, owner, declare, of } = await withPets(["1.0.0"]);
    const part = await declare("1.0.0", { place: "GET /pets" });
    const whole = await declare("1.0.0", { kind: "version" });
    const { prisma } = await testDatabase();
    const state = async () => (await prisma.apiVersion.findFirstOrThrow({ where: { api: { slug } } })).state;
    expect(await state()).toBe("deprecated");
    for (const { id } of [part, whole]) {
      await withdrawDeprecation(owner.ctx, { api: slug, version: "1.0.0", id, reason: "It stays." });
    }
    expect(await state()).toBe("active");
    expect((await of("1.0.0")).filter(({ origin }) => origin === "declared")).toEqual([]);
  });
});

describe("a plan", () => {
  it("is on record while the version is active, and carried out once its day has come", async () => {
    const { world, slug, declare } = await withPets(["1.0.0"]);
    await declare("1.0.0", { kind: "version", deprecatedAt: "2027-01-01" });
    const of = { api: slug, version: "1.0.0" };
    expect(await carryOutPlan(world.system, of)).toBe(false);
    const later = await testContext({ now: new Date("2027-01-01T00:00:00Z") });
    expect(await carryOutPlan(later, of)).toBe(true);
    expect(await carryOutPlan(later, of)).toBe(false);
  });
});

describe("replacements", () => {
  it("are refused where they close a circle, spelled out", async () => {
    const one = await withPets(["1.0.0"]);
    const two = await withPets(["1.0.0"]);
    await one.declare("1.0.0", { kind: "version", replacement: two.slug });
    const back = two.declare("1.0.0", { kind: "version", replacement: one.slug });
    const way = `${two.slug}@1.0.0 → ${one.slug} → ${one.slug}@1.0.0 → ${two.slug} → ${two.slug}@1.0.0`;
    await expect(back).rejects.toEqual(refused("transition_refused", new RegExp(`circle: ${way}`)));
  });

  it("are refused where an operation leads back to itself or to its own version", async () => {
    const { slug, declare } = await withPets(["1.0.0"]);
    const operation = (key: string) => `${slug}@1.0.0#${key}`;
    await declare("1.0.0", { place: "GET /pets", replacement: operation("GET /pets/{petId}") });
    const back = declare("1.0.0", { place: "GET /pets/{petId}", replacement: operation("GET /pets") });
    await expect(back).rejects.toEqual(refused("transition_refused", /circle/));
    const own = declare("1.0.0", { place: "GET /pets/{petId}", replacement: `${slug}@1.0.0` });
    await expect(own).rejects.toEqual(refused("transition_refused", /circle/));
    const nowhere = declare("1.0.0", { place: "GET /pets/{petId}", replacement: operation("GET /none") });
    await expect(nowhere).rejects.toEqual(refused("transition_refused", /no operation/));
  });

  it("that go away themselves are said or refused, as the policy has it; and who they stand in for is said", async () => {
    const one = await withPets(["1.0.0"]);
    const two = await withPets(["1.0.0"], ["2.0.0"]);
    const root = await two.world.administrator();
    await one.declare("1.0.0", { kind: "version", replacement: `${two.slug}@1.0.0` });
    const gone = await two.declare("1.0.0", { kind: "version" });
    expect(gone.notes).toMatchObject([{ code: "replaces_others", values: { names: `${one.slug}@1.0.0` } }]);
    const told = await two.declare("2.0.0", { place: "GET /pets", replacement: `${two.slug}@1.0.0` });
    expect(told.notes).toMatchObject([{ code: "replacement_deprecated" }]);
    const policy = two.world.unique("strict");
    await createDeprecationPolicy(root.ctx, {
      slug: policy,
      name: "Strict",
      rules: { deprecatedReplacement: "block" },
    });
    await bindDeprecationPolicy(root.ctx, { policy, scope: "api", subject: two.slug });
    const again = two.declare("2.0.0", { ...LIMIT, replacement: `${two.slug}@1.0.0` });
    await expect(again).rejects.toEqual(refused("transition_refused", /goes away itself/));
  });
});

describe("the policy that is bound", () => {
  it("decides of notice, guides, zones and brown-outs", async () => {
    const { world, slug, declare } = await withPets(["1.0.0"]);
    const root = await world.administrator();
    const policy = world.unique("public");
    const rules = {
      noticeDays: [
        { tier: null, stability: null, days: 30 },
        { tier: 2, stability: null, days: 365 },
      ],
      migrationGuideRequired: true,
      brownouts: true,
      zone: "Asia/Tokyo",
    };
    await createDeprecationPolicy(root.ctx, { slug: policy, name: "Public", rules });
    await bindDeprecationPolicy(root.ctx, { policy, scope: "api", subject: slug });
    const asked = declare("1.0.0", { place: "GET /pets" });
    await expect(asked).rejects.toEqual(
      refused("transition_refused", /365 days of notice \(tier 2, policy Public, bound to api/),
    );
    const made = await declare("1.0.0", {
      place: "GET /pets",
      sunsetAt: "2028-02-29",
      migrationGuide: "https://example.com/move",
      brownouts: [{ startsAt: "2028-02-01T09:00:00Z", minutes: 15 }],
    });
    expect(made).toMatchObject({ sunsetAt: "2028-02-28T15:00:00.000Z", sunsetOn: "2028-02-29", zone: "Asia/Tokyo" });
    expect(made.brownouts).toEqual([{ startsAt: "2028-02-01T09:00:00.000Z", minutes: 15 }]);
  });
});
