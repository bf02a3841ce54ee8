"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import type { OpenChanges } from "@/lib/reviews/model/open-changes";

interface ChooseChangesProps {
  changes: OpenChanges;
  /** Fingerprints of those that are not chosen. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** The changes that stop a version, each to be chosen; those on other pages together. */
export function ChooseChanges({ changes, left, onLeft }: ChooseChangesProps) {
  const t = useTranslations("waivers");
  const { shown, elsewhere, total } = changes;
  const all = [...shown.map(({ fingerprint }) => fingerprint), ...elsewhere];
  const setChosen = (fingerprints: readonly string[], chosen: boolean) => {
    const next = new Set(left);
    for (const fingerprint of fingerprints) {
      if (chosen) next.delete(fingerprint);
      else next.add(fingerprint);
    }
    onLeft(next);
  };
  const stateOf = (fingerprints: readonly string[]) => {
    const count = fingerprints.filter((fingerprint) => left.has(fingerprint)).length;
    return count === 0 ? true : count === fingerprints.length ? false : "indeterminate";
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{t("accept.which")}</legend>
      <Checkbox
        label={<span className="font-medium">{t("accept.all", { count: all.length })}</span>}
        hint={total > all.length ? t("accept.cut", { count: all.length, total }) : undefined}
        checked={stateOf(all)}
        onCheckedChange={(chosen) => setChosen(all, chosen)}
      />
      <ul className="flex max-h-64 flex-col gap-2 overflow-y-auto border-line border-l pl-3 scroll-slim">
        {shown.map(({ fingerprint, operation, message }) => (
          <li key={fingerprint} className="min-w-0">
            <Checkbox
              label={<span className="wrap-anywhere">{message.replaceAll("`", "")}</span>}
              hint={operation ? <span className="wrap-anywhere font-mono">{operation}</span> : undefined}
              checked={!left.has(fingerprint)}
              onCheckedChange={(chosen) => setChosen([fingerprint], chosen)}
            />
          </li>
        ))}
        {elsewhere.length > 0 ? (
          <li>
            <Checkbox
              label={t("accept.elsewhere", { count: elsewhere.length })}
              checked={stateOf(elsewhere)}
              onCheckedChange={(chosen) => setChosen(elsewhere, chosen)}
            />
          </li>
        ) : null}
      </ul>
    </fieldset>
  );
}
