"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { STABILITY_LEVELS } from "@/lib/deprecation-policies/model";
import { ANY, type PolicyDraft } from "./policy-draft";

interface NoticeFieldsProps {
  notice: PolicyDraft["notice"];
  onChange: (notice: PolicyDraft["notice"]) => void;
}

/** How much notice is due, by tier and stability; without a line the policy says nothing of it. */
export function NoticeFields({ notice, onChange }: NoticeFieldsProps) {
  const t = useTranslations("deprecationPolicies");
  const set = (id: number, change: Partial<PolicyDraft["notice"][number]>) =>
    onChange(notice.map((line) => (line.id === id ? { ...line, ...change } : line)));
  const add = () => {
    const id = Math.max(-1, ...notice.map((line) => line.id)) + 1;
    onChange([...notice, { id, tier: notice.length === 0 ? ANY : "1", stability: ANY, days: "90" }]);
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-medium text-sm">{t("rule.noticeDays")}</legend>
      <p className="text-muted text-xs">{t("hint.noticeDays")}</p>
      {notice.map((line) => (
        <div key={line.id} className="grid grid-cols-[1fr_1fr_6rem_auto] items-center gap-2">
          <Select
            aria-label={t("form.tier")}
            value={line.tier}
            onValueChange={(tier) => set(line.id, { tier })}
            options={[
              { value: ANY, label: t("form.anyTier") },
              ...["1", "2", "3"].map((tier) => ({ value: tier, label: t("notice.tier", { tier }) })),
            ]}
          />
          <Select
            aria-label={t("form.stability")}
            value={line.stability}
            onValueChange={(stability) => set(line.id, { stability })}
            options={[
              { value: ANY, label: t("form.anyStability") },
              ...STABILITY_LEVELS.map((level) => ({ value: level, label: t(`stability.${level}`) })),
            ]}
          />
          <Input
            aria-label={t("form.days")}
            type="number"
            inputMode="numeric"
            min={0}
            max={3650}
            required
            value={line.days}
            onChange={(event) => set(line.id, { days: event.target.value })}
          />
          <IconButton
            label={t("form.removeLine")}
            onClick={() => onChange(notice.filter((other) => other.id !== line.id))}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button size="sm" variant="ghost" icon={<Plus aria-hidden />} onClick={add}>
          {t("form.addLine")}
        </Button>
      </div>
    </fieldset>
  );
}
