import { describe, expect, it } from "vitest";
import { deleteApi } from "@/lib/catalog/verbs/delete-api";
import { listFields } from "@/lib/fields/verbs/list-fields";
import { answerMock } from "@/lib/mock/verbs/answer-mock";
import { getOperationOutline } from "@/lib/reader/verbs/get-operation-outline";
import { getOperationView } from "@/lib/reader/verbs/get-operation-view";
import { searchRegistry } from "@/lib/search/verbs/search-registry";
import { testDatabase } from "@/lib/testing/db";
import { definition, PETS, PETS_AND_LIST, sourceOf } from "@/lib/testing/definitions";
import type { Caller } from "@/lib/testing/people";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { compareRevisions } from "./compare-revisions";
import { compareVersions } from "./compare-versions";
import { getDocument } from "./get-document";
import { getRevisionDocument } from "./get-revision-document";
import { getVersion } from "./get-version";
import { listFindings } from "./list-findings";
import { listOperations } from "./list-operations";
import { listRevisions } from "./list-revisions";
import { findWaitingPublishers } from "./find-publishers";
import { publishVersion } from "./publish-version";
import { pushersOf } from "./pushers-of";
import { reviewItemsOf } from "./review-items-of";
import { sliceVersion } from "./slice-version";

async function draft(text = definition()) {
  const world = await createWorld();
  const api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0", text);
  return { world, api, ref: { api: api.slug, version: "1.0.0" } };
}

interface PushOptions {
  dryRun?: boolean;
  expectedRevision?: number;
  expected?: string[];
  by?: Caller;
  version?: string;
}
const push = (api: PublishedApi, text: string, { by = api.publisher, version = "1.0.0", ...more }: PushOptions = {}) =>
  publishVersion(by.ctx, { api: api.slug, version, source: sourceOf(text), revise: true, ...more });

async function versionRow(slug: string, label = "1.0.0") {
  const { prisma } = await testDatabase();
  return prisma.apiVersion.findFirstOrThrow({ where: { api: { slug }, label } });
}

async function moveTo(slug: string, state: string, label = "1.0.0") {
  const { prisma } = await testDatabase();
  await prisma.apiVersion.updateMany({ where: { api: { slug }, label }, data: { state } });
}

const LIST = definition("1.0.0", PETS_AND_LIST);

