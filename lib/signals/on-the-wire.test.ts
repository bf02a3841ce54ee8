import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nginx } from "@/lib/signals/model/gateways/nginx";
import { DEPRECATED_AT, SUNSET_AT } from "@/lib/signals/testing/plans";
import { findNginx, type RealNginx, startNginx } from "@/lib/signals/testing/real-nginx";
import { ask, MIXED_PLAN, MIXED_REQUESTS, startUpstream } from "@/lib/signals/testing/requests";

const program = findNginx();

describe.skipIf(program === null)("a real nginx with the generated file", () => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let proxy: RealNginx;

  beforeAll(async () => {
    upstream = await startUpstream();
    proxy = await startNginx(program ?? "", nginx.write(MIXED_PLAN), upstream.port);
  });

  afterAll(async () => {
    await proxy?.stop();
    await upstream?.stop();
  });

  it.each(MIXED_REQUESTS)("%s %s carries the fields: %s", async (method, path, carries) => {
    const read = await ask(proxy.url, method, path);
    expect(read.deprecatedAt).toEqual(carries ? DEPRECATED_AT : null);
    expect(read.faults).toEqual(method === "POST" ? ["sunset-missing"] : []);
    if (!carries) expect(read).toMatchObject({ sunsetAt: null, links: [] });
  });

  it("sends exactly what the record says, with what nginx could take for a variable", async () => {
    expect(await ask(proxy.url, "GET", "/v1/pets/7")).toEqual({
      status: 200,
      deprecatedAt: DEPRECATED_AT,
      sunsetAt: SUNSET_AT,
      links: [
        "deprecation https://docs.example/move?from=$old&to=100%25",
        "sunset https://registry.example/deprecations?api=pets",
        "successor-version https://api.example/v2/pets",
      ],
      faults: [],
    });
  });

  it("sends them with errors, too, and no sunset where none is known", async () => {
    expect(await ask(proxy.url, "GET", "/v1/lost/7")).toMatchObject({ status: 404, deprecatedAt: DEPRECATED_AT });
    expect(await ask(proxy.url, "POST", "/v1/pets")).toMatchObject({ deprecatedAt: DEPRECATED_AT, sunsetAt: null });
  });
});
