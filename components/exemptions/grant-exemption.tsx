"use client";
import { ShieldOff } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { GrantExemptionProps } from "./grant-exemption-dialog";

const GrantExemptionDialog = dynamic(
  () => import("./grant-exemption-dialog").then((file) => file.GrantExemptionDialog),
  { ssr: false },
);

/** Exempts an API, or all of its team's, from a check for a while. */
export function GrantExemption(props: GrantExemptionProps) {
  const t = useTranslations("exemptions");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        icon={<ShieldOff aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {t("grant")}
      </Button>
      {wasOpen ? <GrantExemptionDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
