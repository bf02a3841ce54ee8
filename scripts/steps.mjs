// How the scripts run a step: in order, in the foreground, stopped together with us, and skipped while nothing it reads has changed.
// Node's own modules only: this runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");
const stamps = path.join(root, "node_modules/.cache/steps");

/** The environment of every tool: no telemetry, no update notices, no look at the network. */
export const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  SCARF_ANALYTICS: "false",
};

/** Stops with one plain line when this Node is older than what package.json asks for. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or later is needed; this is ${process.version}.`);
  process.exit(1);
}

/** The command line of a tool that is installed in node_modules, run by this very Node. */
export const tool = (bin, ...args) => [process.execPath, path.join("node_modules", bin), ...args];

/**
 * The command line of the built server. What a request makes is let go of within it: with room for that of many requests it
 * is gone before it is looked at, and not carried from one collection to the next. A connection that rests is kept longer
 * than proxies keep theirs (a minute): with Node's five seconds they send on one that is being closed, and answer 502.
 */
export const server = (host, port) => {
  const [node, ...next] = tool("next/dist/bin/next", "start", "-H", host, "-p", port, "--keepAliveTimeout", "75000");
  return [node, "--max-semi-space-size=64", ...next];
};

/** The command line of a TypeScript file of ours, run on the server's side of the house. */
export const typescript = (file, ...args) => [
  process.execPath,
  "--conditions=react-server",
  "--import",
  "tsx",
  file,
  ...args,
];

const running = new Set();
let stopping = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    stopping = signal;
    if (running.size === 0) process.exit(1);
    for (const child of running) child.kill(signal);
  });
}

/** Starts a command with our own input and output; ends it when we are told to end. */
export function start(command, extra = {}, stdio = "inherit") {
  const child = spawn(command[0], command.slice(1), { cwd: root, stdio, env: { ...env, ...extra } });
  running.add(child);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 127, error }));
    child.once("exit", (code, signal) => resolve({ code: signal ? 1 : (code ?? 1), signal }));
  }).then((end) => {
    running.delete(child);
    return { ...end, stopped: stopping };
  });
  return { child, ended };
}

/** Runs a command to its end and says how long it took. Resolves to whether it went well; ends us when we are stopped. */
export async function attempt(name, command, extra) {
  const begun = performance.now();
  const { code, error, stopped } = await start(command, extra).ended;
  if (stopped) process.exit(1);
  if (error) console.error(`${name}: ${error.message}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(code === 0 ? `✓ ${name} (${seconds} s)` : `✗ ${name} failed (${seconds} s)`);
  return code === 0;
}

/** A step failed, and has said why. */
export class StepFailed extends Error {}

/** The same, where there is no going on without it: throws StepFailed. */
export async function run(name, command, extra) {
  if (!(await attempt(name, command, extra))) throw new StepFailed(name);
}

/** Runs the whole of a script; a step that failed has said what there is to say. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.exit(1);
  }
}

function* filesUnder(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) yield place;
  else for (const name of fs.readdirSync(place).sort()) yield* filesUnder(path.join(place, name));
}

function digestOf(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesUnder(path.join(root, input))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * Runs `command` unless what it reads (`inputs`, by content; tests do not count) is what it read the last time it went
 * well and what it makes (`outputs`) is still there.
 */
export async function step({ name, inputs, outputs, command, extra }) {
  const digest = digestOf(inputs);
  const stamp = path.join(stamps, name.replaceAll(" ", "-"));
  const done = fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === digest;
  if (done && outputs.every((output) => fs.existsSync(path.join(root, output)))) return;
  console.log(`· ${name} …`);
  await run(name, command, extra);
  fs.mkdirSync(stamps, { recursive: true });
  fs.writeFileSync(stamp, digest);
}
