// The whole way of a version from its announcement to its sunset. Weeks pass in it: a server of the test's own runs under
// faketime, and the test moves its clock, that of the page, and that of the service that reports. Nothing else is simulated:
// the gateway is nginx, calls go through it, and OpenTelemetry's own exporter tells of them.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { findNginx, startNginx } from "@/lib/signals/testing/real-nginx";
import { unique } from "./crew";
import { petsDefinition } from "./definitions";
import { expect, expectAccessible, test as base, type TestTeam } from "./fixtures";
import { findFaketime, MovedClock } from "./moved-clock";
import { startObservedService } from "./observed-service";
import { freePort, killServer, launch, OWN_TOKEN, type OwnServer, prepareDatabase, untilReady } from "./own-server";
import { LifecyclePage } from "./pages/lifecycle-page";
import { RegistryClient } from "./registry-client";

const OLD = "1.0.0";
const NOTICE_DAYS = 30;
const QUIET_DAYS = 7;

const nginx = findNginx();
const faketime = findFaketime();

interface Place {
  server: OwnServer;
  clock: MovedClock;
}

/** As elsewhere, on a server whose clock the test moves. */
const test = base.extend<Record<never, never>, { place: Place }>({
  place: [
    async ({}, use) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-retirement-"));
      const dataDir = path.join(folder, "data");
      await prepareDatabase(dataDir);
      const clock = new MovedClock(folder);
      const server = launch(dataDir, await freePort(), clock.environment(faketime ?? ""));
      await untilReady(server);
      await use({ server, clock });
      await killServer(server);
      fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  origin: [async ({ place }, use) => use(place.server.address), { scope: "worker" }],
  baseURL: async ({ origin }, use) => use(origin),
  registry: [
    async ({ playwright, origin }, use) => {
      const request = await playwright.request.newContext({ baseURL: origin });
      await use(new RegistryClient(request, { authorization: `Bearer ${OWN_TOKEN}` }));
      await request.dispose();
    },
    { scope: "worker" },
  ],
});

test.skip(nginx === null || faketime === null, "needs nginx and faketime");

/** What the command line says of a version. */
function canIRetire(registry: string, version: string): Promise<{ code: number | null; text: string }> {
  const env = { ...process.env, CONCORDAT_URL: registry, CONCORDAT_TOKEN: OWN_TOKEN };
  const child = spawn(process.execPath, ["bin/concordat.mjs", "can-i-retire", version], { env });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) => child.once("exit", (code) => resolve({ code, text })));
}

/** What holds before an API's versions are retired: nobody calls, all have moved, and were told on the wire. */
async function holdToAll(registry: RegistryClient, api: string): Promise<void> {
  const slug = `strict-${unique()}`;
  const rules = {
    noticeDays: [{ tier: null, stability: null, days: NOTICE_DAYS }],
    replacementRequired: true,
    traffic: { mode: "block", mostCalls: 0, quietDays: QUIET_DAYS, leastTelemetryDays: 5 },
    consumersMust: "migrate",
    headersSeen: "block",
    successorCovers: "block",
  };
  await registry.call("/deprecation-policies", { method: "POST", body: { slug, name: "All of it", rules } });
  const body = { policy: slug, scope: "api", subject: api };
  await registry.call("/deprecation-policy-bindings", { method: "POST", body });
}

/** Two versions in use, at addresses of their own. */
async function publishBoth(team: TestTeam, publisher: RegistryClient, reviewer: RegistryClient): Promise<string> {
  const api = await team.createApi("Journeying pets");
  for (const [version, base] of [
    [OLD, "/v1"],
    ["2.0.0", "/v2"],
  ] as const) {
    await publisher.publish(api, version, petsDefinition(version).replace("pets.example/v1", `pets.example${base}`));
    await reviewer.decide(await publisher.requestReview(api, version), "approve");
  }
  return api;
}

/** A page that asks whether the version may go. */
class RetirementPage {
  constructor(
    readonly page: Page,
    readonly api: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`/apis/${this.api}/versions/${OLD}/retirement`);
  }

  clause(id: string): Locator {
    return this.page.locator(`li#${id}`);
  }
}

