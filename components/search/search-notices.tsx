import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { SearchAnswer } from "@/lib/search/schema";

/** What of a query was taken otherwise than it may have been meant. */
export function SearchNotices({ typed, answer }: { typed: string; answer: SearchAnswer }) {
  const t = useTranslations("search");
  const { corrected, notices } = answer;
  if (corrected === null && notices.length === 0) return <></>;
  return (
    <section aria-label={t("noticeLabel")} className="flex flex-col gap-2">
      {corrected === null ? null : <Callout tone="info" title={t("corrected", { typed, corrected })} />}
      {notices.map(({ code, text }) => (
        <Callout key={`${code} ${text}`} tone="caution" title={t(`notice.${code}`, { text })} />
      ))}
    </section>
  );
}
