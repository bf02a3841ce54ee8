"use client";
import { useMutation } from "@tanstack/react-query";
import { Clock } from "lucide-react";
import { useRouter } from "next/navigation";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { signalFields } from "@/lib/deprecations/model/signal";
import { transitionMutations, transitionsPath } from "@/lib/deprecations/queries";
import { earliestSunset, parseMoment, utcDay } from "@/lib/lifecycle/notice";
import type { LifecycleView } from "@/lib/versions/schema/lifecycle";
import { HeaderFields } from "./header-fields";
import { ReplacementField } from "./replacement-field";

type DeprecateDialogProps = Pick<LifecycleView, "api" | "version" | "revision" | "policy" | "baseUrl">;

/** Announces that a version goes away: since when, when, what replaces it, and what callers will read. */
export function DeprecateDialog({ api, version, revision, policy, baseUrl }: DeprecateDialogProps) {
  const t = useTranslations("lifecycle");
  const router = useRouter();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState({ since: "", sunset: "", replacement: "", guide: "", reason: "" });
  const set = (field: keyof typeof draft) => (value: string) => setDraft((before) => ({ ...before, [field]: value }));
  const since = parseMoment(draft.since);
  const earliest = utcDay(earliestSunset(now, since, policy.noticeDays));
  const sunset = parseMoment(draft.sunset);
  const replacement = draft.replacement.trim() || undefined;
  const guide = draft.guide.trim() || undefined;
  const body = {
    to: "deprecated" as const,
    reason: draft.reason.trim(),
    deprecation: {
      ...(draft.since ? { deprecatedAt: draft.since } : {}),
      sunsetAt: draft.sunset,
      ...(replacement ? { replacement } : {}),
      ...(guide ? { migrationGuide: guide } : {}),
    },
  };
  const { mutate, isPending, error } = useMutation({
    ...transitionMutations.move({ api, version, revision }),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("deprecate.done", { version }));
      router.refresh();
    },
  });
  const signalled = {
    api,
    version,
    deprecatedAt: since ?? now,
    sunsetAt: sunset ?? now,
    replacement: replacement ?? null,
    migrationGuide: guide ?? null,
  };
  return (
    <Dialog
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
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: transitionsPath({ api, version }), json: body }} />
          <Button type="submit" form="deprecate" variant="primary" loading={isPending}>
            {t("deprecate.title")}
          </Button>
        </>
      }
    >
      <form
        id="deprecate"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(body);
        }}
      >
        <Stack>
          {error ? <Callout tone="danger" title={error.message} live /> : null}
          <div className="grid gap-4 md:grid-cols-2">
            <Field label={t("deprecate.since")} hint={t("deprecate.sinceHint")}>
              <Input type="date" value={draft.since} onChange={(event) => set("since")(event.target.value)} />
            </Field>
            <Field
              label={t("deprecate.sunset")}
              hint={t("deprecate.earliest", { day: earliest, days: policy.noticeDays })}
              required
            >
              <Input
                type="date"
                required
                min={earliest}
                value={draft.sunset}
                onChange={(event) => set("sunset")(event.target.value)}
              />
            </Field>
          </div>
          <ReplacementField
            value={draft.replacement}
            onValueChange={set("replacement")}
            required={policy.replacementRequired}
          />
          <Field label={t("deprecate.guide")} hint={t("deprecate.guideHint")}>
            <Input
              type="url"
              maxLength={2000}
              placeholder="https://"
              value={draft.guide}
              onChange={(event) => set("guide")(event.target.value)}
            />
          </Field>
          <Field label={t("reason")} required>
            <Textarea
              required
              maxLength={2000}
              value={draft.reason}
              onChange={(event) => set("reason")(event.target.value)}
            />
          </Field>
          {sunset ? <HeaderFields fields={signalFields(signalled, baseUrl)} /> : null}
        </Stack>
      </form>
    </Dialog>
  );
}