/** Says on the page of a consumer where it stands with what will break. */
async function answer(page: Page, consumer: string, standing: RegExp): Promise<void> {
  await page.goto(`/consumers/${consumer}/breaking`);
  const table = page.getByRole("table", { name: "What will break" });
  await table.getByRole("button", { name: /^Say where Web shop stands/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: /^Standing/ }).click();
  await page.getByRole("option", { name: standing }).click();
  await dialog.getByRole("button", { name: "Say so" }).click();
  await expect(dialog).toBeHidden();
}

test("a version is announced, told of on the wire, left by its callers, and sunset", async ({
  page,
  place: { server, clock },
  team,
  as,
  crew,
  registry,
  signIn,
  newAccount,
}) => {
  test.setTimeout(600_000);
  const moveTo = async (day: number) => {
    await clock.moveTo(day, server);
    await page.clock.setSystemTime(clock.now());
  };
  await moveTo(0);
  const api = await publishBoth(team, await as("publisher"), await as("reviewer"));
  await holdToAll(registry, api);
  const shops = `shops-${unique()}`;
  await registry.call("/teams", { method: "POST", body: { slug: shops, name: "Shops" } });
  const caller = await newAccount("Carla Caller");
  await registry.call(`/teams/${shops}/members/${caller.id}`, { method: "PUT", body: { role: "publisher" } });
  const shop = `web-shop-${unique()}`;
  await registry.call("/consumers", { method: "POST", body: { slug: shop, name: "Web shop", team: shops } });
  const token = await registry.call("/tokens", {
    method: "POST",
    body: { name: "telemetry of pets", role: "publisher", scopes: ["telemetry.write"] },
  });

  const sunset = clock.day(NOTICE_DAYS + 1);
  await test.step("the owner deprecates it", async () => {
    await signIn("owner");
    const lifecycle = new LifecyclePage(page);
    await lifecycle.open(api, OLD);
    await lifecycle.deprecate({ sunset, replacement: `${api}@2.0.0`, reason: "The second does all of it." });
    await lifecycle.dialog.getByRole("button", { name: "Deprecate", exact: true }).click();
    await expect(lifecycle.currentState).toContainText("Deprecated");
    await page.getByRole("link", { name: "Open the signals" }).click();
  });

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download .*\.conf/ }).click();
  const snippet = fs.readFileSync(await (await downloading).path(), "utf8");
  const service = await startObservedService({
    name: api,
    registry: server.address,
    token: String(token.token),
    now: () => clock.now(),
  });
  const gateway = await startNginx(nginx ?? "", snippet, service.port);
  const call = async (address: string, times: number) => {
    const headers = { "x-client-id": shop };
    for (let n = 0; n < times; n += 1) await (await fetch(`${gateway.url}${address}`, { headers })).arrayBuffer();
    await service.reported();
  };
  try {
    await test.step("nginx sends the fields, and a probe sees them", async () => {
      const { headers } = await fetch(`${gateway.url}/v1/pets/7`, { headers: { "x-client-id": shop } });
      const since = Number(/^@(\d+)$/.exec(headers.get("deprecation") ?? "")?.[1]) * 1_000;
      expect(new Date(since).toISOString().slice(0, 10)).toBe(clock.day(0));
      expect(headers.get("sunset")).toBe(new Date(`${sunset}T00:00:00Z`).toUTCString());
      expect(headers.get("link")).toContain(`/apis/${api}/versions/2.0.0>; rel="successor-version"`);
      await expect(page.getByText(`Deprecation: ${headers.get("deprecation")}`).first()).toBeVisible();
      const newer = await fetch(`${gateway.url}/v2/pets/7`, { headers: { "x-client-id": shop } });
      expect(["deprecation", "sunset", "link"].map((name) => newer.headers.get(name))).toEqual([null, null, null]);

      const rule = { origin: gateway.url, purposes: ["probe"], allowPrivate: true };
      await registry.call("/outbound-rules", { method: "POST", body: rule });
      await page.getByRole("button", { name: "Add a probe" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(/^Address/).fill(`${gateway.url}/v1/pets`);
      await dialog.getByRole("button", { name: "Add a probe" }).click();
      await expect(dialog).toBeHidden();
      await page.getByRole("button", { name: "Ask now" }).click();
      const seen = page.getByRole("table", { name: "Seen on the wire" });
      await expect(seen.getByText("Confirmed")).toHaveCount(3);
      await expectAccessible(page);
    });

    const retirement = new RetirementPage(page, api);
    await test.step("it may not go: it is called, and its consumer is silent", async () => {
      await call("/v1/pets", 11);
      await expect(async () => {
        await retirement.open();
        await expect(retirement.clause("remaining-calls")).toContainText("12 calls in the last 7 days", {
          timeout: 1_000,
        });
      }).toPass({ timeout: 15_000 });
      await expect(page.getByRole("heading", { name: "It may not be sunset yet" })).toBeVisible();
      await expect(retirement.clause("consumers-ready")).toContainText("1 has not migrated: Web shop.");
      await expect(retirement.clause("headers-seen")).toContainText("confirmed on the wire, none contradicted");
      await expectAccessible(page);
      const { code, text } = await canIRetire(server.address, `${api}@${OLD}`);
      expect(text).toContain("remaining-calls (stops it): 12 calls in the last 7 days");
      expect(code).toBe(1);
      await page.goto(`/apis/${api}/consumers`);
      const standing = page.getByRole("table", { name: `Where consumers stand with ${OLD}` });
      await expect(standing.getByRole("row", { name: /Web shop/ })).toContainText("Silent");
    });

    await test.step("its consumer acknowledges, and moves while time passes", async () => {
      await signIn(caller);
      await answer(page, shop, /^Acknowledged/);
      await expect(page.getByRole("table", { name: "What will break" })).toContainText("Acknowledged");
      await moveTo(5);
      await call("/v1/pets", 1);
      await call("/v2/pets", 20);
      for (let day = NOTICE_DAYS - 5; day <= NOTICE_DAYS + 2; day += 1) {
        await moveTo(day);
        await call("/v2/pets/7", 3);
      }
    });

    await test.step("nobody calls, its day has passed, and all waits for the word of its consumer", async () => {
      await signIn(await crew.account("owner"));
      await retirement.open();
      await expect(retirement.clause("remaining-calls")).toContainText("No calls in the last 7 days.");
      await expect(retirement.clause("telemetry-enough")).toContainText(/Telemetry arrived on [78] of the last 7 days/);
      await expect(retirement.clause("sunset-passed")).toContainText("has passed");
      await expect(page.getByText("1 clause does not hold")).toBeVisible();
      await expect(retirement.clause("consumers-ready")).toContainText("1 has not migrated: Web shop.");
      expect((await canIRetire(server.address, `${api}@${OLD}`)).code).toBe(1);
    });

    await test.step("the consumer has migrated: it may go, and the owner sunsets it", async () => {
      await signIn(caller);
      await answer(page, shop, /^Migrated/);
      await signIn(await crew.account("owner"));
      await retirement.open();
      await expect(page.getByRole("heading", { name: "It may be sunset" })).toBeVisible();
      await expectAccessible(page);
      const { code, text } = await canIRetire(server.address, `${api}@${OLD}`);
      expect(text).toContain(`Yes: ${api}@${OLD} may be sunset.`);
      expect(code).toBe(0);

      await page.getByRole("link", { name: "Move it on" }).click();
      const lifecycle = new LifecyclePage(page);
      await lifecycle.action("Sunset now").click();
      await lifecycle.dialog.getByRole("button", { name: "Sunset now" }).click();
      await expect(lifecycle.currentState).toContainText("Sunset");
      const document = await registry.send(`/apis/${api}/versions/${OLD}/document`);
      expect(document.status()).toBe(200);
      expect(document.headers()).toMatchObject({
        deprecation: expect.stringMatching(/^@\d+$/),
        sunset: new Date(`${sunset}T00:00:00Z`).toUTCString(),
        link: expect.stringContaining('rel="successor-version"'),
      });
      await expectAccessible(page);
    });
  } finally {
    await gateway.stop();
    await service.stop();
  }
});
