import { execFileSync } from "node:child_process";
import path from "node:path";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { isDefinitionName } from "@/lib/specs/definition-extensions";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { type FileTree, isSkippedFolder, requireSize } from "./file-tree";

const TIMEOUT_MS = 60_000;
const LONGEST_LISTING = 512 * 1024 * 1024;

interface Entry {
  object: string;
  size: number;
}

/** The files of one commit of the repository that a folder is in. `place` makes a full path of a name below the folder. */
export interface Commit {
  tree: FileTree;
  place(name: string): string;
}

/**
 * Opens the commit that `revision` names (a branch, a tag, a hash). Needs the program `git`; nothing is checked out or
 * fetched. CliError where there is no such commit. Symbolic links and submodules are not followed.
 */
export function openCommit(revision: string, cwd: string): Commit {
  const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], cwd, revision);
  const prefix = git(["rev-parse", "--show-prefix"], cwd, revision).toString().trim();
  const listing = git(["ls-tree", "-r", "-z", "-l", "--full-tree", commit.toString().trim()], cwd, revision);
  const entries = new Map<string, Entry>();
  const folders = new Set<string>();
  for (const line of listing.toString().split("\0")) {
    const [, object = "", size = "", name = ""] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
    if (name === "") continue;
    const file = full(name);
    entries.set(file, { object, size: Number(size) });
    for (let folder = path.dirname(file); !folders.has(folder); folder = path.dirname(folder)) folders.add(folder);
  }
  return { tree: new GitTree(entries, folders, cwd, revision), place: (name) => full(path.posix.join(prefix, name)) };
}

const full = (name: string) => path.resolve(path.sep, name);

class GitTree implements FileTree {
  constructor(
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly folders: ReadonlySet<string>,
    private readonly cwd: string,
    private readonly revision: string,
  ) {}

  kindOf(place: string): "file" | "folder" | undefined {
    if (this.entries.has(place)) return "file";
    return this.folders.has(place) ? "folder" : undefined;
  }

  definitionFilesUnder(folder: string): string[] {
    const wanted = (file: string) => {
      const relative = path.relative(folder, file);
      if (relative.startsWith("..") || path.isAbsolute(relative) || !isDefinitionName(file)) return false;
      return !relative.split(path.sep).slice(0, -1).some(isSkippedFolder);
    };
    return [...this.entries.keys()].filter(wanted).sort();
  }

  definitionFilesIn(folder: string): string[] {
    return [...this.entries.keys()].filter((file) => path.dirname(file) === folder && isDefinitionName(file)).sort();
  }

  read(file: string): Uint8Array {
    const entry = this.entries.get(file);
    if (!entry) throw new CliError(`${file} is not in ${this.revision}.`);
    try {
      requireSize(entry.size);
    } catch (error) {
      throw new CliError(`${file} of ${this.revision} cannot be read: ${messageOf(error)}`, undefined, error);
    }
    return new Uint8Array(git(["cat-file", "blob", entry.object], this.cwd, this.revision));
  }
}

function git(args: readonly string[], cwd: string, revision: string): Buffer {
  const maxBuffer = Math.max(LONGEST_LISTING, DEFAULT_SPEC_LIMITS.maxTotalBytes);
  try {
    return execFileSync("git", args, { cwd, maxBuffer, timeout: TIMEOUT_MS, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n")[0] : "";
    throw new CliError(
      `git has no commit "${revision}" here${said ? `: ${said}` : `, or cannot be run: ${messageOf(error)}`}`,
      "Run it in the repository, and fetch the commit first: a shallow clone has only one.",
      error,
    );
  }
}

/** The tags that fit a pattern, in the order of versions. */
export function listTags(cwd: string, pattern: string): string[] {
  const listing = git(["tag", "--list", "--sort=version:refname", "--end-of-options", pattern], cwd, pattern);
  return listing.toString().split("\n").filter(Boolean);
}

/** The hash of the commit that a revision names. */
export function hashOf(revision: string, cwd: string): string {
  return git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], cwd, revision)
    .toString()
    .trim();
}

/** The commit that a folder is at; undefined where it is in no checkout, or holds what is not committed. */
export function headOf(folder: string): string | undefined {
  try {
    const changes = git(["status", "--porcelain", "--", "."], folder, "HEAD").toString().trim();
    return changes === "" ? hashOf("HEAD", folder) : undefined;
  } catch {
    return undefined;
  }
}
