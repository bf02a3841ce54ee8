import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { migrate } from "./migrate";

const onPostgres = process.env.TEST_DATABASE === "postgres";

function migrationsOf(files: Record<string, string>): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  for (const [name, sql] of Object.entries(files)) {
    fs.mkdirSync(path.join(dir, name));
    fs.writeFileSync(path.join(dir, name, "migration.sql"), sql);
  }
  return dir;
}

const unique = (base: string) => `${base}_${randomBytes(4).toString("hex")}`;

describe("migrate", () => {
  it("applies each migration once", async () => {
    const { pool } = await testDatabase();
    const table = unique("once");
    const dir = migrationsOf({ [unique("1")]: `CREATE TABLE ${table} (id int)` });
    expect(await migrate(pool, dir)).toHaveLength(1);
    expect(await migrate(pool, dir)).toEqual([]);
  });

  it("leaves nothing of a migration that fails, and runs it again later", async () => {
    const { pool } = await testDatabase();
    const table = unique("half");
    const name = unique("1");
    const dir = migrationsOf({ [name]: `CREATE TABLE ${table} (id int); SELECT nonsense;` });
    await expect(migrate(pool, dir)).rejects.toThrow();
    expect((await pool.query("SELECT to_regclass($1) AS found", [table])).rows[0]).toEqual({ found: null });
    fs.writeFileSync(path.join(dir, name, "migration.sql"), `CREATE TABLE ${table} (id int)`);
    expect(await migrate(pool, dir)).toEqual([name]);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    const { pool } = await testDatabase();
    const name = unique("1");
    const dir = migrationsOf({ [name]: "SELECT 1" });
    await migrate(pool, dir);
    fs.writeFileSync(path.join(dir, name, "migration.sql"), "SELECT 2");
    await expect(migrate(pool, dir)).rejects.toThrow(/changed after it was applied/);
  });

  it.runIf(onPostgres)("lets processes that start together on one PostgreSQL take turns", async () => {
    const { pool } = await testDatabase();
    const table = unique("together");
    const dir = migrationsOf({ [unique("1")]: `SELECT pg_sleep(0.2); CREATE TABLE ${table} (id int)` });
    const { rows } = await pool.query<{ name: string }>("SELECT current_database() AS name");
    const url = new URL(process.env.TEST_DATABASE_URL ?? "");
    url.pathname = `/${rows[0]?.name}`;
    const pools = Array.from({ length: 5 }, () => new pg.Pool({ connectionString: url.href, max: 2 }));
    const applied = await Promise.all(pools.map((one) => migrate(one, dir)));
    expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 0, 0, 1]);
    await Promise.all(pools.map((one) => one.end()));
  });
});
