"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { deprecationQueries } from "@/lib/deprecations/queries";

interface ReplacementFieldProps {
  value: string;
  onValueChange: (value: string) => void;
  required: boolean;
}

/** What callers should use instead: an API, a version of one, or an address; APIs and versions are offered. */
export function ReplacementField({ value, onValueChange, required }: ReplacementFieldProps) {
  const t = useTranslations("lifecycle");
  const list = useId();
  const typed = useDeferredValue(value.trim());
  const { data } = useQuery({
    ...deprecationQueries.replacements(typed),
    enabled: typed.length > 0 && !typed.includes("://"),
    placeholderData: (previous) => previous,
  });
  return (
    <Field label={t("replacement")} hint={t("replacementHint")} required={required}>
      <Input
        list={list}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        required={required}
        placeholder="payments@2.0.0"
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <datalist id={list}>
        {(data ?? []).map((name) => (
          <option key={name} value={name} label={name}>
            {name}
          </option>
        ))}
      </datalist>
    </Field>
  );
}
