import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StateBadge } from "@/components/shared/state-badge";
import { TeamLink } from "@/components/shared/team-link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TabNav } from "@/components/ui/tab-nav";
import type { ApiDto } from "@/lib/catalog/schema";

interface ChangesFrameProps {
  api: ApiDto;
  active: "compare" | "log";
  children: ReactNode;
}

/** The frame of an API's changes: which API, and the two ways to look at them. */
export function ChangesFrame({ api, active, children }: ChangesFrameProps) {
  const t = useTranslations("changes");
  const page = `/apis/${encodeURIComponent(api.slug)}`;
  return (
    <Page
      breadcrumb={
        <Breadcrumb
          items={[{ label: t("catalogue"), href: "/apis" }, { label: api.name, href: page }, { label: t("title") }]}
        />
      }
    >
      <PageHeader
        title={t("pageTitle", { api: api.name })}
        marks={api.newestVersion ? <StateBadge state={api.newestVersion.state} /> : null}
        lead={<TeamLink {...api.team} />}
      />
      <TabNav
        label={t("views")}
        items={[
          { href: `${page}/changes`, label: t("compare"), active: active === "compare" },
          { href: `${page}/changes/log`, label: t("log.title"), active: active === "log" },
        ]}
      />
      {children}
    </Page>
  );
}
