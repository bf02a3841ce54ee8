"use client";
import { useMutation } from "@tanstack/react-query";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";

/** Copies a published file, which is loaded only when it is asked for. */
export function CopyFile({ address }: { address: string }) {
  const t = useTranslations("api");
  const notifyProblem = useNotifyProblem();
  const copy = useMutation({
    mutationFn: async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      await navigator.clipboard.writeText(await response.text());
    },
    onError: notifyProblem,
  });
  return (
    <Button
      size="sm"
      loading={copy.isPending}
      icon={copy.isSuccess ? <Check aria-hidden className="text-success-ink" /> : <Copy aria-hidden />}
      onClick={() => copy.mutate()}
    >
      {copy.isSuccess ? t("source.copied") : t("source.copy")}
    </Button>
  );
}
