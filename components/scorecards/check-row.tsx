import { ArrowRight, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/text-link";
import type { CheckDto } from "@/lib/scorecards/schema/score";
import { STATUS_LOOK, shownStatus } from "./status-look";
import { useCheckWords } from "@/components/shared/use-check-words";

interface CheckRowProps {
  check: CheckDto;
  /** Whether it opens with why it matters and how to meet it. */
  open?: boolean;
}

/** One check: its status, what that rests on, and, opened, why it matters and what would meet it. */
export function CheckRow({ check, open = false }: CheckRowProps) {
  const t = useTranslations("scorecards");
  const words = useCheckWords();
  const status = shownStatus(check);
  const { ink, Icon } = STATUS_LOOK[status];
  const { evidence, exemption } = check;
  return (
    <details open={open} className="group/check border-line border-b last:border-b-0">
      <summary
        data-list-item
        className="grid list-none grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2.5 px-3 py-2 text-sm -outline-offset-2 hover:bg-hover [&::-webkit-details-marker]:hidden"
      >
        <Icon aria-hidden className={cn("mt-0.5 size-4 shrink-0", ink)} />
        <span className="min-w-0">
          <span className="font-medium">{words.title(check)}</span>
          <span className="sr-only">: {t(`status.${status}`)}.</span>{" "}
          <span className="block text-muted text-xs">
            <span className={cn("font-medium", ink)}>{t(`status.${status}`)}</span>
            {" · "}
            {words.evidence(evidence)}
          </span>
        </span>
        <span className="flex items-center gap-2 pt-0.5 text-muted text-xs">
          <span className="max-md:hidden">
            <Badge>{t(`facet.${check.facet}`)}</Badge>
          </span>
          {check.required ? null : <span className="max-md:hidden">{t("checks.optional")}</span>}
          {status === "met" || status === "not-applicable" ? null : (
            <span data-numeric className="min-w-10 text-right">
              {t("hours", { hours: check.effort })}
            </span>
          )}
          <ChevronRight aria-hidden className="size-3.5 text-faint transition-transform group-open/check:rotate-90" />
        </span>
      </summary>
      <div id={`check-${check.id}`} className="flex scroll-mt-28 flex-col gap-2 pr-3 pb-3 pl-9.5 text-sm">
        <p className="max-w-prose text-muted">{words.why(check)}</p>
        {status === "met" ? null : (
          <p className="max-w-prose">
            <span className="font-medium">{t("checks.fix")}</span> <RuleMessage text={words.fix(check)} />
          </p>
        )}
        {exemption ? (
          <p className="max-w-prose text-info-ink">
            {t.rich("checks.exempted", {
              reason: exemption.reason,
              day: () => <DateTime at={exemption.expiresOn} show="day" />,
            })}
          </p>
        ) : null}
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
          {evidence.href ? (
            <TextLink href={evidence.href}>
              <span className="inline-flex items-center gap-1">
                {t("checks.evidence")}
                <ArrowRight aria-hidden className="size-3" />
              </span>
            </TextLink>
          ) : (
            <span className="text-faint">{t("checks.noEvidence")}</span>
          )}
          <span className="text-faint">
            {t("checks.weight", { weight: check.weight })}
            {check.required ? ` · ${t("checks.required", { level: check.level })}` : null}
          </span>
          <span className="font-mono text-faint">{check.id}</span>
        </p>
      </div>
    </details>
  );
}
