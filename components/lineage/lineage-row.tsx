import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { Td, Tr } from "@/components/ui/table";
import type { IdentityDto } from "@/lib/lineage/schema";
import { pageOfOperation } from "@/lib/versions/model/version-address";
import { TextLink } from "@/components/ui/text-link";
import { SayLineage } from "./say-lineage";

interface LineageRowProps extends Omit<IdentityDto, "reason" | "evidence"> {
  /** Null: nothing is known of it. */
  reason: IdentityDto["reason"] | null;
  evidence: IdentityDto["evidence"] | null;
  api: string;
  versions: { from: string; to: string };
  /** Operations of the newer version. */
  choices: readonly string[];
  mayEdit: boolean;
}

const TONES = { declared: "success", document: "info", suggested: "caution" } as const;

/** One operation, what it became, and why that is thought. */
export function LineageRow({
  from,
  to,
  reason,
  score,
  evidence,
  declared,
  api,
  versions,
  choices,
  mayEdit,
}: LineageRowProps) {
  const t = useTranslations("lineage");
  const words = evidence && evidence.words.length > 0 ? t("words", { words: evidence.words.join(", ") }) : "";
  const fields = evidence && evidence.fields.length > 0 ? t("fields", { count: evidence.fields.length }) : "";
  const became =
    to === null ? (
      <span className="text-muted text-xs">{t(reason === "declared" ? "nothingSaid" : "nothingFound")}</span>
    ) : (
      <TextLink tone="plain" href={pageOfOperation(api, versions.to, to)}>
        <span className="break-all font-mono text-xs">{to}</span>
      </TextLink>
    );
  return (
    <Tr>
      <Td>
        <TextLink tone="plain" href={pageOfOperation(api, versions.from, from)}>
          <span className="break-all font-mono text-xs">{from}</span>
        </TextLink>
        <span className="mt-1 flex items-start gap-1.5 md:hidden">
          <ArrowDown aria-hidden className="mt-1 size-3 shrink-0 text-faint" />
          {became}
        </span>
      </Td>
      <Td hideOnPhone>{became}</Td>
      <Td hideOnPhone>
        {reason === null ? null : (
          <span className="inline-flex flex-wrap items-center gap-2 text-muted text-xs">
            <Badge tone={TONES[reason]}>{t(`reasons.${reason}`, { score: Math.round(score * 100) })}</Badge>
            {declared ? <Person name={declared.by.name} kind={declared.by.kind} compact /> : null}
            {[words, fields].filter((one) => one !== "").join(" · ")}
          </span>
        )}
      </Td>
      {mayEdit ? (
        <Td width="tight">
          <SayLineage api={api} versions={versions} operation={from} became={to} reason={reason} choices={choices} />
        </Td>
      ) : null}
    </Tr>
  );
}
