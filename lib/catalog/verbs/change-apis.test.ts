import { describe, expect, it } from "vitest";
import { findActors } from "@/lib/members/verbs/find-actors";
import { definition } from "@/lib/testing/definitions";
import { addApi } from "@/lib/testing/lifecycle";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi } from "@/lib/testing/published-api";
import { expectAuditEntry, testContext } from "@/lib/testing/contexts";
import { createWorld } from "@/lib/testing/world";
import { getDocument } from "@/lib/versions/verbs/get-document";
import { createApi } from "./create-api";
import { deleteApi } from "./delete-api";
import { getApi } from "./get-api";
import { listApis } from "./list-apis";
import { updateApi } from "./update-api";

const ROLES = ["reader", "publisher", "reviewer", "owner"] as const;

/** What each role of the owning team may do; everyone may read. */
const MAY: Record<(typeof ROLES)[number] | "administrator" | "stranger" | "anonymous", string[]> = {
  reader: [],
  reviewer: [],
  publisher: ["create", "update"],
  owner: ["create", "update", "delete"],
  administrator: ["create", "update", "delete"],
  stranger: [],
  anonymous: [],
};

async function tryAll(who: keyof typeof MAY, kind: "user" | "token"): Promise<string[]> {
  const world = await createWorld();
  const [team, others] = [await world.team(), await world.team("Others")];
  const ofTeam = (role: (typeof ROLES)[number]) => (kind === "user" ? team.member(role) : team.token(role));
  const caller = async () => {
    if (who === "anonymous") return { ctx: world.anonymous };
    if (who === "stranger") return kind === "user" ? others.member("owner") : others.token("owner");
    if (who === "administrator") return kind === "user" ? world.administrator() : world.token("administrator");
    return ofTeam(who);
  };
  const { ctx } = await caller();
  const owner = await team.member("owner");
  const slug = world.unique("api");
  await createApi(owner.ctx, { slug, name: "A", team: team.slug });
  expect((await getApi(ctx, { api: slug })).slug).toBe(slug);
  const attempts: Record<string, () => Promise<unknown>> = {
    create: () => createApi(ctx, { slug: world.unique("new"), name: "N", team: team.slug }),
    update: () => updateApi(ctx, { api: slug, patch: { name: "B" } }),
    delete: () => deleteApi(ctx, { api: slug }),
  };
  const done: string[] = [];
  for (const [what, attempt] of Object.entries(attempts)) {
    const code = await attempt().then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    if (code === "done") done.push(what);
    else expect(code).toBe(who === "anonymous" ? "unauthenticated" : "forbidden");
  }
  return done;
}

