import { describe, expect, it } from "vitest";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { createWorld } from "@/lib/testing/world";
import { createTeam } from "./create-team";
import { deleteTeam } from "./delete-team";
import { findTeam } from "./find-team";
import { getTeam } from "./get-team";
import { listTeams } from "./list-teams";
import { removeMembership } from "./remove-membership";
import { setMembership } from "./set-membership";
import { updateTeam } from "./update-team";

const refused = (code: string) => expect.objectContaining({ code });

describe("createTeam", () => {
  it("makes a team and audits it", async () => {
    const world = await createWorld();
    const slug = world.unique("cards");
    const { team } = await createTeam((await world.administrator()).ctx, { slug, name: "Cards" });
    expect(team).toMatchObject({ slug, name: "Cards", description: "", apiCount: 0, members: [] });
    const { id } = await findTeam(world.system, slug);
    const entry = await expectAuditEntry(world.system, { action: "team.create", entityId: id });
    expect(entry.after).toEqual({ slug, name: "Cards", description: "" });
  });

  it("refuses a slug that is taken, and writes nothing", async () => {
    const world = await createWorld();
    const team = await world.team();
    const administrator = await world.administrator();
    await expect(createTeam(administrator.ctx, { slug: team.slug, name: "Again" })).rejects.toEqual(
      refused("conflict"),
    );
    expect(await countAuditEntries(world.system, team.id)).toBe(0);
  });

  it.each(["", "Cards", "-cards", "cards-", "a--b", "../cards", "a b", "a".repeat(61)])(
    "refuses the slug %j",
    async (slug) => {
      const world = await createWorld();
      await expect(createTeam(world.system, { slug, name: "Cards" })).rejects.toEqual(refused("invalid_input"));
    },
  );

  it("is not for owners of another team, readers, or people who are not signed in", async () => {
    const world = await createWorld();
    const owner = await (await world.team()).member("owner");
    const input = { slug: world.unique("cards"), name: "Cards" };
    await expect(createTeam(owner.ctx, input)).rejects.toEqual(refused("forbidden"));
    await expect(createTeam((await world.reader()).ctx, input)).rejects.toEqual(refused("forbidden"));
    await expect(createTeam(world.anonymous, input)).rejects.toEqual(refused("unauthenticated"));
  });
});

describe("updateTeam", () => {
  it("lets an owner rename their team, from the revision they saw", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const { revision } = await getTeam(owner.ctx, { team: team.slug });
    const changed = await updateTeam(owner.ctx, { team: team.slug, changes: { name: "Pay" }, expected: [revision] });
    expect(changed.team.name).toBe("Pay");
    expect(await getTeam(owner.ctx, { team: team.slug })).toEqual(changed);
    const entry = await expectAuditEntry(world.system, { action: "team.update", entityId: team.id });
    expect(entry.before).toEqual({ name: team.name, description: "" });
  });

  it("refuses a revision that has passed", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const { revision } = await getTeam(owner.ctx, { team: team.slug });
    const expected = [revision];
    await updateTeam(owner.ctx, { team: team.slug, changes: { name: "Pay" }, expected });
    await expect(updateTeam(owner.ctx, { team: team.slug, changes: { name: "Lost" }, expected })).rejects.toEqual(
      refused("stale_revision"),
    );
  });

  it("lets one of two changes from the same revision through", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const { revision } = await getTeam(owner.ctx, { team: team.slug });
    const outcomes = await Promise.allSettled(
      ["One", "Two"].map((name) => updateTeam(owner.ctx, { team: team.slug, changes: { name }, expected: [revision] })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is not for the owner of another team", async () => {
    const world = await createWorld();
    const team = await world.team();
    const stranger = await (await world.team("Cards")).member("owner");
    await expect(updateTeam(stranger.ctx, { team: team.slug, changes: { name: "Mine" } })).rejects.toEqual(
      refused("forbidden"),
    );
  });
});

describe("deleteTeam", () => {
  it("removes a team with its memberships and tokens", async () => {
    const world = await createWorld();
    const team = await world.team();
    await team.member("owner");
    await team.token("publisher");
    await deleteTeam((await world.administrator()).ctx, { team: team.slug });
    await expect(findTeam(world.system, team.slug)).rejects.toEqual(refused("not_found"));
    await expectAuditEntry(world.system, { action: "team.delete", entityId: team.id });
  });

  it("is not for the team's own owner", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    await expect(deleteTeam(owner.ctx, { team: team.slug })).rejects.toEqual(refused("forbidden"));
  });
});

describe("memberships", () => {
  it("give, change and take roles, by e-mail or id, each audited once", async () => {
    const world = await createWorld();
    const team = await world.team();
    const owner = await team.member("owner");
    const reader = await world.reader();
    const { id, email } = reader.actor;
    await setMembership(owner.ctx, { team: team.slug, user: email.toUpperCase(), role: "publisher" });
    await setMembership(owner.ctx, { team: team.slug, user: id, role: "publisher" });
    await setMembership(owner.ctx, { team: team.slug, user: id, role: "reviewer" });
    const { members } = (await getTeam(owner.ctx, { team: team.slug })).team;
    expect(members.find((member) => member.id === id)).toMatchObject({ email, role: "reviewer" });
    await removeMembership(owner.ctx, { team: team.slug, user: email });
    expect((await getTeam(owner.ctx, { team: team.slug })).team.memberCount).toBe(1);
    expect(await countAuditEntries(world.system, team.id)).toBe(3);
  });

  it("do not show e-mail addresses to people who are not signed in", async () => {
    const world = await createWorld();
    const team = await world.team();
    await team.member("owner");
    const { members } = (await getTeam(world.anonymous, { team: team.slug })).team;
    expect(members.map((member) => member.email)).toEqual([null]);
  });

  it.each(["reader", "publisher", "reviewer"] as const)("are not managed by a %s", async (role) => {
    const world = await createWorld();
    const team = await world.team();
    const member = await team.member(role);
    const change = { team: team.slug, user: member.actor.id, role: "owner" } as const;
    await expect(setMembership(member.ctx, change)).rejects.toEqual(refused("forbidden"));
  });

  it("name people who are not there", async () => {
    const world = await createWorld();
    const team = await world.team();
    const input = { team: team.slug, user: "nobody@example.test" };
    await expect(setMembership(world.system, { ...input, role: "owner" })).rejects.toEqual(refused("not_found"));
    await expect(removeMembership(world.system, input)).rejects.toEqual(refused("not_found"));
  });
});

describe("listTeams", () => {
  it("pages by slug without loss", async () => {
    const world = await createWorld();
    const mark = world.unique("page");
    for (const n of [1, 2, 3]) await createTeam(world.system, { slug: `${mark}-${n}`, name: `Team ${n}` });
    const first = await listTeams(world.anonymous, { q: mark, limit: 2 });
    const second = await listTeams(world.anonymous, { q: mark, limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map((team) => team.slug)).toEqual([1, 2, 3].map((n) => `${mark}-${n}`));
    expect(second.nextCursor).toBeNull();
  });

  it("is refused where people who are not signed in may not read", async () => {
    const world = await createWorld();
    const ctx = { ...world.anonymous, actor: { kind: "anonymous" as const, mayRead: false } };
    await expect(listTeams(ctx, {})).rejects.toEqual(refused("unauthenticated"));
  });
});
