import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import type { AdviceDto } from "@/lib/advisor/schema";

/** Who kept the advice that is shown, what was made after it, and whether the model still says so. */
export function KeptAdvice({ advice, today }: { advice: AdviceDto; today: string }) {
  const t = useTranslations("advisor");
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-sm">
        {t("result.keptBy")} <Person name={advice.by.name} kind={advice.by.kind} /> <DateTime at={advice.at} />
        {advice.api ? (
          <span>
            · {t("result.attached")} <TextLink href={`/apis/${advice.api.slug}`}>{advice.api.name}</TextLink>
          </span>
        ) : null}
      </p>
      {advice.current ? null : (
        <Callout tone="caution" actions={<TextLink href={today}>{t("result.today")}</TextLink>}>
          {t("result.notCurrent")}
        </Callout>
      )}
    </>
  );
}
