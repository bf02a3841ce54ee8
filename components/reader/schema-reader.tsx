"use client";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { ProblemState } from "@/components/shared/problem-state";
import { cn } from "@/components/ui/cn";
import { fieldTarget } from "@/lib/reader/model/field-target";
import type { DeclaredPart } from "@/lib/deprecations/model/declared-part";
import { readerQueries, type ReadRef } from "@/lib/reader/queries";
import type { SchemaView } from "@/lib/reader/schema";
import type { SchemaOutline } from "@/lib/reader/schema/outline";
import { pageOfSchema } from "@/lib/versions/model/version-address";
import { SchemaOutlinePanel } from "./outline/schema-outline";
import { ExampleBlock } from "./parts/example-blocks";
import { ReaderContext } from "./reader-context";
import { ReaderFrame } from "./reader-frame";
import { ReadingSkeleton } from "./reading-skeleton";
import { FIELD, SchemaArticle } from "./schema-article";
import { useTarget } from "./use-target";

interface SchemaReaderProps {
  reference: ReadRef;
  outline: SchemaOutline;
  usual: string | null;
  view: SchemaView | null;
  schemaCount: number;
  mayDeprecate: boolean;
  declared: readonly DeclaredPart[];
}

/** The named schemas of a version: outline, one schema, and its examples. */
export function SchemaReader(props: SchemaReaderProps) {
  const { reference, outline, usual, view, schemaCount, mayDeprecate, declared } = props;
  const t = useTranslations("reader");
  const client = useQueryClient();
  const [{ schema, field, q }, setParams] = useQueryStates({
    schema: parseAsString,
    field: parseAsString,
    q: parseAsString.withDefault(""),
  });
  const key = schema ?? usual;
  const shown = useQuery({
    ...readerQueries.schema(reference, key ?? ""),
    enabled: key !== null,
    placeholderData: keepPreviousData,
    ...(view && view.key === key ? { initialData: view } : {}),
  });
  const named = field && shown.data?.key === key ? fieldTarget(shown.data.tree, FIELD, field) : null;
  const target = useTarget(named);
  const place = useMemo(
    () => ({
      reference,
      mayDeprecate,
      declared,
      href: pageOfSchema(reference.api, reference.version, key ?? ""),
      target,
      schemaHref: (next: string) => pageOfSchema(reference.api, reference.version, next),
    }),
    [reference, mayDeprecate, declared, key, target],
  );
  const open = useCallback(
    (next: string) => {
      void setParams({ schema: next, field: null }, { history: "push" });
      window.scrollTo({ top: 0 });
    },
    [setParams],
  );
  const near = useCallback(
    (next: string) => void client.prefetchQuery(readerQueries.schema(reference, next)),
    [client, reference],
  );
  return (
    <ReaderContext value={place}>
      <ReaderFrame
        openLabel={t("outline.openSchemas")}
        outline={(close) => (
          <SchemaOutlinePanel
            reference={reference}
            first={outline}
            total={schemaCount}
            openKey={key}
            q={q}
            onSearch={(next) => void setParams({ q: next || null })}
            onOpen={(next) => {
              open(next);
              close();
            }}
            onNear={near}
          />
        )}
        aside={shown.data ? <SchemaExamples view={shown.data} /> : null}
      >
        {shown.isError && !shown.data ? (
          <ProblemState error={shown.error} onRetry={() => void shown.refetch()} />
        ) : shown.data ? (
          <div aria-busy={shown.isPlaceholderData} className={cn(shown.isPlaceholderData && "opacity-60")}>
            <SchemaArticle key={shown.data.key} view={shown.data} />
          </div>
        ) : (
          <ReadingSkeleton />
        )}
      </ReaderFrame>
    </ReaderContext>
  );
}

function SchemaExamples({ view }: { view: SchemaView }) {
  const t = useTranslations("reader");
  const { request, response } = view.examples;
  if (request.length + response.length === 0) return null;
  return (
    <section aria-label={t("examples.title")} className="flex min-w-0 flex-col gap-2">
      <h3 className="font-medium text-sm">{t("examples.title")}</h3>
      {request.map((example) => (
        <ExampleBlock key="request" title={t("examples.asRequest")} mediaType="application/json" example={example} />
      ))}
      {response.map((example) => (
        <ExampleBlock key="response" title={t("examples.asResponse")} mediaType="application/json" example={example} />
      ))}
    </section>
  );
}
