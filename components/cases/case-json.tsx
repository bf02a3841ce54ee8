"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { CaseContent } from "@/lib/maturity/cases/model";
import { readJson } from "./read-json";

/** Faults of a text that are shown at once. */
const MOST_FAULTS = 8;

interface CaseJsonProps {
  /** What is in the form. */
  value: unknown;
  onTake: (content: CaseContent) => void;
}

/** The case as JSON, to be copied, or to be written over and taken into the form. */
export function CaseJson({ value, onTake }: CaseJsonProps) {
  const t = useTranslations("cases");
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  const [faults, setFaults] = useState<string[]>([]);
  const read = readJson(text);
  const take = async () => {
    const { caseContent } = await import("@/lib/maturity/cases/model");
    const { data, error } = caseContent.safeParse(read.value);
    setFaults(error?.issues.slice(0, MOST_FAULTS).map(({ path, message }) => `/${path.join("/")} ${message}`) ?? []);
    if (data) onTake(data);
  };
  return (
    <div className="flex flex-col gap-3">
      {faults.length > 0 ? (
        <Callout tone="danger" live title={t("edit.notCase")}>
          <ul>
            {faults.map((fault) => (
              <li key={fault} className="wrap-anywhere">
                {fault}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      <Field
        label={t("edit.content")}
        hint={t("edit.text")}
        required
        error={read.fault === null ? undefined : t("edit.notJson", { message: read.fault })}
      >
        <Textarea
          font="mono"
          rows={18}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div>
        <Button disabled={read.fault !== null} onClick={() => void take()}>
          {t("edit.take")}
        </Button>
      </div>
    </div>
  );
}
