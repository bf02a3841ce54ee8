import type { Actor } from "@/lib/core/context";
import { consumerKind, IDENTITY_SOURCES, relationSource, relationWeight } from "./model";
import type { ComparedCalls } from "./model/compare-calls";
import { knownBy } from "./model/standing";
import type { ApiConsumerDto, ClaimDto, ConsumerDto, ConsumerRefDto } from "./schema";
import type { CallerRow } from "./store/callers";
import type { ConsumerRow } from "./store/consumers";
import type { DependencyRow } from "./store/relations";

interface StoredRef {
  slug: string;
  name: string;
  kind: string;
  contact: string | null;
  team: { slug: string; name: string } | null;
}

/** A consumer in few words. Contacts are often e-mail addresses: they are for those who are signed in. */
export function presentConsumerRef(row: StoredRef, viewer: Actor): ConsumerRefDto {
  return {
    slug: row.slug,
    name: row.name,
    kind: consumerKind(row.kind),
    team: row.team && { slug: row.team.slug, name: row.team.name },
    contact: viewer.kind === "anonymous" ? null : row.contact,
  };
}

function presentLinks(links: unknown): ConsumerDto["links"] {
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) => {
    if (typeof link !== "object" || link === null || !("title" in link) || !("url" in link)) return [];
    return typeof link.title === "string" && typeof link.url === "string" ? [{ title: link.title, url: link.url }] : [];
  });
}

function presentIdentities(rows: ConsumerRow["declared"]): ConsumerDto["identities"] {
  const identities = new Map<string, ConsumerDto["identities"][number]>();
  for (const { attribute, value, source } of rows) {
    const key = `${attribute}\n${value}`;
    const known = identities.get(key) ?? { attribute: attribute === "" ? null : attribute, value, sources: [] };
    const said = IDENTITY_SOURCES.find((one) => one === source) ?? "declared";
    if (!known.sources.includes(said)) known.sources.push(said);
    identities.set(key, known);
  }
  return [...identities.values()];
}

/** A consumer as REST and pages show it. */
export function presentConsumer(row: ConsumerRow, apiCount: number, viewer: Actor): ConsumerDto {
  const provides = new Map<string, ConsumerDto["provides"][number]>();
  for (const { source, api } of row.provisions) {
    const known = provides.get(api.slug) ?? { slug: api.slug, name: api.name, sources: [] };
    const said = relationSource(source);
    if (!known.sources.includes(said)) known.sources.push(said);
    provides.set(api.slug, known);
  }
  return {
    ...presentConsumerRef(row, viewer),
    description: row.description,
    links: presentLinks(row.links),
    provides: [...provides.values()],
    identities: presentIdentities(row.declared),
    formerSlugs: row.aliases.map(({ slug }) => slug),
    apiCount,
    revision: row.revision,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    url: `/consumers/${row.slug}`,
  };
}

/** One source's word. */
export function presentClaim(row: DependencyRow): ClaimDto {
  return {
    source: relationSource(row.source),
    origin: row.origin,
    version: row.version === "" ? null : row.version,
    operations: row.operations,
    reason: row.reason,
    declaredAt: row.declaredAt.toISOString(),
    declaredBy: { kind: row.declaredByKind, id: row.declaredById, name: row.declaredByName },
  };
}

/** What is known of the versions that callers name. */
export interface CalledFacts {
  /** Operations of the version that a word is about; null where the API has none. */
  operationCount: number | null;
  /** Operations that are named and that the version does not have. */
  gone: readonly string[];
  /** What its calls say about what is said of it. */
  compared: ComparedCalls;
}

/** Everybody who calls, each once, with all that is said of them; in the order of the rows. */
export function presentCallers(
  rows: readonly CallerRow[],
  viewer: Actor,
  factsOf: (rows: readonly CallerRow[]) => CalledFacts,
): ApiConsumerDto[] {
  const byConsumer = new Map<string, CallerRow[]>();
  for (const row of rows) {
    const known = byConsumer.get(row.consumerId);
    if (known) known.push(row);
    else byConsumer.set(row.consumerId, [row]);
  }
  return [...byConsumer.values()].flatMap((said) => {
    const [first] = said;
    if (!first) return [];
    const { operationCount, gone, compared } = factsOf(said);
    const isSaid = said.some(({ source }) => source !== "traffic");
    const { traffic } = compared;
    const since = said.reduce((least, { declaredAt }) => (declaredAt < least ? declaredAt : least), first.declaredAt);
    return [
      {
        consumer: presentConsumerRef(first.consumer, viewer),
        operations: [...new Set(said.flatMap(({ operations }) => operations))].sort(),
        unspecified: said.some(({ operations }) => operations.length === 0),
        gone: [...gone],
        versions: [...new Set(said.map(({ version }) => version).filter((version) => version !== ""))].sort(),
        claims: said.map(presentClaim),
        since: since.toISOString(),
        weight: relationWeight(said, operationCount),
        known: knownBy(traffic !== null, isSaid) ?? "traffic",
        traffic: traffic && {
          calls: traffic.calls,
          lastAt: traffic.lastAt.toISOString(),
          operations: traffic.operations.map((one) => ({ ...one, lastAt: one.lastAt.toISOString() })),
        },
        undeclared: compared.undeclared,
        uncalled: compared.uncalled,
        quietDays: compared.quietDays,
      },
    ];
  });
}
