import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Digest } from "@/components/shared/digest";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { Code } from "@/components/ui/code";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { revisionsHref } from "@/lib/versions/model/revisions-address";
import type { RevisionDto } from "@/lib/versions/schema/revisions";

interface RevisionTableProps {
  api: string;
  version: string;
  revisions: readonly RevisionDto[];
  /** Those that are compared on this page. */
  compared?: { from: number; to: number } | null;
}

/** Revisions of a version, the last first: what was pushed, by whom and when, and what each changed. */
export function RevisionTable({ api, version, revisions, compared }: RevisionTableProps) {
  const t = useTranslations("revisions");
  return (
    <Table caption={t("table")}>
      <Thead>
        <Th width="tight">{t("number")}</Th>
        <Th>{t("pushed")}</Th>
        <Th hideOnPhone>{t("commit")}</Th>
        <Th hideOnPhone>{t("digest")}</Th>
        <Th hideOnPhone width="tight">
          <VisuallyHidden>{t("changes")}</VisuallyHidden>
        </Th>
      </Thead>
      <Tbody>
        {revisions.map((revision) => (
          <Tr key={revision.number} selected={compared?.to === revision.number}>
            <Td width="tight">
              <span className="flex items-center gap-2">
                <span data-numeric className="font-mono text-xs">
                  {revision.number}
                </span>
                {revision.current ? <Badge tone="accent">{t("current")}</Badge> : null}
              </span>
            </Td>
            <Td>
              <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
                <Person name={revision.pushedBy.name} kind={revision.pushedBy.kind} />
                <DateTime at={revision.pushedAt} />
              </span>
              {revision.changelog ? (
                <span className="wrap-anywhere line-clamp-2 text-muted text-xs">{revision.changelog}</span>
              ) : null}
              <span className="block md:hidden">
                <ChangesLink api={api} version={version} number={revision.number} />
              </span>
            </Td>
            <Td hideOnPhone>
              {revision.commit ? (
                <Code>{revision.commit.slice(0, 12)}</Code>
              ) : (
                <span className="text-faint text-xs">{t("noCommit")}</span>
              )}
            </Td>
            <Td hideOnPhone>
              <Digest value={revision.digest} />
            </Td>
            <Td hideOnPhone width="tight">
              <ChangesLink api={api} version={version} number={revision.number} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** Leads to what a revision changed in the one before. */
function ChangesLink({ api, version, number }: { api: string; version: string; number: number }) {
  const t = useTranslations("revisions");
  if (number === 1) return <span className="text-faint text-xs">{t("first")}</span>;
  return (
    <TextLink
      href={revisionsHref(api, version, { from: number - 1, to: number })}
      aria-label={t("changesOf", { number })}
    >
      {t("changes")}
    </TextLink>
  );
}
