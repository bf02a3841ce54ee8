"use client";
import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ReportEvidenceProps } from "./report-evidence-dialog";

const ReportEvidenceDialog = dynamic(
  () => import("./report-evidence-dialog").then((file) => file.ReportEvidenceDialog),
  { ssr: false },
);

/** Reports something about an API that the registry cannot see by itself. */
export function ReportEvidence(props: ReportEvidenceProps) {
  const t = useTranslations("evidence");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        icon={<Plus aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {t("add")}
      </Button>
      {wasOpen ? <ReportEvidenceDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
