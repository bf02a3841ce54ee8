"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemState } from "@/components/shared/problem-state";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SkeletonRows } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { apiQueries } from "@/lib/catalog/queries";
import { rulesetQueries } from "@/lib/rulesets/queries";
import type { PreviewDto } from "@/lib/rulesets/schema/preview";
import { PreviewResult } from "./preview-result";
import type { TriedVersion } from "./tried-version";

interface TryOnVersionProps {
  on: TriedVersion | null;
  onChoose: (on: TriedVersion) => void;
  mayTry: boolean;
  /** Whether anything was asked yet. */
  isBegun: boolean;
  onBegin: () => void;
  preview: PreviewDto | undefined;
  error: Error | null;
  isPending: boolean;
  onRetry: () => void;
}

/** What a text finds in a version of one's choice. */
export function TryOnVersion(props: TryOnVersionProps) {
  const { on, onChoose, mayTry, isBegun, onBegin, preview, error, isPending, onRetry } = props;
  const t = useTranslations("rulesets");
  if (on === null || !mayTry) {
    return (
      <Panel title={t("try.title")} hint={t("try.hint")}>
        <EmptyState title={t("try.none")}>{t(mayTry ? "try.noApis" : "try.signIn")}</EmptyState>
      </Panel>
    );
  }
  if (!isBegun) {
    return (
      <Panel title={t("try.title")} hint={t("try.hint")}>
        <EmptyState
          title={`${on.api}@${on.version}`}
          action={
            <Button size="sm" onClick={onBegin}>
              {t("try.begin")}
            </Button>
          }
        />
      </Panel>
    );
  }
  return (
    <Panel
      title={t("try.title")}
      hint={t("try.hint")}
      padding="flush"
      actions={
        isPending ? (
          <span role="status" className="flex items-center gap-1.5 text-muted text-xs">
            <Spinner />
            {t("try.pending")}
          </span>
        ) : null
      }
    >
      <div className="flex flex-wrap gap-2 border-line border-b px-4 py-2.5">
        <ChooseVersion on={on} onChoose={onChoose} />
      </div>
      {error ? (
        <div className="p-4">
          <ProblemState error={error} onRetry={onRetry} />
        </div>
      ) : preview === undefined ? (
        <div className="p-4">
          <SkeletonRows rows={8} label={t("try.pending")} />
        </div>
      ) : (
        <PreviewResult preview={preview} on={on} />
      )}
    </Panel>
  );
}

function ChooseVersion({ on, onChoose }: { on: TriedVersion; onChoose: (on: TriedVersion) => void }) {
  const t = useTranslations("rulesets");
  const apis = useQuery(apiQueries.list({ limit: 200 }));
  const versions = useQuery(rulesetQueries.versionsOf(on.api));
  const slugs = new Set([
    on.api,
    ...(apis.data?.items ?? []).filter((api) => api.newestVersion).map(({ slug }) => slug),
  ]);
  const labels = new Set([on.version, ...(versions.data?.items ?? []).map(({ version }) => version)]);
  return (
    <>
      <Select
        aria-label={t("try.api")}
        width="content"
        value={on.api}
        onValueChange={(api) =>
          onChoose({
            api,
            version: apis.data?.items.find((one) => one.slug === api)?.newestVersion?.version ?? "latest",
          })
        }
        options={[...slugs].map((slug) => ({ value: slug, label: slug }))}
      />
      <Select
        aria-label={t("try.version")}
        width="content"
        value={on.version}
        onValueChange={(version) => onChoose({ ...on, version })}
        options={[...labels].map((label) => ({ value: label, label }))}
      />
    </>
  );
}