describe("who may change an API", () => {
  const callers = Object.keys(MAY).flatMap((who) => [
    [who, "user"],
    [who, "token"],
  ]) as [keyof typeof MAY, "user" | "token"][];

  it.each(callers)("%s (%s)", async (who, kind) => {
    expect(await tryAll(who, kind)).toEqual(MAY[who]);
  });

  it("a token, no more than its scopes", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await team.token("owner", ["api.create"]);
    const slug = world.unique("api");
    await createApi(ctx, { slug, name: "A", team: team.slug });
    await expect(updateApi(ctx, { api: slug, patch: { name: "B" } })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("giving an API to another team", () => {
  it("needs the right to have APIs there", async () => {
    const world = await createWorld();
    const [from, to] = [await world.team("From"), await world.team("To")];
    const slug = world.unique("api");
    const owner = await from.member("owner");
    await createApi(owner.ctx, { slug, name: "A", team: from.slug });
    const move = { api: slug, patch: { team: to.slug } };
    await expect(updateApi(owner.ctx, move)).rejects.toMatchObject({ code: "forbidden" });
    const program = await world.token("owner");
    expect((await updateApi(program.ctx, move)).team.slug).toBe(to.slug);
    await expect(updateApi(owner.ctx, { api: slug, patch: { name: "B" } })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await listApis(world.system, { q: "To", team: to.slug })).items).toHaveLength(1);
  });

  it("is for owners of its own team: who only publishes there takes it from under no policy", async () => {
    const world = await createWorld();
    const [strict, lax] = [await world.team("Strict"), await world.team("Lax")];
    const slug = world.unique("api");
    await createApi((await strict.member("owner")).ctx, { slug, name: "A", team: strict.slug });
    const { actor } = await strict.member("publisher");
    const { prisma } = await testDatabase();
    await prisma.membership.create({ data: { teamId: lax.id, userId: actor.id, role: "owner" } });
    const [found] = await findActors(world.system, [actor]);
    if (!found) throw new Error("nobody is there");
    const ctx = await testContext({ actor: found });
    await expect(updateApi(ctx, { api: slug, patch: { team: lax.slug } })).rejects.toMatchObject({ code: "forbidden" });
    expect((await updateApi(ctx, { api: slug, patch: { team: strict.slug, name: "B" } })).name).toBe("B");
  });

  it("refuses a team that is not there, and changes nothing", async () => {
    const world = await createWorld();
    const team = await world.team();
    const slug = world.unique("api");
    const { ctx } = await world.administrator();
    await createApi(ctx, { slug, name: "A", team: team.slug });
    const patch = { name: "B", team: "nobody" };
    await expect(updateApi(ctx, { api: slug, patch })).rejects.toMatchObject({ code: "invalid_input" });
    expect(await getApi(ctx, { api: slug })).toMatchObject({ name: "A", team: { slug: team.slug } });
  });
});

describe("changing an API", () => {
  it("keeps what is not given, clears what is null, and tells the audit log only what changed", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await team.member("owner");
    const slug = world.unique("api");
    await createApi(ctx, { slug, name: "A", team: team.slug, domain: "shop", tags: ["core"], tier: 1 });
    const changed = await updateApi(ctx, { api: slug, patch: { domain: null } });
    expect(changed).toMatchObject({ domain: null, tags: ["core"], tier: 1, revision: 2 });
    const { prisma } = await testDatabase();
    const { id } = await prisma.api.findUniqueOrThrow({ where: { slug } });
    const entry = await expectAuditEntry(ctx, { action: "api.update", entityId: id });
    expect([entry.before, entry.after]).toEqual([{ domain: "shop" }, { domain: null }]);
  });
});

describe("deleting an API", () => {
  it("takes its versions, reviews and index with it, and leaves an audit entry", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    const { prisma } = await testDatabase();
    const { id } = await prisma.api.findUniqueOrThrow({ where: { slug: api.slug } });
    const { ctx } = await api.team.member("owner");
    await deleteApi(ctx, { api: api.slug });
    expect(await prisma.apiVersion.count({ where: { apiId: id } })).toBe(0);
    const entry = await expectAuditEntry(ctx, { action: "api.delete", entityId: id });
    expect(entry.before).toMatchObject({ slug: api.slug });
  });

  it("keeps bytes that another API's version has, and drops those that none has", async () => {
    const world = await createWorld();
    const team = await world.team();
    const [first, second] = [await addPublishedApi(world, team), await addPublishedApi(world, team)];
    const shared = definition(world.unique("1.0.0-x"));
    const { digest } = await first.publish("1.0.0", shared);
    await second.publish("1.0.0", shared);
    const own = await first.publish("2.0.0", `${shared}# only here\n`);
    const { prisma } = await testDatabase();
    const { ctx } = await team.member("owner");
    await deleteApi(ctx, { api: first.slug });
    expect(await prisma.blob.count({ where: { digest: own.digest } })).toBe(0);
    const kept = await getDocument(ctx, { api: second.slug, version: "1.0.0" });
    expect([new TextDecoder().decode(kept.bytes), kept.digest]).toEqual([shared, digest]);
    await deleteApi(ctx, { api: second.slug });
    expect(await prisma.blob.count({ where: { digest } })).toBe(0);
  });

  it.each(["draft", "in_review", "retired"] as const)("is allowed where its version is %s", async (state) => {
    const world = await createWorld();
    const api = await addApi(world);
    await api.version("1.0.0", { state });
    const { ctx } = await api.team.member("owner");
    await expect(deleteApi(ctx, { api: api.slug })).resolves.toBeNull();
  });
});
