"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Stack } from "@/components/ui/stack";
import { LOCALE_NAMES, LOCALES } from "@/lib/i18n/locales";
import { useColourScheme, useLanguage } from "./preferences";
import { useHydrated } from "./use-hydrated";

/** Colour scheme and language, in sight at once: for the page of settings. */
export function PreferenceForm() {
  const t = useTranslations("shell");
  const { scheme, setScheme } = useColourScheme();
  const { locale, setLocale } = useLanguage();
  const hydrated = useHydrated();
  return (
    <Stack gap={4}>
      <div>
        <p className="mb-1.5 font-medium text-sm">{t("theme.label")}</p>
        <SegmentedControl
          label={t("theme.label")}
          value={hydrated ? scheme : ""}
          onValueChange={setScheme}
          options={[
            { value: "system", label: t("theme.system"), icon: <Monitor aria-hidden /> },
            { value: "light", label: t("theme.light"), icon: <Sun aria-hidden /> },
            { value: "dark", label: t("theme.dark"), icon: <Moon aria-hidden /> },
          ]}
        />
      </div>
      <div>
        <p className="mb-1.5 font-medium text-sm">{t("language")}</p>
        <SegmentedControl
          label={t("language")}
          value={locale}
          onValueChange={setLocale}
          options={LOCALES.map((value) => ({ value, label: <span lang={value}>{LOCALE_NAMES[value]}</span> }))}
        />
      </div>
    </Stack>
  );
}
