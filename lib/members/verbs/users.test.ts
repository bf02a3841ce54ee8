import { verifyPassword } from "better-auth/crypto";
import { describe, expect, it } from "vitest";
import { resolveCaller } from "@/lib/runtime/resolve-caller";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { createUser } from "./create-user";
import { getCaller } from "./get-caller";
import { listUsers } from "./list-users";
import { updateUser } from "./update-user";

const refused = (code: string) => expect.objectContaining({ code });

async function storedHash(userId: string): Promise<string> {
  const { prisma } = await testDatabase();
  return (await prisma.account.findFirstOrThrow({ where: { userId } })).password ?? "";
}

describe("createUser", () => {
  it("keeps a given password as a hash, and does not hand it back", async () => {
    const world = await createWorld();
    const email = `${world.unique("Nia")}@Example.test`;
    const password = "correct horse battery";
    const administrator = await world.administrator();
    const { user, generatedPassword } = await createUser(administrator.ctx, { name: "Nia", email, password });
    expect(user).toMatchObject({ email: email.toLowerCase(), role: "member", disabled: false });
    expect(generatedPassword).toBeUndefined();
    expect(await verifyPassword({ hash: await storedHash(user.id), password })).toBe(true);
    const entry = await expectAuditEntry(world.system, { action: "user.create", entityId: user.id });
    expect(JSON.stringify(entry.after)).not.toContain(password);
  });

  it("makes a password where none is given", async () => {
    const world = await createWorld();
    const email = `${world.unique("nia")}@example.test`;
    const { user, generatedPassword } = await createUser(world.system, { name: "Nia", email });
    const password = generatedPassword ?? "";
    expect(password.length).toBeGreaterThanOrEqual(24);
    expect(await verifyPassword({ hash: await storedHash(user.id), password })).toBe(true);
  });

  it("refuses an e-mail that is taken, in whatever case", async () => {
    const world = await createWorld();
    const { email } = (await world.reader()).actor;
    const again = createUser(world.system, { name: "Again", email: email.toUpperCase() });
    await expect(again).rejects.toEqual(refused("conflict"));
  });

  it.each([
    ["a short password", { email: "a@example.test", password: "short" }],
    ["no e-mail address", { email: "nobody" }],
  ])("refuses %s", async (_name, input) => {
    const world = await createWorld();
    await expect(createUser(world.system, { name: "Nia", ...input })).rejects.toEqual(refused("invalid_input"));
  });

  it("is for administrators", async () => {
    const world = await createWorld();
    const owner = await (await world.team()).member("owner");
    const email = `${world.unique("nia")}@example.test`;
    await expect(createUser(owner.ctx, { name: "Nia", email })).rejects.toEqual(refused("forbidden"));
    await expect(listUsers(owner.ctx, {})).rejects.toEqual(refused("forbidden"));
  });
});

describe("updateUser", () => {
  it("ends the sessions of a person it disables", async () => {
    const world = await createWorld();
    const person = await world.reader();
    const headers = new Headers(await person.headers());
    expect(await resolveCaller(headers)).toMatchObject({ kind: "user" });
    const administrator = await world.administrator();
    await updateUser(administrator.ctx, { user: person.actor.id, changes: { disabled: true } });
    expect(await resolveCaller(headers)).toMatchObject({ kind: "anonymous" });
    const { prisma } = await testDatabase();
    expect(await prisma.session.count({ where: { userId: person.actor.id } })).toBe(0);
    await expectAuditEntry(world.system, { action: "user.update", entityId: person.actor.id });
  });

  it("makes an administrator, and a member again", async () => {
    const world = await createWorld();
    await world.administrator();
    const { email } = (await world.reader()).actor;
    const raised = await updateUser(world.system, { user: email, changes: { role: "administrator" } });
    expect(raised.user.role).toBe("administrator");
    const lowered = await updateUser(world.system, {
      user: email,
      changes: { role: "member" },
      expected: [raised.revision],
    });
    expect(lowered.user.role).toBe("member");
  });

  it("refuses a revision that has passed", async () => {
    const world = await createWorld();
    const { id } = (await world.reader()).actor;
    const change = updateUser(world.system, { user: id, changes: { name: "New" }, expected: ["old"] });
    await expect(change).rejects.toEqual(refused("stale_revision"));
  });
});

describe("getCaller", () => {
  it("tells a person who they are", async () => {
    const team = await (await createWorld()).team();
    const owner = await team.member("owner");
    expect(await getCaller(owner.ctx, {})).toMatchObject({
      kind: "user",
      role: "member",
      email: owner.actor.email,
      teams: [{ slug: team.slug, role: "owner" }],
    });
  });

  it("tells a token what it is", async () => {
    const team = await (await createWorld()).team();
    const program = await team.token("publisher", ["version.publish"]);
    expect(await getCaller(program.ctx, {})).toMatchObject({
      kind: "token",
      role: "publisher",
      team: team.slug,
      scopes: ["version.publish"],
    });
  });

  it("is refused to nobody", async () => {
    const world = await createWorld();
    await expect(getCaller(world.anonymous, {})).rejects.toEqual(refused("unauthenticated"));
  });
});
