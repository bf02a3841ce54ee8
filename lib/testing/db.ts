import { randomBytes } from "node:crypto";
import fs from "node:fs";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { type Database, openPool, pglitePool } from "@/lib/db/client";
import { openPgliteThread } from "@/lib/db/pglite-thread";

/** What lib/testing/prepare-database.ts left for us. */
function prepared(name: "TEST_DATABASE_SNAPSHOT" | "TEST_DATABASE_TEMPLATE" | "TEST_DATABASE_URL"): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set: run this file in the vitest project "service"`);
}

async function openSnapshot(): Promise<Database> {
  const snapshot = fs.readFileSync(prepared("TEST_DATABASE_SNAPSHOT"));
  const lite = await openPgliteThread("memory://", snapshot);
  return openPool(pglitePool(lite), "pglite", [() => lite.close()]);
}

async function openCopy(): Promise<Database> {
  const url = new URL(prepared("TEST_DATABASE_URL"));
  const name = `test_${randomBytes(8).toString("hex")}`;
  const server = new pg.Pool({ connectionString: url.href, max: 1 });
  // The server may end while this connection still closes, which is no fault of the tests.
  server.on("error", () => undefined);
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${prepared("TEST_DATABASE_TEMPLATE")}`);
  url.pathname = `/${name}`;
  return openPool(new pg.Pool({ connectionString: url.href, max: 10 }), "postgresql", [
    async () => {
      await untilUnused(server, name);
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await server.end();
    },
  ]);
}

/** A pool has ended before its sockets are closed: cut off by the drop, they would fail a test that has passed. */
export async function untilUnused(server: pg.Pool, name: string): Promise<void> {
  for (let look = 0; look < 100; look++) {
    const { rowCount } = await server.query("SELECT 1 FROM pg_stat_activity WHERE datname = $1", [name]);
    if (!rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

// Where lib/db/client.ts looks for the database of the process: routes and pages under test find this one there.
const store = globalThis as typeof globalThis & { concordatDatabase?: Promise<Database> };

/**
 * The migrated, empty database of this test file: PGlite, or PostgreSQL where TEST_DATABASE=postgres. It is also what
 * `database()` gives, and is closed after the last test of the file. Tests share it, so each makes a world of its own.
 */
export function testDatabase(): Promise<Database> {
  store.concordatDatabase ??= process.env.TEST_DATABASE === "postgres" ? openCopy() : openSnapshot();
  return store.concordatDatabase;
}

beforeAll(async () => {
  await testDatabase();
});

afterAll(async () => {
  const open = store.concordatDatabase;
  delete store.concordatDatabase;
  await (await open)?.close();
});
