import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { addApi } from "@/lib/testing/lifecycle";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET as retirement } from "@/app/api/v1/apis/[api]/versions/[version]/retirement/route";
import { GET as atom } from "@/app/api/v1/deprecations.atom/route";
import { GET as calendar } from "@/app/api/v1/deprecations.ics/route";
import { GET as deprecations } from "@/app/api/v1/deprecations/route";
import { POST } from "./route";

// Routes take the time of the machine, so a sunset that is far enough ahead of it is one of a far year.
const DEPRECATE = { to: "deprecated", reason: "Old.", deprecation: { sunsetAt: "2099-06-01" } };

async function scene() {
  const world = await createWorld();
  const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false } });
  const owner = await api.team.member("owner");
  await api.version("1.0.0", { state: "active" });
  return { world, api, owner, params: { api: api.slug, version: "1.0.0" } };
}

describe("200", () => {
  it("deprecates; the lists, the calendar and the feed then tell", async () => {
    const { api, owner, params } = await scene();
    const moved = await send(POST, { as: owner, params, body: DEPRECATE });
    expect(moved).toMatchObject({ status: 200, body: { from: "active", to: "deprecated", state: "deprecated" } });
    expect(moved.headers.get("etag")).toBe('"2"');
    const query = { api: api.slug };
    expect(await send(deprecations, { as: owner, query })).toMatchObject({
      status: 200,
      body: { items: [{ version: "1.0.0", stage: "announced", team: { slug: api.team.slug } }] },
    });
    const ics = await send(calendar, { as: owner, query });
    expect(ics.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(ics.text).toContain("DTSTART;VALUE=DATE:20990601");
    const feed = await send(atom, { as: owner, query });
    expect(feed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(feed.text).toContain("Orders 1.0.0 goes away on 2099-06-01");
  });

  it("answers a dry run, which writes nothing", async () => {
    const { api, owner, params } = await scene();
    const answer = await send(POST, { as: owner, params, query: { dryRun: "true" }, body: DEPRECATE });
    expect(answer).toMatchObject({ status: 200, body: { to: "deprecated", state: "active", dryRun: true } });
    expect(await api.stateOf("1.0.0")).toBe("active");
  });

  it("says honestly why a version cannot be retired", async () => {
    const { owner, params } = await scene();
    const answer = await send(retirement, { as: owner, params });
    expect(answer).toMatchObject({ status: 200, body: { verdict: "no" } });
    expect(answer.text).toContain("no usage was ever reported");
  });
});

describe("400", () => {
  it.each([
    ["a state that is none", { to: "gone" }],
    ["a date that is none", { ...DEPRECATE, deprecation: { sunsetAt: "2099-02-30" } }],
    ["a script as guide", { ...DEPRECATE, deprecation: { sunsetAt: "2099-06-01", migrationGuide: "javascript:1" } }],
    ["a deprecation of something else", { ...DEPRECATE, to: "active" }],
    ["an unknown field", { ...DEPRECATE, force: true }],
  ])("refuses %s", async (_name, body) => {
    const { owner, params } = await scene();
    expect((await send(POST, { as: owner, params, body })).status).toBe(400);
  });
});

describe("403", () => {
  it("refuses a publisher", async () => {
    const { api, params } = await scene();
    expect((await send(POST, { as: await api.team.member("publisher"), params, body: DEPRECATE })).status).toBe(403);
  });
});

describe("404", () => {
  it("says so of a version that is not there", async () => {
    const { api, owner } = await scene();
    const params = { api: api.slug, version: "9.9.9" };
    expect((await send(POST, { as: owner, params, body: DEPRECATE })).status).toBe(404);
    expect((await send(retirement, { as: owner, params })).status).toBe(404);
  });
});

describe("412", () => {
  it("refuses a change of a version that has moved on", async () => {
    const { owner, params } = await scene();
    const stale = { as: owner, params, body: DEPRECATE, headers: { "if-match": '"2"' } };
    expect((await send(POST, stale)).status).toBe(412);
  });
});

describe("422", () => {
  it("refuses with what is missing and what to do", async () => {
    const { owner, params } = await scene();
    const answer = await send(POST, { as: owner, params, body: { to: "deprecated" } });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: "transition_refused",
        detail: "A deprecation needs a sunset date. This transition needs a reason.",
        violations: [{ pointer: "/deprecation" }, { pointer: "/reason" }],
      },
    });
  });
});
