import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TabNav } from "@/components/ui/tab-nav";

const PLACES = [
  { name: "profile", href: "/settings", who: "anyone" },
  { name: "notifications", href: "/settings/notifications", who: "signedIn" },
  { name: "tokens", href: "/settings/tokens", who: "signedIn" },
  { name: "webhooks", href: "/settings/webhooks", who: "signedIn" },
  { name: "telemetry", href: "/settings/telemetry", who: "anyone" },
  { name: "teams", href: "/settings/teams", who: "anyone" },
  { name: "people", href: "/settings/people", who: "administrators" },
  { name: "jobs", href: "/settings/jobs", who: "administrators" },
  { name: "outside", href: "/settings/outside", who: "administrators" },
  { name: "system", href: "/settings/system", who: "administrators" },
] as const;

interface SettingsFrameProps {
  place: (typeof PLACES)[number]["name"];
  /** How much of the settings the viewer has. */
  viewer: "anonymous" | "member" | "administrator";
  title: ReactNode;
  lead?: ReactNode;
  breadcrumb?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** What every page of the settings has: its title, and the way to those others that the viewer may see. */
export function SettingsFrame({ place, viewer, title, lead, breadcrumb, actions, children }: SettingsFrameProps) {
  const t = useTranslations("settings");
  const shown = PLACES.filter(
    ({ who }) => who === "anyone" || viewer === "administrator" || (who === "signedIn" && viewer === "member"),
  );
  return (
    <Page breadcrumb={breadcrumb}>
      <PageHeader title={title} lead={lead} actions={actions} />
      <TabNav
        label={t("title")}
        items={shown.map(({ name, href }) => ({ href, label: t(`tab.${name}`), active: name === place }))}
      />
      {children}
    </Page>
  );
}
