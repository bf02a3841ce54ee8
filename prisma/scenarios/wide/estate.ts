import { searchLines } from "@/lib/search/model/words/search-lines";
import { versionSortKey } from "@/lib/lifecycle/version-order";
import type { VersionState } from "@/lib/lifecycle/model";
import { drawFrom } from "./draw";
import { type Family, familyOf } from "./family";
import { title } from "./name-of";
import { DOMAINS, REGIONS } from "./words";

const DAY_MS = 86_400_000;
/** APIs of the whole estate; each family has one in each region. */
export const WHOLE_APIS = 10_000;
const TEAMS_OF_DOMAIN = 8;
const TEAM_KINDS = ["core", "channels", "partners", "platform", "insights", "operations", "europe", "growth"] as const;

export interface EstateTeam {
  slug: string;
  name: string;
  description: string;
}

export interface EstateVersion {
  id: string;
  label: string;
  sortKey: string;
  sequence: number;
  state: VersionState;
  publishedAt: Date;
  /** When it goes away; of a deprecated version and what came of it. */
  sunsetAt: Date | null;
  /** Whether a review of it waits. */
  inReview: boolean;
}

/** One deployment of a family. */
export interface EstateApi {
  id: string;
  slug: string;
  name: string;
  description: string;
  team: string;
  domain: string;
  tags: string[];
  tier: 1 | 2 | 3;
  createdAt: Date;
  updatedAt: Date;
  searchText: string;
  /** Oldest first, one for each revision of the family. */
  versions: EstateVersion[];
}

/** How many families an estate of this scale has; 1 is the whole. At least one. */
export function familiesAt(scale: number): number {
  return Math.max(1, Math.round((WHOLE_APIS / REGIONS.length) * scale));
}

/** The teams of an estate, however large it is. */
export function estateTeams(): EstateTeam[] {
  return DOMAINS.flatMap(([domain]) =>
    TEAM_KINDS.slice(0, TEAMS_OF_DOMAIN).map((kind) => ({
      slug: `${domain}-${kind}`,
      name: `${title(domain)} ${title(kind)}`,
      description: `Owns the ${kind} APIs of ${domain}.`,
    })),
  );
}

/** An id that sorts by its number: a UUID of version 7 whose instant is made up. The same every time. */
export function estateId(kind: "api" | "version", number: number): string {
  const instant = (1_735_689_600_000 + number).toString(16).padStart(12, "0");
  const mark = kind === "api" ? "0a1" : "0e2";
  const tail = number.toString(16).padStart(12, "0");
  return `${instant.slice(0, 8)}-${instant.slice(8)}-7${mark}-8c0c-${tail}`;
}

const REVISIONS_AT_MOST = 10;

/** The APIs of a family, one in each region, as they are on the day of loading. */
export function apisOfFamily(family: Family, now: Date): EstateApi[] {
  return REGIONS.map((region, place) => {
    const number = family.index * REGIONS.length + place;
    const draw = drawFrom(1_000_000 + number);
    const team = `${family.domain}-${draw.one(TEAM_KINDS)}`;
    const versions = versionsOf(family, number, now);
    const slug = `${family.slug}-${region}`;
    const name = `${family.title} ${title(region)}`;
    const tags = [...new Set([...family.tags, region])];
    return {
      id: estateId("api", number),
      slug,
      name,
      description: `${family.description} For ${region}.`,
      team,
      domain: family.domain,
      tags,
      tier: draw.chance(0.2) ? 1 : draw.chance(0.5) ? 2 : 3,
      createdAt: new Date(now.getTime() - 1_600 * DAY_MS),
      updatedAt: versions.at(-1)?.publishedAt ?? now,
      searchText: searchLines({
        name,
        alias: slug,
        otherTexts: [family.domain, title(team), ...tags, family.description],
      }),
      versions,
    };
  });
}

/** One a quarter or so, the last some time within the last year; each older state follows from the newer one. */
function versionsOf(family: Family, number: number, now: Date): EstateVersion[] {
  const draw = drawFrom(2_000_000 + number);
  const count = family.labels.length;
  const newest = newestState(draw.share());
  const last = now.getTime() - draw.below(360) * DAY_MS - draw.below(86_400) * 1_000;
  let greatest: string | null = null;
  return family.labels.map((label, at) => {
    const sortKey = versionSortKey(label, at + 1, greatest);
    greatest = greatest === null || sortKey > greatest ? sortKey : greatest;
    const age = count - 1 - at;
    const state = age === 0 ? newest : olderState(newest, age);
    const publishedAt = new Date(last - age * 95 * DAY_MS);
    const isLeaving = state === "deprecated" || state === "sunset" || state === "retired";
    const sunset =
      state === "deprecated" ? now.getTime() + (10 + draw.below(300)) * DAY_MS : now.getTime() - 30 * DAY_MS;
    return {
      id: estateId("version", number * REVISIONS_AT_MOST + at),
      label,
      sortKey,
      sequence: at + 1,
      state,
      publishedAt,
      sunsetAt: isLeaving ? new Date(sunset) : null,
      inReview: state === "in_review",
    };
  });
}

function newestState(share: number): VersionState {
  if (share < 0.72) return "active";
  if (share < 0.8) return "draft";
  if (share < 0.87) return "in_review";
  if (share < 0.96) return "deprecated";
  return share < 0.98 ? "sunset" : "retired";
}

function olderState(newest: VersionState, age: number): VersionState {
  const waits = newest === "draft" || newest === "in_review";
  const turn = waits ? age - 1 : age;
  if (turn === 0) return "active";
  if (newest === "sunset" || newest === "retired") return "retired";
  return turn === 1 ? "deprecated" : turn === 2 ? "sunset" : "retired";
}

/** The families of an estate, one after another. */
export function* familiesOf(scale: number): Generator<Family> {
  for (let index = 0; index < familiesAt(scale); index++) yield familyOf(index);
}
