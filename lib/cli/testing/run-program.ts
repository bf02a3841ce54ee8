import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const program = path.resolve(import.meta.dirname, "../../../bin/concordat.mjs");

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built program in a folder, as a shell would. */
export function runProgram(
  args: readonly string[],
  cwd: string,
  environment: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { NODE_ENV: "test" as const, PATH: process.env.PATH ?? "", HOME: cwd, ...environment };
    const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const ended: Ended = { code: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (ended.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (ended.err += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...ended, code }));
  });
}

/** A new folder with these files in it, by relative name. */
export function folderWith(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-cli-"));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
