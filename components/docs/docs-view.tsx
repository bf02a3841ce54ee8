"use client";
import { useQuery } from "@tanstack/react-query";
import { BookOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { ProblemState } from "@/components/shared/problem-state";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SkeletonRows } from "@/components/ui/skeleton";
import { versionQueries } from "@/lib/versions/queries";
import type { OperationTag } from "@/lib/versions/schema/reading";
import { DocsPicker } from "./docs-picker";
import { type DocsSelection, MOST_OF_A_TAG, opensWhole, readDocsSelection } from "./docs-selection";
import { MockPopover } from "./mock-popover";
import { SwaggerPanel, useSwaggerSoon } from "./swagger-panel";

interface DocsViewProps {
  api: string;
  version: string;
  operationCount: number;
  sizeBytes: number;
  tags: readonly OperationTag[];
  /** The registry's own address, where its mocks are. */
  baseUrl: string;
}

/** Swagger UI beside a list of what it can show; large definitions come in slices. */
export function DocsView({ api, version, operationCount, sizeBytes, tags, baseUrl }: DocsViewProps) {
  const t = useTranslations("docs");
  const [params, setParams] = useQueryStates({ operation: parseAsString, tag: parseAsString });
  const selection = readDocsSelection(params, { operationCount, sizeBytes });
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <DocsPicker
        api={api}
        version={version}
        tags={tags}
        selection={selection}
        mayOpenWhole={opensWhole({ operationCount, sizeBytes })}
        onSelect={(next) =>
          void setParams(
            {
              operation: next.kind === "operation" ? next.key : null,
              tag: next.kind === "tag" ? next.tag : null,
            },
            { history: "push" },
          )
        }
      >
        <MockPopover tried={{ api, version }} baseUrl={baseUrl} operation={params.operation} />
      </DocsPicker>
      <Panel padding="flush">
        {selection ? (
          <ShownDocs
            key={JSON.stringify(selection)}
            api={api}
            version={version}
            baseUrl={baseUrl}
            selection={selection}
          />
        ) : (
          <EmptyState icon={<BookOpen aria-hidden />} title={t("choose")}>
            {t("chooseText")}
          </EmptyState>
        )}
      </Panel>
    </div>
  );
}

/** The keys to slice by; undefined while they are not known yet. */
function useKeys(api: string, version: string, selection: DocsSelection) {
  const tag = selection.kind === "tag" ? selection.tag : undefined;
  const inTag = useQuery({
    ...versionQueries.operations(api, version, { ...(tag ? { tag } : {}), limit: MOST_OF_A_TAG }),
    enabled: tag !== undefined,
  });
  if (selection.kind === "operation") return { keys: [selection.key], isCut: false, error: null };
  if (selection.kind === "whole") return { keys: [], isCut: false, error: null };
  return {
    keys: inTag.data?.items.map((operation) => operation.key),
    isCut: typeof inTag.data?.nextCursor === "string",
    error: inTag.error,
  };
}

interface ShownDocsProps extends Pick<DocsViewProps, "api" | "version" | "baseUrl"> {
  selection: DocsSelection;
}

function ShownDocs({ api, version, baseUrl, selection }: ShownDocsProps) {
  const t = useTranslations("docs");
  useSwaggerSoon(api, version);
  const { keys, isCut, error } = useKeys(api, version, selection);
  const isReady = keys !== undefined && (selection.kind === "whole" || keys.length > 0);
  const slice = useQuery({ ...versionQueries.slice(api, version, keys ?? []), enabled: isReady });
  const failure = error ?? slice.error;
  if (failure) return <ProblemState error={failure} onRetry={() => void slice.refetch()} />;
  if (keys?.length === 0 && selection.kind === "tag") return <EmptyState title={t("none")} />;
  if (!slice.data) return <SkeletonRows rows={10} label={t("loading")} />;
  return (
    <>
      {isCut ? <p className="px-4 pt-2 text-muted text-xs">{t("tooMany", { count: MOST_OF_A_TAG })}</p> : null}
      <SwaggerPanel
        api={api}
        version={version}
        baseUrl={baseUrl}
        document={slice.data}
        open={selection.kind === "operation"}
      />
    </>
  );
}
