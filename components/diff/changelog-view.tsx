import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { changelogHref } from "@/lib/versions/model/changes-address";
import type { ChangelogEntry } from "@/lib/versions/schema/changes";
import { changelogName } from "./changelog-name";
import { type ChangelogFilter, ChangelogFilters } from "./changelog-filters";
import { ChangelogKeys } from "./changelog-keys";
import { ChangelogVersion } from "./changelog-version";

interface ChangelogViewProps {
  api: string;
  filter: ChangelogFilter;
  entries: readonly ChangelogEntry[];
  nextCursor: string | null;
  /** Whether this is not the first page. */
  paged: boolean;
}

/** Every version, newest first, with what it broke, or with what is asked for. */
export function ChangelogView({ api, filter, entries, nextCursor, paged }: ChangelogViewProps) {
  const t = useTranslations("changes");
  if (entries.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<History />} title={t("log.emptyTitle")}>
          {t("log.emptyBody")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Stack>
      <ChangelogFilters api={api} filter={filter} />
      <ChangelogKeys
        order={entries.flatMap(({ version, told }) =>
          (told ?? []).map((change) => changelogName(version.version, change.fingerprint)),
        )}
      />
      <ListKeys>
        <ol className="flex flex-col gap-3">
          {entries.map((entry) => (
            <ChangelogVersion key={entry.version.version} entry={entry} filter={filter} />
          ))}
        </ol>
      </ListKeys>
      <Pagination
        firstHref={paged ? changelogHref(api, filter) : undefined}
        nextHref={nextCursor ? changelogHref(api, { ...filter, cursor: nextCursor }) : undefined}
      />
    </Stack>
  );
}
