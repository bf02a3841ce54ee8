import { Compass, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { AdviceDto } from "@/lib/advisor/schema";

interface AttachedAdviceProps {
  api: { isolationLayer: string | null };
  advice: readonly AdviceDto[];
}

/** What the API was made after, and whether it went another way since; nothing where there was no advice. */
export function AttachedAdvice({ api, advice }: AttachedAdviceProps) {
  const t = useTranslations("advisor");
  if (advice.length === 0) return null;
  return (
    <Panel title={t("attached.title")}>
      <ul className="flex flex-col gap-3 text-sm">
        {advice.map(({ id, result, at, url }) => (
          <li key={id} className="flex flex-col gap-1">
            <p className="flex items-center gap-1.5 font-medium">
              <Compass aria-hidden className="size-4 shrink-0 text-faint" />
              {t(`stack.${result.stack}`)}
            </p>
            {api.isolationLayer !== null && api.isolationLayer !== result.isolationLayer ? (
              <p className="flex items-start gap-1.5 text-xs">
                <TriangleAlert aria-hidden className="mt-px size-3.5 shrink-0 text-caution-ink" />
                {t("attached.differs", { own: api.isolationLayer, advised: result.isolationLayer })}
              </p>
            ) : null}
            <p className="text-muted text-xs">
              <TextLink href={url}>{t("attached.open")}</TextLink> · <DateTime at={at} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
