"use client";
import { Select } from "@/components/ui/select";
import { LEVELS, type Level } from "@/lib/maturity/model/check";

interface LevelChoiceProps {
  label: string;
  value: Level;
  disabled: boolean;
  onChange: (level: Level) => void;
}

const OPTIONS = LEVELS.map((level) => ({ value: String(level), label: `L${level}` }));

/** One of the five levels. */
export function LevelChoice({ label, value, disabled, onChange }: LevelChoiceProps) {
  return (
    <Select
      aria-label={label}
      width="content"
      value={String(value)}
      disabled={disabled}
      options={OPTIONS}
      onValueChange={(chosen) => {
        const level = LEVELS.find((one) => String(one) === chosen);
        if (level !== undefined) onChange(level);
      }}
    />
  );
}
