import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** A built server on a data directory of its own. */
export interface BenchServer {
  address: string;
  token: string;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Fills a fresh database with `apis` APIs and serves it; everything is gone again after `stop`. */
export async function startServer(apis: number): Promise<BenchServer> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-bench-"));
  const token = "bench-only-token-0123456789abcdef";
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    CONCORDAT_DATA_DIR: dataDir,
    CONCORDAT_DEMO: "0",
    CONCORDAT_ADMIN_TOKEN: token,
    CONCORDAT_RATE_LIMIT: "10000000",
    CONCORDAT_BASE_URL: address,
    NEXT_MANUAL_SIG_HANDLE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const node = (args: string[]) => ["--conditions=react-server", "--import", "tsx", ...args];
  const filled = spawnSync(process.execPath, node(["scripts/bench/prepare-database.ts", String(apis)]), {
    stdio: ["ignore", "inherit", "inherit"],
    env,
  });
  if (filled.status !== 0) throw new Error("the database of the bench could not be filled");
  const args = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], env });
  await untilReady(address, server);
  return { address, token, stop: () => stop(server, dataDir) };
}

async function untilReady(address: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill("SIGKILL");
  throw new Error("the server of the bench did not become ready; run npm start once, which builds it");
}

async function stop(server: ChildProcess, dataDir: string): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
  fs.rmSync(dataDir, { recursive: true, force: true });
}
