import { describe, expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";

describe("200", () => {
  it("tells of the versions that fit, and names itself", async () => {
    const world = await createWorld();
    const [one, other] = [await addApi(world), await addApi(world)];
    await one.version("1.0.0", { state: "active" });
    await other.version("2.0.0", { state: "active" });
    const { status, headers, text } = await send(GET, { as: await world.reader(), query: { team: one.team.slug } });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(/^application\/atom\+xml/);
    expect(text).toContain(`${one.slug} 1.0.0: the first version`);
    expect(text).not.toContain(other.slug);
    expect(text).toContain(`/api/v1/changelog.atom?team=${one.team.slug}`);
    const all = await send(GET, { as: await world.reader() });
    expect(all.text).toContain(other.slug);
    expect(all.text).toContain("changes of all APIs");
  });
});

describe("400", () => {
  it("for a filter that is not known", async () => {
    const world = await createWorld();
    expectProblem(await send(GET, { as: await world.reader(), query: { color: "red" } }), "invalid_input");
  });
});
