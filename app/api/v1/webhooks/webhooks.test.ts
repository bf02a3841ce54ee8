import { describe, expect, it } from "vitest";
import { createOutboundRule } from "@/lib/outbound/verbs/create-outbound-rule";
import { testDatabase } from "@/lib/testing/db";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { webhookDto, webhookWithSecret } from "@/lib/webhooks/schema";
import { DELETE, GET as GET_ONE, PATCH } from "./[id]/route";
import { POST as TEST } from "./[id]/test/route";
import { GET, POST } from "./route";

async function allowed() {
  const world = await createWorld();
  const administrator = await world.administrator();
  const team = await world.team();
  const origin = `https://${world.unique("hooks")}.example.com`;
  await createOutboundRule(administrator.ctx, { origin, purposes: ["webhook"] });
  const url = `${origin}/in?key=hidden`;
  return { world, administrator, team, owner: await team.member("owner"), url };
}

async function made() {
  const given = await allowed();
  const answer = await send(POST, { as: given.owner, body: { url: given.url, team: given.team.slug } });
  return { ...given, answer, hook: webhookWithSecret.parse(answer.body) };
}

describe("201", () => {
  it("shows the secret this once, keeps it locked, and tells the audit log nothing of it", async () => {
    const { world, owner, answer, hook } = await made();
    expect(answer.status).toBe(201);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(hook.secret).toMatch(/^whsec_/);
    const { prisma } = await testDatabase();
    const row = await prisma.webhook.findUniqueOrThrow({ where: { id: hook.id } });
    expect(row.secret).not.toContain(hook.secret.slice(6));
    const entry = await expectAuditEntry(world.system, { action: "webhook.create", entityId: hook.id });
    expect(JSON.stringify(entry, (_key, value: unknown) => (typeof value === "bigint" ? "" : value))).not.toMatch(
      /hidden|whsec/,
    );
    const read = await send(GET_ONE, { as: owner, params: { id: hook.id } });
    expect(webhookDto.parse(read.body)).not.toHaveProperty("secret");
  });
});

describe("200", () => {
  it("lists what one manages: one's teams', all for administrators", async () => {
    const { owner, administrator, world, hook } = await made();
    const ids = async (as: typeof owner) => {
      const { body } = await send(GET, { as, query: { limit: "200" } });
      return JSON.stringify(body);
    };
    expect(await ids(owner)).toContain(hook.id);
    expect(await ids(administrator)).toContain(hook.id);
    expect(await ids(await world.reader())).not.toContain(hook.id);
  });

  it("changes what is given, for whoever saw the newest revision", async () => {
    const { owner, hook } = await made();
    const change = { as: owner, method: "PATCH", params: { id: hook.id } };
    const body = { eventTypes: ["version.breaking"], enabled: false };
    const changed = await send(PATCH, { ...change, body });
    expect(changed.body).toMatchObject({ ...body, disabledBecause: null, revision: 2 });
    const stale = await send(PATCH, { ...change, body: { enabled: true }, headers: { "if-match": '"1"' } });
    expectProblem(stale, "stale_revision");
    expectProblem(await send(TEST, { as: owner, method: "POST", params: { id: hook.id } }), "conflict");
  });
});

describe("400", () => {
  it.each([
    ["ftp://hooks.example.com"],
    ["https://user:secret@hooks.example.com"],
    ["not an address"],
    ["javascript:alert(1)"],
  ])("%s is no address", async (url) => {
    const { owner, team } = await allowed();
    expectProblem(await send(POST, { as: owner, body: { url, team: team.slug } }), "invalid_input");
  });

  it("for types that there are not", async () => {
    const { owner, team, url } = await allowed();
    expectProblem(await send(POST, { as: owner, body: { url, team: team.slug, eventTypes: ["x"] } }), "invalid_input");
  });
});

describe("401, 403 and 404", () => {
  it("is for owners, of all teams for administrators", async () => {
    const { world, team, owner, administrator, url } = await allowed();
    expectProblem(await send(POST, { body: { url, team: team.slug } }), "unauthenticated");
    expectProblem(
      await send(POST, { as: await team.member("publisher"), body: { url, team: team.slug } }),
      "forbidden",
    );
    expectProblem(await send(POST, { as: owner, body: { url } }), "forbidden");
    expect((await send(POST, { as: administrator, body: { url } })).status).toBe(201);
    expectProblem(await send(GET), "unauthenticated");
    expectProblem(await send(POST, { as: owner, body: { url, team: world.unique("none") } }), "not_found");
  });

  it("calls only where an administrator lets it", async () => {
    const { owner, team } = await allowed();
    const body = { url: "https://elsewhere.example.org/", team: team.slug };
    expectProblem(await send(POST, { as: owner, body }), "outbound_refused");
  });

  it("tells others nothing of it", async () => {
    const { world, hook } = await made();
    const stranger = await (await world.team("Other")).member("owner");
    for (const [handler, method] of [
      [GET_ONE, "GET"],
      [DELETE, "DELETE"],
    ] as const) {
      expectProblem(await send(handler, { as: stranger, method, params: { id: hook.id } }), "not_found");
    }
  });

  it("is gone after it was removed", async () => {
    const { owner, hook } = await made();
    expect((await send(DELETE, { as: owner, method: "DELETE", params: { id: hook.id } })).status).toBe(204);
    expectProblem(await send(GET_ONE, { as: owner, params: { id: hook.id } }), "not_found");
  });
});
