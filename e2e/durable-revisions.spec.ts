import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { freePort, killServer, launch, type OwnServer, OWN_TOKEN, prepareDatabase, untilReady } from "./own-server";

const KILLS = 4;
const OPERATIONS = 80;

const headers = { authorization: `Bearer ${OWN_TOKEN}`, "content-type": "application/json" };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const VERSION = "/api/v1/apis/things/versions/1.0.0";

let dataDir: string;

test.beforeEach(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-revisions-"));
  await prepareDatabase(dataDir);
});

test.afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

/** Each push has one operation more than the one before, so that rows of another revision would be seen. */
function definition(push: number): string {
  const paths = Object.fromEntries(
    Array.from({ length: OPERATIONS + push }, (_, n) => [
      `/things-${n}`,
      { get: { operationId: `getThings${n}`, responses: { "200": { description: `Of push ${push}` } } } },
    ]),
  );
  return JSON.stringify({ openapi: "3.0.3", info: { title: "Things", version: "1.0.0" }, paths });
}

async function send(server: OwnServer, address: string, body: string): Promise<number | null> {
  const answer = await fetch(`${server.address}${address}`, { method: "POST", headers, body }).catch(() => null);
  await answer?.arrayBuffer().catch(() => null);
  return answer?.status ?? null;
}

async function getJson(server: OwnServer, address: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${server.address}${address}`, { headers });
  expect(answer.status, address).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

/** Pushes one revision after another until the server is gone; the number of the last that was acknowledged. */
async function pushUntilEnd(server: OwnServer, from: number): Promise<number> {
  for (let push = from; ; push++) {
    const status = await send(server, "/api/v1/apis/things/versions?revise=true", definition(push));
    if (status === null) return push - 1;
    expect([200, 201]).toContain(status);
  }
}

interface Revision {
  number: number;
  digest: string;
}

async function listRevisions(server: OwnServer): Promise<Revision[]> {
  const found: Revision[] = [];
  let cursor: unknown = "";
  do {
    const page = await getJson(server, `${VERSION}/revisions?limit=200${cursor ? `&cursor=${String(cursor)}` : ""}`);
    found.push(...(page.items as Revision[]));
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

/** The version shows its last revision and nothing else: bytes, counts, rows; and no revision is missing or broken. */
async function expectWhole(server: OwnServer, least: number): Promise<number> {
  const version = await getJson(server, VERSION);
  const revisions = await listRevisions(server);
  const last = revisions[0]?.number ?? 0;
  expect(last).toBeGreaterThanOrEqual(least);
  expect(version).toMatchObject({ revisionNumber: last, digest: revisions[0]?.digest });
  expect(revisions.map(({ number }) => number)).toEqual(Array.from({ length: last }, (_, n) => last - n));
  for (const { number, digest } of revisions) {
    const document = await fetch(`${server.address}${VERSION}/revisions/${number}/document`, { headers });
    expect(sha256(await document.text())).toBe(digest);
    expect(digest).toBe(sha256(definition(number)));
  }
  const operations = await getJson(server, `${VERSION}/operations?limit=200`);
  expect((operations.items as unknown[]).length).toBe(OPERATIONS + last);
  expect(version.operationCount).toBe(OPERATIONS + last);
  return last;
}

test("kills in the middle of pushing revisions leave the last one whole, and every one before it", async () => {
  test.setTimeout(240_000);
  const port = await freePort();
  let last = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const server = launch(dataDir, port);
    await untilReady(server);
    if (kill === 0) {
      expect(await send(server, "/api/v1/teams", '{"slug":"makers","name":"Makers"}')).toBe(201);
      expect(await send(server, "/api/v1/apis", '{"slug":"things","name":"Things","team":"makers"}')).toBe(201);
    } else {
      last = await expectWhole(server, last);
    }
    const pushing = pushUntilEnd(server, last + 1);
    const pushed = async () => (await listRevisions(server).catch(() => [])).length;
    await expect.poll(pushed, { timeout: 30_000, intervals: [50] }).toBeGreaterThan(last);
    // Each time at another moment of the work: the delays are what is tested, not something waited for.
    await new Promise((resolve) => setTimeout(resolve, kill * 131));
    await killServer(server);
    last = Math.max(last, await pushing);
  }
  const server = launch(dataDir, port);
  await untilReady(server);
  await expectWhole(server, last);
  expect(await getJson(server, "/api/v1/audit/verify")).toMatchObject({ ok: true });
  await killServer(server);
});
