"use client";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsBoolean, parseAsString, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { ProblemState } from "@/components/shared/problem-state";
import { cn } from "@/components/ui/cn";
import { operationFieldTarget } from "@/lib/reader/model/field-target";
import { readerQueries, type ReadRef } from "@/lib/reader/queries";
import type { OperationView } from "@/lib/reader/schema";
import type { OperationOutline } from "@/lib/reader/schema/outline";
import type { DeclaredPart } from "@/lib/deprecations/model/declared-part";
import { pageOfOperation, pageOfSchema } from "@/lib/versions/model/version-address";
import { OperationArticle } from "./operation-article";
import { OperationOutlinePanel } from "./outline/operation-outline";
import { CodeSamples } from "./parts/code-samples";
import { OperationExamples } from "./parts/example-blocks";
import { ReaderContext } from "./reader-context";
import { ReaderFrame } from "./reader-frame";
import { ReadingSkeleton } from "./reading-skeleton";
import { useTarget } from "./use-target";

/** Only requests over HTTP are shown as code. */
const isHttp = ({ kind = "http" }: OperationView) => kind === "http";

interface OperationReaderProps {
  reference: ReadRef;
  outline: OperationOutline;
  /** The operation that is shown where the address names none. */
  usual: string | null;
  /** What the server found ready of the operation that it drew. */
  view: OperationView | null;
  operationCount: number;
  mayDeprecate: boolean;
  declared: readonly DeclaredPart[];
  deprecatedCount: number;
}

/** The operations of a version: outline, one operation, and its code and examples. */
export function OperationReader(props: OperationReaderProps) {
  const { reference, outline, usual, view, mayDeprecate, declared } = props;
  const t = useTranslations("reader");
  const client = useQueryClient();
  const [{ operation, field, q, deprecated }, setParams] = useQueryStates({
    operation: parseAsString,
    field: parseAsString,
    q: parseAsString.withDefault(""),
    deprecated: parseAsBoolean.withDefault(false),
  });
  const key = operation ?? usual;
  const shown = useQuery({
    ...readerQueries.operation(reference, key ?? ""),
    enabled: key !== null,
    placeholderData: keepPreviousData,
    ...(view && view.key === key ? { initialData: view } : {}),
  });
  const named = field && shown.data?.key === key ? operationFieldTarget(shown.data, field) : null;
  const target = useTarget(named);
  const place = useMemo(
    () => ({
      reference,
      mayDeprecate,
      declared,
      href: pageOfOperation(reference.api, reference.version, key ?? ""),
      target,
      schemaHref: (schema: string) => pageOfSchema(reference.api, reference.version, schema),
    }),
    [reference, mayDeprecate, declared, key, target],
  );
  const open = useCallback(
    (next: string) => {
      void setParams({ operation: next, field: null }, { history: "push" });
      window.scrollTo({ top: 0 });
    },
    [setParams],
  );
  const near = useCallback(
    (next: string) => void client.prefetchQuery(readerQueries.operation(reference, next)),
    [client, reference],
  );
  return (
    <ReaderContext value={place}>
      <ReaderFrame
        openLabel={t("outline.open")}
        outline={(close) => (
          <OperationOutlinePanel
            reference={reference}
            first={outline}
            total={props.operationCount}
            deprecatedCount={props.deprecatedCount}
            openKey={key}
            q={q}
            onSearch={(next) => void setParams({ q: next || null })}
            deprecated={deprecated}
            onDeprecated={(only) => void setParams({ deprecated: only || null })}
            onOpen={(next) => {
              open(next);
              close();
            }}
            onNear={near}
          />
        )}
        aside={
          shown.data ? (
            <>
              {isHttp(shown.data) ? <CodeSamples samples={shown.data.samples} /> : null}
              <OperationExamples view={shown.data} />
            </>
          ) : null
        }
      >
        {shown.isError && !shown.data ? (
          <ProblemState error={shown.error} onRetry={() => void shown.refetch()} />
        ) : shown.data ? (
          <div aria-busy={shown.isPlaceholderData} className={cn(shown.isPlaceholderData && "opacity-60")}>
            <OperationArticle key={shown.data.key} view={shown.data} />
          </div>
        ) : (
          <ReadingSkeleton />
        )}
      </ReaderFrame>
    </ReaderContext>
  );
}
