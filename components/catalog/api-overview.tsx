import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LifecycleTimeline } from "@/components/shared/lifecycle-timeline";
import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import type { ApiDto } from "@/lib/catalog/schema";
import type { VersionState } from "@/lib/lifecycle/model";
import type { FindingDto, VersionDto } from "@/lib/versions/schema";
import type { SilentRuleDto } from "@/lib/versions/schema/silent-rule";
import { ApiFacts, VersionFacts } from "./api-facts";
import { DeprecationBanner } from "./deprecation-banner";
import { FindingSummary } from "./finding-summary";
import { VersionChanges } from "./version-changes";

interface ApiOverviewProps {
  api: ApiDto;
  version: VersionDto;
  /** When each state was entered. */
  entered: Partial<Record<VersionState, string>>;
  /** The gravest findings. */
  findings: readonly FindingDto[];
  /** Rules that are on and could not act. */
  silent: readonly SilentRuleDto[];
  /** What can be done about a finding, or was. */
  markFinding: (finding: FindingDto) => ReactNode;
  /** What its waivers come to. */
  debt: ReactNode;
}

/** What an API is, how the version shown stands, and what to look at. */
export function ApiOverview({ api, version, entered, findings, silent, markFinding, debt }: ApiOverviewProps) {
  const t = useTranslations("api");
  const { deprecation } = version;
  return (
    <Stack gap={4}>
      <DeprecationBanner version={version} />
      <Panel>
        <LifecycleTimeline
          state={version.state}
          entered={{
            draft: version.publishedAt,
            ...entered,
            ...(deprecation ? { deprecated: deprecation.deprecatedAt, sunset: deprecation.sunsetAt } : {}),
          }}
        />
      </Panel>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Stack gap={4}>
          <VersionChanges version={version} />
          <FindingSummary version={version} top={findings} silent={silent} mark={markFinding} />
          <Panel title={t("description")}>
            {api.description ? <Markdown text={api.description} /> : <p className="text-muted">{t("noDescription")}</p>}
          </Panel>
        </Stack>
        <Stack gap={4}>
          <ApiFacts api={api} />
          <VersionFacts version={version} />
          {debt}
        </Stack>
      </div>
    </Stack>
  );
}
