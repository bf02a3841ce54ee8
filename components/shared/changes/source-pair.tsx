"use client";
import { Columns2, UnfoldVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PlaceLink } from "@/components/shared/place-link";
import { Button } from "@/components/ui/button";
import type { Change, SourcePoint } from "@/lib/diff/model";
import type { ComparedVersions } from "./compared-versions";
import { SourceExcerpt } from "./source-excerpt";
import type { SourceReader } from "./source-reader";
import { useSourceShown } from "./use-source-shown";

interface SourcePairProps {
  source: Change["source"];
  versions: ComparedVersions;
  read: SourceReader;
}

/** Lines above and below the changed one, and how many times the window can be made larger. */
const CONTEXT = [
  { before: 4, after: 10 },
  { before: 16, after: 30 },
  { before: 60, after: 90 },
] as const;

function sourceHref(api: string, version: string, { line, file }: SourcePoint): string {
  const params = new URLSearchParams({ ...(file ? { file } : {}), line: String(line) });
  return `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/source?${params}`;
}

/** Where a change stands in both documents; opened, both side by side with the changed lines level. */
export function SourcePair({ source, versions, read }: SourcePairProps) {
  const t = useTranslations("changes");
  const { isShown: isOpen, toggle } = useSourceShown();
  const [size, setSize] = useState(0);
  const { api, from, to, revisions } = versions;
  const context = CONTEXT[size] ?? CONTEXT[0];
  const before = { version: from, point: source.from };
  const after = { version: to, point: source.to };
  return (
    <section aria-label={t("source.title")} className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-muted text-xs">
        <Button size="sm" icon={<Columns2 aria-hidden />} aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? t("source.hide") : t("source.show")}
        </Button>
        {[before, after].map(({ version, point }) =>
          point ? (
            <span key={version}>
              {t("sourceIn", { version })} {/* The source view shows the last revision only. */}
              <PlaceLink {...point} {...(revisions ? {} : { href: sourceHref(api, version, point) })} />
            </span>
          ) : null,
        )}
        {isOpen && size < CONTEXT.length - 1 ? (
          <Button size="sm" variant="ghost" icon={<UnfoldVertical aria-hidden />} onClick={() => setSize(size + 1)}>
            {t("source.more")}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <div className="grid min-w-0 gap-2 @2xl:grid-cols-2">
          <SourceExcerpt side="before" api={api} {...before} other={after} read={read} {...context} />
          <SourceExcerpt side="after" api={api} {...after} other={before} read={read} {...context} />
        </div>
      ) : null}
    </section>
  );
}
