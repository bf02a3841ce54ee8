import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** The way from the life of a version to its signals. */
export function SignalsTeaser({ api, version, format }: { api: string; version: string; format: string }) {
  const t = useTranslations("signals");
  return (
    <Panel title={t("title")}>
      <p className="text-muted text-sm">{format === "openapi" ? t("teaser.hint") : t("teaser.other")}</p>
      <p className="mt-2 text-sm">
        <TextLink href={`${versionPath(api, version)}/signals`}>{t("teaser.open")}</TextLink>
      </p>
    </Panel>
  );
}
