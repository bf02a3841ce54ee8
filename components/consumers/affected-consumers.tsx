import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { QuietLink } from "@/components/ui/quiet-link";
import { TextLink } from "@/components/ui/text-link";
import { apiConsumersHref, consumerHref } from "@/lib/consumers/model/consumers-address";
import type { ApiConsumerDto } from "@/lib/consumers/schema";

const SHOWN = 5;

interface AffectedConsumersProps {
  api: string;
  /** Whether these are callers of the one version, or of any. */
  of?: "version" | "api";
  callers: readonly Pick<ApiConsumerDto, "consumer">[];
}

/** Whom it concerns when a version changes its state, or an API its contract. */
export function AffectedConsumers({ api, of = "version", callers }: AffectedConsumersProps) {
  const t = useTranslations("consumers");
  const left = callers.length - SHOWN;
  return (
    <Panel title={t("title")} hint={t(of === "api" ? "affected.ofApi" : "affected.verdict", { count: callers.length })}>
      <div className="flex flex-col gap-1.5 text-sm">
        <ul className="flex flex-col gap-1">
          {callers.slice(0, SHOWN).map(({ consumer }) => (
            <li key={consumer.slug} className="flex min-w-0 items-baseline justify-between gap-2">
              <QuietLink href={consumerHref(consumer.slug)} className="min-w-0 truncate hover:underline">
                {consumer.name}
              </QuietLink>
              <span className="shrink-0 text-faint text-xs">{consumer.team?.name ?? t("noTeam")}</span>
            </li>
          ))}
        </ul>
        {left > 0 ? <p className="text-muted text-xs">{t("affected.more", { count: left })}</p> : null}
        <TextLink href={apiConsumersHref(api)}>{t("affected.see")}</TextLink>
      </div>
    </Panel>
  );
}
