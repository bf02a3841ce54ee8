import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { createdTokenDto, tokenPage } from "@/lib/tokens/schema";
import { GET as ME } from "@/app/api/v1/users/me/route";
import { DELETE } from "./[id]/route";
import { GET, POST } from "./route";

const bearer = (token: string) => ({ headers: () => Promise.resolve({ authorization: `Bearer ${token}` }) });

async function teamOwner() {
  const world = await createWorld();
  const team = await world.team();
  return { world, team, as: await team.member("owner") };
}

describe("200", () => {
  it("lists the caller's tokens, without secrets", async () => {
    const { team, as } = await teamOwner();
    const made = await send(POST, { as, body: { name: "CI", role: "publisher", team: team.slug } });
    const { token, id } = createdTokenDto.parse(made.body);
    const answer = await send(GET, { as });
    expect(tokenPage.parse(answer.body).items).toMatchObject([{ id, team: team.slug, prefix: token.slice(0, 12) }]);
    expect(answer.text).not.toContain(token);
  });
});

describe("201", () => {
  it("makes a token that works, shown this once also to a repeat", async () => {
    const { team, as } = await teamOwner();
    const input = {
      as,
      body: { name: "CI", role: "publisher", team: team.slug },
      headers: { "idempotency-key": "ci" },
    };
    const made = await send(POST, input);
    expect(made.status).toBe(201);
    const { token, id } = createdTokenDto.parse(made.body);
    expect(await send(ME, { as: bearer(token) })).toMatchObject({ status: 200, body: { kind: "token", id } });
    expect(await send(POST, input)).toMatchObject({ status: 409, body: { code: "conflict" } });
    const { prisma } = await testDatabase();
    expect(JSON.stringify(await prisma.idempotencyRecord.findMany())).not.toContain(token);
  });
});

describe("204 and 401", () => {
  it("revokes a token, which then opens nothing", async () => {
    const { as } = await teamOwner();
    const { token, id } = createdTokenDto.parse((await send(POST, { as, body: { name: "R", role: "reader" } })).body);
    expect((await send(DELETE, { as, method: "DELETE", params: { id } })).status).toBe(204);
    expect((await send(ME, { as: bearer(token) })).status).toBe(401);
    expect((await send(GET)).status).toBe(401);
  });
});

describe("400", () => {
  it.each<[string, object, string]>([
    ["an expiry in the past", { role: "reader", expiresAt: "2020-01-01T00:00:00Z" }, "/expiresAt"],
    ["a scope its role lacks", { role: "reader", scopes: ["version.publish"] }, "/scopes"],
    ["no scopes at all", { role: "reader", scopes: [] }, "/scopes"],
    ["a role there is not", { role: "king" }, "/role"],
  ])("for %s", async (_name, wrong, pointer) => {
    const { as } = await teamOwner();
    const answer = await send(POST, { as, body: { name: "CI", ...wrong } });
    expect(answer).toMatchObject({ status: 400, body: { violations: [{ pointer }] } });
  });
});

describe("403", () => {
  it("for a token that could do more than the caller", async () => {
    const { team, as } = await teamOwner();
    expect((await send(POST, { as, body: { name: "Root", role: "administrator" } })).status).toBe(403);
    const publisher = await team.member("publisher");
    const body = { name: "CI", role: "publisher", team: team.slug };
    expect((await send(POST, { as: publisher, body })).status).toBe(403);
  });
});

describe("404", () => {
  it.each(["x", "00000000-0000-4000-8000-000000000000"])("for the token %s", async (id) => {
    const { as } = await teamOwner();
    expect((await send(DELETE, { as, method: "DELETE", params: { id } })).status).toBe(404);
  });
});
