"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { ProblemError } from "@/lib/browser/problem-error";
import { apiPath, apiQueries, updateApi } from "@/lib/catalog/queries";
import type { ApiDto } from "@/lib/catalog/schema";
import { type ApiDraft, changesOf, draftOf } from "./api-draft";
import { ApiFields } from "./api-fields";
import { fieldErrors, isAboutFields } from "./field-errors";

const FIELDS = ["/name", "/team", "/description", "/domain", "/tags", "/tier", "/isolationLayer", "/runtime", "/links"];

interface EditDialogProps {
  api: ApiDto;
  teams: readonly { slug: string; name: string }[];
  onClose: () => void;
}

/** The details of an API as fields; what was changed meanwhile by others is never overwritten. */
export function EditDialog({ api, teams, onClose }: EditDialogProps) {
  const t = useTranslations("api");
  const router = useRouter();
  const queryClient = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const [draft, setDraft] = useState(() => draftOf(api));
  const change = (part: Partial<ApiDraft>) => setDraft((before) => ({ ...before, ...part }));
  const patch = changesOf(api, draft);
  const save = useMutation({
    mutationFn: () => updateApi({ api: api.slug, revision: api.revision, patch }),
    onError: (error) => {
      if (!isAboutFields(error, FIELDS) && !isStale(error)) notifyProblem(error);
    },
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: apiQueries.all() });
      notify.success(t("edit.saved", { name: saved.name }));
      onClose();
      router.refresh();
    },
  });
  const errorAt = fieldErrors(save.error);
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="md"
      title={t("edit.title", { name: api.name })}
      footer={
        <>
          <CopyCommands call={{ method: "PATCH", path: apiPath(api.slug), json: patch }} />
          <Button
            variant="primary"
            loading={save.isPending}
            disabled={Object.keys(patch).length === 0}
            onClick={() => save.mutate()}
          >
            {t("edit.save")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {isStale(save.error) ? <Callout tone="caution" title={t("edit.stale")} live /> : null}
        <Field label={t("fields.name")} required error={errorAt("/name")}>
          <Input maxLength={120} value={draft.name} onChange={(event) => change({ name: event.target.value })} />
        </Field>
        <ApiFields draft={draft} onChange={change} teams={teams} errorAt={errorAt} />
      </div>
    </Dialog>
  );
}

function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.code === "stale_revision";
}
