import type { ApiFrameData } from "@/components/catalog/api-frame";
import { canInTeam } from "@/lib/catalog/policy";
import { getApi } from "@/lib/catalog/verbs/get-api";
import type { ServiceContext } from "@/lib/core/context";
import { isFavourite } from "@/lib/favourites/verbs/is-favourite";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import type { VersionDto } from "@/lib/versions/schema";
import { findSubscription } from "@/lib/subscriptions/verbs/find-subscription";
import { listApiCalls } from "@/lib/usage/verbs/list-api-calls";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { listNewestVersions } from "@/lib/versions/verbs/list-newest-versions";

/** Versions that the switcher offers; the tab of versions has all. */
const SWITCHER_VERSIONS = 25;

/** A part of an address as it was written: Next hands it over encoded. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** An API for a page about one of its versions: the one named, else the active one, else the newest, else none. */
export async function loadApi(slug: string, version?: string): Promise<{ ctx: ServiceContext; frame: ApiFrameData }> {
  const path = `/apis/${slug}${version ? `/versions/${version}` : ""}`;
  const ctx = await pageContext(path);
  const api = await orNotFound(getApi(ctx, { api: decodePart(slug) }));
  const label = version ? decodePart(version) : (api.activeVersion ?? api.newestVersion)?.version;
  const [shown, recent, subscription, favourite, calls] = await Promise.all([
    label === undefined ? null : orNotFound(getVersion(ctx, { api: api.slug, version: label })),
    listNewestVersions(ctx, { api: api.slug, limit: SWITCHER_VERSIONS }),
    findSubscription(ctx, { subject: "api", value: api.slug }),
    isFavourite(ctx, { api: api.slug }),
    listApiCalls(ctx, [api.slug]),
  ]);
  const may = {
    edit: canInTeam(ctx.actor, "api.update", api.team.slug),
    publish: canInTeam(ctx.actor, "version.publish", api.team.slug),
    askReview: canInTeam(ctx.actor, "review.request", api.team.slug),
  };
  return {
    ctx,
    frame: {
      api,
      version: shown,
      recent,
      may,
      subscription: subscription === undefined ? undefined : (subscription?.id ?? null),
      favourite,
      calls30d: calls.get(api.slug)?.reduce((sum, one) => sum + one, 0),
    },
  };
}

/** The same for a page that has nothing to show without a version. */
export async function loadVersion(
  params: Promise<{ api: string; version: string }>,
): Promise<{ ctx: ServiceContext; frame: ApiFrameData; version: VersionDto }> {
  const { api, version } = await params;
  const { ctx, frame } = await loadApi(api, version);
  if (!frame.version) throw new Error(`version ${version} of ${api} was neither found nor refused`);
  return { ctx, frame, version: frame.version };
}
