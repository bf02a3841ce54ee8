"use client";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { FieldContext } from "./field-context";

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  children: ReactNode;
}

/** A label, one control, a hint and an error; the control inside is wired to them. */
export function Field({ label, hint, error, required = false, children }: FieldProps) {
  const t = useTranslations("ui");
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <FieldContext value={{ id, describedBy: described || undefined, invalid: Boolean(error), required }}>
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="flex items-baseline justify-between gap-2 font-medium text-sm">
          {label}
          {required ? null : <span className="font-normal text-faint text-xs">{t("optional")}</span>}
        </label>
        {children}
        {hint ? (
          <p id={`${id}-hint`} className="text-muted text-xs">
            {hint}
          </p>
        ) : null}
        {error ? (
          <p id={`${id}-error`} role="alert" className="flex items-start gap-1.5 text-danger-ink text-xs">
            <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
            {error}
          </p>
        ) : null}
      </div>
    </FieldContext>
  );
}
