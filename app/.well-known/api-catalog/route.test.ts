import { describe, expect, it } from "vitest";
import { addApi } from "@/lib/testing/lifecycle";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET, HEAD } from "./route";

describe("the catalogue for machines (RFC 9727)", () => {
  it("links every API that has an active version, and no other", async () => {
    const world = await createWorld();
    const as = await world.reader();
    const [active, draft] = [await addApi(world), await addApi(world)];
    await active.version("1.0.0", { state: "active" });
    await draft.version("1.0.0");
    const answer = await send(GET, { as });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    );
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    const { linkset } = answer.body as { linkset: { anchor: string }[] };
    const anchors = linkset.map(({ anchor }) => new URL(anchor).pathname);
    expect(anchors.slice(0, 2)).toEqual(["/.well-known/api-catalog", "/api/v1"]);
    expect(anchors).toContain(`/apis/${active.slug}`);
    expect(anchors).not.toContain(`/apis/${draft.slug}`);
  });

  it("answers HEAD with the same fields and no body", async () => {
    const as = await (await createWorld()).reader();
    const [head, get] = [await send(HEAD, { as, method: "HEAD" }), await send(GET, { as })];
    expect([head.status, head.text]).toEqual([200, ""]);
    for (const name of ["content-type", "link", "cache-control"])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    expect(head.headers.get("link")).toMatch(/^<http.*\/\.well-known\/api-catalog>; rel="api-catalog"$/);
  });

  it("takes no parameters", async () => {
    const as = await (await createWorld()).reader();
    expect((await send(GET, { as, query: { q: "x" } })).status).toBe(400);
  });
});
