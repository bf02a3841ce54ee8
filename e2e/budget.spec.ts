import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { unique } from "./crew";
import { petsDefinition, petsWithoutOne } from "./definitions";
import { expect, test } from "./fixtures";

const MOST_SCRIPT_BYTES = 200_000;
const MOST_SHIFT = 0.05;

/** Collects the bytes of script, as gzip sends them, that a page loads by itself. */
function countScripts(page: Page): { bytes: () => Promise<number> } {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script" || !response.ok()) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  return { bytes: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
}

/** How far the page shifted by itself since it was opened (Layout Instability API). */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ("value" in entry && "hadRecentInput" in entry && !entry.hadRecentInput) sum += Number(entry.value);
          }
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 200)));
      }),
  );
}

const PAGES = ["/", "/apis", "/reviews", "/deprecations", "/scorecards", "/governance", "/search?q=pets"];
const RULESET = "rules:\n  tagged:\n    given: $.paths[*][get,post]\n    then: {field: tags, function: truthy}\n";

for (const { name, width, height } of [
  { name: "a laptop", width: 1440, height: 900 },
  { name: "a phone", width: 390, height: 844 },
]) {
  test(`first pages are light and stand still on ${name}`, async ({ browser, registry, team, as, crew, origin }) => {
    const api = await team.createApi();
    await registry.publish(api, "1.0.0", petsDefinition("1.0.0"));
    const ruleset = `light-${unique()}`;
    await registry.call("/rulesets", { method: "POST", body: { slug: ruleset, name: "Light", text: RULESET } });
    await (await as("reviewer")).decide(await registry.requestReview(api, "1.0.0"), "approve");
    await registry.publish(api, "1.1.0", petsWithoutOne("1.1.0"));
    const review = await registry.requestReview(api, "1.1.0");
    const worked = [`/reviews/${review}`, `/governance/rulesets/${ruleset}`];
    await registry.transition(api, "1.0.0", {
      to: "deprecated",
      reason: "Pets move.",
      deprecation: { sunsetAt: "2099-01-31", replacement: `${api}@1.1.0` },
    });
    const session = await crew.session("administrator");
    const visits = [
      ...[...PAGES, `/apis/${api}/versions/1.0.0/lifecycle`, `/apis/${api}`, `/apis/${api}/scorecard`, ...worked].map(
        (path) => ({ path, cookies: [] }),
      ),
      ...worked.map((path) => ({ path, cookies: session })),
    ];
    for (const { path, cookies } of visits) {
      // Each with an empty cache, as the first page of a visit.
      const context = await browser.newContext({ viewport: { width, height }, baseURL: origin });
      await context.addCookies(cookies);
      const page = await context.newPage();
      const scripts = countScripts(page);
      await page.goto(path, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const visit = cookies.length > 0 ? `${path}, signed in` : path;
      expect.soft(await layoutShift(page), `layout shift of ${visit}`).toBeLessThanOrEqual(MOST_SHIFT);
      expect.soft(await scripts.bytes(), `script of ${visit}`).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
      await context.close();
    }
  });
}
