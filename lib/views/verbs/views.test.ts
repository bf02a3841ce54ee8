import { describe, expect, it } from "vitest";
import { contentRevision } from "@/lib/core/revision";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { createWorld } from "@/lib/testing/world";
import { createView } from "./create-view";
import { deleteView } from "./delete-view";
import { getView } from "./get-view";
import { listViews } from "./list-views";
import { setDefaultView } from "./set-default-view";
import { updateView } from "./update-view";

const refused = (code: string) => expect.objectContaining({ code });

describe("views of the catalogue", () => {
  it("are kept in canonical form, found by their owner alone, and audited", async () => {
    const world = await createWorld();
    const [one, other] = [await world.reader("One"), await world.reader("Other")];
    const view = await createView(one.ctx, { name: "Soon", query: "sort=sunset&state=deprecated&limit=3" });
    expect(view).toMatchObject({
      query: "state=deprecated&sort=sunset",
      team: null,
      mayManage: true,
      isDefault: false,
    });
    expect(view.url).toBe("/apis?state=deprecated&sort=sunset");
    expect((await listViews(one.ctx, {})).items).toEqual([view]);
    expect((await listViews(other.ctx, {})).items).toEqual([]);
    await expect(getView(other.ctx, { id: view.id })).rejects.toEqual(refused("not_found"));
    await expect(deleteView(other.ctx, { id: view.id })).rejects.toEqual(refused("not_found"));
    const entry = await expectAuditEntry(world.system, { action: "view.create", entityId: view.id });
    expect(entry.after).toEqual({ team: null });
    expect(entry.entityName).not.toContain("Soon");
  });

  it("of a team are found by its members, and changed by those who may publish", async () => {
    const world = await createWorld();
    const team = await world.team("Payments");
    const [publisher, reader] = [await team.member("publisher"), await team.member("reader")];
    const view = await createView(publisher.ctx, { name: "Ours", query: `team=${team.slug}`, team: team.slug });
    expect((await listViews(reader.ctx, {})).items).toEqual([{ ...view, mayManage: false }]);
    const patch = { name: "Mine now" };
    await expect(updateView(reader.ctx, { id: view.id, patch })).rejects.toEqual(refused("forbidden"));
    await expect(createView(reader.ctx, { name: "No", query: "", team: team.slug })).rejects.toEqual(
      refused("forbidden"),
    );
    const stranger = await world.reader();
    await expect(getView(stranger.ctx, { id: view.id })).rejects.toEqual(refused("not_found"));
    const changed = await updateView((await team.member("owner")).ctx, { id: view.id, patch: { query: "q=pay" } });
    expect(changed).toMatchObject({ name: "Ours", query: "q=pay" });
    const entry = await expectAuditEntry(world.system, { action: "view.update", entityId: view.id });
    expect(entry).toMatchObject({
      entityName: "Ours",
      before: { query: `team=${team.slug}` },
      after: { query: "q=pay" },
    });
  });

  it("have names that are taken once a person or team, and say nothing changed where nothing did", async () => {
    const world = await createWorld();
    const [one, other] = [await world.reader(), await world.reader()];
    const view = await createView(one.ctx, { name: "Soon", query: "" });
    await expect(createView(one.ctx, { name: " Soon ", query: "q=a" })).rejects.toEqual(refused("conflict"));
    await createView(other.ctx, { name: "Soon", query: "" });
    const second = await createView(one.ctx, { name: "Later", query: "" });
    await expect(updateView(one.ctx, { id: second.id, patch: { name: "Soon" } })).rejects.toEqual(refused("conflict"));
    const before = await countAuditEntries(world.system, view.id);
    expect(await updateView(one.ctx, { id: view.id, patch: { name: "Soon" } })).toEqual(view);
    expect(await countAuditEntries(world.system, view.id)).toBe(before);
  });

  it("that are made at once have different names, or one is refused", async () => {
    const world = await createWorld();
    const { ctx } = await world.reader();
    const made = await Promise.allSettled([1, 2, 3, 4].map(() => createView(ctx, { name: "Soon", query: "" })));
    expect(made.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of made) if (one.status === "rejected") expect(one.reason).toEqual(refused("conflict"));
  });

  it("are not changed or removed by who has not seen them as they are", async () => {
    const world = await createWorld();
    const { ctx } = await world.reader();
    const view = await createView(ctx, { name: "Soon", query: "" });
    const expected = [contentRevision(view)];
    await updateView(ctx, { id: view.id, patch: { query: "q=pay" }, expected });
    await expect(updateView(ctx, { id: view.id, patch: { name: "Late" }, expected })).rejects.toEqual(
      refused("stale_revision"),
    );
    await expect(deleteView(ctx, { id: view.id, expected })).rejects.toEqual(refused("stale_revision"));
    await deleteView(ctx, { id: view.id, expected: [contentRevision(await getView(ctx, { id: view.id }))] });
  });

  it("refuse a query that the catalogue could not show", async () => {
    const world = await createWorld();
    const { ctx } = await world.reader();
    await expect(createView(ctx, { name: "Odd", query: "sort=loud" })).rejects.toEqual(refused("invalid_input"));
  });

  it("belong to people and teams, not to programs or nobody", async () => {
    const world = await createWorld();
    const team = await world.team();
    const program = await team.token("publisher");
    await expect(createView(program.ctx, { name: "Mine", query: "" })).rejects.toEqual(refused("forbidden"));
    const ours = await createView(program.ctx, { name: "Ours", query: "", team: team.slug });
    expect((await listViews(program.ctx, {})).items).toEqual([ours]);
    await expect(createView(world.anonymous, { name: "A", query: "" })).rejects.toEqual(refused("unauthenticated"));
    expect((await listViews(world.anonymous, {})).items).toEqual([]);
  });

  it("can open the catalogue for one person, until they are removed", async () => {
    const world = await createWorld();
    const team = await world.team();
    const [owner, reader] = [await team.member("owner"), await team.member("reader")];
    const view = await createView(owner.ctx, { name: "Ours", query: "q=pay", team: team.slug });
    await setDefaultView(reader.ctx, { view: view.id });
    const isDefault = async (ctx: typeof owner.ctx) => (await listViews(ctx, {})).items.map((one) => one.isDefault);
    expect(await isDefault(reader.ctx)).toEqual([true]);
    expect(await isDefault(owner.ctx)).toEqual([false]);
    await expect(setDefaultView((await world.reader()).ctx, { view: view.id })).rejects.toEqual(refused("not_found"));
    await setDefaultView(reader.ctx, { view: null });
    expect(await isDefault(reader.ctx)).toEqual([false]);
    await setDefaultView(reader.ctx, { view: view.id });
    await deleteView(owner.ctx, { id: view.id });
    expect(await isDefault(reader.ctx)).toEqual([]);
    await expectAuditEntry(world.system, { action: "view.delete", entityId: view.id });
  });
});
