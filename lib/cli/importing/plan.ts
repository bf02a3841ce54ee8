import type { SourceSet } from "@/lib/specs/model";

/** One version to bring in. */
export interface PlannedVersion {
  /** The document's own where it is undefined. */
  version: string | undefined;
  /** Its entry file, for people. */
  file: string;
  /** Reads its files; throws CliError where they cannot be read. */
  load(): SourceSet;
}

/** One API to bring in, with its versions, oldest first. */
export interface PlannedApi {
  slug: string;
  name: string;
  format: string;
  /** Who is to own it, where it has to be made. */
  team: { slug: string; name: string } | undefined;
  versions: PlannedVersion[];
}

/** A text as a slug: lower-case letters, digits and dashes. */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
