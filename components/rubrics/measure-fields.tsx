"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { Textarea } from "@/components/ui/textarea";
import type { Rubric } from "@/lib/maturity/model/rubric";

interface MeasureFieldsProps {
  content: Rubric;
  disabled: boolean;
  onChange: (content: Rubric) => void;
}

const WEIGHTS = ["deprecated", "undocumented", "breaking"] as const;
const BANDS = ["breakingCap", "moderateFrom", "highFrom"] as const;
const DIMENSIONS = ["perBreakingRelease", "freeDependencies", "perDependency", "perSpan"] as const;

/** What a rubric is called, its levels, and how entropy and design are measured under it. */
export function MeasureFields({ content, disabled, onChange }: MeasureFieldsProps) {
  const t = useTranslations("rubrics");
  const { entropy, dimensions } = content;
  const number = (value: number, set: (value: number) => void) => (
    <Input
      type="number"
      step="any"
      min={0}
      value={value}
      disabled={disabled}
      onChange={(event) => set(Number(event.target.value))}
    />
  );
  return (
    <div className="flex flex-col gap-5">
      <Panel title={t("about.title")}>
        <div className="flex flex-col gap-3">
          <Field label={t("about.name")} required>
            <Input
              value={content.title}
              maxLength={120}
              disabled={disabled}
              onChange={(event) => onChange({ ...content, title: event.target.value })}
            />
          </Field>
          <Field label={t("about.description")}>
            <Textarea
              rows={3}
              value={content.description}
              maxLength={5000}
              disabled={disabled}
              onChange={(event) => onChange({ ...content, description: event.target.value })}
            />
          </Field>
        </div>
      </Panel>
      <Panel title={t("levels.title")}>
        <div className="flex flex-col gap-3">
          {content.levels.map((one) => (
            <Field key={one.level} label={t("levels.name", { level: one.level })} required>
              <Input
                value={one.name}
                maxLength={60}
                disabled={disabled}
                onChange={(event) => {
                  const name = event.target.value;
                  const levels = content.levels.map((each) => (each.level === one.level ? { ...each, name } : each));
                  onChange({ ...content, levels });
                }}
              />
            </Field>
          ))}
        </div>
      </Panel>
      <Panel title={t("entropy.title")} hint={t("entropy.hint")}>
        <div className="flex flex-col gap-3">
          {WEIGHTS.map((name) => (
            <Field key={name} label={t(`entropy.${name}`)} required>
              {number(entropy.weights[name], (value) =>
                onChange({ ...content, entropy: { ...entropy, weights: { ...entropy.weights, [name]: value } } }),
              )}
            </Field>
          ))}
          {BANDS.map((name) => (
            <Field key={name} label={t(`entropy.${name}`)} required>
              {number(entropy[name], (value) => onChange({ ...content, entropy: { ...entropy, [name]: value } }))}
            </Field>
          ))}
        </div>
      </Panel>
      <Panel title={t("dimensions.title")}>
        <div className="flex flex-col gap-3">
          {DIMENSIONS.map((name) => (
            <Field key={name} label={t(`dimensions.${name}`)} required>
              {number(dimensions[name], (value) =>
                onChange({ ...content, dimensions: { ...dimensions, [name]: value } }),
              )}
            </Field>
          ))}
        </div>
      </Panel>
    </div>
  );
}
