import { describe, expect, it } from "vitest";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";

describe("200", () => {
  it("tells each version with the worst that it changed, the newest first", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", definition("1.0.0", PETS_AND_LIST));
    await api.publish("2.0.0", definition("2.0.0"));
    const answer = await send(GET, { as: api.publisher, params: { api: api.slug } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("application/atom+xml");
    expect(answer.text).toContain(`${api.slug} 2.0.0: 1 breaking`);
    expect(answer.text).toContain(`/apis/${api.slug}/changes?from=1.0.0&amp;to=2.0.0&amp;change=`);
    expect(answer.text.indexOf("2.0.0:")).toBeLessThan(answer.text.indexOf("1.0.0: the first version"));
  });
});

describe("404", () => {
  it("for an API there is not", async () => {
    const as = await (await createWorld()).reader();
    expectProblem(await send(GET, { as, params: { api: "no-such-api" } }), "not_found");
  });
});
