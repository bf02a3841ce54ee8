"use client";
import { useMutation } from "@tanstack/react-query";
import { Clock } from "lucide-react";
import { useRouter } from "next/navigation";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { SuggestedSunset } from "@/components/shared/suggested-sunset";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { signalFields } from "@/lib/deprecations/model/signal";
import { transitionMutations, transitionsPath } from "@/lib/deprecations/queries";
import { parseMoment } from "@/lib/lifecycle/notice";
import type { LifecycleView } from "@/lib/versions/schema/lifecycle";
import { AnnouncementFields, announced, EMPTY_ANNOUNCEMENT } from "./announcement-fields";
import { HeaderFields } from "./header-fields";

type DeprecateDialogProps = Pick<LifecycleView, "api" | "version" | "revision" | "baseUrl">;

/** Announces that a version goes away: since when, when, what replaces it, and what callers will read. */
export function DeprecateDialog({ api, version, revision, baseUrl }: DeprecateDialogProps) {
  const t = useTranslations("lifecycle");
  const router = useRouter();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(EMPTY_ANNOUNCEMENT);
  const sunset = parseMoment(draft.sunset);
  const deprecation = announced(draft);
  const body = { to: "deprecated" as const, reason: draft.reason.trim(), deprecation };
  const { mutate, isPending, error } = useMutation({
    ...transitionMutations.move({ api, version, revision }),
    onSuccess: ({ notes }) => {
      setOpen(false);
      notify.success(t("deprecate.done", { version }), { detail: notes.map(({ detail }) => detail).join(" ") });
      router.refresh();
    },
  });
  const signalled = {
    api,
    version,
    deprecatedAt: parseMoment(draft.since) ?? now,
    sunsetAt: sunset ?? now,
    replacement: deprecation.replacement ?? null,
    migrationGuide: deprecation.migrationGuide ?? null,
  };
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      size="md"
      trigger={
        <Button icon={<Clock aria-hidden />} variant="primary">
          {t("deprecate.title")}
        </Button>
      }
      title={t("deprecate.titleOf", { name: `${api}@${version}` })}
      description={t("deprecate.body")}
      submit={t("deprecate.title")}
      commands={<CopyCommands call={{ method: "POST", path: transitionsPath({ api, version }), json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <AnnouncementFields
        api={api}
        draft={draft}
        onChange={setDraft}
        open={open}
        suggestion={
          <SuggestedSunset
            api={api}
            version={version}
            onTake={(day) => setDraft((known) => ({ ...known, sunset: day }))}
          />
        }
      />
      {sunset ? <HeaderFields fields={signalFields(signalled, baseUrl)} /> : null}
    </FormDialog>
  );
}
