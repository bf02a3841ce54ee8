import { ArrowLeft } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { LinkChoice } from "@/components/shared/link-choice";
import { ListKeys } from "@/components/shared/list-keys";
import { OperationKey } from "@/components/shared/operation-key";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { entropyTermHref, scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { EntropyTermItem, EntropyTermPage } from "@/lib/scorecards/schema/evidence-of-score";

interface EntropyTermViewProps {
  api: string;
  page: EntropyTermPage;
  part: "numerator" | "denominator";
  cursor: string | undefined;
}

/** What a term of an API's entropy counts: the operations, fields or releases themselves, each a way to it. */
export function EntropyTermView({ api, page, part, cursor }: EntropyTermViewProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const { term, basis, value, numerator, denominator } = page;
  const hasParts = basis !== "changes";
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="font-medium text-lg">
            {value === null
              ? t("term.unknown", { name: t(`entropy.name.${term}`) })
              : t(basis === "changes" ? "term.verdictChanges" : "term.verdict", {
                  name: t(`entropy.name.${term}`),
                  value: format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
                  numerator,
                  denominator,
                })}
          </h2>
          <p className="max-w-prose text-muted text-sm">{t(`term.about.${basis}`)}</p>
        </div>
        <LinkButton href={`${scorecardHref(api)}#entropy`} icon={<ArrowLeft aria-hidden />}>
          {t("term.back")}
        </LinkButton>
      </div>
      {hasParts ? (
        <LinkChoice
          label={t("term.part")}
          items={(["numerator", "denominator"] as const).map((one) => ({
            href: entropyTermHref(api, term, { part: one }),
            label: t(`term.${one}`, { count: one === "numerator" ? numerator : denominator }),
            active: part === one,
          }))}
        />
      ) : null}
      <Panel padding="flush">
        {page.items.length === 0 ? (
          <p className="px-4 py-8 text-center text-muted text-sm">{t(`term.none.${basis}`)}</p>
        ) : (
          <ListKeys>
            <TermTable page={page} part={part} />
          </ListKeys>
        )}
      </Panel>
      <Pagination
        firstHref={cursor ? entropyTermHref(api, term, { part }) : undefined}
        nextHref={page.nextCursor ? entropyTermHref(api, term, { part, cursor: page.nextCursor }) : undefined}
      />
    </>
  );
}

function TermTable({ page: { term, basis, items }, part }: Pick<EntropyTermViewProps, "page" | "part">) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const isCounted = basis === "calls" || basis === "changes";
  const hasTimes = items.some(({ at }) => at !== null);
  return (
    <Table caption={t(`entropy.name.${term}`)}>
      <Thead>
        <Th>{t(`term.what.${basis}`)}</Th>
        {part === "denominator" ? <Th>{t("term.counted")}</Th> : null}
        {isCounted ? <Th align="right">{t(basis === "calls" ? "term.calls" : "term.breaking")}</Th> : null}
        {hasTimes ? <Th align="right">{t("term.at")}</Th> : null}
      </Thead>
      <Tbody>
        {items.map((item) => (
          <Tr key={`${item.name} ${item.at ?? ""} ${item.href}`}>
            <Td width="fill">
              <RowLink href={item.href}>
                <TermItemName item={item} />
              </RowLink>
              {item.detail ? (
                <span className="ml-2 text-muted text-xs">
                  {item.kind === "release" ? t("term.from", { version: item.detail }) : item.detail}
                </span>
              ) : null}
            </Td>
            {part === "denominator" ? (
              <Td width="tight">{item.counted ? <Badge tone="caution">{t(`term.is.${term}`)}</Badge> : null}</Td>
            ) : null}
            {isCounted ? (
              <Td width="tight" align="right">
                {format.number(item.count)}
              </Td>
            ) : null}
            {hasTimes ? (
              <Td width="tight" align="right">
                {item.at ? <DateTime at={item.at} /> : "–"}
              </Td>
            ) : null}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function TermItemName({ item: { kind, name } }: { item: EntropyTermItem }) {
  if (kind === "operation") return <OperationKey operation={name} />;
  return <span className={kind === "field" ? "font-mono text-xs" : undefined}>{name}</span>;
}
