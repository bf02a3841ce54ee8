"use client";
import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** The facets where there is no room for a rail beside the list. */
export function FacetSheet({ chosen, children }: { chosen: number; children: ReactNode }) {
  const t = useTranslations("catalog");
  return (
    <Dialog
      title={t("facets.title")}
      trigger={
        <Button icon={<SlidersHorizontal aria-hidden />}>
          {t("facets.open")}
          {chosen > 0 ? <span data-numeric>{chosen}</span> : null}
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}
