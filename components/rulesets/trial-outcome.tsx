"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import type { TrialResult } from "@/lib/rulesets/schema/trial";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

const TONE = { block: "danger", warn: "caution", pass: "success", failed: "neutral" } as const;
const MOST_SHOWN = 50;

/** What a binding would do: how many APIs it would block, and which. */
export function TrialOutcome({ result }: { result: TrialResult }) {
  const t = useTranslations("rulesets");
  return (
    <>
      <Callout
        live
        tone={result.blocked > 0 ? "caution" : "success"}
        title={t("binding.would", { blocked: result.blocked, apis: result.apis })}
      >
        {result.warned > 0 ? t("binding.wouldWarn", { count: result.warned }) : null}{" "}
        {result.failed > 0 ? t("binding.wouldFail", { count: result.failed }) : null}
      </Callout>
      <ul
        aria-label={t("binding.trialApis")}
        className="flex max-h-60 flex-col gap-1 overflow-y-auto text-sm scroll-slim"
      >
        {result.items.slice(0, MOST_SHOWN).map((item) => (
          <li key={item.api} className="flex flex-wrap items-center justify-between gap-2">
            <TextLink href={versionPath(item.api, item.version)}>
              {item.api} <span className="font-mono text-xs">{item.version}</span>
            </TextLink>
            <span className="flex items-center gap-2">
              <span className="text-muted text-xs" data-numeric>
                {item.because ?? t("binding.counts", { block: item.block, warn: item.warn })}
              </span>
              <Badge tone={TONE[item.outcome]}>{t(`binding.outcome.${item.outcome}`)}</Badge>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
