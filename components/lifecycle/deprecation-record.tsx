import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { SunsetNote } from "@/components/shared/sunset-note";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { ReplacementLink } from "@/components/shared/replacement-link";
import type { DeprecationDto } from "@/lib/versions/schema";
import { HeaderFields } from "./header-fields";

interface DeprecationRecordProps {
  record: DeprecationDto;
  fields: Record<string, string>;
}

/** The record that a version goes away, and what callers read of it. */
export function DeprecationRecord({ record, fields }: DeprecationRecordProps) {
  const t = useTranslations("lifecycle");
  return (
    <Panel title={t("record.title")} actions={<SunsetNote at={record.sunsetAt} />}>
      <div className="flex flex-col gap-4">
        <DefinitionList
          items={[
            { term: t("deprecate.since"), value: <DateTime at={record.deprecatedAt} show="day" /> },
            { term: t("deprecate.sunset"), value: <DateTime at={record.sunsetAt} show="day" /> },
            {
              term: t("replacement"),
              value: record.replacement ? <ReplacementLink name={record.replacement} /> : t("record.none"),
            },
            {
              term: t("deprecate.guide"),
              value: record.migrationGuide ? <ReplacementLink name={record.migrationGuide} /> : t("record.none"),
            },
            { term: t("reason"), value: record.reason || t("record.none") },
          ]}
        />
        {Object.keys(fields).length > 0 ? <HeaderFields fields={fields} /> : null}
      </div>
    </Panel>
  );
}
