"use client";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { Select } from "@/components/ui/select";

/** Which file of a definition with several is shown; it goes into the address. */
export function FileSwitch({ shown, files }: { shown: string; files: readonly string[] }) {
  const t = useTranslations("api");
  const [, setFile] = useQueryState("file", parseAsString.withOptions({ shallow: false, history: "push" }));
  return (
    <Select
      aria-label={t("source.file")}
      width="content"
      value={shown}
      onValueChange={(file) => void setFile(file)}
      options={files.map((file) => ({ value: file, label: file }))}
    />
  );
}
