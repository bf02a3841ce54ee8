import { describe, expect, it } from "vitest";
import { gatesDto } from "@/lib/gates/schema";
import { testDatabase } from "@/lib/testing/db";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { rowCounts } from "@/lib/testing/row-counts";
import { createWorld } from "@/lib/testing/world";
import { GET } from "@/app/api/v1/apis/[api]/versions/[version]/gates/route";
import { POST as publish } from "@/app/api/v1/apis/[api]/versions/route";
import { POST } from "./route";

const headers = { "content-type": "application/yaml" };

/** An API whose 1.0.0 is active: pets and their list. */
async function scene() {
  const world = await createWorld();
  const team = await world.team();
  const api = await addPublishedApi(world, team, await team.token("publisher"));
  const params = { api: api.slug };
  const push = (text: string, version: string) =>
    send(publish, { as: api.publisher, params, query: { version }, bytes: text, headers });
  const judge = (text: string, version: string) =>
    send(POST, { as: api.publisher, params, query: { version }, bytes: text, headers });
  await push(definition("1.0.0", PETS_AND_LIST), "1.0.0");
  const { prisma } = await testDatabase();
  const { id } = await prisma.api.findUniqueOrThrow({ where: { slug: api.slug } });
  const activate = (label: string) =>
    prisma.apiVersion.updateMany({ where: { apiId: id, label }, data: { state: "active" } });
  await activate("1.0.0");
  return { world, team, api, params, push, judge, activate };
}

/** Rows of everything but caches, which may be dropped whenever one likes. */
async function storedRows() {
  return Object.entries(await rowCounts()).filter(([table]) => !table.endsWith("_cache"));
}

const outcomes = (body: unknown) =>
  Object.fromEntries(gatesDto.parse(body).gates.map(({ id, outcome, code }) => [id, `${outcome} ${code}`]));

describe("200", () => {
  it("judges what is not stored, and stores nothing", async () => {
    const { judge, api } = await scene();
    const before = await storedRows();
    const answer = await judge(definition("1.1.0"), "1.1.0");
    expect(answer.status).toBe(200);
    expect(gatesDto.parse(answer.body)).toMatchObject({
      api: api.slug,
      version: "1.1.0",
      state: null,
      stored: false,
      revisionNumber: 1,
      baseline: "1.0.0",
      changes: { from: "1.0.0", breaking: 1, dangerous: 0, nonBreaking: 1 },
      verdict: "fail",
      missing: [{ code: "gate_failed", values: { gate: "compatibility", reason: "compatibility_breaking", count: 1 } }],
    });
    expect(outcomes(answer.body)).toMatchObject({
      validity: "pass validity_clear",
      compatibility: "fail compatibility_breaking",
      semver: "fail semver_too_small",
      policies: "pass policies_none",
    });
    expect(await storedRows()).toEqual(before);
  });

  it("says the same as once it is pushed", async () => {
    const { judge, push, api } = await scene();
    const text = definition("1.1.0");
    const unstored = outcomes((await judge(text, "1.1.0")).body);
    await push(text, "1.1.0");
    const stored = await send(GET, { as: api.publisher, params: { api: api.slug, version: "1.1.0" } });
    expect(outcomes(stored.body)).toEqual(unstored);
    expect(gatesDto.parse((await judge(text, "1.1.0")).body)).toMatchObject({ stored: true, state: "draft" });
  });

  it("judges the next revision of a draft in its place", async () => {
    const { judge, push } = await scene();
    await push(definition("1.1.0"), "1.1.0");
    const answer = await judge(definition("1.1.0", PETS_AND_LIST), "1.1.0");
    expect(gatesDto.parse(answer.body)).toMatchObject({
      stored: false,
      state: "draft",
      revisionNumber: 2,
      changes: { breaking: 0 },
      verdict: "warn",
    });
  });

  it.each([
    ["backward", "pass"],
    ["forward", "fail"],
    ["full", "fail"],
    ["none", "pass"],
  ])("holds an added operation to the level %s: %s", async (compatibilityLevel, outcome) => {
    const { judge, team, push, activate } = await scene();
    await push(definition("1.1.0"), "1.1.0");
    await activate("1.1.0");
    const { prisma } = await testDatabase();
    await prisma.policy.create({ data: { teamId: team.id, compatibilityLevel } });
    const { gates } = gatesDto.parse((await judge(definition("1.2.0", PETS_AND_LIST), "1.2.0")).body);
    expect(gates.find(({ id }) => id === "compatibility")?.outcome).toBe(outcome);
  });

  it("compares with every version in use where the level is transitive", async () => {
    const { judge, team, push, activate } = await scene();
    await push(definition("1.1.0"), "1.1.0");
    await activate("1.1.0");
    const { prisma } = await testDatabase();
    const modes = { semverGate: "off", ownershipGate: "off" };
    await prisma.policy.create({ data: { teamId: team.id, compatibilityLevel: "backward_transitive", ...modes } });
    const answer = gatesDto.parse((await judge(definition("1.2.0"), "1.2.0")).body);
    const gate = answer.gates.find(({ id }) => id === "compatibility");
    expect(gate).toMatchObject({ outcome: "fail", code: "compatibility_level_broken", count: 1 });
    expect(gate?.notes.map(({ detail }) => detail)).toContain("Against 1.0.0, callers as they are: 1.");
    expect(answer.changes).toMatchObject({ from: "1.1.0", breaking: 0 });
  });
});

describe("refusals", () => {
  it("401 for who is not signed in", async () => {
    const { params } = await scene();
    expectProblem(await send(POST, { params, bytes: definition(), headers }), "unauthenticated");
  });
  it("404 for an API that is not there", async () => {
    const { api } = await scene();
    const answer = await send(POST, { as: api.publisher, params: { api: "nobody" }, bytes: definition(), headers });
    expectProblem(answer, "not_found");
  });
  it("409 for other bytes under what was active once", async () => {
    const { judge } = await scene();
    expectProblem(await judge(definition("1.0.0"), "1.0.0"), "version_exists");
  });
  it("422 for what is no definition", async () => {
    const { judge } = await scene();
    expect((await judge("openapi: 3.0.3\ninfo: [", "1.1.0")).status).toBe(422);
  });
});
