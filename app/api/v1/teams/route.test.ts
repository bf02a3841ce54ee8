import { describe, expect, it } from "vitest";
import { teamDetailDto, teamPage } from "@/lib/members/schema";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { DELETE as REMOVE_MEMBER, PUT as SET_MEMBER } from "./[team]/members/[user]/route";
import { DELETE, GET as READ, PATCH } from "./[team]/route";
import { GET, POST } from "./route";

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe("200", () => {
  it("lists teams, to everybody who may read", async () => {
    const team = await (await createWorld()).team();
    const { status, body } = await send(GET, { query: { q: team.slug } });
    expect(status).toBe(200);
    expect(teamPage.parse(body).items.map(({ slug }) => slug)).toEqual([team.slug]);
  });

  it("reads a team with an ETag that a change takes and moves on", async () => {
    const team = await (await createWorld()).team();
    const as = await team.member("owner");
    const params = { team: team.slug };
    const read = await send(READ, { as, params });
    const etag = read.headers.get("etag") ?? "";
    expect((await send(READ, { as, params, headers: { "if-none-match": etag } })).status).toBe(304);
    const input = { as, params, method: "PATCH", headers: { "if-match": etag } };
    const changed = await send(PATCH, { ...input, body: { description: "Moves money." } });
    expect(teamDetailDto.parse(changed.body).description).toBe("Moves money.");
    expect(changed.headers.get("etag")).not.toBe(etag);
    expect((await send(READ, { as, params })).headers.get("etag")).toBe(changed.headers.get("etag"));
  });

  it("gives a person a role", async () => {
    const world = await createWorld();
    const team = await world.team();
    const as = await team.member("owner");
    const user = (await world.reader()).actor.email;
    const answer = await send(SET_MEMBER, {
      as,
      method: "PUT",
      params: { team: team.slug, user },
      body: { role: "reviewer" },
    });
    expect(answer).toMatchObject({ status: 200, body: { team: team.slug, role: "reviewer" } });
  });
});

describe("201", () => {
  it("makes a team and says where it is", async () => {
    const world = await createWorld();
    const slug = world.unique("cards");
    const answer = await send(POST, { as: await world.administrator(), body: { slug, name: "Cards" } });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("location")).toBe(`/api/v1/teams/${slug}`);
    expect(teamDetailDto.parse(answer.body).slug).toBe(slug);
  });
});

describe("204", () => {
  it("removes an empty team, and a member", async () => {
    const world = await createWorld();
    const team = await world.team();
    const member = await team.member("reader");
    const as = await world.administrator();
    const params = { team: team.slug, user: member.actor.id };
    expect(await send(REMOVE_MEMBER, { as, method: "DELETE", params })).toMatchObject({ status: 204, text: "" });
    expect(await send(DELETE, { as, method: "DELETE", params: { team: team.slug } })).toMatchObject({ status: 204 });
    expect((await send(READ, { params: { team: team.slug } })).status).toBe(404);
  });
});

describe("400", () => {
  it.each([
    [{ slug: "../etc", name: "X" }, "/slug"],
    [{ slug: "x" }, "/name"],
    [{ slug: "x", name: "X", colour: "red" }, ""],
  ])("for %j", async (body, pointer) => {
    const as = await (await createWorld()).administrator();
    expect(await send(POST, { as, body })).toMatchObject({ status: 400, body: { violations: [{ pointer }] } });
  });

  it("for a cursor that is not ours, and a limit that is too large", async () => {
    expect(await send(GET, { query: { cursor: "%%%" } })).toMatchObject({ status: 400, body: code("invalid_input") });
    expect(await send(GET, { query: { limit: "201" } })).toMatchObject({ status: 400, body: code("invalid_input") });
  });
});

describe("401", () => {
  it("for people who are not signed in", async () => {
    const body = { slug: (await createWorld()).unique("x"), name: "X" };
    expect(await send(POST, { body })).toMatchObject({ status: 401, body: code("unauthenticated") });
  });
});

describe("403", () => {
  it("for somebody without the role", async () => {
    const world = await createWorld();
    const team = await world.team();
    const as = await team.member("publisher");
    const params = { team: team.slug };
    expect(await send(PATCH, { as, method: "PATCH", params, body: { name: "Mine" } })).toMatchObject({ status: 403 });
    expect(await send(DELETE, { as, method: "DELETE", params })).toMatchObject({
      status: 403,
      body: code("forbidden"),
    });
  });
});

describe("404", () => {
  it.each(["nobody", "..%2Fetc", "UPPER"])("for the team %s", async (team) => {
    expect(await send(READ, { params: { team } })).toMatchObject({ status: 404, body: code("not_found") });
  });
});

describe("409", () => {
  it("for a slug that is taken", async () => {
    const world = await createWorld();
    const { slug } = await world.team();
    const as = await world.administrator();
    expect(await send(POST, { as, body: { slug, name: "Again" } })).toMatchObject({ status: 409 });
  });

  it("for removing a team that owns an API", async () => {
    const world = await createWorld();
    const team = await world.team();
    await addPublishedApi(world, team);
    const as = await world.administrator();
    const answer = await send(DELETE, { as, method: "DELETE", params: { team: team.slug } });
    expect(answer).toMatchObject({ status: 409, body: code("conflict") });
  });
});

describe("412", () => {
  it.each(['"stale"', 'W/"stale"', "stale"])("for If-Match %s", async (etag) => {
    const team = await (await createWorld()).team();
    const as = await team.member("owner");
    const input = { as, method: "PATCH", params: { team: team.slug }, body: { name: "Lost" } };
    const answer = await send(PATCH, { ...input, headers: { "if-match": etag } });
    expect(answer).toMatchObject({ status: 412, body: code("stale_revision") });
  });
});
