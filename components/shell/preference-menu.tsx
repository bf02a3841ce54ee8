"use client";
import { Keyboard, Monitor, Moon, SlidersHorizontal, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { DropdownMenu, MenuItem, MenuLabel, MenuRadioGroup, MenuSeparator } from "@/components/ui/dropdown-menu";
import { LOCALE_NAMES, LOCALES } from "@/lib/i18n/locales";
import { useColourScheme, useLanguage } from "./preferences";

/** Colour scheme, language, and the list of keys: for everybody, signed in or not. */
export function PreferenceMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const t = useTranslations("shell");
  const { scheme, setScheme } = useColourScheme();
  const { locale, setLocale } = useLanguage();
  return (
    <DropdownMenu
      trigger={
        <button
          type="button"
          aria-label={t("preferences")}
          title={t("preferences")}
          className={buttonStyle({ variant: "ghost", shape: "icon" })}
        >
          <SlidersHorizontal aria-hidden />
        </button>
      }
    >
      <MenuLabel>{t("theme.label")}</MenuLabel>
      <MenuRadioGroup
        label={t("theme.label")}
        value={scheme}
        onValueChange={setScheme}
        options={[
          { value: "system", label: t("theme.system"), icon: <Monitor aria-hidden /> },
          { value: "light", label: t("theme.light"), icon: <Sun aria-hidden /> },
          { value: "dark", label: t("theme.dark"), icon: <Moon aria-hidden /> },
        ]}
      />
      <MenuSeparator />
      <MenuLabel>{t("language")}</MenuLabel>
      <MenuRadioGroup
        label={t("language")}
        value={locale}
        onValueChange={setLocale}
        options={LOCALES.map((value) => ({ value, label: <span lang={value}>{LOCALE_NAMES[value]}</span> }))}
      />
      <MenuSeparator />
      <MenuItem icon={<Keyboard aria-hidden />} shortcut="?" onSelect={onShowKeys}>
        {t("keys.title")}
      </MenuItem>
    </DropdownMenu>
  );
}
