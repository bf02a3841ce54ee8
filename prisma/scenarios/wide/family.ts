import { type Draw, drawFrom } from "./draw";
import { nameIn, plural, title } from "./name-of";
import {
  FIELD_TYPES,
  type FieldKind,
  MEASURED,
  NAME_STYLES,
  type NameStyle,
  OPERATIONS,
  SPEC_VERSIONS,
  VERSIONS,
} from "./shapes";
import { ACTIONS, DOMAINS, FIELD_ENDS, FIELDS, FOREIGN, KINDS, QUALIFIERS, TAGS } from "./words";

/** Something that is there from one revision of a family on, until another. */
interface Lived {
  since: number;
  /** The first revision without it; absent: it stays. */
  until?: number;
  deprecatedSince?: number;
}

export interface FamilyField extends Lived {
  name: string;
  kind: FieldKind;
  required: boolean;
  described: boolean;
  /** From this revision on it is of another kind, which breaks callers. */
  changes?: { at: number; kind: FieldKind };
  /** Of a nested object. */
  fields: FamilyField[];
}

export interface FamilyOperation extends Lived {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** After the path of the resource: ``, `/{id}` or `/{id}/cancel`. */
  suffix: string;
  verb: string;
  hasSummary: boolean;
  /** Names of its query parameters. */
  query: string[];
}

export interface FamilyResource {
  noun: string;
  path: string;
  fields: FamilyField[];
  operations: FamilyOperation[];
}

/** A product of which several deployments are registered, each an API of its own: its successive definitions. */
export interface Family {
  index: number;
  slug: string;
  title: string;
  description: string;
  domain: string;
  tags: string[];
  specVersion: keyof typeof SPEC_VERSIONS;
  style: NameStyle;
  resources: FamilyResource[];
  /** Labels of its revisions, oldest first. */
  labels: string[];
}

const QUERY = ["limit", "cursor", "sort", "filter", "status", "createdAfter", "fields"] as const;
const VERBS = [
  { method: "get", suffix: "", verb: "list" },
  { method: "get", suffix: "/{id}", verb: "get" },
  { method: "post", suffix: "", verb: "create" },
  { method: "put", suffix: "/{id}", verb: "replace" },
  { method: "delete", suffix: "/{id}", verb: "delete" },
  { method: "patch", suffix: "/{id}", verb: "update" },
] as const;

/** The family of a number: the same for every size of the estate. No two have the same slug. */
export function familyOf(index: number): Family {
  const draw = drawFrom(index + 1);
  const [domain, nouns] = DOMAINS[index % DOMAINS.length] ?? DOMAINS[0];
  const place = Math.floor(index / DOMAINS.length);
  const noun = nouns[place % nouns.length] ?? nouns[0];
  const round = Math.floor(place / nouns.length);
  const qualifier = QUALIFIERS[round % QUALIFIERS.length] ?? QUALIFIERS[0];
  const kind = KINDS[(index + Math.floor(round / QUALIFIERS.length)) % KINDS.length] ?? KINDS[0];
  const revisions = draw.quantile(VERSIONS);
  const foreign = FOREIGN[noun];
  const name = `${title(qualifier)} ${title(noun)} ${title(kind)}`;
  return {
    index,
    slug: `${qualifier}-${noun}-${kind}`,
    title: foreign && draw.chance(0.4) ? `${foreign} ${title(qualifier)} ${title(kind)}` : name,
    description: `The ${kind} of ${qualifier} ${plural(noun).replaceAll("-", " ")} in ${domain}.`,
    domain,
    tags: [...new Set([kind, draw.one(TAGS), draw.one(TAGS)])],
    specVersion: draw.weighted(SPEC_VERSIONS),
    style: draw.weighted(NAME_STYLES),
    resources: resourcesOf(draw, [noun, ...nouns.filter((other) => other !== noun)], revisions),
    labels: labelsOf(draw, revisions),
  };
}

function resourcesOf(draw: Draw, nouns: readonly string[], revisions: number): FamilyResource[] {
  const resources: FamilyResource[] = [];
  for (let left = draw.quantile(OPERATIONS); left > 0; ) {
    const noun = nouns[resources.length % nouns.length] ?? "thing";
    const turn = Math.floor(resources.length / nouns.length);
    const named = turn === 0 ? noun : `${noun}-${KINDS[turn % KINDS.length] ?? "part"}`;
    const wanted = Math.min(left, 2 + draw.below(6));
    resources.push({
      noun: named,
      path: `/${plural(named)}`,
      fields: fieldsOf(draw, { nouns, revisions }, 7 + draw.quantile(MEASURED.propertiesOfSchema)),
      operations: operationsOf(draw, wanted, revisions),
    });
    left -= wanted;
  }
  return resources;
}

