import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import type { AdviceDto } from "@/lib/advisor/schema";

/** What a new API is made after. */
export function AdviceNotice({ advice }: { advice: AdviceDto }) {
  const t = useTranslations("advisor");
  return (
    <Callout
      title={t("fromAdvice.title", { stack: t(`stack.${advice.result.stack}`) })}
      actions={<TextLink href={advice.url}>{t("attached.open")}</TextLink>}
    >
      {t("fromAdvice.text")}
    </Callout>
  );
}
