"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SchemaTree } from "@/components/reader/tree/schema-tree";
import { cn } from "@/components/ui/cn";
import type { ReaderBody } from "@/lib/reader/schema";

/** A body in the media types it can have: one is shown, the others are a press away. */
export function BodyView({ content, id }: { content: readonly ReaderBody[]; id: string }) {
  const t = useTranslations("reader");
  const [chosen, setChosen] = useState(0);
  const body = content[chosen] ?? content[0];
  if (!body) return null;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div role="group" aria-label={t("body.mediaType")} className="flex flex-wrap items-center gap-1.5">
        {content.length === 1 ? (
          <code className="font-mono text-muted text-xs">{body.mediaType}</code>
        ) : (
          content.map(({ mediaType }, index) => (
            <button
              key={mediaType}
              type="button"
              aria-pressed={body.mediaType === mediaType}
              onClick={() => setChosen(index)}
              className={cn(
                "rounded-md border px-1.5 py-0.5 font-mono text-2xs",
                body.mediaType === mediaType
                  ? "border-accent-line bg-accent-soft text-accent-ink"
                  : "border-line text-muted hover:text-ink",
              )}
            >
              {mediaType}
            </button>
          ))
        )}
      </div>
      {body.tree ? <SchemaTree key={body.mediaType} tree={body.tree} id={id} /> : null}
      {body.items ? (
        <>
          <p className="text-muted text-xs">{t("body.items")}</p>
          <SchemaTree tree={body.items} id={`${id}.stream`} />
        </>
      ) : null}
      {body.tree || body.items ? null : <p className="text-muted text-xs">{t("body.anything")}</p>}
    </div>
  );
}
