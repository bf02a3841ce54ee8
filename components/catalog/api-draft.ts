import type { ApiDto, ApiPatch, CreateApiInput } from "@/lib/catalog/schema";
import { ISOLATION_LAYERS } from "@/lib/catalog/schema";

/** The attributes of an API while somebody types them: all texts. */
export interface ApiDraft {
  slug: string;
  name: string;
  description: string;
  team: string;
  domain: string;
  tags: string;
  tier: string;
  isolationLayer: string;
  runtime: string;
  links: readonly { key: string; title: string; url: string }[];
}

/** Stands for "not said" where a choice may be left open. */
export const NOT_SAID = "none";

/** The draft of a new API. */
export function emptyDraft(team: string): ApiDraft {
  const texts = { slug: "", name: "", description: "", domain: "", tags: "", runtime: "" };
  return { ...texts, team, tier: "2", isolationLayer: NOT_SAID, links: [] };
}

/** The draft of a new API that takes over what advice says of it, where there was any. */
export function draftAfter(team: string, advised: Pick<ApiDraft, "isolationLayer" | "runtime"> | null): ApiDraft {
  const draft = emptyDraft(team);
  return advised ? { ...draft, isolationLayer: advised.isolationLayer, runtime: advised.runtime } : draft;
}

/** The draft that changes nothing yet. */
export function draftOf(api: ApiDto): ApiDraft {
  return {
    slug: api.slug,
    name: api.name,
    description: api.description,
    team: api.team.slug,
    domain: api.domain ?? "",
    tags: api.tags.join(", "),
    tier: String(api.tier),
    isolationLayer: api.isolationLayer ?? NOT_SAID,
    runtime: api.runtime ?? "",
    links: api.links.map((link, index) => ({ ...link, key: String(index) })),
  };
}

const orNull = (text: string) => text.trim() || null;

/** The attributes that a draft means; whether they fit is for the registry to say. */
export function attributesOf(draft: ApiDraft): Required<ApiPatch> {
  return {
    name: draft.name.trim(),
    description: draft.description,
    team: draft.team,
    domain: orNull(draft.domain),
    tags: draft.tags
      .split(/[,，、]/u)
      .map((tag) => tag.trim())
      .filter(Boolean),
    tier: draft.tier === "1" ? 1 : draft.tier === "3" ? 3 : 2,
    isolationLayer: ISOLATION_LAYERS.find((layer) => layer === draft.isolationLayer) ?? null,
    runtime: orNull(draft.runtime),
    links: draft.links
      .filter((link) => link.title.trim() || link.url.trim())
      .map(({ title, url }) => ({ title: title.trim(), url: url.trim() })),
  };
}

/** What is sent to create the API of a draft. */
export function creationOf(draft: ApiDraft): CreateApiInput {
  return { ...attributesOf(draft), slug: draft.slug.trim() };
}

/** Only what differs between the draft and what is stored. */
export function changesOf(api: ApiDto, draft: ApiDraft): ApiPatch {
  const before = attributesOf(draftOf(api));
  const after = attributesOf(draft);
  const isSame = (key: string) => JSON.stringify(Reflect.get(before, key)) === JSON.stringify(Reflect.get(after, key));
  return Object.fromEntries(Object.entries(after).filter(([key]) => !isSame(key)));
}

/** A slug for a name: Latin letters and digits of it, joined by hyphens; empty where it has none. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
}
