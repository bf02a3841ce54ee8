import { GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";

/** Where an API has fewer than two versions. */
export function NothingToCompare({ api }: { api: string }) {
  const t = useTranslations("changes");
  return (
    <Panel>
      <EmptyState
        icon={<GitCompareArrows />}
        title={t("nothing.title")}
        action={<LinkButton href={`/apis/${encodeURIComponent(api)}`}>{t("nothing.action")}</LinkButton>}
      >
        {t("nothing.body")}
      </EmptyState>
    </Panel>
  );
}