function operationsOf(draw: Draw, wanted: number, revisions: number): FamilyOperation[] {
  const plain = VERBS.slice(0, Math.min(wanted, VERBS.length)).map((one) => ({
    ...one,
    ...life(draw, revisions, MEASURED.deprecatedOperations),
    hasSummary: draw.chance(MEASURED.summaries),
    query: one.verb === "list" ? QUERY.filter((name) => name === "limit" || draw.chance(0.35)) : [],
  }));
  const action = ACTIONS[draw.below(ACTIONS.length)] ?? "cancel";
  const more = wanted > VERBS.length ? [actionOf(draw, action, revisions)] : [];
  return [...plain.map((one, at) => (at === 0 ? { ...one, since: 0 } : one)), ...more];
}

function actionOf(draw: Draw, verb: string, revisions: number): FamilyOperation {
  return {
    method: "post",
    suffix: `/{id}/${verb}`,
    verb,
    hasSummary: draw.chance(MEASURED.summaries),
    query: [],
    ...life(draw, revisions, MEASURED.deprecatedOperations),
  };
}

/** Most things are there from the beginning; some come, few go. */
function life(draw: Draw, revisions: number, deprecated: number): Lived {
  const since = draw.chance(0.75) ? 0 : draw.below(revisions);
  if (draw.chance(deprecated)) return { since, deprecatedSince: Math.min(revisions - 1, since + 1) };
  return draw.chance(0.02) && since + 1 < revisions ? { since, until: revisions - 1 } : { since };
}

interface FieldWords {
  nouns: readonly string[];
  revisions: number;
}

function fieldsOf(draw: Draw, words: FieldWords, count: number, depth = 0): FamilyField[] {
  const { revisions } = words;
  const names = new Map<string, FamilyField>();
  while (names.size < count) {
    const [name, usual] = fieldName(draw, words.nouns);
    const kind = draw.chance(0.92) ? kindOf(usual) : draw.weighted(FIELD_TYPES);
    const isNested = depth < 2 && (kind === "nested" || (depth === 0 && draw.chance(0.05)));
    names.set(name, {
      name,
      kind: isNested ? "nested" : kind === "nested" ? "text" : kind,
      required: draw.chance(MEASURED.required),
      described: draw.chance(MEASURED.described),
      ...life(draw, revisions, MEASURED.deprecatedFields),
      ...(draw.chance(0.01) && revisions > 1
        ? { changes: { at: 1 + draw.below(revisions - 1), kind: "text" as const } }
        : {}),
      fields: isNested ? fieldsOf(draw, words, 2 + draw.below(4), depth + 1) : [],
    });
  }
  return [...names.values()];
}

/** A name that everybody uses, or one of the domain's own, and the kind it usually is. */
function fieldName(draw: Draw, nouns: readonly string[]): [name: string, kind: string] {
  const [common = "status", kind = "text"] = draw.one(FIELDS).split(":");
  if (draw.chance(0.6)) return [common, kind];
  const [suffix = "Id", own = "text"] = draw.one(FIELD_ENDS).split(":");
  const noun = nouns[draw.below(nouns.length)] ?? "thing";
  return [`${nameIn("camel", noun)}${suffix}`, own];
}

function kindOf(text: string): FieldKind {
  const kinds = Object.keys(FIELD_TYPES) as FieldKind[];
  return kinds.find((kind) => kind === text) ?? "text";
}

/** Semantic versions mostly; some by month. */
function labelsOf(draw: Draw, revisions: number): string[] {
  const byMonth = draw.chance(0.05);
  let [major, minor, patch] = [draw.chance(0.2) ? 0 : 1, 0, 0];
  return Array.from({ length: revisions }, (_, at) => {
    if (byMonth) return `${2019 + at}-${String(1 + draw.below(12)).padStart(2, "0")}`;
    if (at > 0) {
      const step = draw.share();
      if (step < 0.15) [major, minor, patch] = [major + 1, 0, 0];
      else if (step < 0.8) [minor, patch] = [minor + 1, 0];
      else patch++;
    }
    return `${major}.${minor}.${patch}`;
  });
}
