import { randomBytes } from "node:crypto";
import pg from "pg";
import { pglitePool } from "@/lib/db/client";
import { openPgliteThread } from "@/lib/db/pglite-thread";
import { untilUnused } from "./db";

/** A database of its own without a single table, on the engine of this run, and what ends it. */
export interface EmptyDatabase {
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens one: for tests of what makes tables. Others take `testDatabase`, which has them. */
export async function openEmptyDatabase(): Promise<EmptyDatabase> {
  if (process.env.TEST_DATABASE !== "postgres") {
    const lite = await openPgliteThread("memory://");
    const pool = pglitePool(lite);
    return { pool, close: () => pool.end().then(() => lite.close()) };
  }
  const url = new URL(process.env.TEST_DATABASE_URL ?? "");
  const name = `empty_${randomBytes(8).toString("hex")}`;
  const server = new pg.Pool({ connectionString: url.href, max: 1 });
  server.on("error", () => undefined);
  await server.query(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  const close = async () => {
    await pool.end();
    await untilUnused(server, name);
    await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.end();
  };
  return { pool, close };
}
