"use client";
import { useTranslations } from "next-intl";
import { Anchor } from "@/components/reader/anchor";
import { DeclaredNote, useDeclared } from "@/components/reader/declared-note";
import { MarkNote } from "@/components/reader/mark-note";
import { Prose } from "@/components/reader/prose";
import { useReader } from "@/components/reader/reader-context";
import { NodeFacts } from "@/components/reader/tree/node-facts";
import { NodeInside } from "@/components/reader/tree/node-inside";
import { TypeLabel } from "@/components/reader/tree/type-label";
import { scrollIntoSight } from "@/components/reader/use-target";
import { cn } from "@/components/ui/cn";
import type { ReaderHeader, ReaderParameter } from "@/lib/reader/schema";
import { Part } from "./part";

const PLACES = ["path", "query", "querystring", "header", "cookie"] as const;

/** The parameters of an operation, by the place where they are sent. */
export function ParametersPart({
  operation,
  parameters,
}: {
  operation: string;
  parameters: readonly ReaderParameter[];
}) {
  const t = useTranslations("reader");
  return PLACES.map((place) => {
    const here = parameters.filter((parameter) => parameter.place === place);
    if (here.length === 0) return null;
    return (
      <Part key={place} id={`param.${place}`} title={t(`parameters.${place}`)}>
        <ul className="divide-y divide-line">
          {here.map((parameter) => (
            <ParameterRow
              key={parameter.name}
              parameter={parameter}
              id={`param.${place}.${parameter.name}`}
              place={`${operation} ${place} ${parameter.name}`}
            />
          ))}
        </ul>
      </Part>
    );
  });
}

type Row = ReaderHeader & Partial<Pick<ReaderParameter, "style" | "mediaType" | "examples">>;

/** One parameter, or one header of a response. `place`: what a record of it calls the parameter. */
export function ParameterRow({ parameter, id, place = "" }: { parameter: Row; id: string; place?: string }) {
  const t = useTranslations("reader");
  const { target } = useReader();
  const declared = useDeclared("parameter", place);
  const { name, tree, description, style, mediaType, examples = [] } = parameter;
  const deprecated = parameter.deprecated || declared !== undefined;
  const isTarget = target === id;
  const root = tree?.nodes[0];
  return (
    <li
      id={id}
      ref={isTarget ? scrollIntoSight : undefined}
      data-target={isTarget || undefined}
      className={cn("group/part flex min-w-0 scroll-mt-24 flex-col gap-1 py-2", isTarget && "bg-accent-soft")}
    >
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-2 gap-y-0.5 text-xs leading-5">
        <code className={cn("break-all font-medium font-mono", deprecated && "text-muted line-through")}>{name}</code>
        {root ? <TypeLabel node={root} /> : null}
        {parameter.required ? <span className="text-danger-ink">{t("schema.required")}</span> : null}
        {deprecated ? <span className="text-caution-ink">{t("schema.deprecated")}</span> : null}
        {style ? <span className="text-muted">{t("parameters.style", { style })}</span> : null}
        {mediaType ? <span className="text-muted">{t("parameters.content", { mediaType })}</span> : null}
        <Anchor id={id} what={name} />
      </div>
      {declared ? <DeclaredNote part={declared} /> : null}
      {parameter.mark ? <MarkNote mark={parameter.mark} /> : null}
      {description ? (
        <div className="text-muted">
          <Prose text={description} />
        </div>
      ) : null}
      {root ? <NodeFacts node={{ ...root, description: description ? undefined : root.description }} /> : null}
      {examples.map((example) => (
        <p key={example} className="text-muted text-xs wrap-anywhere">
          {t("parameters.example", { value: example })}
        </p>
      ))}
      {tree && root ? <NodeInside nodes={tree.nodes} node={root} id={id} depth={0} /> : null}
    </li>
  );
}
