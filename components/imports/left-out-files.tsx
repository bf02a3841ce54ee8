"use client";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ImportRunDto } from "@/lib/imports/schema";

/** Files of the source that are no part of the plan, each with its reason. */
export function LeftOutFiles({ run }: { run: ImportRunDto }) {
  const t = useTranslations("imports");
  if (run.leftOutCount === 0) return null;
  return (
    <Disclosure summary={t("leftOut", { count: run.leftOutCount })}>
      <ul className="flex flex-col gap-1 py-2 text-sm">
        {run.leftOut.map(({ file, reason, detail }) => (
          <li key={`${file} ${reason} ${detail}`} className="flex flex-wrap gap-x-2">
            <span className="break-all font-mono text-xs">{file}</span>
            <span className="text-muted">
              {t(`reason.${reason}`)}
              {detail ? ` (${detail})` : ""}
            </span>
          </li>
        ))}
        {run.leftOutCount > run.leftOut.length ? (
          <li className="text-muted">{t("leftOutMore", { count: run.leftOutCount - run.leftOut.length })}</li>
        ) : null}
      </ul>
    </Disclosure>
  );
}
