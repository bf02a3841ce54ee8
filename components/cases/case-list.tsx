import { LibraryBig } from "lucide-react";
import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { QuietLink } from "@/components/ui/quiet-link";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { badgeStyle } from "@/components/ui/badge-style";
import type { CaseSummary } from "@/lib/cases/schema";
import { useCaseWords } from "./use-case-words";

interface CaseListProps {
  cases: readonly CaseSummary[];
  /** All tags there are, and the one in use. */
  tags: readonly string[];
  tag: string | null;
}

/** The library: what was done where, with what contract, and how well it went. */
export function CaseList({ cases, tags, tag }: CaseListProps) {
  const t = useTranslations("cases");
  return (
    <>
      <nav aria-label={t("list.filter")} className="flex flex-wrap items-center gap-1.5">
        <TagLink href="/cases" isOn={tag === null}>
          {t("list.all")}
        </TagLink>
        {tags.map((one) => (
          <TagLink key={one} href={`/cases?tag=${encodeURIComponent(one)}`} isOn={one === tag}>
            {one}
          </TagLink>
        ))}
      </nav>
      <Panel padding="flush">
        {cases.length === 0 ? (
          <EmptyState
            icon={<LibraryBig aria-hidden />}
            title={t("list.empty")}
            action={<LinkButton href="/cases">{t("list.all")}</LinkButton>}
          >
            {t("list.emptyText")}
          </EmptyState>
        ) : (
          <ListKeys>
            <Table caption={t("title")}>
              <Thead>
                <Th>{t("list.case")}</Th>
                <Th hideOnPhone>{t("list.contracts")}</Th>
                <Th hideOnPhone>{t("list.isolation")}</Th>
                <Th align="right">{t("list.success")}</Th>
              </Thead>
              <Tbody>
                {cases.map((one) => (
                  <CaseRow key={one.slug} one={one} />
                ))}
              </Tbody>
            </Table>
          </ListKeys>
        )}
      </Panel>
    </>
  );
}

function CaseRow({ one }: { one: CaseSummary }) {
  const t = useTranslations("cases");
  const words = useCaseWords();
  return (
    <Tr>
      <Td>
        <div className="flex min-w-0 flex-col gap-0.5 py-1">
          <span>
            <RowLink href={one.url}>{words.text(one.title)}</RowLink>
          </span>
          <span className="text-muted text-xs">{words.text(one.summary)}</span>
          <span className="flex flex-wrap gap-1">
            {one.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
            {one.shipped ? <Badge tone="outline">{t("list.shipped")}</Badge> : null}
          </span>
        </div>
      </Td>
      <Td hideOnPhone>
        <span className="font-mono text-xs">{one.contracts.join(", ")}</span>
      </Td>
      <Td hideOnPhone>
        <span className="font-mono text-xs">{one.isolation ?? "–"}</span>
      </Td>
      <Td align="right">{one.success === null ? t("success.unknown") : words.percent(one.success)}</Td>
    </Tr>
  );
}

function TagLink({ href, isOn, children }: { href: string; isOn: boolean; children: string }) {
  return (
    <QuietLink
      keepScroll
      href={href}
      aria-current={isOn ? "true" : undefined}
      className={badgeStyle({ tone: isOn ? "accent" : "outline" })}
    >
      {children}
    </QuietLink>
  );
}
