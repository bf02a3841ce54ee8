import type { ApiFacts } from "@/lib/maturity/model/facts";
import { pageOfVersion, type VersionView } from "@/lib/versions/model/version-address";

type Tab =
  | "scorecard/entropy/undocumented"
  | "usage"
  | "consumers"
  | "slos"
  | "changes"
  | "changes/log"
  | "versions"
  | "publish"
  | "scorecard#evidence";

/** The page of the API; with a tab, that one. */
export function apiPage(facts: ApiFacts, tab?: Tab): string {
  const page = `/apis/${encodeURIComponent(facts.api.slug)}`;
  return tab === undefined ? page : `${page}/${tab}`;
}

/** A view of the version in use; the API's page where nothing was published. */
export function versionPage(facts: ApiFacts, view: VersionView = "overview"): string {
  return facts.current ? pageOfVersion(facts.api.slug, facts.current.label, view) : apiPage(facts);
}

/** Where a version is published by hand. */
export const publishPage = (facts: ApiFacts): string => apiPage(facts, "publish");

/** The page of the API's team. */
export const teamPage = (facts: ApiFacts): string => `/settings/teams/${encodeURIComponent(facts.api.team)}`;
