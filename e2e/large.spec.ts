import { expect, test } from "./fixtures";

const OPERATIONS = 10_000;
/** What a page may draw and be sent as, whatever the size of what it is about. */
const MOST_ELEMENTS = 5_000;
const MOST_HTML_BYTES = 1_000_000;

/** Many operations in many tags with as many schemas; `until` of them need one thing more. */
function everything({ version, stricter }: { version: string; stricter: number }): string {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {};
  for (let index = 0; index < OPERATIONS; index++) {
    const name = `Thing${index % 1_000}`;
    const parameter = { name: "kind", in: "query", required: index < stricter, schema: { type: "string" } };
    const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
    paths[`/things/${index}`] = {
      get: {
        operationId: `getThing${index}`,
        summary: `Thing ${index}`,
        tags: [`tag${index % 200}`],
        parameters: [parameter],
        responses: { 200: { description: "ok", content } },
      },
    };
    schemas[name] ??= { type: "object", properties: { id: { type: "string" }, [`name${index}`]: { type: "string" } } };
  }
  const servers = [{ url: "https://things.example/v1" }];
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version },
    servers,
    paths,
    components: { schemas },
  });
}

test("a definition of ten thousand operations breaks no page", async ({ page, team, as, registry, signIn }) => {
  test.setTimeout(180_000);
  const api = await team.createApi("Everything");
  const publisher = await as("publisher");
  await publisher.publish(api, "1.0.0", everything({ version: "1.0.0", stricter: 0 }));
  await (await as("reviewer")).decide(await publisher.requestReview(api, "1.0.0"), "approve");
  await publisher.publish(api, "1.1.0", everything({ version: "1.1.0", stricter: OPERATIONS }));
  const review = await publisher.requestReview(api, "1.1.0", "Everything needs a kind.");
  await registry.call("/consumers", {
    method: "POST",
    body: { slug: `all-${api}`, name: "Caller of all", team: team.slug },
  });
  await registry.call(`/consumers/all-${api}/dependencies/${api}`, { method: "PUT", body: {} });
  await signIn("owner");
  const version = `/apis/${api}/versions/1.0.0`;
  for (const path of [
    `/apis/${api}`,
    `/apis/${api}/versions`,
    version,
    `${version}/operations`,
    `${version}/operations?operation=GET+%2Fthings%2F9999`,
    `${version}/operations?q=thing`,
    `${version}/schemas`,
    `${version}/schemas?schema=Thing999`,
    `${version}/source`,
    `${version}/docs`,
    `${version}/docs?operation=GET+%2Fthings%2F9999`,
    `${version}/lifecycle`,
    `/apis/${api}/changes?from=1.0.0&to=1.1.0`,
    `/apis/${api}/changes/log`,
    `/apis/${api}/consumers`,
    `/consumers/all-${api}`,
    `/dependencies?api=${api}`,
    `/reviews/${review}`,
    `/search?q=thing+team:${team.slug}`,
    `/search?q=thing+team:${team.slug}&kind=operation`,
    `/fields?team=${team.slug}`,
    `/apis?team=${team.slug}`,
    `/inbox`,
  ]) {
    await test.step(path, async () => {
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      expect.soft((await response?.body())?.length, `bytes of ${path}`).toBeLessThan(MOST_HTML_BYTES);
      await expect.soft
        .poll(() => page.locator("*").count(), { message: `elements of ${path}` })
        .toBeLessThan(MOST_ELEMENTS);
    });
  }
});
