import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { freePort, killServer, launch, type OwnServer, OWN_TOKEN, prepareDatabase, untilReady } from "./own-server";

const KILLS = 10;
const WRITERS = 3;
const OPERATIONS = 120;

const headers = { authorization: `Bearer ${OWN_TOKEN}`, "content-type": "application/json" };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

let dataDir: string;

test.beforeEach(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-durability-"));
  await prepareDatabase(dataDir);
});

test.afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

function definition(version: string): string {
  const paths = Object.fromEntries(
    Array.from({ length: OPERATIONS }, (_, n) => [
      `/things-${n}`,
      {
        get: {
          operationId: `getThings${n}`,
          summary: `Things of ${version}`,
          responses: { "200": { description: "Things" } },
        },
      },
    ]),
  );
  return JSON.stringify({ openapi: "3.0.3", info: { title: "Things", version }, paths });
}

async function send(server: OwnServer, address: string, body: string): Promise<number> {
  const answer = await fetch(`${server.address}${address}`, { method: "POST", headers, body });
  await answer.arrayBuffer();
  return answer.status;
}

/** Publishes one version after another until the server is gone; notes what was acknowledged. */
async function publishUntilEnd(server: OwnServer, round: string, acknowledged: Set<string>): Promise<void> {
  for (let n = 0; ; n++) {
    const version = `${round}.${n}`;
    const status = await send(server, `/api/v1/apis/things/versions?version=${version}`, definition(version)).catch(
      () => null,
    );
    if (status === null) return;
    expect(status).toBe(201);
    acknowledged.add(version);
  }
}

async function getJson(server: OwnServer, address: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${server.address}${address}`, { headers });
  expect(answer.status, address).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

/** Every version there is, with what it says of itself. */
async function storedVersions(server: OwnServer) {
  const found: { version: string; digest: string; operationCount: number }[] = [];
  let cursor: unknown = "";
  do {
    const at = cursor ? `&cursor=${String(cursor)}` : "";
    const page = await getJson(server, `/api/v1/apis/things/versions?limit=200${at}`);
    found.push(...(page.items as typeof found));
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

async function expectWhole(server: OwnServer, stored: { version: string; digest: string; operationCount: number }) {
  const address = `/api/v1/apis/things/versions/${stored.version}`;
  const document = await fetch(`${server.address}${address}/document`, { headers });
  expect(sha256(await document.text())).toBe(stored.digest);
  expect(stored.digest).toBe(sha256(definition(stored.version)));
  const operations = await getJson(server, `${address}/operations?limit=200`);
  expect((operations.items as unknown[]).length).toBe(OPERATIONS);
}

test("ten kills in the middle of publishing lose nothing that was acknowledged, and leave nothing half", async () => {
  test.setTimeout(240_000);
  const port = await freePort();
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const server = launch(dataDir, port);
    await untilReady(server);
    if (kill === 0) {
      expect(await send(server, "/api/v1/teams", '{"slug":"makers","name":"Makers"}')).toBe(201);
      expect(await send(server, "/api/v1/apis", '{"slug":"things","name":"Things","team":"makers"}')).toBe(201);
    }
    const writers = Array.from({ length: WRITERS }, (_, n) => publishUntilEnd(server, `${kill}.${n}`, acknowledged));
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 30_000, intervals: [20] }).toBeGreaterThan(before);
    // Each time at another moment of the work: the delays are what is tested, not something waited for.
    await new Promise((resolve) => setTimeout(resolve, kill * 97));
    await killServer(server);
    await Promise.all(writers);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);
  const server = launch(dataDir, port);
  await untilReady(server);
  const stored = await storedVersions(server);
  const labels = new Set(stored.map(({ version }) => version));
  expect([...acknowledged].filter((version) => !labels.has(version))).toEqual([]);
  for (const version of stored) await expectWhole(server, version);
  expect(await getJson(server, "/api/v1/audit/verify")).toMatchObject({ ok: true });
  await killServer(server);
});

test("a second process is refused with one clear line, and the first goes on", async () => {
  test.setTimeout(120_000);
  const first = launch(dataDir, await freePort());
  await untilReady(first);
  const second = launch(dataDir, await freePort());
  expect(await second.ended).not.toBe(0);
  expect(second.output()).toContain(`in use by process ${first.child.pid}`);
  expect(second.output()).not.toContain("    at ");
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
});
