import { describe, expect, it } from "vitest";
import { callerDto, createdUserDto, userDto, userPage } from "@/lib/members/schema";
import { testDatabase } from "@/lib/testing/db";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET as READ, PATCH } from "./[user]/route";
import { GET as ME } from "./me/route";
import { GET, POST } from "./route";

async function newcomer() {
  const world = await createWorld();
  return { as: await world.administrator(), body: { name: "Nia", email: `${world.unique("nia")}@example.test` } };
}

describe("200", () => {
  it("lists and reads people, to administrators", async () => {
    const world = await createWorld();
    const as = await world.administrator();
    const { actor } = await world.reader();
    const list = userPage.parse((await send(GET, { as, query: { q: actor.email } })).body);
    expect(list.items.map(({ id }) => id)).toEqual([actor.id]);
    expect(userDto.parse((await send(READ, { as, params: { user: actor.email } })).body)).toEqual(list.items[0]);
  });

  it("disables a person from the revision that was read", async () => {
    const world = await createWorld();
    const as = await world.administrator();
    const params = { user: (await world.reader()).actor.id };
    const etag = (await send(READ, { as, params })).headers.get("etag") ?? "";
    const input = { as, method: "PATCH", params, body: { disabled: true }, headers: { "if-match": etag } };
    expect(await send(PATCH, input)).toMatchObject({ status: 200, body: { disabled: true } });
    expect(await send(PATCH, input)).toMatchObject({ status: 412 });
  });

  it("tells callers who they are", async () => {
    const world = await createWorld();
    const reader = await world.reader();
    expect(callerDto.parse((await send(ME, { as: reader })).body)).toMatchObject({ kind: "user", id: reader.actor.id });
    const program = await world.token("owner");
    expect(callerDto.parse((await send(ME, { as: program })).body)).toMatchObject({ kind: "token", role: "owner" });
  });
});

describe("201", () => {
  it("adds a person, and shows a password it made this once", async () => {
    const input = { ...(await newcomer()), headers: { "idempotency-key": "add-nia" } };
    const answer = await send(POST, input);
    expect(answer.status).toBe(201);
    const { password, id } = createdUserDto.parse(answer.body);
    expect(password).toMatch(/^.{24,}$/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const again = await send(POST, input);
    expect(again).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect(again.headers.get("location")).toBe(`/api/v1/users/${id}`);
    const { prisma } = await testDatabase();
    expect(JSON.stringify(await prisma.idempotencyRecord.findMany())).not.toContain(password);
  });

  it("does not show a password that was given", async () => {
    const { as, body } = await newcomer();
    const answer = await send(POST, { as, body: { ...body, password: "correct horse battery" } });
    expect(createdUserDto.parse(answer.body).password).toBeUndefined();
  });
});

describe("400", () => {
  it.each([{ email: "nobody" }, { password: "short" }, { role: "king" }, { name: "" }])("for %j", async (wrong) => {
    const { as, body } = await newcomer();
    expect(await send(POST, { as, body: { ...body, ...wrong } })).toMatchObject({ status: 400 });
  });

  it("for a change of nothing", async () => {
    const world = await createWorld();
    const as = await world.administrator();
    const params = { user: as.actor.id };
    expect(await send(PATCH, { as, method: "PATCH", params, body: {} })).toMatchObject({ status: 400 });
  });
});

describe("401", () => {
  it("for nobody", async () => {
    expect((await send(ME)).status).toBe(401);
    expect((await send(GET)).status).toBe(401);
  });
});

describe("403", () => {
  it("for owners of teams", async () => {
    const as = await (await (await createWorld()).team()).member("owner");
    expect((await send(GET, { as })).status).toBe(403);
    expect((await send(READ, { as, params: { user: as.actor.id } })).status).toBe(403);
  });
});

describe("404", () => {
  it("for a person who is not there", async () => {
    const as = await (await createWorld()).administrator();
    expect((await send(READ, { as, params: { user: "nobody@example.test" } })).status).toBe(404);
  });
});

describe("409", () => {
  it("for an e-mail address that is taken", async () => {
    const input = await newcomer();
    await send(POST, input);
    expect(await send(POST, input)).toMatchObject({ status: 409, body: { code: "conflict" } });
  });
});
