import { describe, expect, it } from "vitest";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";

describe("200", () => {
  it("counts APIs, versions by state, and requests, in the text format", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    await send(GET);
    const { status, headers, text } = await send(GET);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = text.split("\n");
    expect(lines).toContain("concordat_apis 1");
    expect(lines).toContain('concordat_versions{state="draft"} 1');
    expect(lines).toContain('concordat_versions{state="retired"} 0');
    expect(text).toMatch(/^http_requests_total\{method="GET",route="getMetrics",status="200"\} [1-9]/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  });

  it("names nobody and nothing of what is registered", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    const { text } = await send(GET, { as: api.publisher });
    expect(text).not.toContain(api.slug);
    expect(text).not.toContain(api.publisher.actor.id);
  });
});

describe("401", () => {
  it("for a token that opens nothing", async () => {
    expect((await send(GET, { headers: { authorization: "Bearer cct_x" } })).status).toBe(401);
  });
});