describe("pushing a revision", () => {
  it("makes a draft show the other bytes, with all that hangs on them", async () => {
    const { world, api, ref } = await draft();
    const before = await getVersion(world.system, ref);
    const answer = await push(api, LIST.replace("title: Pets", "title: Animals"));
    expect(answer).toMatchObject({ created: true, state: "draft", revisionNumber: 2, url: before.url });
    const after = await getVersion(world.system, ref);
    expect(after).toMatchObject({ title: "Animals", operationCount: 2, revisionNumber: 2, digest: answer.digest });
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.publishedAt).toBe(before.publishedAt);
    expect((await listOperations(world.system, ref)).items.map((one) => one.key)).toEqual([
      "GET /pets/{petId}",
      "GET /pets",
    ]);
    const findings = await listFindings(world.system, ref);
    expect(findings.total).toBe(Object.values(after.findings).reduce((sum, count) => sum + count, 0));
    expect(new TextDecoder().decode((await getDocument(world.system, ref)).bytes)).toContain("title: Animals");
    const hits = await searchRegistry(world.system, { q: `listPets team:${api.team.slug}`, kind: "operation" });
    expect(hits.items.map((hit) => hit.api.slug)).toEqual([api.slug]);
  });

  it("takes out of what is searched and counted what is gone", async () => {
    const { world, api } = await draft(LIST);
    const renamed = definition().replace("petName:", `nick${world.unique("x").replace("-", "")}:`);
    await push(api, renamed);
    const team = `team:${api.team.slug}`;
    expect((await searchRegistry(world.system, { q: `listPets ${team}`, kind: "operation" })).items).toEqual([]);
    const fields = await listFields(world.system, { q: "nickx", limit: 200 });
    expect(fields.items.filter(({ name }) => renamed.includes(name)).map(({ apis }) => apis)).toEqual([1]);
  });

  it("lets nothing that was kept of the earlier bytes answer for it", async () => {
    const { world, api, ref } = await draft();
    const list = { ...ref, operations: ["GET /pets"] };
    const view = { ...ref, operation: "GET /pets/{petId}" };
    await getOperationView(world.system, view);
    await getOperationOutline(world.system, ref);
    await expect(sliceVersion(world.system, list)).rejects.toMatchObject({ code: "invalid_definition" });
    const request = { method: "GET", path: "/pets", query: "", headers: {}, body: new Uint8Array() };
    const mocked = async () => (await answerMock(world.system, { ...ref, request })).operation;
    expect(await mocked()).toBeNull();
    await push(api, LIST.replace("summary: One pet", "summary: This pet"));
    expect(await mocked()).toBe("GET /pets");
    expect((await getOperationView(world.system, view)).summary).toBe("This pet");
    expect((await getOperationOutline(world.system, ref)).total).toBe(2);
    expect(new TextDecoder().decode((await sliceVersion(world.system, list)).json)).toContain("listPets");
  });

  it("counts anew what it changes, and what the version after it changes in it", async () => {
    const { world, api } = await draft(LIST);
    await api.publish("2.0.0", definition("2.0.0", PETS));
    expect((await getVersion(world.system, { api: api.slug, version: "2.0.0" })).changes).toMatchObject({
      breaking: 1,
    });
    const answer = await push(api, definition("1.0.0"));
    expect(answer.changes).toBeNull();
    expect((await getVersion(world.system, { api: api.slug, version: "2.0.0" })).changes).toMatchObject({
      breaking: 0,
    });
    const diff = await compareVersions(world.system, { api: api.slug, from: "1.0.0", to: "2.0.0" });
    expect(diff.summary.breaking).toBe(0);
    const again = await push(api, LIST.replace("version: 1.0.0", "version: 2.0.0"), { version: "2.0.0" });
    expect(again.changes).toMatchObject({ from: "1.0.0", breaking: 0 });
  });

  it("is for versions in review, too, and leaves them there", async () => {
    const { api } = await draft();
    await moveTo(api.slug, "in_review");
    expect(await push(api, LIST)).toMatchObject({ state: "in_review", revisionNumber: 2 });
  });

  it.each(["active", "deprecated", "sunset", "retired"])("is refused for a version that is %s", async (state) => {
    const { api } = await draft();
    await moveTo(api.slug, state);
    await expect(push(api, LIST)).rejects.toMatchObject({
      code: "version_exists",
      message: expect.stringContaining(`is ${state}, and what was active once never changes`),
    });
    expect((await push(api, definition())).created).toBe(false);
  });

  it("happens only where it is asked for, and a plain publish says how", async () => {
    const { api } = await draft();
    const plain = publishVersion(api.publisher.ctx, { api: api.slug, version: "1.0.0", source: sourceOf(LIST) });
    await expect(plain).rejects.toMatchObject({ code: "version_exists", fix: expect.stringContaining("--revise") });
    expect((await versionRow(api.slug)).revisionNumber).toBe(1);
  });

  it("answers the same bytes without making anything, and bytes of before as a new one", async () => {
    const { world, api, ref } = await draft();
    await push(api, LIST);
    expect(await push(api, LIST)).toMatchObject({ created: false, revisionNumber: 2 });
    expect(await push(api, definition())).toMatchObject({ created: true, revisionNumber: 3 });
    expect((await getVersion(world.system, ref)).operationCount).toBe(1);
  });

  it("makes the version where there is none", async () => {
    const { api } = await draft();
    expect(await push(api, definition("3.0.0"), { version: "3.0.0" })).toMatchObject({
      created: true,
      revisionNumber: 1,
    });
  });

  it("writes nothing on a dry run, and answers as if it had", async () => {
    const { world, api, ref } = await draft();
    const before = await getVersion(world.system, ref);
    expect(await push(api, LIST, { dryRun: true })).toMatchObject({ created: true, revisionNumber: 2 });
    expect(await getVersion(world.system, ref)).toEqual(before);
    expect((await listRevisions(world.system, ref)).items).toHaveLength(1);
    expect((await listOperations(world.system, ref)).items).toHaveLength(1);
  });

  it("is refused whole where the definition is, and where somebody may not publish", async () => {
    const { world, api, ref } = await draft();
    const before = await getVersion(world.system, ref);
    await expect(push(api, "openapi: 3.0.3\ninfo: [")).rejects.toMatchObject({ code: "invalid_definition" });
    const reviewer = await api.team.member("reviewer");
    await expect(push(api, LIST, { by: reviewer })).rejects.toMatchObject({ code: "forbidden" });
    expect(await getVersion(world.system, ref)).toEqual(before);
  });

  it("is written whole or not at all", async () => {
    const { world, api, ref } = await draft();
    await api.publish("2.0.0", definition("2.0.0"));
    const seen = async () => ({
      versions: [await getVersion(world.system, ref), await getVersion(world.system, { ...ref, version: "2.0.0" })],
      revisions: (await listRevisions(world.system, ref)).items,
      operations: (await listOperations(world.system, ref)).items,
      findings: (await listFindings(world.system, ref)).items,
      found: (await searchRegistry(world.system, { q: `listPets team:${api.team.slug}`, kind: "operation" })).items,
    });
    const before = await seen();
    const broken = api.publisher.ctx.transaction(async (tx) => {
      await publishVersion(tx, { api: api.slug, version: "1.0.0", source: sourceOf(LIST), revise: true });
      throw new Error("the process ends here");
    });
    await expect(broken).rejects.toThrow("ends here");
    expect(await seen()).toEqual(before);
  });

  it("leaves an audit entry of what was before and after", async () => {
    const { api } = await draft();
    const before = await versionRow(api.slug);
    const { digest } = await push(api, LIST);
    const { prisma } = await testDatabase();
    const entry = await prisma.auditEntry.findFirstOrThrow({
      where: { entityId: before.id, action: "version.revise" },
    });
    expect(entry).toMatchObject({
      entityName: `${api.slug}@1.0.0`,
      before: { digest: before.digest, revisionNumber: 1 },
      after: { digest, revisionNumber: 2 },
    });
  });
});

