import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** One line of what `buf breaking` finds. */
export interface BufFinding {
  /** Absent: it is about a package or file that is gone. */
  path?: string;
  type: string;
  message: string;
}

/** Files of two versions by path. */
export interface BufPair {
  from: ReadonlyMap<string, string>;
  to: ReadonlyMap<string, string>;
}

const CONFIG = "version: v2\nbreaking:\n  use: [FILE, PACKAGE, WIRE_JSON, WIRE]\n";
const ISSUES_FOUND = 100;

/** Runs buf's own comparison in a folder of its own; it has a configuration without dependencies, and reads nothing else. */
export function bufBreaking({ from, to }: BufPair): BufFinding[] {
  const folder = mkdtempSync(path.join(tmpdir(), "concordat-buf-"));
  try {
    write(path.join(folder, "from"), from);
    write(path.join(folder, "to"), to);
    const args = ["breaking", "--against", "../from", "--error-format", "json"];
    return runBuf(args, path.join(folder, "to"))
      .split("\n")
      .filter((line) => line !== "")
      .map((line): BufFinding => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files as buf's compiler understands them: a FileDescriptorSet in its binary form. */
export function bufImage(files: ReadonlyMap<string, string>): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "concordat-buf-"));
  try {
    write(folder, files);
    runBuf(["build", "-o", "image.binpb"], folder);
    return readFileSync(path.join(folder, "image.binpb"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The categories of buf's rules: `FILE`, `PACKAGE`, `WIRE_JSON`, `WIRE`. */
export function bufCategories(): Map<string, readonly string[]> {
  const text = runBuf(["config", "ls-breaking-rules", "--format", "json"], tmpdir());
  const rules = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): { id: string; categories: string[] } => JSON.parse(line));
  return new Map(rules.map(({ id, categories }) => [id, categories]));
}

function runBuf(args: readonly string[], cwd: string): string {
  const program = path.resolve(import.meta.dirname, "../../../../node_modules/@bufbuild/buf/bin/buf");
  try {
    return execFileSync(process.execPath, [program, ...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (fault) {
    if (isExit(fault) && fault.status === ISSUES_FOUND) return fault.stdout;
    throw fault;
  }
}

function isExit(fault: unknown): fault is { status: number; stdout: string } {
  return fault instanceof Error && "status" in fault && "stdout" in fault;
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(folder, "buf.yaml"), CONFIG);
}
