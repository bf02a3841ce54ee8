import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { policyDto, policyPage } from "@/lib/policies/schema";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { PUT as SET_DEFAULT } from "./default/route";
import { GET } from "./route";
import { DELETE, PUT } from "./teams/[team]/route";

const strict = { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals: 3 };

describe("200", () => {
  it("sets the default, and lists it first", async () => {
    const as = await (await createWorld()).administrator();
    const set = await send(SET_DEFAULT, { as, method: "PUT", body: strict });
    expect(set.headers.get("etag")).toBe(`"${policyDto.parse(set.body).revision}"`);
    expect(policyPage.parse((await send(GET)).body).items[0]).toMatchObject({ team: null, requiredApprovals: 3 });
  });

  it("sets a team's own from the revision that was read", async () => {
    const world = await createWorld();
    const as = await world.administrator();
    const input = { as, method: "PUT", params: { team: (await world.team()).slug }, body: strict };
    const etag = (await send(PUT, input)).headers.get("etag") ?? "";
    expect((await send(PUT, { ...input, headers: { "if-match": etag } })).status).toBe(200);
    expect((await send(PUT, { ...input, headers: { "if-match": etag } })).status).toBe(412);
  });
});

describe("204", () => {
  it("takes a team's own away", async () => {
    const world = await createWorld();
    const as = await world.administrator();
    const params = { team: (await world.team()).slug };
    await send(PUT, { as, method: "PUT", params, body: strict });
    expect((await send(DELETE, { as, method: "DELETE", params })).status).toBe(204);
    expect((await send(DELETE, { as, method: "DELETE", params })).status).toBe(404);
  });
});

describe("400", () => {
  it("for half a policy", async () => {
    const as = await (await createWorld()).administrator();
    expect((await send(SET_DEFAULT, { as, method: "PUT", body: { noticeDays: 1 } })).status).toBe(400);
  });
});

describe("403", () => {
  it("for the owner of the team", async () => {
    const team = await (await createWorld()).team();
    const as = await team.member("owner");
    expect((await send(PUT, { as, method: "PUT", params: { team: team.slug }, body: strict })).status).toBe(403);
  });
});
