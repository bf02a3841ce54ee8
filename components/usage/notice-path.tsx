"use client";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { endIgnoring } from "@/lib/usage/queries";

/** Ignores a path no more. */
export function NoticePath({ api, method, path }: { api: string; method: string; path: string }) {
  const t = useTranslations("usage");
  return (
    <ConfirmEnd
      label={t("shadow.notice")}
      title={t("shadow.noticeTitle", { path: `${method} ${path}` })}
      hint={t("shadow.noticeHint")}
      done={t("shadow.noticed", { path })}
      end={() => endIgnoring(api, { method, path })}
    />
  );
}
