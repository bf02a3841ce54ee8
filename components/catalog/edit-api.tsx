"use client";
import { Pencil } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ApiDto } from "@/lib/catalog/schema";

// With all its fields, loaded when somebody edits.
const EditDialog = dynamic(() => import("./edit-dialog").then((file) => file.EditDialog), { ssr: false });

interface EditApiProps {
  api: ApiDto;
  teams: readonly { slug: string; name: string }[];
}

/** Changes what is said about an API. */
export function EditApi({ api, teams }: EditApiProps) {
  const t = useTranslations("api");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Pencil aria-hidden />} onClick={() => setOpen(true)}>
        {t("actions.edit")}
      </Button>
      {open ? <EditDialog api={api} teams={teams} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
