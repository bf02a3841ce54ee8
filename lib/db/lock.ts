import fs from "node:fs";
import path from "node:path";

interface LockOwner {
  pid: number;
  /** In clock ticks since boot; null where the system does not tell. */
  start: string | null;
}

/** The data directory belongs to another live process. */
export class DataDirLocked extends Error {}

/** Start time of a live process, so that neither a recycled pid nor a zombie is taken for the owner. */
function startTime(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "dead" : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readOwner(file: string): LockOwner | null {
  try {
    const owner: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
    if (typeof owner !== "object" || owner === null || !("pid" in owner) || typeof owner.pid !== "number") return null;
    return { pid: owner.pid, start: "start" in owner && typeof owner.start === "string" ? owner.start : null };
  } catch {
    return null;
  }
}

/** Puts the lock in place, or says that it is taken. link(2) fails where the file exists and never shows half a file. */
function tryLock(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, content);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    fs.unlinkSync(draft);
  }
}

/**
 * Locks a data directory for the life of this process and returns how to release it: PGlite has no lock of its own,
 * and two writers lose data silently. A lock whose owner is dead is taken over. Throws `DataDirLocked`.
 */
export function lockDataDir(dir: string): () => void {
  fs.mkdirSync(dir, { recursive: true });
  const file = path.join(dir, "lock.json");
  const mine = JSON.stringify({ pid: process.pid, start: startTime(process.pid) } satisfies LockOwner);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (tryLock(file, mine)) {
      const release = () => {
        try {
          if (fs.readFileSync(file, "utf8") === mine) fs.unlinkSync(file);
        } catch {
          // Somebody removed it already: there is nothing left to release.
        }
      };
      process.once("exit", release);
      return release;
    }
    const owner = readOwner(file);
    if (owner && isAlive(owner.pid) && (owner.start === null || owner.start === startTime(owner.pid))) {
      throw new DataDirLocked(
        `The data directory ${dir} is in use by process ${owner.pid}. Stop it, or set CONCORDAT_DATA_DIR.`,
      );
    }
    removeStale(file);
  }
  throw new DataDirLocked(`The data directory ${dir} could not be locked; another process is starting. Try again.`);
}

function removeStale(file: string): void {
  const stale = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, stale);
    fs.unlinkSync(stale);
  } catch {
    // Another process took it over first; the next attempt sees whose it is.
  }
}
