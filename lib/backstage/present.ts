import { entityName, lifecycleOf, type WrittenCatalog, type WrittenDefinition } from "./model/build-backstage-catalog";
import { ANNOTATION, type EntityLink, type EntityRef } from "./model";
import type { listApisForCatalog, listConsumersForCatalog } from "./store";

type ApiRow = Awaited<ReturnType<typeof listApisForCatalog>>[number];
type ConsumerRow = Awaited<ReturnType<typeof listConsumersForCatalog>>[number];

function ref(kind: string, slug: string): EntityRef {
  return { kind, namespace: "default", name: entityName(slug) };
}

function linksOf(links: unknown): EntityLink[] {
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) => {
    if (typeof link !== "object" || link === null || !("title" in link) || !("url" in link)) return [];
    return typeof link.title === "string" && typeof link.url === "string" ? [{ url: link.url, title: link.title }] : [];
  });
}

/** Backstage's tags are small letters, digits and `-+#.`; what is left of ours as one. */
function tagsOf(tags: readonly string[]): string[] {
  const made = tags.map((tag) =>
    tag
      .toLowerCase()
      .replace(/[^a-z0-9+#]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 63),
  );
  return [...new Set(made)].filter((tag) => tag !== "");
}

const described = (description: string) => (description === "" ? {} : { description });

/** The teams that own something, as groups. */
export function groupsOf(rows: readonly { team: ApiRow["team"] | null }[]): WrittenCatalog["groups"] {
  const teams = new Map(rows.flatMap(({ team }) => (team ? [[team.slug, team] as const] : [])));
  return [...teams.values()].map((team) => ({
    ref: ref("group", team.slug),
    title: team.name,
    ...described(team.description),
    tags: [],
    links: [],
    annotations: new Map([[ANNOTATION.team, team.slug]]),
    type: "team",
    members: [],
  }));
}

/** An API with the version that it is told with: the active one, else the newest. */
export function apiEntity(row: ApiRow, definition: WrittenDefinition): WrittenCatalog["apis"][number] {
  const version = row.activeVersion ?? row.newestVersion;
  const annotations = new Map<string, string>([[ANNOTATION.api, row.slug]]);
  if (version) annotations.set(ANNOTATION.version, version.label).set(ANNOTATION.state, version.state);
  return {
    ref: ref("api", row.slug),
    title: row.name,
    ...described(row.description),
    tags: tagsOf(row.tags),
    links: linksOf(row.links),
    annotations,
    type: version?.format ?? "openapi",
    lifecycle: lifecycleOf(version?.state ?? null),
    owner: ref("group", row.team.slug),
    definition,
  };
}

const TYPES: Readonly<Record<string, string>> = { service: "service", application: "website" };

/** A consumer as a component; versions and operations, which Backstage has no field for, in an annotation. */
export function componentEntity(row: ConsumerRow): WrittenCatalog["components"][number] {
  const annotations = new Map<string, string>([
    [ANNOTATION.consumer, row.slug],
    [ANNOTATION.kind, row.kind],
  ]);
  if (row.contact !== null) annotations.set(ANNOTATION.contact, row.contact);
  const calls = mergedCalls(row);
  if (calls.some(({ version, operations }) => version !== undefined || operations !== undefined)) {
    annotations.set(ANNOTATION.dependencies, JSON.stringify(calls));
  }
  const slugs = (list: readonly { api: { slug: string } }[]) => [...new Set(list.map(({ api }) => api.slug))].sort();
  return {
    ref: ref("component", row.slug),
    title: row.name,
    ...described(row.description),
    tags: [],
    links: linksOf(row.links),
    annotations,
    type: TYPES[row.kind] ?? row.kind,
    lifecycle: "production",
    ...(row.team ? { owner: ref("group", row.team.slug) } : {}),
    providesApis: slugs(row.provisions).map((slug) => ref("api", slug)),
    consumesApis: slugs(row.dependencies).map((slug) => ref("api", slug)),
    dependsOn: [],
  };
}

/** What all sources say, each API and version once. */
function mergedCalls(row: ConsumerRow): { api: string; version?: string; operations?: string[] }[] {
  const merged = new Map<string, { api: string; version: string; operations: Set<string> }>();
  for (const { api, version, operations } of row.dependencies) {
    const key = JSON.stringify([api.slug, version]);
    const known = merged.get(key) ?? { api: api.slug, version, operations: new Set<string>() };
    for (const operation of operations) known.operations.add(operation);
    merged.set(key, known);
  }
  return [...merged.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { api, version, operations }]) => ({
      api,
      ...(version === "" ? {} : { version }),
      ...(operations.size > 0 ? { operations: [...operations].sort() } : {}),
    }));
}
