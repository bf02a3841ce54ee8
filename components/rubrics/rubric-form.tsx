"use client";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import type { KnownCheck } from "@/lib/rubrics/model/known-check";
import type { RubricDetailDto } from "@/lib/rubrics/schema/rubric";
import { CheckTable } from "./check-table";
import { MeasureFields } from "./measure-fields";
import { PreviewRubric } from "./preview-rubric";
import { checksOf, rowsOf } from "./rubric-draft";
import { SaveRubric } from "./save-rubric";

interface RubricFormProps {
  rubric: RubricDetailDto;
  /** With titles in the language of the page. */
  known: readonly KnownCheck[];
  /** Whether the viewer may try and save. */
  mayManage: boolean;
}

/** A rubric as a form: its checks and measures, what would change by them, and saving them as the next version. */
export function RubricForm({ rubric, known, mayManage }: RubricFormProps) {
  const t = useTranslations("rubrics");
  const [content, setContent] = useState(rubric.content);
  const [rows, setRows] = useState(() => rowsOf(rubric.content, known));
  const draft = useMemo(() => ({ content: { ...content, checks: checksOf(rows) } }), [content, rows]);
  const titles = useMemo(() => Object.fromEntries(known.map(({ id, title }) => [id, title])), [known]);
  const isFixed = !mayManage || rubric.shipped || rubric.archived;
  const isOld = rubric.number !== rubric.newest;
  const isChanged = JSON.stringify(draft.content) !== JSON.stringify(rubric.content);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-5">
        {isFixed ? null : (
          <div className="flex flex-wrap items-center justify-end gap-2 empty:hidden">
            {isChanged ? (
              <>
                <span className="text-muted text-xs">{t("edit.unsaved")}</span>
                <Button
                  size="sm"
                  variant="ghost"
                  onClick={() => {
                    setContent(rubric.content);
                    setRows(rowsOf(rubric.content, known));
                  }}
                >
                  {t("edit.discard")}
                </Button>
              </>
            ) : null}
            {isChanged || isOld ? (
              <SaveRubric rubric={rubric.rubric} next={rubric.newest + 1} revision={rubric.revision} said={draft} />
            ) : null}
          </div>
        )}
        {mayManage ? <PreviewRubric said={draft} titles={titles} /> : null}
        <CheckTable rows={rows} disabled={isFixed} onChange={setRows} />
      </div>
      <MeasureFields content={content} disabled={isFixed} onChange={setContent} />
    </div>
  );
}
