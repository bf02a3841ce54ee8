import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const scripts = import.meta.dirname;
const STEPS = ["install", "generate", "bundle", "build"];

/** A program that makes a file, and notes that it ran. */
const maker = (name, output) => `
import fs from "node:fs";
import path from "node:path";
fs.appendFileSync("ran.txt", "${name}\\n");
fs.mkdirSync(path.dirname("${output}"), { recursive: true });
fs.writeFileSync("${output}", "{}");
`;

const BUNDLE = `${maker("bundle", "dist/concordat.mjs")}\nfor (const name of ["worker", "cel-worker", "telemetry-worker"]) fs.writeFileSync(\`dist/\${name}.mjs\`, "");\n`;

/** Serves nothing but /readyz, and notes that it was told to end. */
const SERVER = `
import fs from "node:fs";
import http from "node:http";
const port = Number(process.argv[process.argv.indexOf("-p") + 1]);
http.createServer((request, response) => response.writeHead(request.url === "/readyz" ? 200 : 404).end()).listen(port);
process.on("SIGTERM", () => {
  fs.appendFileSync("ran.txt", "closed\\n");
  process.exit(0);
});
`;

/** A project in which every tool is a stand-in, and the scripts are the real ones. */
function standInProject() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-start-"));
  const write = (name, text) => {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  for (const name of ["start.mjs", "prepare.mjs", "steps.mjs", "check-environment.mjs"]) {
    write(`scripts/${name}`, fs.readFileSync(path.join(scripts, name), "utf8"));
  }
  write("package.json", '{"type": "module"}');
  write("package-lock.json", "{}");
  write("lib/source.ts", "export const a = 1;\n");
  write("node_modules/next/package.json", "{}");
  write(
    "node_modules/next/dist/bin/next",
    'import(`../../../../${process.argv[2] === "build" ? "build" : "serve"}.mjs`);\n',
  );
  write("build.mjs", maker("build", ".next/BUILD_ID"));
  write("serve.mjs", SERVER);
  write("node_modules/prisma/build/index.js", 'import("../../../generate.mjs");\n');
  write("generate.mjs", maker("generate", "generated/prisma/client.ts"));
  fs.symlinkSync(path.join(scripts, "../node_modules/tsx"), path.join(folder, "node_modules/tsx"), "junction");
  write("scripts/npm-install.mjs", maker("install", "node_modules/next/package.json"));
  write("scripts/bundle.mjs", BUNDLE);
  for (const name of ["check-settings.ts", "seed.ts"]) write(`scripts/${name}`, "");
  return folder;
}

async function freePort() {
  const probe = net.createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return String(port);
}

let folder;
let port;
beforeEach(async () => {
  folder = standInProject();
  port = await freePort();
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const ran = () => {
  const file = path.join(folder, "ran.txt");
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n") : [];
};

/** Starts; ends it with SIGTERM as soon as it says where it is. */
function startAndStop(environment = {}) {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, PORT: port, ...environment };
    const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: folder, env });
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said.out += text;
      if (said.out.includes("Stop it with")) child.kill("SIGTERM");
    });
    child.stderr.setEncoding("utf8").on("data", (text) => (said.err += text));
    child.once("close", (code) => resolve({ code, ...said }));
  });
}

describe("npm start", () => {
  it("does every step, says where it is, and ends with 0 when it is told to", async () => {
    const ended = await startAndStop();
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain(`Concordat is at http://127.0.0.1:${port}`);
    expect(ran()).toEqual([...STEPS, "closed"]);
  });

  it("does again only what has something new to read", async () => {
    await startAndStop();
    fs.rmSync(path.join(folder, "ran.txt"));
    await startAndStop();
    expect(ran()).toEqual(["closed"]);
    fs.writeFileSync(path.join(folder, "lib/source.ts"), "export const a = 2;\n");
    fs.writeFileSync(path.join(folder, "lib/source.test.ts"), "");
    await startAndStop();
    expect(ran()).toEqual(["closed", "bundle", "build", "closed"]);
  });

  it("goes no further than a step that fails, and begins with it the next time", async () => {
    fs.writeFileSync(path.join(folder, "scripts/bundle.mjs"), "process.exit(3);\n");
    expect(await startAndStop()).toMatchObject({ code: 1 });
    expect(ran()).toEqual(["install", "generate"]);
    fs.writeFileSync(path.join(folder, "scripts/bundle.mjs"), BUNDLE);
    expect(await startAndStop()).toMatchObject({ code: 0 });
    expect(ran()).toEqual([...STEPS, "closed"]);
  });

  it("says so when somebody listens there already", async () => {
    const other = net.createServer();
    await new Promise((resolve) => other.listen(Number(port), "127.0.0.1", resolve));
    const ended = await startAndStop();
    await new Promise((resolve) => other.close(resolve));
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.err).toContain(`PORT ${port} is taken on 127.0.0.1`);
  });

  it.each([
    [{ PORT: "eighty" }, /^PORT must be a number from 1 to 65535, not "eighty"\n$/],
    [{ CONCORDAT_DEMO: "maybe" }, /^CONCORDAT_DEMO must be 0 or 1, not "maybe"\n$/],
    [{ HOST: "192.0.2.1" }, /^HOST 192\.0\.2\.1 cannot be listened on[^\n]*\n$/],
  ])("stops at once with one line for %j", async (environment, says) => {
    const ended = await startAndStop(environment);
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.err).toMatch(says);
    expect(ran()).toEqual([]);
  });
});