describe("two who push", () => {
  it("at once take turns: both are kept, one after the other", async () => {
    const { world, api, ref } = await draft();
    const answers = await Promise.all([push(api, LIST), push(api, `${definition()}# other\n`)]);
    expect(answers.map((one) => one.revisionNumber).sort()).toEqual([2, 3]);
    const last = answers.find((one) => one.revisionNumber === 3);
    const version = await getVersion(world.system, ref);
    expect(version.digest).toBe(last?.digest);
    expect((await listOperations(world.system, ref)).items).toHaveLength(version.operationCount);
    expect((await listRevisions(world.system, ref)).items.map((one) => one.number)).toEqual([3, 2, 1]);
  });

  it("on top of the same revision, saying so: the second is refused", async () => {
    const { world, api, ref } = await draft();
    const tag = String((await getVersion(world.system, ref)).revision);
    const pushes = await Promise.allSettled([
      push(api, LIST, { expectedRevision: 1 }),
      push(api, `${definition()}# other\n`, { expectedRevision: 1 }),
    ]);
    const refused = pushes.find((one) => one.status === "rejected");
    expect(refused?.reason).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Revision 2 was pushed"),
    });
    expect((await getVersion(world.system, ref)).revisionNumber).toBe(2);
    await expect(push(api, `${LIST}# more\n`, { expected: [tag] })).rejects.toMatchObject({ code: "stale_revision" });
    const seen = (await getVersion(world.system, ref)).digest;
    expect(await push(api, `${LIST}# more\n`, { expected: [seen] })).toMatchObject({ revisionNumber: 3 });
    const absent = push(api, definition("4.0.0"), { version: "4.0.0", expectedRevision: 2 });
    await expect(absent).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("revisions", () => {
  it("are listed with who, when and from where, page after page", async () => {
    const { world, api, ref } = await draft();
    const other = await api.team.member("owner", "Olga Owner");
    const text = `${LIST}# 3\n`;
    await push(api, LIST);
    await publishVersion(other.ctx, {
      ...{ api: api.slug, version: "1.0.0", source: sourceOf(text), revise: true },
      ...{ commit: "4f2a9c1", changelog: "A list." },
    });
    const first = await listRevisions(world.anonymous, { ...ref, limit: 2 });
    expect(first.total).toBe(3);
    expect(first.items.map(({ number, current }) => [number, current])).toEqual([
      [3, true],
      [2, false],
    ]);
    expect(first.items[0]).toMatchObject({ pushedBy: { name: "Olga Owner" }, commit: "4f2a9c1", changelog: "A list." });
    const rest = await listRevisions(world.anonymous, { ...ref, limit: 2, cursor: first.nextCursor ?? "" });
    expect(rest.items.map(({ number }) => number)).toEqual([1]);
    expect(await getVersion(world.system, ref)).toMatchObject({ commit: "4f2a9c1", changelog: "A list." });
  });

  it("keep their documents, byte for byte, and say what changed between two", async () => {
    const { world, api, ref } = await draft(LIST);
    await push(api, definition());
    const bytes = async (number: number) =>
      new TextDecoder().decode((await getRevisionDocument(world.anonymous, { ...ref, number })).bytes);
    expect([await bytes(1), await bytes(2)]).toEqual([LIST, definition()]);
    const { id: versionId } = await versionRow(api.slug);
    const diff = await compareRevisions(world.system, { versionId, from: 1, to: 2 });
    expect(diff.changes.map(({ severity, operation }) => [severity, operation])).toEqual([["breaking", "GET /pets"]]);
    const none = getRevisionDocument(world.anonymous, { ...ref, number: 3 });
    await expect(none).rejects.toMatchObject({ code: "not_found" });
  });

  it("name everybody who pushed one, each once", async () => {
    const { world, api } = await draft();
    const token = await api.team.token("publisher");
    await push(api, LIST, { by: token });
    await push(api, definition(), { by: token });
    const { id, apiId } = await versionRow(api.slug);
    const who = [api.publisher.actor.id, token.actor.id];
    expect((await pushersOf(world.system, id)).map((one) => one.id)).toEqual(who);
    expect((await findWaitingPublishers(world.system, apiId)).map((one) => one.id).sort()).toEqual([...who].sort());
  });

  it("keep their bytes when those are cleared away that nobody needs", async () => {
    const { world, api, ref } = await draft(`${definition()}# ${Math.random()}\n`);
    await push(api, LIST);
    const other = await addPublishedApi(world, api.team);
    const { digest } = await other.publish("1.0.0", `${definition()}# ${Math.random()}\n`);
    await deleteApi((await world.administrator()).ctx, { api: other.slug });
    const { prisma } = await testDatabase();
    expect(await prisma.blob.findUnique({ where: { digest } })).toBeNull();
    const bytes = (await getRevisionDocument(world.system, { ...ref, number: 1 })).bytes;
    expect(new TextDecoder().decode(bytes)).toContain("title: Pets");
  });
});

describe("what an approval covers", () => {
  it("is the whole contract of a first version, whatever its words", async () => {
    const { world, api } = await draft();
    const items = async () => reviewItemsOf(world.system, await versionRow(api.slug), null);
    const [first] = await items();
    expect(first).toMatchObject({ kind: "content", operation: null });
    await push(api, `# said\n${definition().replace("summary: One pet", "summary: Some pet")}`);
    expect(await items()).toEqual([first]);
    await push(api, LIST);
    expect((await items()).map((one) => one.fingerprint)).not.toEqual([first?.fingerprint]);
  });

  it("is each change against the baseline, and each extension that came", async () => {
    const { world, api } = await draft(LIST);
    await api.publish("2.0.0", definition("2.0.0").replace("    get:", "    get:\n      x-limit: 5"));
    const [baseline, version] = [await versionRow(api.slug), await versionRow(api.slug, "2.0.0")];
    const items = await reviewItemsOf(world.system, version, baseline);
    const judged = items.filter(({ kind }) => kind !== "content");
    expect(judged.map(({ kind, rule, severity, operation }) => [kind, rule, severity, operation])).toEqual([
      ["change", "operation-removed", "breaking", "GET /pets"],
      ["change", "document-version-changed", "non-breaking", null],
      ["extension", "extension-added", "dangerous", "GET /pets/{petId}"],
    ]);
    expect(await reviewItemsOf(world.system, version, baseline)).toEqual(items);
    const words = definition("2.0.0")
      .replace("One pet", "Some pet")
      .replace("the pet", "it")
      .replace("title: Pets", "title: P");
    await push(api, words.replace("    get:", "    get:\n      x-limit: 5"), { version: "2.0.0" });
    expect(await reviewItemsOf(world.system, await versionRow(api.slug, "2.0.0"), baseline)).toEqual(items);
  });
});
