import { useTranslations } from "next-intl";
import { VerdictLine } from "@/components/shared/verdict-line";
import { LinkButton } from "@/components/ui/link-button";
import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { VersionDto } from "@/lib/versions/schema";

/** What changed since the version before, verdict first, and what the publisher says about it. */
export function VersionChanges({ version }: { version: VersionDto }) {
  const t = useTranslations("api");
  const { changes, changelog } = version;
  return (
    <Panel
      title={t("changes.title")}
      actions={
        changes ? (
          <LinkButton size="sm" href={changesHref(version.api, { from: changes.from, to: version.version })}>
            {t("changes.all")}
          </LinkButton>
        ) : null
      }
    >
      <div className="flex flex-col gap-3">
        {changes ? (
          <VerdictLine summary={changes}>{t("changes.since", { from: changes.from })}</VerdictLine>
        ) : (
          <p className="text-muted">{t("changes.first")}</p>
        )}
        {changelog ? (
          <div>
            <h3 className="mb-1 font-medium text-muted text-xs">{t("changelog")}</h3>
            <Markdown text={changelog} />
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
