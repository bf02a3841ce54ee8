import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TabNav } from "@/components/ui/tab-nav";
import { estateHref } from "@/lib/scorecards/model/scorecards-address";

const PLACES = ["teams", "apis", "campaigns", "planner", "cases", "advisor", "report"] as const;
export type ScorecardsPlace = (typeof PLACES)[number];

const HREFS: Readonly<Record<ScorecardsPlace, string>> = {
  teams: estateHref(),
  apis: estateHref({ look: "apis" }),
  campaigns: "/scorecards/campaigns",
  planner: "/scorecards/planner",
  cases: "/cases",
  advisor: "/advisor",
  report: "/scorecards/report",
};

/** What the pages of the estate's scorecards have around them. */
export function ScorecardsFrame({ place, children }: { place: ScorecardsPlace; children: ReactNode }) {
  const t = useTranslations("scorecards");
  return (
    <Page width="full">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<CopyCommands call={{ path: place === "apis" ? "/api/v1/scorecards/apis" : "/api/v1/scorecards" }} />}
      />
      <TabNav
        label={t("places.label")}
        items={PLACES.map((one) => ({ href: HREFS[one], label: t(`places.${one}`), active: one === place }))}
      />
      {children}
    </Page>
  );
}
