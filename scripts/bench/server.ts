import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import type { FilledDatabase } from "./filled-database";

/** A built server on a database that is filled. */
export interface BenchServer {
  address: string;
  token: string;
  administrator: { email: string; password: string };
  /** Of all its threads since it started, in milliseconds; null where the system does not tell. */
  cpuMs(): number | null;
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

/** Serves a database on a free port of this machine, with what was built last. */
export async function startServer({ env: databaseEnv, token, administrator }: FilledDatabase): Promise<BenchServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...databaseEnv,
    NODE_ENV: "production" as const,
    CONCORDAT_RATE_LIMIT: "10000000",
    CONCORDAT_BASE_URL: address,
    NEXT_MANUAL_SIG_HANDLE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  // As npm start begins it (scripts/steps.mjs).
  const args = [
    "--max-semi-space-size=64",
    "node_modules/next/dist/bin/next",
    "start",
    "-H",
    "127.0.0.1",
    "-p",
    String(port),
  ];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], env });
  await untilReady(address, server);
  return { address, token, administrator, cpuMs: () => cpuMsOf(server.pid), stop: () => stop(server) };
}

/** In Linux's bookkeeping of processes times are in hundredths of a second. */
const TICK_MS = 10;

function cpuMsOf(pid: number | undefined): number | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
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

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}
