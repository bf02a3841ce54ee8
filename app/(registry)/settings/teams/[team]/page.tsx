import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MemberList } from "@/components/settings/member-list";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { TeamApis } from "@/components/settings/team-apis";
import { viewerKind } from "@/components/settings/viewer-kind";
import { SubscribeButton } from "@/components/shared/subscribe-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import { settings } from "@/lib/env";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { getPermissions } from "@/lib/members/verbs/get-permissions";
import { getTeam } from "@/lib/members/verbs/get-team";
import { findSubscription } from "@/lib/subscriptions/verbs/find-subscription";

interface TeamPageProps {
  params: Promise<{ team: string }>;
}

export async function generateMetadata({ params }: TeamPageProps): Promise<Metadata> {
  const { team } = await params;
  const url = `${settings().CONCORDAT_BASE_URL}/api/v1/changelog.atom?team=${team}`;
  return { title: team, alternates: { types: { "application/atom+xml": [{ url, title: team }] } } };
}

export default async function TeamPage({ params }: TeamPageProps) {
  const slug = (await params).team;
  const ctx = await pageContext(`/settings/teams/${slug}`);
  const { team } = await orNotFound(getTeam(ctx, { team: slug }));
  const [t, permissions, apis, subscription] = await Promise.all([
    getTranslations("settings"),
    getPermissions(ctx, { team: slug }),
    listApis(ctx, { team: slug, limit: 12 }),
    findSubscription(ctx, { subject: "team", value: slug }),
  ]);
  const actions = (
    <>
      <LinkButton href={`/governance/policies#team-${slug}`} variant="ghost">
        {t("team.policy")}
      </LinkButton>
      {subscription === undefined ? null : (
        <SubscribeButton subject="team" value={slug} subscriptionId={subscription?.id ?? null} />
      )}
    </>
  );
  return (
    <SettingsFrame
      place="teams"
      viewer={viewerKind(ctx.actor)}
      breadcrumb={
        <Breadcrumb items={[{ label: t("team.breadcrumb"), href: "/settings/teams" }, { label: team.name }]} />
      }
      title={team.name}
      lead={team.description}
      actions={actions}
    >
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <MemberList team={team} mayManage={permissions.has("team.manage")} />
        <TeamApis team={slug} page={apis} />
      </div>
    </SettingsFrame>
  );
}
