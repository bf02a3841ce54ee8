import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LifecycleTimeline } from "@/components/shared/lifecycle-timeline";
import { SuggestionText } from "@/components/shared/suggestion-text";
import { WaiverList } from "@/components/shared/waiver-list";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { Stack } from "@/components/ui/stack";
import type { SunsetSuggestionDto } from "@/lib/deprecations/schema/suggestion";
import type { DeprecationDto } from "@/lib/versions/schema";
import type { LifecycleView } from "@/lib/versions/schema/lifecycle";
import { DeprecationRecord } from "./deprecation-record";
import { NextSteps } from "./next-steps";
import { RetirementVerdict } from "./retirement-verdict";
import { VersionHistory } from "./version-history";

interface LifecyclePageViewProps {
  lifecycle: LifecycleView;
  deprecation: DeprecationDto | null;
  may: { review: boolean; transition: boolean };
  /** Whom a move would concern; beside what can be done next. */
  affected: ReactNode;
  /** A date that the calls allow, of a version that is deprecated. */
  suggestion: SunsetSuggestionDto | null;
  /** What goes away of it, with what can be done about that. */
  records: ReactNode;
}

/** The life of a version: where it stands, what may follow, what is announced, what happened. */
export function LifecyclePageView({
  lifecycle,
  deprecation,
  may,
  affected,
  suggestion,
  records,
}: LifecyclePageViewProps) {
  const t = useTranslations("lifecycle");
  const { policy, retirement, waivers } = lifecycle;
  return (
    <Stack>
      <Panel>
        <LifecycleTimeline state={lifecycle.state} entered={lifecycle.entered} />
      </Panel>
      <div className="grid min-w-0 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Stack>
          <NextSteps lifecycle={lifecycle} may={may} />
          {deprecation ? <DeprecationRecord record={deprecation} fields={lifecycle.fields} /> : null}
          {suggestion ? (
            <Panel>
              <SuggestionText suggestion={suggestion} />
            </Panel>
          ) : null}
          {records}
          <VersionHistory entries={lifecycle.audit} />
        </Stack>
        <Stack>
          {affected}
          {retirement ? <RetirementVerdict {...lifecycle} retirement={retirement} /> : null}
          <Panel
            title={t("policy.title")}
            hint={t(`policy.source.${policy.source}`)}
            actions={
              <TextLink href={`/governance/deprecation-policies?api=${encodeURIComponent(lifecycle.api)}#holds`}>
                {t("policy.why")}
              </TextLink>
            }
          >
            <DefinitionList
              items={[
                { term: t("policy.notice"), value: t("policy.days", { count: policy.noticeDays }) },
                {
                  term: t("replacement"),
                  value: policy.replacementRequired ? t("policy.required") : t("policy.optional"),
                },
                { term: t("policy.traffic"), value: t(`policy.mode.${policy.remainingTraffic}`) },
                { term: t("policy.retired"), value: t(`policy.documents.${policy.retiredDocuments}`) },
              ]}
            />
          </Panel>
          <Panel title={t("waivers")}>
            {waivers.length > 0 ? (
              <WaiverList waivers={waivers} />
            ) : (
              <p className="text-muted text-sm">{t("noWaivers")}</p>
            )}
          </Panel>
        </Stack>
      </div>
    </Stack>
  );
}
