import { type ChildProcess, spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";

/** A token with the administrator role in every server that a test starts for itself. */
export const OWN_TOKEN = "concordat-own-server-administrator-token";

const READY_WITHIN_MS = 60_000;

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
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

/** A process of the built application, apart from the one that the browser tests share. */
export interface OwnServer {
  address: string;
  child: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Resolves to the exit code, or to null where a signal ended it. */
  ended: Promise<number | null>;
}

function environment(dataDir: string, port: number): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, CONCORDAT_ADMIN_EMAIL: _email, CONCORDAT_ADMIN_PASSWORD: _password, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: "production",
    PORT: String(port),
    HOST: "127.0.0.1",
    CONCORDAT_BASE_URL: `http://127.0.0.1:${port}`,
    CONCORDAT_DATA_DIR: dataDir,
    CONCORDAT_DEMO: "0",
    CONCORDAT_ADMIN_TOKEN: OWN_TOKEN,
    NEXT_MANUAL_SIG_HANDLE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

function run(
  args: string[],
  env: NodeJS.ProcessEnv,
): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return { child, output: () => text, ended };
}

/** Makes an empty database in `dataDir`, as the first step of npm start does. */
export async function prepareDatabase(dataDir: string): Promise<void> {
  const tsx = ["--conditions=react-server", "--import", "tsx", "scripts/seed.ts"];
  const { ended, output } = run(tsx, environment(dataDir, 1));
  if ((await ended) !== 0) throw new Error(`the database could not be made: ${output()}`);
}

/** Starts the built application without waiting for it; `extra` goes over its environment. */
export function launch(dataDir: string, port: number, extra: Readonly<Record<string, string>> = {}): OwnServer {
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const started = run([next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    ...environment(dataDir, port),
    ...extra,
  });
  return { ...started, address: `http://127.0.0.1:${port}` };
}

/** Resolves when the server answers; throws with what it printed when it ended instead. */
export async function untilReady(server: OwnServer): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && server.child.exitCode === null) {
    const answer = await fetch(`${server.address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.child.kill("SIGKILL");
  throw new Error(`the server did not become ready: ${server.output()}`);
}

/** Ends a server at once, as a power cut of the process would, and waits until it is gone. */
export async function killServer(server: OwnServer): Promise<void> {
  server.child.kill("SIGKILL");
  await server.ended;
}
