import { describe, expect, it } from "vitest";
import { dbOf } from "@/lib/db/data-access";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { addApi } from "@/lib/testing/lifecycle";
import type { Person } from "@/lib/testing/people";
import { createWorld } from "@/lib/testing/world";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { defaultRubric } from "@/lib/maturity/rubric/default";
import { activeRubric, SHIPPED } from "./active-rubric";
import { addRubricVersion } from "./add-rubric-version";
import { changeRubric } from "./change-rubric";
import { chooseRubric } from "./choose-rubric";
import { createRubric } from "./create-rubric";
import { getRubricText } from "./get-rubric-text";
import { getLevelNames } from "./get-level-names";
import { getPreview } from "./get-preview";
import { getRubric } from "./get-rubric";
import { listRubrics } from "./list-rubrics";
import { performPreview } from "./perform-preview";
import { startPreview } from "./start-preview";

const refused = (code: string) => expect.objectContaining({ code });
const RUN = { lastAttempt: true, signal: new AbortController().signal, progress: async () => {} };

async function begin() {
  const world = await createWorld();
  return { world, administrator: await world.administrator(), slug: world.unique("ours") };
}

describe("rubrics", () => {
  it("are copied, changed in versions that stay, and read in again from their YAML", async () => {
    const { world, administrator, slug } = await begin();
    const first = await createRubric(administrator.ctx, { slug, copy: { rubric: "apicmm" } });
    expect(first).toMatchObject({ rubric: slug, newest: 1, number: 1, content: { ...defaultRubric, name: slug } });
    const entropy = { ...defaultRubric.entropy, highFrom: 0.25 };
    const said = { content: { ...first.content, entropy }, note: "Stricter" };
    const second = await addRubricVersion(administrator.ctx, { rubric: slug, said });
    expect(second).toMatchObject({ newest: 2, content: { entropy } });
    expect((await getRubric(administrator.ctx, { rubric: slug, number: 1 })).content).toEqual(first.content);
    const again = await addRubricVersion(administrator.ctx, { rubric: slug, said });
    expect(again.newest).toBe(2);
    const { text } = await getRubricText(administrator.ctx, { rubric: slug });
    const other = world.unique("read");
    expect((await createRubric(administrator.ctx, { slug: other, text })).content).toEqual({
      ...second.content,
      name: other,
    });
  });

  it("say in which line a text does not read", async () => {
    const { administrator, slug } = await begin();
    const { text } = await getRubricText(administrator.ctx, { rubric: "apicmm" });
    const broken = text.replace("breakingCap: 12", "breakingCap: many");
    const line = text.split("\n").findIndex((one) => one.includes("breakingCap")) + 1;
    await expect(createRubric(administrator.ctx, { slug, text: broken })).rejects.toMatchObject({
      code: "invalid_input",
      violations: [expect.objectContaining({ line })],
    });
  });

  it("give levels names of their own, kept apart from what those are usually called", async () => {
    const { administrator, slug } = await begin();
    expect(await getLevelNames(administrator.ctx)).toEqual({});
    const first = await createRubric(administrator.ctx, { slug, copy: { rubric: "apicmm" } });
    await chooseRubric(administrator.ctx, { rubric: slug, number: 1 });
    expect(await getLevelNames(administrator.ctx)).toEqual({});
    const named = (level: number) => (level === 3 ? { name: "Paved {road} <b>" } : {});
    const levels = first.content.levels.map((one) => ({ ...one, ...named(one.level) }));
    await addRubricVersion(administrator.ctx, {
      rubric: slug,
      said: { content: { ...first.content, levels }, note: "" },
    });
    await chooseRubric(administrator.ctx, { rubric: slug, number: 2 });
    expect(await getLevelNames(administrator.ctx)).toEqual({ 3: "Paved {road} <b>" });
    await chooseRubric(administrator.ctx, { rubric: "apicmm", number: 0 });
    expect(await getLevelNames(administrator.ctx)).toEqual({});
  });

  it("are used for scores from when they are chosen, until another is", async () => {
    const { world, administrator, slug } = await begin();
    const made = await createRubric(administrator.ctx, { slug, copy: { rubric: "apicmm" } });
    expect((await activeRubric(world.system)).name).not.toBe(`${slug}@1`);
    await chooseRubric(administrator.ctx, { rubric: slug, number: 1 });
    expect(await activeRubric(world.system)).toEqual({ name: `${slug}@1`, digest: made.digest, rubric: made.content });
    const id = (await expectChoice(world.system, slug)).entityId;
    expect(id).not.toBe("");
    await expect(changeRubric(administrator.ctx, { rubric: slug, archived: true })).rejects.toEqual(
      refused("conflict"),
    );
    const later = await administrator.at(new Date(world.now.getTime() + 1_000));
    await chooseRubric(later, { rubric: "apicmm", number: 0 });
    expect(await activeRubric(world.system)).toEqual(SHIPPED);
    expect((await changeRubric(administrator.ctx, { rubric: slug, archived: true })).archived).toBe(true);
    await expect(chooseRubric(later, { rubric: slug, number: 1 })).rejects.toEqual(refused("conflict"));
  });

  it("are listed page by page, the shipped one first", async () => {
    const { administrator, slug } = await begin();
    await createRubric(administrator.ctx, { slug, copy: { rubric: "apicmm" } });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listRubrics(administrator.ctx, { limit: 1, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ rubric }) => rubric));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen[0]).toBe("apicmm");
    expect(seen.filter((one) => one === slug)).toHaveLength(1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("are changed by administrators alone, and the shipped one by nobody", async () => {
    const { world, administrator, slug } = await begin();
    const owner = await (await world.team()).member("owner");
    const copy = { rubric: "apicmm" };
    await expect(createRubric(owner.ctx, { slug, copy })).rejects.toEqual(refused("forbidden"));
    await expect(createRubric(administrator.ctx, { slug: "apicmm", copy })).rejects.toEqual(refused("invalid_input"));
    const said = { content: defaultRubric };
    const changed = addRubricVersion(administrator.ctx, { rubric: "apicmm", said });
    await expect(changed).rejects.toEqual(refused("conflict"));
    const stale = addRubricVersion(administrator.ctx, { rubric: slug, said, expected: ["7"] });
    await expect(stale).rejects.toEqual(refused("not_found"));
  });
});

