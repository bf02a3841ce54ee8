import { slugOf, type ConsumerKind } from "@/lib/consumers/model";
import type { ConsumerDto } from "@/lib/consumers/schema";

/** What somebody is writing about a consumer. */
export interface ConsumerDraft {
  slug: string;
  name: string;
  kind: ConsumerKind;
  /** Empty: no team. */
  team: string;
  contact: string;
  description: string;
  /** Slugs, separated by commas or blanks. */
  provides: string;
  /** A name a line, `attribute=name` where the attribute is said. */
  identities: string;
}

export const EMPTY_DRAFT: ConsumerDraft = {
  slug: "",
  name: "",
  kind: "service",
  team: "",
  contact: "",
  description: "",
  provides: "",
  identities: "",
};

/** A consumer as it is, to be changed; only what was declared here can be. */
export function draftOf(consumer: ConsumerDto): ConsumerDraft {
  const { slug, name, kind, description } = consumer;
  const declared = consumer.provides.filter(({ sources }) => sources.includes("declared"));
  return {
    slug,
    name,
    kind,
    team: consumer.team?.slug ?? "",
    contact: consumer.contact ?? "",
    description,
    provides: declared.map((api) => api.slug).join(", "),
    identities: consumer.identities
      .filter(({ sources }) => sources.includes("declared"))
      .map(writtenIdentity)
      .join("\n"),
  };
}

/** The draft as REST takes it, the slug aside. */
export function fieldsOf(draft: ConsumerDraft) {
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    team: draft.team === "" ? null : draft.team,
    contact: draft.contact.trim() === "" ? null : draft.contact.trim(),
    description: draft.description,
    provides: draft.provides.split(/[\s,]+/).filter(Boolean),
    identities: draft.identities
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map(readIdentity),
  };
}

/** A name as a line: `client.id=shop`, or the name alone. */
function writtenIdentity({ attribute, value }: { attribute: string | null; value: string }): string {
  return attribute === null ? value : `${attribute}=${value}`;
}

/** What a line says: what stands before the first `=` is the attribute, where it looks like one. */
function readIdentity(line: string): { attribute: string | null; value: string } {
  const [, attribute, value] = /^([a-z][\w.-]*)=(.+)$/i.exec(line) ?? [];
  return attribute && value ? { attribute, value: value.trim() } : { attribute: null, value: line };
}

/** The slug of a name, while nobody wrote another. */
export function suggestedSlug(name: string): string {
  return slugOf(name) ?? "";
}
