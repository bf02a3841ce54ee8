import { processorMs } from "@/lib/core/testing/processor-ms";
import { expect, it } from "vitest";
import { routeSegments } from "./route-template";

it.each([
  ["/pets/{id}", "pets/{}"],
  ["/pets/:id", "pets/{}"],
  ["/pets/:id(\\d+)", "pets/{}"],
  ["/pets/:id?", "pets/{}"],
  ["/pets/<int:id>", "pets/{}"],
  ["/pets/<id>", "pets/{}"],
  ["/pets/[id]", "pets/{}"],
  ["/pets/{id:int}", "pets/{}"],
  ["/pets/{id?}", "pets/{}"],
  ["/pets/{id:[0-9]+}", "pets/{}"],
  ["pets/{id}/", "pets/{}"],
  ["/files/:name.json", "files/{}.json"],
  ["/days/:from-:to", "days/{}-{}"],
  ["/v1/{name}:cancel", "v1/{}:cancel"],
  ["/pets", "pets"],
  ["/", ""],
])("reads %s", (route, segments) => expect(routeSegments(route)?.join("/")).toBe(segments));

it.each(["{", "{:", "<", "[", ":a(", "{a+", "{a}:"])("reads a route of nothing but %s at once", (piece) => {
  const begun = processorMs();
  for (let times = 0; times < 200; times++) routeSegments(`/${piece}${"a".repeat(20_000)}${piece.repeat(500)}`);
  expect(processorMs() - begun).toBeLessThan(2_000);
});

it.each([
  "*",
  "/files/*",
  "/files/{path*}",
  "/files/{*path}",
  "/{proxy+}",
  "/docs/[...slug]",
  "/files/<path:name>",
  "^/a$",
])("takes %s for no operation's", (route) => expect(routeSegments(route)).toBeNull());
