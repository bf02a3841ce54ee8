import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import pg from "pg";
import { migrate } from "@/lib/db/migrate";
import { PgliteSocket } from "@/lib/db/pglite-socket";
import { installQueue } from "@/lib/db/queue";

const MIGRATIONS = path.resolve("prisma/migrations");

/** Migrates one database in memory and leaves its dump where every test file finds it. Returns what removes it. */
async function prepareSnapshot(): Promise<() => void> {
  const lite = await PGlite.create("memory://", {
    extensions: { pg_trgm },
    startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB"],
  });
  const pool = new pg.Pool({ stream: () => new PgliteSocket(lite), max: 1 });
  await migrate(pool, MIGRATIONS);
  await installQueue(pool);
  await pool.end();
  const dump = await lite.dumpDataDir("none");
  await lite.close();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-snapshot-"));
  const file = path.join(folder, "migrated.tar");
  fs.writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  process.env.TEST_DATABASE_SNAPSHOT = file;
  return () => fs.rmSync(folder, { recursive: true, force: true });
}

/** Migrates a template on the PostgreSQL server of this run; test files copy it. Returns what drops it. */
async function prepareTemplate(url: string): Promise<() => Promise<void>> {
  const name = `template_${randomBytes(6).toString("hex")}`;
  const server = new pg.Pool({ connectionString: url, max: 1 });
  // The server may end while this connection still closes, which is no fault of the tests.
  server.on("error", () => undefined);
  await server.query(`CREATE DATABASE ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: address.href, max: 1 });
  await migrate(pool, MIGRATIONS);
  await installQueue(pool);
  await pool.end();
  process.env.TEST_DATABASE_TEMPLATE = name;
  return async () => {
    await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.end();
  };
}

/** Before all service tests: a migrated database for each file to copy, on the engine that TEST_DATABASE names. */
export default async function setup(): Promise<() => Promise<void> | void> {
  if (process.env.TEST_DATABASE !== "postgres") return prepareSnapshot();
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE=postgres needs scripts/postgres-for-tests.ts to run before this");
  return prepareTemplate(url);
}
