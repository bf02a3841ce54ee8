"use client";
import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { NewCampaignProps } from "./new-campaign-dialog";

const NewCampaignDialog = dynamic(() => import("./new-campaign-dialog").then((file) => file.NewCampaignDialog), {
  ssr: false,
});

/** Begins a campaign. */
export function NewCampaign(props: NewCampaignProps) {
  const t = useTranslations("campaigns");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {t("new.open")}
      </Button>
      {wasOpen ? <NewCampaignDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
