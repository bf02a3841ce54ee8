import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { pageOfVersion } from "@/lib/versions/model/version-address";

/** The way from a version to the admission rules in its definition. */
export function AdmissionLink({ api, version }: { api: string; version: string }) {
  const t = useTranslations("admission");
  return (
    <Panel
      title={t("title")}
      hint={t("lead")}
      actions={
        <LinkButton size="sm" icon={<ShieldCheck aria-hidden />} href={`${pageOfVersion(api, version)}/admission`}>
          {t("open")}
        </LinkButton>
      }
    >
      <p className="text-muted text-sm">{t("linkHint")}</p>
    </Panel>
  );
}
