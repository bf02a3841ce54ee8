"use client";
import { Input } from "@/components/ui/input";

interface NumberBoxProps {
  /** Its name: it stands in a row of a table, without a label beside it. */
  label: string;
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

/** A small number to change. What is no number is 0, and refused where that cannot be. */
export function NumberBox({ label, value, disabled, onChange }: NumberBoxProps) {
  return (
    <span className="inline-block w-18">
      <Input
        type="number"
        step="any"
        min={0}
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </span>
  );
}
