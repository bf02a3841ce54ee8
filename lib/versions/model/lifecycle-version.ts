import type { ActorRef } from "@/lib/core/context";
import type { VersionState } from "@/lib/lifecycle/model";

/** An API as far as the life of its versions goes. */
export interface ApiRef {
  id: string;
  slug: string;
  teamId: string;
}

/** A version as its lifecycle sees it: who published it, where it stands, and whose it is. */
export interface LifecycleVersion {
  id: string;
  label: string;
  sortKey: string;
  state: VersionState;
  /** Goes up with each change of the row; the entity tag. */
  revision: number;
  /** How many times its bytes were handed in; `digest` is that of the last. */
  revisionNumber: number;
  digest: string;
  format: string;
  publishedAt: Date;
  publishedBy: ActorRef;
  api: ApiRef & { name: string; team: { slug: string; name: string } };
}

/** `slug@label`: the version's name for people, in the audit log and in replacements. */
export function versionName(version: { label: string; api: { slug: string } }): string {
  return `${version.api.slug}@${version.label}`;
}

/** The address of a version's page. */
export function versionPath(apiSlug: string, label: string): string {
  return `/apis/${encodeURIComponent(apiSlug)}/versions/${encodeURIComponent(label)}`;
}
