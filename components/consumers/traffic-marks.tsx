import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { OperationKey } from "@/components/shared/operation-key";
import type { ApiConsumerDto } from "@/lib/consumers/schema";

const SHOWN = 3;

/** What a consumer's calls say: how many, when last, and where they disagree with what is declared. */
export function TrafficMarks({ caller }: { caller: ApiConsumerDto }) {
  const t = useTranslations("consumers");
  const { traffic, undeclared, uncalled, quietDays } = caller;
  return (
    <span className="flex flex-col items-start gap-0.5 py-1 text-xs">
      {traffic ? (
        <span className="text-muted">
          {t("traffic.calls", { calls: traffic.calls })}, <DateTime at={traffic.lastAt} />
        </span>
      ) : null}
      {quietDays === null ? null : <span className="text-caution-ink">{t("traffic.quiet", { days: quietDays })}</span>}
      {undeclared.length > 0 ? <Keys words={t("traffic.undeclared")} keys={undeclared} /> : null}
      {quietDays === null && uncalled.length > 0 ? <Keys words={t("traffic.uncalled")} keys={uncalled} /> : null}
    </span>
  );
}

function Keys({ words, keys }: { words: string; keys: readonly string[] }) {
  const t = useTranslations("consumers");
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
      <span className="text-caution-ink">{words}:</span>
      {keys.slice(0, SHOWN).map((key) => (
        <OperationKey key={key} operation={key} />
      ))}
      {keys.length > SHOWN ? (
        <span className="text-muted">{t("moreOperations", { count: keys.length - SHOWN })}</span>
      ) : null}
    </span>
  );
}
