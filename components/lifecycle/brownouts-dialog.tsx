"use client";
import { useMutation } from "@tanstack/react-query";
import { PowerOff } from "lucide-react";
import { useRouter } from "next/navigation";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { notify } from "@/components/ui/notify";
import { TextLink } from "@/components/ui/text-link";
import { recordMutations, recordsPath } from "@/lib/deprecations/queries";
import type { RecordDto } from "@/lib/deprecations/schema/record";
import { brownoutLines, brownoutPhase, brownoutsOf } from "./brownout-draft";
import { BrownoutFields } from "./brownout-fields";

/** Whether the policy that holds allows brown-outs, and where that is said. */
export interface BrownoutRule {
  allowed: boolean;
  /** `Public APIs, bound to label public`. */
  by: string;
}

interface BrownoutsDialogProps {
  record: Pick<
    RecordDto,
    "api" | "version" | "id" | "revision" | "place" | "zone" | "brownouts" | "deprecatedAt" | "sunsetAt"
  >;
  rule: BrownoutRule;
}

/** Plans, moves and removes the minutes for which something is switched off before its sunset; or says why there are none. */
export function BrownoutsDialog({ record, rule }: BrownoutsDialogProps) {
  const t = useTranslations("lifecycle");
  const router = useRouter();
  const now = useNow();
  const { zone } = record;
  const [open, setOpen] = useState(false);
  const [lines, setLines] = useState(() => brownoutLines(record.brownouts, zone));
  const { mutate, isPending, error, reset } = useMutation({
    ...recordMutations.change(record, record.id),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("brownouts.done"));
      router.refresh();
    },
  });
  const onOpenChange = (next: boolean) => {
    setOpen(next);
    if (!next) return;
    setLines(brownoutLines(record.brownouts, zone));
    reset();
  };
  const body = { brownouts: brownoutsOf(lines, zone) };
  const frame = {
    open,
    onOpenChange,
    size: "md" as const,
    trigger: (
      <Button size="sm" variant="ghost" icon={<PowerOff aria-hidden />}>
        {t("brownouts.title")}
      </Button>
    ),
    title: t("brownouts.titleOf", { name: record.place ?? `${record.api}@${record.version}` }),
    description: t("brownouts.body"),
  };
  const refusal = rule.allowed ? null : (
    <Callout tone="caution" title={t("brownouts.notAllowed")}>
      <p>
        {t("brownouts.because", { by: rule.by })}{" "}
        {record.brownouts.length > 0 ? t("brownouts.stay") : t("brownouts.askPolicy")}{" "}
        <TextLink href={`/governance/deprecation-policies?api=${encodeURIComponent(record.api)}#holds`}>
          {t("policy.why")}
        </TextLink>
      </p>
    </Callout>
  );
  if (refusal && record.brownouts.length === 0) return <Dialog {...frame}>{refusal}</Dialog>;
  return (
    <FormDialog
      {...frame}
      submit={t("brownouts.save")}
      commands={<CopyCommands call={{ method: "PATCH", path: recordsPath(record, record.id), json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      {refusal}
      <BrownoutFields
        lines={lines}
        onChange={setLines}
        zone={zone}
        within={record}
        isOver={({ known }) => known !== null && brownoutPhase(known, now) === "over"}
        isFixed={!rule.allowed}
      />
    </FormDialog>
  );
}
