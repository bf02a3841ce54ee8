import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { SourceSet } from "@/lib/specs/model";
import {
  countLintable,
  countNewest,
  findActiveLintable,
  findBound,
  findLintable,
  type LintableRow,
  listLintable,
  listNewestLintable,
} from "@/lib/versions/lint-store";
import { readSource } from "@/lib/versions/read-source";

const VERSIONS_A_READ = 50;

/** A version as far as linting it goes, and what decides which rulesets hold for it. */
export interface LintableVersion {
  id: string;
  label: string;
  digest: string;
  format: string;
  state: string;
  stateChangedAt: Date;
  /** Under what its findings were found; null where nobody noted it. */
  stamp: string | null;
  api: { id: string; slug: string; team: string; domain: string | null; tags: string[] };
}

function lintableOf({ linted, api, ...row }: LintableRow): LintableVersion {
  return { ...row, stamp: linted?.stamp ?? null, api: { ...api, team: api.team.slug } };
}

/** One version by its id. Throws `not_found`. For other verbs, which authorise, as all of these are. */
export async function requireLintable(ctx: ServiceContext, id: string): Promise<LintableVersion> {
  const row = await findLintable(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "The version is not there any more.");
  return lintableOf(row);
}

/** The active version of an API; null where none is. */
export async function findActive(ctx: ServiceContext, apiId: string): Promise<LintableVersion | null> {
  const row = await findActiveLintable(ctx.access, apiId);
  return row && lintableOf(row);
}

/** An API by its slug, with what decides which rulesets hold for it; null where there is none. */
export async function findBoundApi(ctx: ServiceContext, slug: string): Promise<LintableVersion["api"] | null> {
  const row = await findBound(ctx.access, slug);
  return row && { ...row, team: row.team.slug };
}

/** The files of a version, by the digest that was seen of it. */
export async function loadLintable(ctx: ServiceContext, { id, digest }: LintableVersion): Promise<SourceSet> {
  return readSource(ctx.access, { versionId: id, digest });
}

/** How many versions the two walks below come by. */
export async function countLintableVersions(ctx: ServiceContext, which: "current" | "newest"): Promise<number> {
  return which === "current" ? countLintable(ctx.access) : countNewest(ctx.access);
}

/**
 * Walks over versions: `newest` of each API, or all that are `current` (newest, active or in review). Some at a time: what
 * comes in meanwhile may be missed.
 */
export async function* walkLintable(
  ctx: ServiceContext,
  which: "current" | "newest",
): AsyncGenerator<LintableVersion, void, undefined> {
  const read = which === "current" ? listLintable : listNewestLintable;
  for (let after: string | null = null; ; ) {
    const rows: LintableRow[] = await read(ctx.access, after, VERSIONS_A_READ);
    for (const row of rows) yield lintableOf(row);
    after = rows.at(-1)?.id ?? null;
    if (rows.length < VERSIONS_A_READ) return;
  }
}
