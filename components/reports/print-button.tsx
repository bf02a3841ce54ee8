"use client";
import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Opens the browser's own dialog for printing. */
export function PrintButton() {
  const t = useTranslations("report");
  return (
    <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
