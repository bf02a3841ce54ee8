import { isDefinitionName } from "@/lib/specs/definition-extensions";
import { isInSkippedFolder, sharedFolder } from "./file-names";
import { grouped } from "./grouped";
import { type Glance, glanceAt, isKnownFormat } from "@/lib/specs/languages/glance";
import type { ImportPlan, LeftOut, PlanFile, PlanFiles, PlannedItem, PlanOptions } from "./import-plan";
import { apiSlugOf, inNaturalOrder, type NameInPath, nameInPath, teamNamed, teamSlugOf } from "./names";
import { Reach } from "./reachable-files";

interface Candidate {
  file: PlanFile;
  glance: Glance;
  named: NameInPath;
}

/** Names a definition of several files usually begins in. */
const USUAL_ENTRY = /(^|\/)(openapi|swagger|asyncapi|api|index|main|root|schema|service|world)\.[a-z]+$/i;

/**
 * Every definition of a set, by where it lies. The path says which API and version it is (`nameInPath`), a folder
 * called as a team who owns it, the document's `info` the rest. `taken` names files that something else has claimed.
 */
export function planTree(files: PlanFiles, options: PlanOptions, taken: ReadonlySet<string> = new Set()): ImportPlan {
  const leftOut: LeftOut[] = [];
  const reach = new Reach(files);
  const candidates: Candidate[] = [];
  const others: PlanFile[] = [];
  for (const file of files.list()) {
    if (taken.has(file.name) || !isDefinitionName(file.name) || isInSkippedFolder(file.name)) continue;
    const glance = glanceAt(file.read(), file.name);
    if (isKnownFormat(glance.format)) candidates.push({ file, glance, named: nameInPath(file.name, options.top) });
    else if (glance.format) leftOut.push({ file: file.name, reason: "unsupported-format", detail: glance.format });
    else others.push(file);
  }
  const { roots, reached } = rootsOf(candidates, reach);
  for (const { name } of others) {
    if (!reached.has(name)) leftOut.push({ file: name, reason: "not-a-definition", detail: "" });
  }
  return { items: itemsOf(roots, reach, options), leftOut, made: [] };
}

/** The candidates that no other one leads to; of those that lead to each other, the likelier. */
function rootsOf(candidates: readonly Candidate[], reach: Reach): { roots: Candidate[]; reached: Set<string> } {
  const rank = ({ file }: Candidate) => (USUAL_ENTRY.test(file.name) ? 0 : 1);
  const depth = ({ file }: Candidate) => file.name.split("/").length;
  const ordered = [...candidates].sort(
    (a, b) => rank(a) - rank(b) || depth(a) - depth(b) || inNaturalOrder(a.file.name, b.file.name),
  );
  const roots = new Map<string, Candidate>();
  const reached = new Set<string>();
  for (const candidate of ordered) {
    if (reached.has(candidate.file.name)) continue;
    for (const name of reach.from(candidate.file)) {
      reached.add(name);
      if (name !== candidate.file.name) roots.delete(name);
    }
    roots.set(candidate.file.name, candidate);
  }
  return { roots: [...roots.values()].sort((a, b) => inNaturalOrder(a.file.name, b.file.name)), reached };
}

function itemsOf(roots: readonly Candidate[], reach: Reach, options: PlanOptions): PlannedItem[] {
  const groups = grouped(roots, ({ named }) => `${named.above.join("/")}/${named.name}`);
  const slugs = new Set<string>();
  const counts = new Map<string, number>();
  return [...groups.values()].flatMap((group) => {
    const versions = [...group].sort((a, b) => inNaturalOrder(orderOf(a), orderOf(b)));
    const newest = versions.at(-1);
    if (!newest) return [];
    const slug = freeSlug(newest, slugs, counts);
    slugs.add(slug);
    const name = newest.glance.title ?? newest.named.name;
    const team = teamOf(newest.named.above, options.teams);
    return versions.map((version) => toItem(version, { slug, name: name.slice(0, 120) || slug }, team, reach));
  });
}

const orderOf = ({ named, glance, file }: Candidate) => named.version ?? glance.version ?? file.name;

/** The API's own name, with that of the folder above it where another API has the name already; else the next number. */
function freeSlug({ named, glance }: Candidate, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  const own = apiSlugOf(named.name) || apiSlugOf(glance.title ?? "") || "api";
  const longer = apiSlugOf(`${named.above.at(-1) ?? ""}-${own}`) || own;
  if (!taken.has(own)) return own;
  if (!taken.has(longer)) return longer;
  const stem = own.slice(0, 70);
  for (let count = counts.get(stem) ?? 2; ; count++) {
    const numbered = apiSlugOf(`${stem}-${count}`);
    if (taken.has(numbered)) continue;
    counts.set(stem, count + 1);
    return numbered;
  }
}

/** The nearest folder above that is called as a team. */
function teamOf(above: readonly string[], teams: ReadonlySet<string>): PlannedItem["team"] {
  const folder = above.findLast((name) => teams.has(teamSlugOf(name)));
  return folder === undefined ? null : teamNamed(undefined, folder);
}

function toItem(
  { file, named, glance }: Candidate,
  api: PlannedItem["api"],
  team: PlannedItem["team"],
  reach: Reach,
): PlannedItem {
  const names = reach.from(file);
  return {
    api,
    team,
    version: named.version ?? glance.version,
    format: glance.format ?? "openapi",
    entry: file.name,
    files: names,
    root: sharedFolder(names),
    details: {},
    basis: "path",
    problem: null,
  };
}
