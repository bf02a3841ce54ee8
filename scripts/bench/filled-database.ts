import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import startPostgres from "@/scripts/postgres-for-tests";

/** A database with a wide catalogue in it, and who may read it. */
export interface FilledDatabase {
  /** Settings that name it to the service. */
  env: Record<string, string>;
  engine: "PGlite" | "PostgreSQL";
  token: string;
  administrator: { email: string; password: string };
  /** Ends the server that was started for it, where one was. */
  close(): Promise<void>;
}

const TOKEN = "bench-only-token-0123456789abcdef";
const ADMINISTRATOR = { email: "bench@concordat.local", password: "bench-only-password-1" };
const WHO = {
  CONCORDAT_DEMO: "0",
  CONCORDAT_ADMIN_TOKEN: TOKEN,
  CONCORDAT_ADMIN_EMAIL: ADMINISTRATOR.email,
  CONCORDAT_ADMIN_PASSWORD: ADMINISTRATOR.password,
};

/** What a catalogue was made by: another one is made when any of it changes. */
function recipe(): string {
  const hash = createHash("sha256");
  for (const folder of ["prisma/migrations", "prisma/scenarios/wide"]) {
    const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names) {
      const file = path.join(folder, name);
      if (fs.statSync(file).isFile()) hash.update(name).update(fs.readFileSync(file));
    }
  }
  return hash.digest("hex").slice(0, 12);
}

function seed(words: readonly string[], env: Record<string, string>): void {
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/seed.ts", ...words];
  const filled = spawnSync(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...WHO, ...env },
  });
  if (filled.status !== 0) throw new Error("the database of the bench could not be filled");
}

function fill(scale: number, env: Record<string, string>): void {
  console.log(`Filling a catalogue with ${Math.round(scale * 10_000)} APIs …`);
  seed(["wide-catalog", "--scale", String(scale)], env);
}

/** PGlite, in a folder for temporary files that later runs find again; `dataDir` instead where one is given. */
export function filledEmbedded(scale: number, dataDir?: string): FilledDatabase {
  const kept = dataDir ?? path.join(os.tmpdir(), `concordat-bench-${scale}-${recipe()}`);
  const env = { CONCORDAT_DATA_DIR: kept, DATABASE_URL: "" };
  if (fs.existsSync(kept)) console.log(`Using the catalogue in ${kept}`);
  else {
    const making = `${kept}-${process.pid}`;
    fill(scale, { ...env, CONCORDAT_DATA_DIR: making });
    fs.renameSync(making, kept);
  }
  return {
    env: { ...WHO, ...env },
    engine: "PGlite",
    token: TOKEN,
    administrator: ADMINISTRATOR,
    close: async () => undefined,
  };
}

/** PGlite with nothing in it but who may read it, in a folder that is gone after `close`. */
export function emptyEmbedded(): FilledDatabase {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-bench-empty-"));
  const env = { CONCORDAT_DATA_DIR: dataDir, DATABASE_URL: "" };
  seed([], env);
  const close = async () => fs.rmSync(dataDir, { recursive: true, force: true });
  return { env: { ...WHO, ...env }, engine: "PGlite", token: TOKEN, administrator: ADMINISTRATOR, close };
}

/** The PostgreSQL that comes with npm, with nothing in it but who may read it; gone after `close`. */
export async function emptyPostgres(): Promise<FilledDatabase> {
  process.env.TEST_DATABASE = "postgres";
  const end = await startPostgres();
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("there is no PostgreSQL to measure");
  const env = { DATABASE_URL: url };
  seed([], env);
  const close = async () => end?.();
  return { env: { ...WHO, ...env }, engine: "PostgreSQL", token: TOKEN, administrator: ADMINISTRATOR, close };
}

/** A copy of a catalogue in PGlite, for what writes into it; gone again after `close`. */
export function filledCopy(scale: number): FilledDatabase {
  const original = filledEmbedded(scale);
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-bench-copy-"));
  fs.cpSync(original.env.CONCORDAT_DATA_DIR ?? "", copy, { recursive: true });
  const close = async () => fs.rmSync(copy, { recursive: true, force: true });
  return { ...original, env: { ...original.env, CONCORDAT_DATA_DIR: copy }, close };
}

/** PostgreSQL: the one of `DATABASE_URL`, as it is where it has APIs already; else the one that comes with npm, empty. */
export async function filledPostgres(scale: number): Promise<FilledDatabase> {
  const given = process.env.DATABASE_URL;
  if (!given) process.env.TEST_DATABASE = "postgres";
  const end = given ? undefined : await startPostgres();
  const url = given ?? process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("there is no PostgreSQL to measure");
  const env = { DATABASE_URL: url };
  if (await hasApis(url)) console.log("Using the catalogue that is in the database");
  else fill(scale, env);
  const close = async () => end?.();
  return { env: { ...WHO, ...env }, engine: "PostgreSQL", token: TOKEN, administrator: ADMINISTRATOR, close };
}

async function hasApis(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>(`SELECT to_regclass('public.api') IS NOT NULL AS found`);
    if (!rows[0]?.found) return false;
    return (await client.query(`SELECT 1 FROM "api" LIMIT 1`)).rows.length > 0;
  } finally {
    await client.end();
  }
}
