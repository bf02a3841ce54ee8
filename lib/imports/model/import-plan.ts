import type { BackstageCatalog } from "@/lib/backstage/model";
import type { DeprecationInput } from "@/lib/lifecycle/schema";
import type { VersionState } from "@/lib/lifecycle/model";

/** A file that is handed in. `name` is relative, with `/`; the bytes are read when they are needed. */
export interface PlanFile {
  name: string;
  read(): Uint8Array;
}

/** The files that a plan is made of. `list` is what may hold a definition; `find` also knows other files. */
export interface PlanFiles {
  list(): readonly PlanFile[];
  find(name: string): PlanFile | undefined;
}

/** Why a file or a version is not brought in. Stable: translated where it is shown. */
export const LEFT_OUT_REASONS = [
  "not-a-definition",
  "unsupported-format",
  "duplicate-version",
  "missing-file",
  "bad-name",
  "bad-version",
  "too-large",
  "symbolic-link",
  "encrypted",
  "nested-archive",
  "not-read",
  "no-definition",
  "by-hand",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Something that is not brought in, and why; `detail` is for people and may be empty. */
export interface LeftOut {
  file: string;
  reason: LeftOutReason;
  detail: string;
}

/** What a source tells of an API besides its name. */
export interface ApiDetails {
  description?: string;
  domain?: string;
  tags?: string[];
  tier?: 1 | 2 | 3;
  isolationLayer?: string;
  runtime?: string;
  links?: { title: string; url: string }[];
}

/** What a source tells of a version besides its bytes. */
export interface VersionDetails {
  state?: VersionState;
  commit?: string;
  changelog?: string;
  deprecation?: DeprecationInput & { reason: string };
}

/** Where the names of an item come from. */
export const PLAN_BASES = ["manifest", "backstage", "index", "path"] as const;
export type PlanBasis = (typeof PLAN_BASES)[number];

/** One version that is to be brought in. */
export interface PlannedItem {
  api: { slug: string; name: string } & ApiDetails;
  /** Who is to own the API where it has to be made; null: somebody has to say. */
  team: { slug: string; name: string } | null;
  /** The document's own where it is null. */
  version: string | null;
  format: string;
  /** The file it begins in, and every file of the set that it refers to, by their names in the set. */
  entry: string;
  files: string[];
  /** The folder below which the files are named once published; empty: they are named as in the set. */
  root: string;
  details: VersionDetails;
  basis: PlanBasis;
  /** Set: it is not brought in. */
  problem: { reason: LeftOutReason; detail: string } | null;
}

/** What would become of a set of files. Versions of one API stand together, oldest first. */
export interface ImportPlan {
  items: PlannedItem[];
  leftOut: LeftOut[];
  /** Files that were made of parts of others, and that items name. */
  made: PlanFile[];
}

/** A set of files that no plan can be made of. The message is for people. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}

/** What an importer knows besides the files. */
export interface PlanOptions {
  /** The name of the archive or folder, without its ending: an API that nothing else names is called so. */
  top: string;
  /** Slugs of the teams there are: a folder of such a name says who owns what is in it. */
  teams: ReadonlySet<string>;
  /** What the Backstage catalogue of the files says, where somebody has read it already; null: there is none. */
  catalog?: BackstageCatalog | null;
}