async function expectChoice(ctx: Parameters<typeof expectAuditEntry>[0], slug: string) {
  const row = await dbOf(ctx.access).rubric.findUniqueOrThrow({ where: { slug } });
  return expectAuditEntry(ctx, { action: "rubric.choose", entityId: row.id });
}

describe("the preview of a rubric", () => {
  it("says which APIs would rise and fall, and what would hold them, of the same facts", async () => {
    const { world, administrator } = await begin();
    const api = await addApi(world);
    await api.version("1.0.0", { state: "active" });
    const same = await startPreview(administrator.ctx, { content: defaultRubric });
    await performPreview(world.system, same.id, RUN);
    const unchanged = await getPreview(administrator.ctx, { id: same.id });
    expect(unchanged).toMatchObject({ state: "done", result: { falls: 0, rises: 0, moves: [], items: [] } });
    expect(unchanged.result?.after).toEqual(unchanged.result?.before);
    const active = defaultRubric.checks.find(({ id }) => id === "version-active");
    if (!active) throw new Error("there is no check version-active");
    const content = { ...defaultRubric, checks: [{ ...active, level: 1 as const, required: true }] };
    const { id } = await startPreview(administrator.ctx, { content });
    await performPreview(world.system, id, RUN);
    const { result } = await getPreview(administrator.ctx, { id });
    expect(result?.items).toContainEqual(expect.objectContaining({ api: api.slug, from: 0, to: 1, because: [] }));
    // Later than whatever was chosen by the tests above: the newest choice holds.
    const later = await administrator.at(new Date(world.now.getTime() + 3_600_000));
    await chooseRubric(later, { rubric: (await makeRubric(administrator, content)).rubric, number: 1 });
    const back = await startPreview(administrator.ctx, { content: defaultRubric });
    await performPreview(world.system, back.id, RUN);
    const fallen = await getPreview(administrator.ctx, { id: back.id });
    expect(fallen.result?.falls).toBe(result?.rises);
    const item = fallen.result?.items.find((one) => one.api === api.slug);
    expect(item).toMatchObject({ from: 1, to: 0 });
    expect(item?.because.length).toBeGreaterThan(0);
  });

  it("refuses what does not read", async () => {
    const { administrator } = await begin();
    await expect(startPreview(administrator.ctx, { text: "kind: Rubric" })).rejects.toEqual(refused("invalid_input"));
  });
});

async function makeRubric(administrator: Person, content: Rubric) {
  return createRubric(administrator.ctx, { slug: `only-${administrator.actor.id.slice(-12)}`, content });
}
