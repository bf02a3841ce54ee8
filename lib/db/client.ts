import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/generated/prisma/client";
import { settings } from "@/lib/env";
import { lockDataDir } from "./lock";
import { migrate } from "./migrate";
import { installQueue } from "./queue";
import { PgliteSocket } from "./pglite-socket";
import { openPgliteThread, type PgliteThread } from "./pglite-thread";
import { statementNames } from "./statement-names";

/** An open database, whichever engine is behind it. */
export interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
  kind: "postgresql" | "pglite";
  /** Names of the migrations that opening it applied. */
  migrated: string[];
  close(): Promise<void>;
}

/** Sockets share the one session of PGlite; more of them than this only wait. */
const PGLITE_CONNECTIONS = 4;
const POSTGRES_CONNECTIONS = 10;

/** A pool of connections to an engine in this process. */
export function pglitePool(lite: PgliteThread): pg.Pool {
  return new pg.Pool({ stream: () => new PgliteSocket(lite), max: PGLITE_CONNECTIONS });
}

/** Migrates, installs the queue, and wraps a pool; `closers` run, in order, after the pool has ended. */
export async function openPool(
  pool: pg.Pool,
  kind: Database["kind"],
  closers: (() => Promise<void> | void)[] = [],
): Promise<Database> {
  pool.on("error", (error) => console.error("database connection lost:", error.message));
  const migrated = await migrate(pool, path.join(/*turbopackIgnore: true*/ process.cwd(), "prisma/migrations"));
  await installQueue(pool);
  // A server may stand behind a pooler that hands sessions on, where statements with names are lost.
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, kind === "pglite" ? { statementNameGenerator: statementNames() } : {}),
  });
  const close = async () => {
    await prisma.$disconnect();
    if (!pool.ended) await pool.end();
    for (const closer of closers) await closer();
  };
  return { prisma, pool, kind, migrated, close };
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const root = path.resolve(/*turbopackIgnore: true*/ dataDir);
  const release = lockDataDir(root);
  try {
    const lite = await openPgliteThread(path.join(root, "pg"));
    return await openPool(pglitePool(lite), "pglite", [() => lite.close(), release]);
  } catch (error) {
    release();
    throw error;
  }
}

async function open(): Promise<Database> {
  if (process.env.NEXT_PHASE === "phase-production-build") {
    throw new Error("the database must not be opened during next build");
  }
  const { DATABASE_URL: url, CONCORDAT_DATA_DIR: dataDir } = settings();
  if (!url) return openEmbedded(dataDir);
  return openPool(new pg.Pool({ connectionString: url, max: POSTGRES_CONNECTIONS }), "postgresql");
}

// On globalThis, so that a reloaded module of the dev server finds the database that is open already.
const store = globalThis as typeof globalThis & { concordatDatabase?: Promise<Database> };

/** The database of this process, opened and migrated on first use. */
export function database(): Promise<Database> {
  store.concordatDatabase ??= open().catch((error: unknown) => {
    delete store.concordatDatabase;
    throw error;
  });
  return store.concordatDatabase;
}
