import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import type { ChangelogEntry } from "@/lib/versions/schema/changes";
import { ChangelogVersion } from "./changelog-version";

interface ChangelogViewProps {
  api: string;
  entries: readonly ChangelogEntry[];
  nextCursor: string | null;
  /** Whether this is not the first page. */
  paged: boolean;
}

/** Every version, newest first, with what it broke. */
export function ChangelogView({ api, entries, nextCursor, paged }: ChangelogViewProps) {
  const t = useTranslations("changes");
  const page = `/apis/${encodeURIComponent(api)}/changes/log`;
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
      <ListKeys>
        <ol className="flex flex-col gap-3">
          {entries.map((entry) => (
            <ChangelogVersion key={entry.version.version} entry={entry} />
          ))}
        </ol>
      </ListKeys>
      <Pagination
        firstHref={paged ? page : undefined}
        nextHref={nextCursor ? `${page}?cursor=${encodeURIComponent(nextCursor)}` : undefined}
      />
    </Stack>
  );
}
