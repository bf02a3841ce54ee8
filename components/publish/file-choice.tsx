"use client";
import { FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { Select } from "@/components/ui/select";
import { type HandedFile, takeFiles } from "./handed-in";

const MOST_LISTED = 50;

interface FileChoiceProps {
  files: readonly HandedFile[];
  skipped: number;
  entry: string;
  onFiles: (taken: { files: HandedFile[]; skipped: number }) => void;
  onEntry: (entry: string) => void;
}

/** One file or several, dropped or chosen, and which of them is the entry. */
export function FileChoice({ files, skipped, entry, onFiles, onEntry }: FileChoiceProps) {
  const t = useTranslations("publish");
  const format = useFormatter();
  return (
    <div className="flex flex-col gap-4">
      <FileDrop
        label={t("drop")}
        hint={t("dropHint")}
        multiple
        onFiles={(dropped) => onFiles(takeFiles(dropped.map(({ name, file }) => ({ name, content: file }))))}
      />
      {skipped > 0 ? <p className="text-caution-ink text-xs">{t("skipped", { count: skipped })}</p> : null}
      {files.length > 1 ? (
        <Field label={t("entry")} hint={t("entryHint")} required>
          <Select
            value={entry}
            onValueChange={onEntry}
            options={files.map(({ name }) => ({ value: name, label: name }))}
          />
        </Field>
      ) : null}
      {files.length > 0 ? (
        <div className="rounded-md border border-line">
          <div className="flex items-center justify-between border-line border-b px-3 py-1">
            <span data-numeric className="text-muted text-xs">
              {t("files", { count: files.length })}
            </span>
            <Button size="sm" variant="ghost" onClick={() => onFiles({ files: [], skipped: 0 })}>
              {t("clear")}
            </Button>
          </div>
          <ul className="divide-y divide-line">
            {files.slice(0, MOST_LISTED).map(({ name, content }) => (
              <li key={name} className="flex items-center gap-2 px-3 py-1.5">
                <FileText aria-hidden className="size-3.5 shrink-0 text-faint" />
                <span className="min-w-0 flex-1 truncate font-mono text-xs">{name}</span>
                <span data-numeric className="text-faint text-xs">
                  {format.number(content.size / 1024, { maximumFractionDigits: 1 })} kB
                </span>
              </li>
            ))}
          </ul>
          {files.length > MOST_LISTED ? (
            <p className="border-line border-t px-3 py-1.5 text-muted text-xs">
              {t("more", { count: files.length - MOST_LISTED })}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
