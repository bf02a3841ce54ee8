import { Replace } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { pageOfVersion } from "@/lib/versions/model/version-address";

/** The way from a version to what it can be turned into. */
export function ConversionsLink({ api, version }: { api: string; version: string }) {
  const t = useTranslations("conversions");
  return (
    <Panel
      title={t("title")}
      hint={t("lead")}
      actions={
        <LinkButton size="sm" icon={<Replace aria-hidden />} href={`${pageOfVersion(api, version)}/conversions`}>
          {t("open")}
        </LinkButton>
      }
    >
      <p className="text-muted text-sm">{t("linkHint")}</p>
    </Panel>
  );
}
