import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormatBadge } from "@/components/shared/format-badge";
import { LevelBadge } from "@/components/shared/level-badge";
import { StateBadge } from "@/components/shared/state-badge";
import { SubscribeButton } from "@/components/shared/subscribe-button";
import { SunsetNote } from "@/components/shared/sunset-note";
import { TeamLink } from "@/components/shared/team-link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { TabNav } from "@/components/ui/tab-nav";
import type { ApiDto } from "@/lib/catalog/schema";
import type { VersionState } from "@/lib/lifecycle/model";
import { slosHref } from "@/lib/slos/model/slos-address";
import { retirementHref } from "@/lib/retirement/model/retirement-address";
import { scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { VersionDto } from "@/lib/versions/schema";
import { AskReview } from "./ask-review";
import { EditApi } from "./edit-api";
import { FavouriteButton } from "./favourite-button";
import { pageOfVersion, VERSION_VIEWS, type VersionView } from "@/lib/versions/model/version-address";
import { VersionSwitcher } from "./version-switcher";

/** An API, the version of it that is shown, and what the viewer may do. */
export interface ApiFrameData {
  api: ApiDto;
  version: VersionDto | null;
  /** The newest versions, for the switcher. */
  recent: readonly { version: string; state: VersionState }[];
  may: { edit: boolean; publish: boolean; askReview: boolean };
  /** The viewer's subscription to the API; null without one, absent for those who cannot have any. */
  subscription?: string | null | undefined;
  /** Calls in the last 30 days; absent where none was ever recorded. */
  calls30d?: number | undefined;
  /** Whether it is among the viewer's favourites; absent for those who cannot have any. */
  favourite?: boolean | undefined;
}

export type ApiTab = VersionView | "versions" | "changes" | "consumers" | "usage" | "slos" | "scorecard";

interface ApiFrameProps {
  data: ApiFrameData;
  tab: ApiTab;
  /** The teams that the API can be given to; asked for only where its details can be edited. */
  teams?: readonly { slug: string; name: string }[];
  width?: "full" | "wide";
  children: ReactNode;
}

/** What every page about an API has around it: where we are, what it is, and its views. */
export function ApiFrame({ data, tab, teams, width = "wide", children }: ApiFrameProps) {
  const t = useTranslations("api");
  const tRetirement = useTranslations("retirement");
  const { api, version, recent, may } = data;
  const view = VERSION_VIEWS.find((one) => one === tab) ?? "overview";
  return (
    <Page
      width={width}
      breadcrumb={
        <Breadcrumb
          items={[
            { label: t("breadcrumb.catalogue"), href: "/apis" },
            { label: api.name, ...(tab === "overview" ? {} : { href: api.url }) },
          ]}
          switcher={
            version ? (
              <VersionSwitcher api={api.slug} shown={version.version} view={view} versions={recent} />
            ) : undefined
          }
        />
      }
    >
      <PageHeader
        title={api.name}
        marks={
          <>
            {version ? <StateBadge state={version.state} /> : null}
            {api.level === null ? null : <LevelBadge level={api.level} show="name" href={scorecardHref(api.slug)} />}
          </>
        }
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TeamLink {...api.team} />
            {version ? <FormatBadge format={version.format} specVersion={version.specVersion} /> : null}
            {data.calls30d === undefined ? null : (
              <TextLink tone="plain" href={`${api.url}/usage`}>
                {t("calls30d", { calls: data.calls30d })}
              </TextLink>
            )}
            {api.nextSunset ? <SunsetNote at={api.nextSunset.sunsetAt} what={api.nextSunset.version} /> : null}
            {version && (version.state === "deprecated" || version.state === "sunset") ? (
              <TextLink href={retirementHref(api.slug, version.version)}>{tRetirement("title")}</TextLink>
            ) : null}
          </span>
        }
        actions={
          <>
            {data.favourite === undefined ? null : (
              <FavouriteButton api={api.slug} name={api.name} favourite={data.favourite} />
            )}
            {data.subscription === undefined ? null : (
              <SubscribeButton subject="api" value={api.slug} subscriptionId={data.subscription} />
            )}
            {may.edit && teams ? <EditApi api={api} teams={teams} /> : null}
            {may.askReview && version?.state === "draft" ? (
              <AskReview api={api.slug} version={version.version} />
            ) : null}
            {may.publish ? (
              <LinkButton href={`${api.url}/publish`} icon={<Upload aria-hidden />}>
                {t("actions.publish")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ApiTabs api={api} version={version} tab={tab} />
      {children}
    </Page>
  );
}

/** The views of an API as tabs; without a version there is nothing to view. */
export function ApiTabs({ api, version, tab }: Pick<ApiFrameData, "api" | "version"> & { tab: ApiTab | null }) {
  const t = useTranslations("api");
  if (!version) return null;
  const counts: Partial<Record<VersionView, number>> = {
    operations: version.operationCount,
    schemas: version.schemaCount,
  };
  const viewTab = (view: VersionView) => {
    const count = counts[view];
    return {
      href: pageOfVersion(api.slug, version.version, view),
      label: t(`tabs.${view}`),
      active: tab === view,
      ...(count === undefined ? {} : { count }),
    };
  };
  const changes = changesHref(api.slug, version.changes ? { from: version.changes.from, to: version.version } : {});
  const breaking = version.changes?.breaking ?? 0;
  // Swagger UI shows OpenAPI alone.
  const isShown = (view: VersionView) => view !== "lifecycle" && (view !== "docs" || version.format === "openapi");
  const views = VERSION_VIEWS.filter(isShown).map(viewTab);
  return (
    <TabNav
      label={t("tabs.label")}
      items={[
        ...views,
        { href: `${api.url}/versions`, label: t("tabs.versions"), active: tab === "versions", count: api.versionCount },
        {
          href: changes,
          label: t("tabs.changes"),
          active: tab === "changes",
          ...(breaking > 0 ? { count: breaking, alert: true } : {}),
        },
        {
          href: `/reviews?api=${encodeURIComponent(api.slug)}`,
          label: t("tabs.reviews"),
          active: false,
          ...(api.openReviews > 0 ? { count: api.openReviews } : {}),
        },
        { href: `${api.url}/consumers`, label: t("tabs.consumers"), active: tab === "consumers" },
        { href: `${api.url}/usage`, label: t("tabs.usage"), active: tab === "usage" },
        { href: slosHref(api.slug), label: t("tabs.slos"), active: tab === "slos" },
        viewTab("lifecycle"),
        { href: scorecardHref(api.slug), label: t("tabs.scorecard"), active: tab === "scorecard" },
      ]}
    />
  );
}
