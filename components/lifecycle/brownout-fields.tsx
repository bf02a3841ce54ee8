"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { RecordDto } from "@/lib/deprecations/schema/record";
import { clockIn } from "@/lib/lifecycle/zones";
import { type BrownoutLine, withLine } from "./brownout-draft";

/** The most that a record can have. */
const MOST = 50;

interface BrownoutFieldsProps {
  lines: readonly BrownoutLine[];
  onChange: (lines: BrownoutLine[]) => void;
  zone: string | null;
  /** Between what they have to lie. */
  within: Pick<RecordDto, "deprecatedAt" | "sunsetAt">;
  /** Those are history: they are shown, and sent as they are. */
  isOver: (line: BrownoutLine) => boolean;
  /** Whether lines can only be removed. */
  isFixed: boolean;
}

/** When something is switched off, and for how long: a line each. */
export function BrownoutFields({ lines, onChange, zone, within, isOver, isFixed }: BrownoutFieldsProps) {
  const t = useTranslations("lifecycle");
  const clock = (at: string | null) => (at === null ? undefined : clockIn(new Date(at), zone));
  const set = (id: number, change: Partial<BrownoutLine>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...change } : line)));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 text-muted text-xs">{t("brownouts.zone", { zone: zone ?? "UTC" })}</legend>
      {lines.length === 0 ? <p className="text-muted text-sm">{t("brownouts.none")}</p> : null}
      {lines.map((line, index) => {
        const over = isOver(line);
        return (
          <fieldset key={line.id} className="flex min-w-0 flex-wrap items-end gap-2 md:flex-nowrap">
            <legend className="sr-only">{t("brownouts.nth", { number: index + 1 })}</legend>
            <div className="min-w-0 flex-1 max-md:basis-full">
              <Field label={t("brownouts.begins")} required hint={over ? t("brownouts.phase.over") : undefined}>
                <Input
                  type="datetime-local"
                  required
                  min={clock(within.deprecatedAt)}
                  max={clock(within.sunsetAt)}
                  disabled={over || isFixed}
                  value={line.clock}
                  onChange={(event) => set(line.id, { clock: event.target.value })}
                />
              </Field>
            </div>
            <div className="w-20 shrink-0">
              <Field label={t("brownouts.minutes")} required hint={over ? " " : undefined}>
                <Input
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={1440}
                  required
                  disabled={over || isFixed}
                  value={line.minutes}
                  onChange={(event) => set(line.id, { minutes: event.target.value })}
                />
              </Field>
            </div>
            {over ? (
              <span className="size-8 shrink-0" />
            ) : (
              <IconButton
                label={t("brownouts.remove", { number: index + 1 })}
                onClick={() => onChange(lines.filter((other) => other.id !== line.id))}
              >
                <X aria-hidden />
              </IconButton>
            )}
          </fieldset>
        );
      })}
      {isFixed || lines.length >= MOST ? null : (
        <div>
          <Button size="sm" variant="ghost" icon={<Plus aria-hidden />} onClick={() => onChange(withLine(lines))}>
            {t("brownouts.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
