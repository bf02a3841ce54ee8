import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { isRevisable } from "@/lib/versions/model/plan-version";
import { revisionsHref } from "@/lib/versions/model/revisions-address";
import type { VersionDto } from "@/lib/versions/schema";
import type { RevisionDto } from "@/lib/versions/schema/revisions";
import { PushRevision } from "./push-revision";
import { RevisionTable } from "./revision-table";

interface VersionRevisionsProps {
  version: VersionDto;
  /** The last of them. */
  revisions: readonly RevisionDto[];
  mayPush: boolean;
}

/** On a version's page: what was pushed to it so far. Nothing for one that was published once and is done with. */
export function VersionRevisions({ version, revisions, mayPush }: VersionRevisionsProps) {
  const t = useTranslations("revisions");
  const isOpen = isRevisable(version.state);
  if (!isOpen && version.revisionNumber < 2) return null;
  return (
    <Panel
      padding="flush"
      title={t("title")}
      hint={isOpen ? t("openHint") : t("closedHint")}
      actions={
        <span className="flex flex-wrap gap-2">
          {version.revisionNumber > 1 ? (
            <LinkButton size="sm" href={revisionsHref(version.api, version.version)}>
              {t("all", { count: version.revisionNumber })}
            </LinkButton>
          ) : null}
          {isOpen && mayPush ? <PushRevision api={version.api} version={version.version} /> : null}
        </span>
      }
    >
      <RevisionTable api={version.api} version={version.version} revisions={revisions} />
    </Panel>
  );
}
