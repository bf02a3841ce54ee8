import type { ReactNode } from "react";
import { Field } from "./field";
import { Input } from "./input";

interface DayFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The first and the last day that may be chosen, such as `2027-01-31`; any, where one is not given. */
  days?: { first?: string; last?: string };
  value: string;
  onChange: (day: string) => void;
}

/** A day that has to be chosen. */
export function DayField({ label, hint, days, value, onChange }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} required>
      <Input
        type="date"
        required
        min={days?.first}
        max={days?.last}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
