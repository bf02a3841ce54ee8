"use client";
import { MapPin } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const PlaceDialog = dynamic(() => import("./place-dialog").then((file) => file.PlaceDialog), { ssr: false });

/** The way to speak of an operation or field that is not among the changes. */
export function PlaceForm({ operations }: { operations: readonly string[] }) {
  const t = useTranslations("threads");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        icon={<MapPin aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {t("commentOnPlace")}
      </Button>
      {wasOpen ? <PlaceDialog operations={operations} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
