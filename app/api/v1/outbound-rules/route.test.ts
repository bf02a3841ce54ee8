import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { outboundRuleDto, outboundRuleList } from "@/lib/outbound/schema";
import { listOutboundRules } from "@/lib/outbound/verbs/list-outbound-rules";
import { DELETE } from "./[id]/route";
import { GET, POST } from "./route";

async function administration() {
  const world = await createWorld();
  const host = `${world.unique("api")}.example`;
  return { world, host, as: await world.administrator() };
}

describe("201, 200 and 204", () => {
  it("adds a rule in its one spelling, lists it, takes it away, and leaves a trace of each", async () => {
    const { world, host, as } = await administration();
    const made = await send(POST, { as, body: { origin: `HTTPS://*.${host}:443/`, purposes: ["try", "import"] } });
    expect(made.status).toBe(201);
    const rule = outboundRuleDto.parse(made.body);
    expect(rule).toMatchObject({ origin: `https://*.${host}`, purposes: ["import", "try"], allowPrivate: false });
    expect(outboundRuleList.parse((await send(GET, { as })).body).items).toContainEqual(rule);
    expect(await listOutboundRules(world.anonymous)).toContainEqual(rule);

    const gone = await send(DELETE, { as, method: "DELETE", params: { id: rule.id } });
    expect(gone.status).toBe(204);
    expect(await listOutboundRules(world.system)).not.toContainEqual(rule);
    const { prisma } = await testDatabase();
    const trail = await prisma.auditEntry.findMany({ where: { entityId: rule.id }, orderBy: { sequence: "asc" } });
    expect(trail.map(({ action }) => action)).toEqual(["outbound-rule.create", "outbound-rule.delete"]);
  });
});

describe("400", () => {
  it.each<[string, object, string]>([
    ["a path", { origin: "https://a.example/v1" }, "/origin"],
    ["credentials", { origin: "https://u:p@a.example" }, "/origin"],
    ["another scheme", { origin: "ftp://a.example" }, "/origin"],
    ["no purpose", { purposes: [] }, "/purposes"],
    ["a purpose there is not", { purposes: ["spy"] }, "/purposes/0"],
    ["private addresses of all hosts", { origin: "https://*", allowPrivate: true }, "/allowPrivate"],
  ])("for %s", async (_name, wrong, pointer) => {
    const { as, host } = await administration();
    const answer = await send(POST, { as, body: { origin: `https://${host}`, purposes: ["try"], ...wrong } });
    expect(expectProblem(answer, "invalid_input").violations).toMatchObject([{ pointer }]);
  });
});

describe("401 and 403", () => {
  it("for everybody but administrators, also reading", async () => {
    const { world, host } = await administration();
    const body = { origin: `https://${host}`, purposes: ["try"] };
    const owner = await (await world.team()).member("owner");
    for (const as of [owner, await world.reader(), await world.token("owner")]) {
      expectProblem(await send(GET, { as }), "forbidden");
      expectProblem(await send(POST, { as, body }), "forbidden");
    }
    expectProblem(await send(GET), "unauthenticated");
    expectProblem(await send(POST, { body }), "unauthenticated");
  });
});

describe("404 and 409", () => {
  it("for a rule that is not there, and one that is", async () => {
    const { host, as } = await administration();
    const body = { origin: `https://${host}`, purposes: ["try"] };
    expect((await send(POST, { as, body })).status).toBe(201);
    expectProblem(await send(POST, { as, body: { ...body, origin: `https://${host}:443` } }), "conflict");
    const id = "00000000-0000-7000-8000-000000000000";
    expectProblem(await send(DELETE, { as, method: "DELETE", params: { id } }), "not_found");
  });
});
