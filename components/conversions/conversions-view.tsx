import { Replace } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TabNav } from "@/components/ui/tab-nav";
import type { ConversionDto, LossDto } from "@/lib/conversions/schema";
import { pageOfVersion } from "@/lib/versions/model/version-address";
import { ConvertedFiles } from "./converted-files";
import { LossList } from "./loss-list";

interface ConversionsViewProps {
  api: string;
  version: string;
  conversions: readonly ConversionDto[];
  preview: {
    conversion: ConversionDto;
    files: readonly { name: string; lines: number; head: string }[];
    lost: readonly LossDto[];
    losses: number;
  } | null;
  isMultiFile: boolean;
}

/** What a version can be turned into: a tab for each, what was lost first, then the files. */
export function ConversionsView({ api, version, conversions, preview, isMultiFile }: ConversionsViewProps) {
  const t = useTranslations("conversions");
  if (!preview) {
    return (
      <Panel>
        <EmptyState icon={<Replace />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      </Panel>
    );
  }
  const page = `${pageOfVersion(api, version)}/conversions`;
  return (
    <Stack gap={4}>
      <p className="text-muted text-sm">{t("lead")}</p>
      <TabNav
        label={t("targets")}
        items={conversions.map(({ id, to, title }) => ({
          href: `${page}?to=${to}`,
          label: title,
          active: id === preview.conversion.id,
        }))}
      />
      <LossList api={api} version={version} lost={preview.lost} losses={preview.losses} isMultiFile={isMultiFile} />
      <ConvertedFiles api={api} version={version} to={preview.conversion.to} files={preview.files} />
    </Stack>
  );
}
