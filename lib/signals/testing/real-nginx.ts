import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const PLACES = [process.env.NGINX_PATH, "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"];

/** The path of nginx where it is installed. Where it must be and is not (CI), this throws; else it says that tests are skipped. */
export function findNginx(): string | null {
  const found = PLACES.find((place) => place !== undefined && fs.existsSync(place)) ?? null;
  if (found) return found;
  const advice = "install it (apt-get install nginx-light), or name it by NGINX_PATH";
  if (process.env.CI) throw new Error(`There is no nginx, and CI needs one: ${advice}.`);
  console.warn(
    `There is no nginx: the tests that send the generated fields through a real one are skipped; ${advice}.`,
  );
  return null;
}

function folderWith(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-nginx-"));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  return folder;
}

function configuration(port: number, upstream: number): string {
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${one}_temp;`);
  return `daemon off;
master_process off;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 64; }
http {
  access_log off;
  ${temp.join("\n  ")}
  include signals.conf;
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://127.0.0.1:${upstream}; }
  }
}
`;
}

/** Asks nginx whether it would take this file inside `http { }`: its complaint, or null. */
export function complaintOf(nginx: string, snippet: string): string | null {
  const folder = folderWith({ "nginx.conf": configuration(1, 1), "signals.conf": snippet });
  try {
    const made = spawnSync(nginx, ["-t", "-q", "-e", "stderr", "-p", folder, "-c", "nginx.conf"], { encoding: "utf8" });
    return made.status === 0 ? null : made.stderr;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}

/** Resolves once something listens there; rejects where the program ends first. */
function listening(child: ChildProcess, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.once("exit", (code) => reject(new Error(`nginx ended with ${code}: ${said}`)));
    const knock = () => {
      const socket = net.connect(port, "127.0.0.1");
      socket.once("connect", () => {
        socket.destroy();
        resolve();
      });
      socket.once("error", () => setTimeout(knock, 20));
    };
    knock();
  });
}

/** A running nginx. */
export interface RealNginx {
  url: string;
  stop(): Promise<void>;
}

/** Starts Debian's nginx on 127.0.0.1 with a generated file, before a server of ours. */
export async function startNginx(nginx: string, snippet: string, upstream: number): Promise<RealNginx> {
  const port = await freePort();
  const folder = folderWith({ "nginx.conf": configuration(port, upstream), "signals.conf": snippet });
  const child = spawn(nginx, ["-e", "stderr", "-p", folder, "-c", "nginx.conf"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await listening(child, port);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => {
          fs.rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        child.kill("SIGTERM");
      }),
  };
}
