/** What a consumer is. */
export const CONSUMER_KINDS = ["service", "application", "team", "partner", "person"] as const;
export type ConsumerKind = (typeof CONSUMER_KINDS)[number];

/**
 * Who says that a consumer calls an API: a person, the consumer's own manifest, a Backstage catalogue, or the calls of its
 * identities themselves.
 */
export const RELATION_SOURCES = ["declared", "manifest", "backstage", "traffic"] as const;
/** Of these, the words that somebody says: what calls show nobody can take back. */
export const SAID_SOURCES = ["declared", "manifest", "backstage"] as const;
export type RelationSource = (typeof RELATION_SOURCES)[number];

/** What a stored text is as a kind; whatever is unknown is a service. */
export function consumerKind(text: string): ConsumerKind {
  return CONSUMER_KINDS.find((kind) => kind === text) ?? "service";
}

/** What a stored text is as a source. */
export function relationSource(text: string): RelationSource {
  return RELATION_SOURCES.find((source) => source === text) ?? "declared";
}

/** How consumers name themselves to what they call: where an identity is said. */
export const IDENTITY_SOURCES = ["declared", "manifest"] as const;
export type IdentitySource = (typeof IDENTITY_SOURCES)[number];

/** A name under which somebody calls; no attribute: whatever attribute carries it. */
export interface IdentityName {
  attribute: string | null;
  value: string;
}

/** Whether two names may mean the same caller: the same value, and attributes that do not exclude each other. */
export function namesOverlap(a: IdentityName, b: IdentityName): boolean {
  return a.value === b.value && (a.attribute === null || b.attribute === null || a.attribute === b.attribute);
}

/** How much a consumer hangs on an API. Every number of it is shown: nobody has to guess what a thick line means. */
export interface RelationWeight {
  /** Operations named, of all sources, each once; null where a source says only that it calls the API. */
  operations: number | null;
  /** Operations of the version called: what `operations` is a part of; null where the API has no version. */
  ofOperations: number | null;
  /** How many sources say so. */
  sources: number;
}

/** The weight of a relation, of what its sources say. */
export function relationWeight(
  claims: readonly { operations: readonly string[] }[],
  ofOperations: number | null,
): RelationWeight {
  const named = new Set(claims.flatMap(({ operations }) => operations));
  return { operations: named.size > 0 ? named.size : null, ofOperations, sources: claims.length };
}

/**
 * What is to be expected of something that a consumer calls: it is not there any more, it is switched off on a day, it
 * is deprecated, or nothing is known to come.
 */
export const OUTLOOKS = ["gone", "sunset", "deprecated", "fine"] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** The worst of some outlooks; `fine` where there are none. */
export function worstOutlook(outlooks: Iterable<Outlook>): Outlook {
  let worst: Outlook = "fine";
  for (const one of outlooks) if (OUTLOOKS.indexOf(one) < OUTLOOKS.indexOf(worst)) worst = one;
  return worst;
}

/** The outlook of a version by its lifecycle state (DOMAIN §3). Drafts and reviews promise nothing and take nothing away. */
export function outlookOfState(state: string | null): Outlook {
  if (state === "retired") return "gone";
  if (state === "sunset") return "sunset";
  return state === "deprecated" ? "deprecated" : "fine";
}

/** A slug made of any name: small letters, digits, single hyphens, at most 80. Undefined where nothing is left. */
export function slugOf(name: string): string | undefined {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? undefined : slug;
}
