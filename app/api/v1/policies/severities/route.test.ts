import { describe, expect, it } from "vitest";
import { severityPolicyDto } from "@/lib/policies/schema/severity-policy";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET, PUT } from "./route";

const body = { severities: { "response-enum-value-added": "breaking" }, reason: "Our callers switch over enums." };

describe("200", () => {
  it("gives what is set, with its tag, and sets it from there", async () => {
    const as = await (await createWorld()).administrator();
    const read = await send(GET, { as });
    expect(severityPolicyDto.parse(read.body)).toMatchObject({ severities: {}, revision: 0 });
    const headers = { "if-match": read.headers.get("etag") ?? "" };
    const set = await send(PUT, { as, method: "PUT", headers, body });
    expect(set.status).toBe(200);
    expect(severityPolicyDto.parse(set.body)).toMatchObject({ ...body, revision: 1 });
    expect(set.headers.get("etag")).toBe('"1"');
    const again = await send(GET, { as: await (await createWorld()).reader() });
    expect(severityPolicyDto.parse(again.body)).toMatchObject({ ...body, updatedBy: { kind: "user" } });
  });
});

describe("400", () => {
  it.each([
    ["a rule there is not, with the one that is meant", { ...body, severities: { "operation-remove": "ignore" } }],
    ["a severity there is not", { ...body, severities: { "operation-removed": "awful" } }],
    ["no reason", { severities: {} }],
    ["a field there is not", { ...body, colour: "red" }],
  ])("for %s", async (_what, wrong) => {
    const as = await (await createWorld()).administrator();
    expect((await send(PUT, { as, method: "PUT", body: wrong })).status).toBe(400);
  });

  it("names the rule that is meant", async () => {
    const as = await (await createWorld()).administrator();
    const wrong = { ...body, severities: { "operation-remove": "ignore" } };
    expect((await send(PUT, { as, method: "PUT", body: wrong })).text).toContain("operation-removed");
  });
});

describe("401 and 403", () => {
  it("for people who are not signed in, and for owners of teams", async () => {
    const world = await createWorld();
    expect((await send(PUT, { method: "PUT", body })).status).toBe(401);
    const as = await (await world.team()).member("owner");
    expect((await send(PUT, { as, method: "PUT", body })).status).toBe(403);
  });
});

describe("412", () => {
  it("where somebody else set them meanwhile", async () => {
    const as = await (await createWorld()).administrator();
    expect((await send(PUT, { as, method: "PUT", headers: { "if-match": '"77"' }, body })).status).toBe(412);
  });
});
