import { expect, it } from "vitest";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { searchRegistry } from "./search-registry";

it("takes a definition with more and longer tags, names and texts than an index can hold", async () => {
  const world = await createWorld();
  const team = await world.team();
  const api = await addPublishedApi(world, team);
  const tags = Array.from({ length: 20_000 }, (_, index) => `${api.slug}-tag-${index}-${"x".repeat(90)}`);
  const responses = { 200: { description: "ok" } };
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t".repeat(100_000), version: "9.0.0" },
    paths: {
      [`/${api.slug}-a`]: { get: { tags, operationId: "o".repeat(100_000), summary: "s ".repeat(300_000), responses } },
      [`/${"p".repeat(20_000)}`]: { get: { responses } },
    },
    components: {
      schemas: { ["S".repeat(60_000)]: { type: "object", properties: { ["f".repeat(50_000)]: { type: "string" } } } },
    },
  });
  await api.publish("9.0.0", text);
  const found = await searchRegistry(world.system, { q: `path:/${api.slug}-a tag:${tags[0]?.slice(0, 100)}` });
  expect(found.items.map((item) => item.kind)).toEqual(["operation"]);
});

it("is written by many at once without one waiting for another for ever", async () => {
  const world = await createWorld();
  const team = await world.team();
  const apis = await Promise.all([1, 2, 3, 4].map(() => addPublishedApi(world, team)));
  const word = world.unique("shared").replaceAll("-", "");
  const text = (version: string) =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: word, version },
      paths: { [`/${word}`]: { get: { responses: { 200: { description: "ok" } } } } },
      components: {
        schemas: { [word]: { type: "object", properties: { [`${word}a`]: {}, [`${word}b`]: {}, [`${word}c`]: {} } } },
      },
    });
  for (const version of ["2.0.0", "3.0.0"]) {
    await Promise.all(apis.map((api) => api.publish(version, text(version))));
  }
  const { counts } = await searchRegistry(world.system, { q: word });
  expect(counts).toMatchObject({ operation: { count: 4 }, schema: { count: 4 } });
});
