"use client";
import { useMutation } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { ProblemState } from "@/components/shared/problem-state";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { admissionMutations, admissionPath } from "@/lib/admission/queries";
import { AdmissionRules } from "./admission-rules";
import { readObject } from "./read-object";

interface TryObjectProps {
  api: string;
  version: string;
  operation: string;
  source: string;
}

/** A box for an object, and what the rules of an operation say of it. */
export function TryObject({ api, version, operation, source }: TryObjectProps) {
  const t = useTranslations("admission");
  const [text, setText] = useState("");
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { mutate, data, error, isPending } = useMutation(admissionMutations.tryOn(api, version));
  const read = readObject(text);
  const run = () => {
    setUnreadable(read.ok ? null : read.because);
    if (read.ok) mutate({ operation, object: read.value });
  };
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <Field
        label={t("try.object")}
        hint={t("try.hint")}
        error={unreadable === null ? undefined : t("try.unreadable", { because: unreadable })}
        required
      >
        <Textarea font="mono" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <CopyCommands
          call={{
            method: "POST",
            path: admissionPath(api, version),
            json: { operation, ...(read.ok ? { object: read.value } : {}) },
          }}
        />
        <Button type="submit" icon={<Play aria-hidden />} loading={isPending} disabled={text.trim() === ""}>
          {t("try.run")}
        </Button>
      </div>
      {error ? <ProblemState error={error} /> : null}
      {data ? (
        <div role="status" className="flex flex-col gap-3">
          <Callout tone={data.admitted ? "success" : "danger"}>
            {data.admitted ? t("try.admitted") : t("try.refused")}
          </Callout>
          <AdmissionRules rules={data.rules} subjects={[t("try.object")]} source={source} />
        </div>
      ) : null}
    </form>
  );
}
